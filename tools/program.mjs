// Makes a program small, as Trunk's last step (glue.mjs): wasm-opt, and before it, of the program that every phone fetches
// first, takes out what only a broken one would say.
//
// A program that breaks ends its page, which boot.js covers, and says nothing: a message may quote what somebody
// typed. The compiler puts the messages in all the same, with what writes them and the path and line of each place that
// may break: 4.7 kB of the first load, and folders of the machine that built it. It can leave them out only with a
// standard library of its own making, so they are taken out here, and what breaks traps at once. The first program
// must not write with `{:?}` for any other reason.
// NAMES=yes (`NAMES=yes make site`) leaves all of it, and the names of functions, which a browser then shows where it broke.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pieces } from "./wasm.mjs";

/** What the programs use of WebAssembly, as wasm-opt calls it and as its library does. */
const FEATURES = {
  "bulk-memory": "BulkMemory",
  "nontrapping-float-to-int": "NontrappingFPToInt",
  "sign-ext": "SignExt",
  "mutable-globals": "MutableGlobals",
  "reference-types": "ReferenceTypes",
  multivalue: "Multivalue",
};
/** The same, for wasm-opt. */
export const ENABLED = Object.keys(FEATURES).map((name) => `--enable-${name}`);
const SMALL = ["--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz"];
const QUICK = ["-O3"];
const NAMED = process.env.NAMES === "yes";

/** What panics call, and what only they write with. */
const TOLD = [
  /^core::(?:panicking|cell::panic|str::slice_error|slice::index::slice_index)/,
  /^core::(?:option|result)::(?:unwrap|expect)_failed$/,
  /^std::(?:panicking::(?!panic_count)|thread::local::panic)/,
  /^alloc::(?:raw_vec::(?:handle_error|capacity_overflow)|alloc::handle_alloc_error)/,
  /^<alloc::vec::Vec.*::assert_failed$/,
  / as core::(?:fmt::Debug>::fmt|panic::PanicPayload>::)/,
  /^<core::fmt::builders::/,
  /^<char>::escape_debug/,
];

/** Makes the program at `path` small, in place; `quick` where speed comes before size, `silent` as said above. */
export async function make(path, { quick = false, silent = false } = {}) {
  if (silent && !NAMED) writeFileSync(path, withoutPlaces(await silenced(readFileSync(path))));
  const kept = NAMED ? ["-g"] : ["--strip-debug", "--strip-producers", "--strip-target-features"];
  execFileSync("wasm-opt", [...ENABLED, ...(quick ? QUICK : SMALL), ...kept, path, "-o", path]);
}

/** The module, in which whatever a panic calls traps at once. */
async function silenced(bytes) {
  const { default: binaryen } = await import(join(process.env.TOOLS, "node_modules/binaryen/index.js"));
  const module = binaryen.readBinary(bytes);
  module.setFeatures(Object.values(FEATURES).reduce((all, name) => all | binaryen.Features[name], 0));
  let found = 0;
  for (let at = 0; at < module.getNumFunctions(); at++) {
    const one = module.getFunctionByIndex(at);
    const { name, module: imported } = binaryen.getFunctionInfo(one);
    const plain = name.replace(/\[[0-9a-f]{16}\]/g, "");
    if (imported || !TOLD.some((told) => told.test(plain))) continue;
    binaryen.Function(one).body = module.unreachable();
    found += 1;
  }
  if (!found) throw new Error("the program has nothing that panics: are the names of its functions there?");
  return module.emitBinary();
}

/** The module without the places of panics: path, its length, line and column, four numbers of four bytes. */
function withoutPlaces(bytes) {
  const module = Buffer.from(bytes);
  const all = pieces(module);
  const text = (at, length) => {
    const piece = all.find((one) => at >= one.at && at + length <= one.at + one.bytes.length);
    return piece?.bytes.subarray(at - piece.at, at - piece.at + length);
  };
  const paths = [];
  for (const { at, bytes } of all) {
    for (let from = -at & 3; from + 16 <= bytes.length; from += 4) {
      const [path, length, line, column] = [0, 4, 8, 12].map((more) => bytes.readUInt32LE(from + more));
      const name = length > 4 && length < 300 && line && line < 1e5 && column && column < 1000 && text(path, length);
      if (!name || !/^[\w/.@+-]+\.rs$/.test(name.toString("latin1"))) continue;
      bytes.fill(0, from, from + 16);
      paths.push(name);
    }
  }
  for (const path of paths) path.fill(0);
  return module;
}

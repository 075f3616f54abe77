// What is heaviest in the program, by where the functions come from.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const BUILT = "target/wasm32-unknown-unknown/web/web.wasm";
const HOW_MANY = 10;
const STANDARD = new Set(["core", "alloc", "std"]);
const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

/** The heaviest crates, and rooms of our own, with bytes before brotli. Empty, with a word, when it cannot be told. */
export function heaviest(folder) {
  if (!existsSync(BUILT)) {
    console.error(`size: ${BUILT} is not there, so nothing is said about what is heaviest`);
    return [];
  }
  mkdirSync(folder, { recursive: true });
  const named = join(folder, "named.wasm");
  execFileSync("wasm-bindgen", ["--target", "web", "--no-typescript", "--keep-debug", "--out-dir", folder, "--out-name", "site", BUILT]);
  execFileSync("wasm-opt", ["-Oz", "-g", ...FEATURES.map((name) => `--enable-${name}`), join(folder, "site_bg.wasm"), "-o", named]);
  const sums = new Map();
  for (const { name, bytes } of functions(readFileSync(named))) {
    const from = origin(name);
    sums.set(from, (sums.get(from) ?? 0) + bytes);
  }
  const rows = [...sums].map(([from, bytes]) => ({ from, bytes })).sort((one, other) => other.bytes - one.bytes);
  return rows.slice(0, HOW_MANY);
}

/** A crate; of our own two the room as well. For `<A as B>::f` the trait's, unless that is the standard library's. */
export function origin(name) {
  const plain = name.replace(/\[[0-9a-f]{16}\]/g, "");
  const paths = [...plain.matchAll(/(?<![\w:])([a-z_]\w*)::(\w+)/g)].map(([, crate, room]) => ({ crate, room }));
  const trait = plain.match(/ as ([a-z_]\w*)::(\w+)/);
  if (trait && !STANDARD.has(trait[1])) paths.unshift({ crate: trait[1], room: trait[2] });
  const found = paths.find(({ crate }) => !STANDARD.has(crate)) ?? paths[0];
  if (!found) return "(no crate)";
  const ours = found.crate === "web" || found.crate === "come_along";
  return ours ? `${found.crate}::${found.room}` : found.crate;
}

/** The functions of a module with their names and lengths, from its code and name sections. */
export function functions(module) {
  const names = new Map();
  const lengths = [];
  let imported = 0;
  const file = reader(module, 8);
  while (file.more()) {
    const id = file.byte();
    const section = file.block();
    if (id === 2) imported = importedFunctions(section);
    if (id === 10) for (let left = section.number(); left; left--) lengths.push(section.block().length);
    if (id === 0 && section.text() === "name") readNames(section, names);
  }
  return lengths.map((bytes, at) => ({ name: names.get(at + imported) ?? "", bytes }));
}

function importedFunctions(section) {
  let found = 0;
  for (let left = section.number(); left; left--) {
    section.text();
    section.text();
    const kind = section.byte();
    if (kind === 0) found += 1;
    if (kind === 1 || kind === 3 || kind === 4) section.byte();
    if (kind === 0 || kind === 4) section.number();
    else if (kind === 3) section.byte();
    else for (let more = section.number() & 1 ? 2 : 1; more; more--) section.number();
  }
  return found;
}

function readNames(section, names) {
  while (section.more()) {
    const id = section.byte();
    const list = section.block();
    if (id === 1) for (let left = list.number(); left; left--) names.set(list.number(), list.text());
  }
}

/** Reads bytes from front to back, as the WebAssembly format wants them read. */
function reader(bytes, at = 0) {
  const byte = () => bytes[at++];
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
  };
  const take = () => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    length: bytes.length,
    byte,
    number,
    more: () => at < bytes.length,
    block: () => reader(take()),
    text: () => take().toString(),
  };
}

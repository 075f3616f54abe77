// What is heaviest in the program, by where the functions come from.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ENABLED } from "../program.mjs";
import { functions } from "../wasm.mjs";

const BUILT = "target/wasm32-unknown-unknown/web/web.wasm";
const HOW_MANY = 10;
const STANDARD = new Set(["core", "alloc", "std"]);

/** The heaviest crates, and rooms of our own, with bytes before brotli. Empty, with a word, when it cannot be told. */
export function heaviest(folder) {
  if (!existsSync(BUILT)) {
    console.error(`size: ${BUILT} is not there, so nothing is said about what is heaviest`);
    return [];
  }
  mkdirSync(folder, { recursive: true });
  const named = join(folder, "named.wasm");
  execFileSync("wasm-bindgen", ["--target", "web", "--no-typescript", "--keep-debug", "--out-dir", folder, "--out-name", "site", BUILT]);
  execFileSync("wasm-opt", ["-Oz", "-g", ...ENABLED, join(folder, "site_bg.wasm"), "-o", named]);
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

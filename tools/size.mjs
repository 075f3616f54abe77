#!/usr/bin/env node
// What the first visit costs, part by part, until the first tile answers. Plain Node, no packages.
//
//   node tools/size.mjs --hub http://127.0.0.1:8080
//   node tools/size.mjs page=FILE start=FILE words=FILE directory=FOLDER
//
// The built site is read from dist/ (or --dist FOLDER). What a hub makes is asked of a running hub,
// or given as files. Writes target/size.json (or --out FILE): every part raw and in brotli of
// quality 11, their sum as `total_brotli`, and what is heaviest in the program. Compares with
// tests/size-budget.json (or --budget FILE): the most brotli bytes a part may have. Ends with 1
// when a part, or the whole, is over, and with 2 when it could not measure. A font is measured as it
// is (woff2 is packed) and stands beside the sum: only those fetch it whose language needs it.
//
// The heaviest: wasm-bindgen and wasm-opt run again on what cargo built for the site, keeping the
// names of functions (target/size/). Those bytes are before brotli, and sum up functions by where
// they come from. Needs the tools in PATH: `. tools/paths.sh`.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { heaviest } from "./size/heaviest.mjs";

const FLOAT_TABLE = Buffer.from("5ad63b92d653f4ee", "hex");

/** Parts that only some fetch: of a language, or who translates. Not in the sum. */
const BESIDE = ["arabic-font", "workshop"];

/** What a font may weigh: of Arabic letters, and of the others, which have more. */
const MOST_FONT = { arabic: 25_000, other: 60_000 };

const { options, files } = read(process.argv.slice(2));
const setting = (name, usual) => options.get(name) ?? usual;

main().catch((error) => {
  console.error(`size: ${error.message}`);
  process.exit(2);
});

async function main() {
  const parts = { ...ofTheSite(setting("dist", "dist")), ...(await ofTheHub(setting("hub"))) };
  const sizes = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, measure(name, bytes)]));
  const first = Object.entries(sizes).filter(([name]) => !BESIDE.includes(name));
  const total = first.reduce((sum, [, size]) => sum + size.brotli, 0);
  const languages = setting("hub") ? await ofEachLanguage(setting("hub"), total - sizes.page.brotli - sizes.words.brotli) : [];
  const report = { total_brotli: total, parts: sizes, languages, heaviest: heaviest("target/size") };
  const out = setting("out", "target/size.json");
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
  const budget = JSON.parse(readFileSync(setting("budget", "tests/size-budget.json"), "utf8"));
  const faults = compare(sizes, total, budget);
  if (parts.program.includes(FLOAT_TABLE)) {
    faults.push("the program parses or prints floating point numbers, which brings 19 kB of tables and code");
  }
  for (const { tag, words, font, script } of languages) {
    if (words > budget.words) faults.push(`the words of ${tag} are ${words - budget.words} bytes over their budget`);
    if (font > MOST_FONT[script === "Vazirmatn" ? "arabic" : "other"]) faults.push(`the font of ${tag} is too big: ${font} bytes`);
  }
  print(report, budget, faults);
  process.exit(faults.length ? 1 : 0);
}

/** Words of the command line: `--name value`, and `part=file`. */
function read(words) {
  const options = new Map();
  const files = new Map();
  while (words.length) {
    const word = words.shift();
    const [part, file] = word.split("=");
    if (word.startsWith("--") && words.length) options.set(word.slice(2), words.shift());
    else if (file) files.set(part, file);
    else throw new Error(`what is ${word}? The top of this file says how to call it`);
  }
  return { options, files };
}

/** What every hub serves as it was built. */
function ofTheSite(dist) {
  const names = [...readdirSync(dist), ...readdirSync(join(dist, "fonts")).map((name) => `fonts/${name}`)];
  const one = (pattern) => {
    const found = names.filter((name) => pattern.test(name));
    if (found.length !== 1) throw new Error(`${dist} has ${found.length} files like ${pattern}: build the site first`);
    return readFileSync(join(dist, found[0]));
  };
  return {
    guard: one(/^guard\.js$/),
    boot: one(/^boot\.js$/),
    styles: one(/^site-\w+\.css$/),
    glue: one(/^web-\w+\.js$/),
    program: one(/^web-\w+_bg\.wasm$/),
    workshop: Buffer.concat([/^workshop\.css$/, /^workshop-boot\.js$/, /^workshop-[0-9a-f]{16}\.js$/, /^workshop-\w+_bg\.wasm$/].map(one)),
    "arabic-font": one(/^fonts\/vazirmatn-\w+\.woff2$/),
  };
}

/** What a hub makes: the page with its words, its settings, the words, the directory. */
async function ofTheHub(hub) {
  const get = async (path) => {
    const answer = await fetch(new URL(path, hub));
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const part = (name, path) => {
    if (files.has(name)) return readFileSync(files.get(name));
    if (hub) return get(path);
    throw new Error(`no ${name}: give --hub URL or ${name}=FILE`);
  };
  const folder = files.get("directory");
  const tile = (name) => (folder ? readFileSync(join(folder, name)) : get(`/directory/${name}`));
  if (!folder && !hub) throw new Error("no directory: give --hub URL or directory=FOLDER");
  const manifest = await tile("manifest.bin");
  const packs = (manifest.toString("latin1").match(/all-[0-9a-f]{12}/g) ?? []).map((pack) => `pack-${pack}.bin`);
  return {
    page: await part("page", "/"),
    start: await part("start", "/start"),
    words: await part("words", "/words/en-GB"),
    directory: Buffer.concat([manifest, ...(await Promise.all(packs.map(tile)))]),
  };
}

/** The first load at the page of each language: what all share, its own page and words; its font stands beside. */
async function ofEachLanguage(hub, shared) {
  const get = async (path) => Buffer.from(await (await fetch(new URL(path, hub))).arrayBuffer());
  const fonts = readdirSync(join(setting("dist", "dist"), "fonts"));
  const rows = [];
  for (const { tag, font: script } of JSON.parse(readFileSync("locales/index.json", "utf8"))) {
    const [page, words] = (await Promise.all([get(`/${tag}/`), get(`/words/${tag}`)])).map((bytes) => measure("", bytes).brotli);
    const file = script && fonts.find((name) => name.startsWith(`${script.replace("Noto", "").toLowerCase()}-`));
    const font = file ? readFileSync(join(setting("dist", "dist"), "fonts", file)).length : 0;
    rows.push({ tag, page, words, first: shared + page + words, script, font });
  }
  return rows;
}

function measure(name, bytes) {
  if (name.endsWith("-font")) return { raw: bytes.length, brotli: bytes.length };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** Every way in which the budget is not kept, in words. */
function compare(sizes, total, budget) {
  const measured = { total, ...Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, size.brotli])) };
  const faults = [];
  for (const [name, size] of Object.entries(measured)) {
    if (!(name in budget)) faults.push(`${name} has no line in the budget`);
    else if (size > budget[name]) faults.push(`${name} is ${size - budget[name]} bytes over its budget`);
  }
  for (const name of Object.keys(budget)) if (!(name in measured)) faults.push(`${name} is in the budget, not in the site`);
  return faults;
}

function print({ parts, total_brotli, heaviest, languages }, budget, faults) {
  const row = (...cells) => console.log(cells.map((cell, at) => (at ? `${cell}`.padStart(10) : cell.padEnd(12))).join(""));
  row("", "raw", "brotli", "at most");
  for (const [name, { raw, brotli }] of Object.entries(parts)) row(name, raw, brotli, budget[name] ?? "-");
  row("in all", "", total_brotli, budget.total ?? "-");
  if (languages.length) row("language", "page", "words", "first load", "font");
  for (const { tag, page, words, first, font } of languages) row(tag, page, words, first, font || "-");
  for (const { from, bytes } of heaviest) console.log(`  ${`${bytes}`.padStart(7)} in the program: ${from}`);
  for (const fault of faults) console.log(`size: ${fault}`);
}

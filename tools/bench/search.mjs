#!/usr/bin/env node
// Finding by word, measured in Chromium: the built site and MiniSearch 7, alternating on the same
// made-up records. `make bench-search` builds what it needs and calls it; writes
// target/bench/search.json: a list of { name, value, target, ok }.
//
// Ours is the site itself, driven by its own pages: a place to start from, one choice, words. A
// keystroke is measured from the event until what it found is about to be drawn; drawing and layout
// are `repainted`. The rival's keystroke is its search with the same filter, distance and order.
// *Ready* is, for both, from the bytes of the records to the first possible answer.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { Browser } from "./browser.mjs";

const WORK = "target/bench/search";
const SIZES = (process.env.SIZES ?? "1000,10000,100000").split(",").map(Number);
const read = (name) => JSON.parse(readFileSync(`${WORK}/${name}`, "utf8"));
const keystrokes = read("keystrokes.json");
const results = [];

/** A figure; with a target it is judged. */
function figure(name, value, target) {
  const ok = target === undefined ? null : value <= target;
  results.push({ name, value: round(value), target: target === undefined ? null : round(target), ok });
  console.log(`${ok === null ? " " : ok ? "✓" : "✗"} ${name}: ${round(value)}${target === undefined ? "" : ` (at most ${round(target)})`}`);
}
const round = (value) => Math.round(value * 1000) / 1000;
const sorted = (values) => [...values].sort((one, other) => one - other);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const p95 = (values) => sorted(values)[Math.ceil(values.length * 0.95) - 1];
const packed = (bytes) => brotliCompressSync(Buffer.from(bytes)).length;

// --- the two pages, served by one hub ------------------------------------------------------------
async function hubOf(size) {
  const dir = `${WORK}/hub`;
  rmSync(dir, { recursive: true, force: true });
  await run("target/release/hub", ["new", dir, "--name", "Bench"]);
  const settings = `${dir}/site/site.json`;
  const site = JSON.parse(readFileSync(settings, "utf8"));
  site.places = [{ name: "Middle", lat: 53.0, lon: -1.5 }];
  writeFileSync(settings, JSON.stringify(site));
  cpSync(`${WORK}/${size}/directory`, `${dir}/site/directory`, { recursive: true });
  mkdirSync(`${dir}/site/bench`);
  for (const name of ["rival.html", "rival.js"]) cpSync(`tools/bench/${name}`, `${dir}/site/bench/${name}`);
  cpSync("target/bench/node_modules/minisearch/dist/es/index.js", `${dir}/site/bench/minisearch.js`);
  cpSync(`${WORK}/${size}/records.json`, `${dir}/site/bench/records.json`);
  cpSync(`${WORK}/town.json`, `${dir}/site/bench/town.json`);
  const hub = spawn("target/release/hub", ["serve", "--dir", dir, "--dist", "dist", "--listen", "127.0.0.1:0"]);
  const origin = await new Promise((yes, no) => {
    const look = (text) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (found) yes(found[0]);
    };
    hub.stdout.on("data", look);
    hub.stderr.on("data", look);
    hub.on("exit", (code) => no(new Error(`the hub ended with ${code}`)));
  });
  return { origin, stop: () => hub.kill() };
}

function run(program, words) {
  return new Promise((yes, no) => spawn(program, words, { stdio: ["ignore", "ignore", "inherit"] }).on("exit", (code) => (code ? no(new Error(`${program} ended with ${code}`)) : yes())));
}

// --- ours ----------------------------------------------------------------------------------------
/**
 * Runs before the site. The bytes of the directory wait until everything else is there; the second
 * program's calls are noted as they end; a keystroke is noted when what it found is about to be drawn
 * (the first element that is made) and when it is drawn and laid out.
 */
const HOLD = `(() => {
  const real = window.fetch;
  const bench = (window.bench = { tasks: [], told: 0, began: 0 });
  bench.go = new Promise((go) => (bench.release = go));
  new PerformanceObserver((list) => bench.tasks.push(...list.getEntries().map((one) => [one.startTime, one.duration]))).observe({ type: "longtask" });
  const watched = async () => {
    const { later } = window.comeAlong;
    const program = await later();
    window.comeAlong.later = async () => ({
      ...program,
      begin: (bytes) => { bench.began = performance.now(); return program.begin(bytes); },
      add: (bytes) => { program.add(bytes); bench.told = performance.now(); },
    });
  };
  window.fetch = async (...request) => {
    const path = String(request[0]);
    if (path.endsWith("/concepts/en-GB")) return new Response(await bench.concepts);
    const response = await real(...request);
    if (!path.includes("/directory/pack-")) return response;
    const bytes = await response.arrayBuffer();
    bench.concepts = real("/concepts/en-GB").then((one) => one.arrayBuffer());
    await Promise.all([bench.go, watched(), bench.concepts]);
    // A breath, so that what came before is no part of it.
    await new Promise((rest) => setTimeout(rest, 300));
    bench.from = performance.now();
    return new Response(bytes);
  };
  const make = Document.prototype.createElement;
  Document.prototype.createElement = function (...words) {
    bench.first ??= performance.now();
    return make.apply(this, words);
  };
  bench.key = async (typed) => {
    const box = document.getElementById("search");
    await new Promise((rest) => setTimeout(rest, 30));
    box.value = typed;
    bench.first = undefined;
    const start = performance.now();
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => { const way = new MessageChannel(); way.port1.onmessage = done; way.port2.postMessage(0); });
    document.body.offsetHeight;
    return [bench.first - start, performance.now() - start];
  };
})()`;

const press = (text) => `(() => { const one = [...document.querySelectorAll("button")].find((one) => one.innerText.replace(/[\\u2066-\\u2069]/g, "").trim() === ${JSON.stringify(text)}); one?.click(); return !!one })()`;

async function ours(browser, origin, slowed, strokes) {
  const page = await browser.page(slowed, HOLD);
  await page.goto(`${origin}/`);
  await page.until(press("English"));
  await page.eval("bench.release()");
  await page.until("bench.told && performance.now() - bench.told > 1000");
  const { from, began, told } = await page.eval("bench");
  const memory = await page.memory();
  for (const text of ["What helps you come?", "Women only, or a time for women"]) await page.until(press(text));
  await page.until(`[...document.querySelectorAll(".stay button")].map((one) => one.click()).length`);
  await page.until(`document.getElementById("place")`);
  await page.eval(`(() => { const place = document.getElementById("place"); place.value = "0"; place.dispatchEvent(new Event("change", { bubbles: true })) })()`);
  const keys = [];
  for (const typed of strokes) keys.push(await page.eval(`bench.key(${JSON.stringify(typed)})`));
  const tasks = await page.eval("bench.tasks.filter(([start]) => start >= bench.from).map(([, long]) => long)");
  const cards = await page.eval(`document.querySelectorAll(".card").length`);
  if (!cards) throw new Error("the list is empty: nothing was measured");
  await page.close();
  return { ready: told - from, decoded: began - from, memory, keys: keys.map(([found]) => found), repaints: keys.map(([, all]) => all), tasks };
}

// --- the rival -----------------------------------------------------------------------------------
async function rival(browser, origin, slowed, strokes) {
  const page = await browser.page(slowed);
  await page.goto(`${origin}/bench/rival.html`);
  await page.until("window.rival");
  const ready = await page.eval(`rival.ready("/bench/records.json")`);
  const memory = await page.memory();
  const keys = [];
  for (const typed of strokes) keys.push(await page.eval(`rival.key(${JSON.stringify(typed)})`));
  const settings = await page.eval("rival.settings()");
  const index = slowed === 1 ? packed(await page.eval("rival.index()")) : 0;
  await page.close();
  return { ready, memory, keys, settings, index };
}

// --- both, alternating ---------------------------------------------------------------------------
async function measure(browser, size, slowed) {
  const strokes = size > 10_000 ? keystrokes.filter((_, at) => at % 4 === 0) : keystrokes;
  const rounds = size > 10_000 ? 1 : 3;
  const { origin, stop } = await hubOf(size);
  const [we, they] = [[], []];
  for (let round = 0; round < rounds; round++) {
    we.push(await ours(browser, origin, slowed, strokes));
    they.push(await rival(browser, origin, slowed, strokes));
  }
  stop();
  const at = `${size} listings, ${slowed}x`;
  const of = (all, name) => median(all.map((one) => one[name]));
  const theirKeys = p95(they.flatMap((one) => one.keys));
  figure(`${at}: MiniSearch, build, ms`, of(they, "ready"));
  figure(`${at}: ours, ready from bytes, ms`, of(we, "ready"), of(they, "ready") / 10);
  figure(`${at}: ours, of which the directory itself, ms`, of(we, "decoded"));
  figure(`${at}: MiniSearch, keystroke p95, ms`, theirKeys);
  figure(`${at}: ours, keystroke p95, ms`, p95(we.flatMap((one) => one.keys)), theirKeys / 4);
  figure(`${at}: MiniSearch, memory, MB`, of(they, "memory") / 1e6);
  figure(`${at}: ours, memory, MB`, of(we, "memory") / 1e6);
  if (slowed === 1) {
    const repaint = p95(we.flatMap((one) => one.repaints));
    figure(`${at}: ours, list repainted p95 (found, drawn and laid out), ms`, repaint, size === 10_000 ? 16 : undefined);
    const extra = packed(readFileSync(later("_bg.wasm"))) + packed(readFileSync(later(".js"))) + (await concepts(origin));
    figure(`${at}: MiniSearch, index over the records, bytes in brotli`, they[0].index);
    figure(`${at}: ours, over the records (second program, words of all languages), bytes in brotli`, extra, they[0].index / 2);
  }
  if (slowed === 6) {
    const longest = Math.max(0, ...we.flatMap((one) => one.tasks));
    figure(`${at}: ours, longest task after the bytes came, ms`, longest, size === 10_000 ? 50 : undefined);
  }
  return they[0].settings;
}

const later = (end) => `dist/${readdirSync("dist").find((name) => name.startsWith("later-") && name.endsWith(end))}`;
let ofConcepts;
async function concepts() {
  if (!ofConcepts) {
    const { origin, stop } = await hubOf(SIZES[0]);
    ofConcepts = packed(Buffer.from(await (await fetch(`${origin}/concepts/en-GB`)).arrayBuffer()));
    stop();
  }
  return ofConcepts;
}

// --- quality -------------------------------------------------------------------------------------
async function quality(browser) {
  const { origin, stop } = await hubOf(SIZES[0]);
  const page = await browser.page(1);
  await page.goto(`${origin}/bench/rival.html`);
  await page.until("window.rival");
  await page.eval(`rival.ready("/bench/town.json")`);
  for (const table of read("questions.json")) {
    const of = table.asked.length;
    for (const any of [false, true]) {
      let [success, reciprocal] = [0, 0];
      for (const { query, expected } of table.asked) {
        const names = await page.eval(`rival.names(${JSON.stringify(query)}, ${any})`);
        const place = names.findIndex((name) => expected.includes(name));
        if (place >= 0 && place < 5) success += 1;
        if (place >= 0) reciprocal += 1 / (place + 1);
      }
      const words = any ? "any word" : "all words";
      figure(`${table.file}: ${of} questions: MiniSearch, ${words}, success@5`, success / of);
      figure(`${table.file}: MiniSearch, ${words}, mean reciprocal rank`, reciprocal / of);
    }
    figure(`${table.file}: ours, success@5`, table.success_at_5);
    figure(`${table.file}: ours, mean reciprocal rank`, table.mrr);
  }
  await page.close();
  stop();
}

const browser = await Browser.start();
try {
  console.log(browser.version);
  await quality(browser);
  let settings;
  for (const size of SIZES) for (const slowed of [1, 6]) settings = await measure(browser, size, slowed);
  console.log(`MiniSearch's settings: ${JSON.stringify(settings)}`);
} finally {
  browser.close();
  mkdirSync("target/bench", { recursive: true });
  writeFileSync("target/bench/search.json", `${JSON.stringify(results, null, 2)}\n`);
}

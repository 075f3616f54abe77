#!/usr/bin/env node
// The first seconds on an old phone and a slow line (phone.mjs): our first pages, and beside them the floor, a
// plain page of one file and its styles, which nothing can be much faster than. Both alternate, each load in
// a browser that was never here; what `hub build` wrote is served as plain files. `make bench-load` builds what it
// needs and calls it; writes target/bench/load.json: a list of { name, value, target, ok }.
//
// - *ready*: heading, tiles or languages, and help are there and can be pressed.
// - *awake*: a tile was pressed as soon as the page was ready, and the number that answers has been painted.
// - *cold* is the first visit, *warm* the second, *offline* a third with the host gone.
// - `still` is a cold load in which nobody presses anything: everything that moves by itself.
//
// ROUNDS=5 FLOOR=FOLDER (another floor page)

import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { Browser } from "./browser.mjs";
import { pause, phone } from "./phone.mjs";
import { PlainHost } from "./plain_host.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SITE = process.env.SITE ?? "target/bench/load/site";
const FLOOR = process.env.FLOOR ?? "tools/bench/floor";

const HELP = "#help summary";
const NUMBER = ["#app .stay .go", "[0-9]"];
const TILE = ["#app .tile"];
const FIRST = { ready: ["#app h1", "#app .languages :is(a, button)", HELP], deeds: [["#app .languages :is(a, button)", "English"], TILE], number: NUMBER };
const HOME = { ready: ["#app h1", "#app .tile", HELP], deeds: [TILE], number: NUMBER };
const PAGES = {
  floor: { host: "floor", path: "/", plan: { ready: ["h1", "main a", "header select"], deeds: [] } },
  "first page": { host: "site", path: "/", plan: FIRST },
  English: { host: "site", path: "/en-GB/", plan: HOME },
  Arabic: { host: "site", path: "/ar/", plan: { ...HOME, number: ["#app .stay .go", "[0-9٠-٩]|شيء|شيئ"] } },
};

const results = [];
const round = (value, to = 1) => Math.round(value * to) / to;
function figure(name, value, target) {
  const ok = target === undefined ? null : value !== null && value <= target;
  results.push({ name, value, target: target ?? null, ok });
  console.log(`${ok === null ? " " : ok ? "✓" : "✗"} ${name}: ${value}${target === undefined ? "" : ` (at most ${target})`}`);
}
const median = (values) => {
  const sorted = values.filter((one) => one !== null && one !== undefined).sort((one, other) => one - other);
  return sorted.length ? sorted[Math.floor((sorted.length - 1) / 2)] : null;
};

/** One load: when it was ready and awake, the bytes until then, and what moved. */
async function load(browser, url, plan, wait) {
  const { told, page, go, hears, close, bytes } = await phone(browser, plan);
  await go(url);
  await hears(plan.number ? "awake" : "ready", wait);
  const { ready, awake } = told;
  // What comes at rest belongs to the next visit.
  if (!plan.deeds.length || plan.rest) await pause(plan.rest ?? 1000);
  const shifts = await page.eval("window.bench?.shifts ?? []").catch(() => []);
  const all = bytes();
  await close();
  return { ready: ready?.at, readyBytes: ready?.bytes, awake: awake?.at, bytes: awake?.bytes, body: awake?.body, all, shifts, cls: shifts.reduce((sum, [, value]) => sum + value, 0) };
}

async function visit(hosts, { host, path, plan }) {
  const url = `${hosts[host].origin}${path}`;
  const browser = await Browser.start();
  try {
    // The browser's own start is over.
    await pause(700);
    const cold = await load(browser, url, { ...plan, rest: plan.number && 12_000 });
    const warm = await load(browser, url, plan);
    if (!plan.number) return { cold, warm };
    await hosts[host].close();
    const offline = await load(browser, url, plan, 15_000);
    await hosts[host].open();
    return { cold, warm, offline };
  } finally {
    browser.close();
  }
}

async function still(hosts, { host, path, plan }) {
  const browser = await Browser.start();
  try {
    await pause(700);
    return await load(browser, `${hosts[host].origin}${path}`, { ready: plan.ready, deeds: [], rest: 9000 });
  } finally {
    browser.close();
  }
}

const hosts = { site: await PlainHost.of(SITE), floor: await PlainHost.of(FLOOR) };
const seen = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
const names = Object.keys(PAGES).filter((name) => !process.env.ONLY || name === "floor" || process.env.ONLY.split(",").includes(name));
for (let at = 0; at < ROUNDS; at++) {
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + at) % names.length];
    const one = await visit(hosts, PAGES[name]);
    if (PAGES[name].plan.number) one.still = await still(hosts, PAGES[name]);
    seen[name].push(one);
    const ms = (value) => (value === undefined ? "-" : round(value));
    const { cold, warm, offline } = one;
    console.log(`${at + 1}/${ROUNDS} ${name}: cold ready ${ms(cold.ready)}, awake ${ms(cold.awake)} (${cold.bytes ?? cold.readyBytes} B), warm ${ms(warm.ready)}/${ms(warm.awake)}, offline ${ms(offline?.ready)}/${ms(offline?.awake)}, moved ${round(one.still?.cls ?? 0, 1e4)}`);
    for (const shift of one.still?.shifts ?? []) console.log(`    moved: ${JSON.stringify(shift)}`);
  }
}

const of = (name, when, what) => median(seen[name].map((one) => one[when]?.[what]));
const every = (name, when, what) => seen[name].every((one) => one[when]?.[what] !== undefined);
const floor = { cold: of("floor", "cold", "ready"), warm: of("floor", "warm", "ready") };
figure("floor: cold, ready, ms", round(floor.cold));
figure("floor: warm, ready, ms", round(floor.warm));
for (const name of names.filter((name) => name !== "floor")) {
  figure(`${name}: cold, ready, ms`, round(of(name, "cold", "ready")));
  figure(`${name}: cold, ready, times the floor`, round(of(name, "cold", "ready") / floor.cold, 100), 1.5);
  figure(`${name}: cold, awake, ms`, round(of(name, "cold", "awake")));
  figure(`${name}: cold, awake, times the floor`, every(name, "cold", "awake") ? round(of(name, "cold", "awake") / floor.cold, 100) : null, 4);
  figure(`${name}: cold, bytes until awake without fonts (brotli)`, of(name, "cold", "body"), 150_000);
  figure(`${name}: cold, the same with the headers of HTTP/1.1`, of(name, "cold", "bytes"));
  figure(`${name}: cold, moved by itself (layout shift)`, round(Math.max(...seen[name].map((one) => one.still.cls)), 1e4), 0.02);
  for (const when of ["warm", "offline"]) {
    for (const what of ["ready", "awake"]) figure(`${name}: ${when}, ${what}, ms`, every(name, when, what) ? round(of(name, when, what)) : null);
  }
}
figure("the machine's load meanwhile", round(loadavg()[2], 10));
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/load.json", `${JSON.stringify(results, null, 2)}\n`);
await Promise.all(Object.values(hosts).map((host) => host.close()));
process.exit(results.some(({ ok }) => ok === false) ? 3 : 0);

#!/usr/bin/env node
// How long an old phone on a slow line (phone.mjs) takes to open one area of 300 listings, when the country holds few or
// very many: from a typed postcode to the painted list. The countries are those that `what_a_phone_pays` of
// tests/tiles/bench.rs left under target/bench/area/SIZE; `make bench-import` calls both. Writes its figures, and
// those left there, into target/bench/import.json.

import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { Browser } from "./browser.mjs";
import { pause, phone } from "./phone.mjs";
import { PlainHost } from "./plain_host.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const FROM = "target/bench/area";
/** The postcode of the middle town there. */
const CODE = "AA1";
const PLAN = {
  ready: ["#app h1", "#app .tile"],
  deeds: [["#app .tile"], ["#app .stay .go"], ["#postcode", "", CODE]],
  number: ["#app .card", ""],
};
const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

/** The site with another directory. */
async function site(size) {
  const folder = `${FROM}/site-${size}`;
  cpSync("target/bench/load/site", folder, { recursive: true });
  rmSync(`${folder}/directory`, { recursive: true });
  cpSync(`${FROM}/${size}`, `${folder}/directory`, { recursive: true });
  return PlainHost.of(folder);
}

/** Milliseconds from the postcode to the list, and how much came meanwhile. */
async function open(host) {
  const browser = await Browser.start();
  try {
    await pause(700);
    const { told, go, hears, page, came } = await phone(browser, PLAN);
    await go(`${host.origin}/en-GB/`);
    if (!(await hears("awake"))) throw new Error(`no list: ${await page.eval("document.querySelector('#app').innerText")}`);
    const { at, began } = told.awake;
    const asked = [...came.values()].filter(({ url }) => /\/directory\/(pack-p|shard|outcodes)/.test(url));
    return { ms: at - began, files: asked.length, cards: await page.eval("document.querySelectorAll('#app .card').length") };
  } finally {
    browser.close();
  }
}

const sizes = readdirSync(FROM).filter((name) => /^\d+$/.test(name)).map(Number).sort((one, other) => one - other);
const hosts = new Map();
for (const size of sizes) hosts.set(size, await site(size));
const seen = new Map(sizes.map((size) => [size, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const size of sizes) {
    const one = await open(hosts.get(size));
    console.log(`${round + 1}/${ROUNDS} ${size}: ${Math.round(one.ms)} ms, ${one.files} files, ${one.cards} cards`);
    seen.get(size).push(one.ms);
  }
}
const times = sizes.map((size) => median(seen.get(size)));
const figures = JSON.parse(readFileSync(`${FROM}/figures.json`, "utf8"));
const figure = (name, value, target) => figures.push({ name, value, target: target ? `<= ${target}` : null, ok: !target || value <= target });
sizes.forEach((size, at) => figure(`phone: ms to open an area, of ${size}`, Math.round(times[at])));
figure("phone: time in the largest country in terms of the smallest", Math.round((times.at(-1) / times[0]) * 100) / 100, 1.1);

const to = "target/bench/import.json";
const others = existsSync(to) ? JSON.parse(readFileSync(to, "utf8")).filter(({ name }) => !name.startsWith("phone: ")) : [];
writeFileSync(to, JSON.stringify([...others, ...figures], null, 2) + "\n");
for (const { name, value, ok, target } of figures) console.log(`${ok ? "✓" : "✗"} ${name}: ${value}${target ? ` (${target})` : ""}`);
for (const size of sizes) rmSync(`${FROM}/site-${size}`, { recursive: true });
process.exit(figures.every(({ ok }) => ok) ? 0 : 1);

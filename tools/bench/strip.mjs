#!/usr/bin/env node
// A film strip of the first five seconds on an old phone and a slow line (phone.mjs): the first page, and
// that of each language, one row each with a picture every half second, into target/bench/strip.png. For eyes:
// no message's name, no wrong direction, nothing that jumps.

import { mkdirSync, writeFileSync } from "node:fs";
import { Browser } from "./browser.mjs";
import { pause, phone } from "./phone.mjs";
import { PlainHost } from "./plain_host.mjs";

const STEP = 500;
const STEPS = Array.from({ length: 11 }, (_, at) => at * STEP);
const ROWS = [["/", "en-GB"], ["/", "ar"], ["/en-GB/", "en-GB"], ["/ar/", "ar"]];

/** The browser's own film: each picture with its time after the navigation began. */
async function film(host, path, language) {
  const browser = await Browser.start();
  try {
    await pause(700);
    const one = await phone(browser, { ready: ["h1"], deeds: [] }, { language });
    const frames = [];
    const hear = ({ method, params, sessionId }) => {
      if (method !== "Page.screencastFrame" || sessionId !== one.page.session) return;
      frames.push({ at: params.metadata.timestamp * 1000, picture: params.data });
      one.page.send("Page.screencastFrameAck", { sessionId: params.sessionId }).catch(() => {});
    };
    browser.listeners.add(hear);
    await one.page.send("Page.startScreencast", { format: "jpeg", quality: 70, maxWidth: 360, maxHeight: 740 });
    await one.go(`${host.origin}${path}`);
    await pause(7000);
    const began = await one.page.eval("performance.timeOrigin");
    const shifts = await one.page.eval("bench.shifts");
    console.log(`${path} ${language}: moved ${shifts.reduce((sum, [, value]) => sum + value, 0).toFixed(4)} ${JSON.stringify(shifts)}`);
    console.log(frames.length, 'frames');
    return STEPS.map((step) => frames.filter(({ at }) => at - began <= step).at(-1)?.picture);
  } finally {
    browser.close();
  }
}

const host = await PlainHost.of("target/bench/load/site");
const rows = [];
for (const [path, language] of ROWS) rows.push([`${path} ${language}`, await film(host, path, language)]);
await host.close();

const cell = (picture, step) => `<td><small>${(step / 1000).toFixed(1)} s</small><br>${picture ? `<img width="180" src="data:image/jpeg;base64,${picture}">` : ""}</td>`;
const table = rows.map(([name, pictures]) => `<tr><th>${name}</th>${pictures.map((picture, at) => cell(picture, STEPS[at])).join("")}</tr>`);
const browser = await Browser.start();
const page = await browser.page(1);
const [width, height] = [2200, 430 * rows.length];
await page.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
const { frameTree } = await page.send("Page.getFrameTree");
await page.send("Page.setDocumentContent", { frameId: frameTree.frame.id, html: `<style>body{font:14px sans-serif}td{vertical-align:top}img{border:1px solid #999}</style><table>${table.join("")}</table>` });
await pause(1500);
const { data } = await page.send("Page.captureScreenshot", { format: "png" });
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/strip.png", Buffer.from(data, "base64"));
browser.close();
console.log("target/bench/strip.png");

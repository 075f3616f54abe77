#!/usr/bin/env node
// Compares our names of days and months with those of CLDR, which has languages that browsers lack.
//
//   node tools/dates.mjs FOLDER        the folder of the npm package cldr-dates-full
//
// Prints a table, and every name that differs. What differs on purpose stands below with its reason; anything
// else ends with 1. CLDR is no judge of what a neighbour says, but of what was mixed up.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder || !existsSync(join(folder, "main"))) {
  console.error("dates: give the folder of the npm package cldr-dates-full (npm pack cldr-dates-full)");
  process.exit(2);
}

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
/** Our tags that CLDR calls otherwise. */
const THEIRS = { kmr: "ku" };
/** Names that differ on purpose: language, name, why. */
const ON_PURPOSE = JSON.parse(readFileSync(new URL("dates-allowed.json", import.meta.url), "utf8"));

const plain = (name) => name.normalize("NFC").replace(/[\u200c\u200e\u200f]/g, "").replace(/[’ʼ]/g, "'").replace(/ھ/g, "ه").trim().toLowerCase();

/** What CLDR calls days and months: the form beside a number, and alone. */
const cldr = (tag) => {
  const path = join(folder, "main", THEIRS[tag] ?? tag, "ca-gregorian.json");
  if (!existsSync(path)) return null;
  const [main] = Object.values(JSON.parse(readFileSync(path, "utf8")).main);
  const { days, months } = main.dates.calendars.gregorian;
  const names = new Map();
  DAYS.forEach((day) => names.set(`weekday-${day}`, [days.format.wide[day.slice(0, 3)], days["stand-alone"].wide[day.slice(0, 3)]]));
  MONTHS.forEach((month, at) => names.set(`month-${month}`, [months.format.wide[at + 1], months["stand-alone"].wide[at + 1]]));
  return names;
};

const ours = (tag) => {
  const text = readFileSync(new URL(`../locales/${tag}/07-dates.ftl`, import.meta.url), "utf8");
  return new Map([...text.matchAll(/^((?:weekday|month)-[a-z]+) = (.*)$/gm)].map(([, id, name]) => [id, name]));
};

let unexplained = 0;
const used = new Set();
for (const { tag } of JSON.parse(readFileSync(new URL("../locales/index.json", import.meta.url), "utf8"))) {
  const theirs = cldr(tag);
  if (!theirs) {
    console.log(`${tag.padEnd(8)} CLDR has no names`);
    continue;
  }
  let same = 0;
  const differ = [];
  for (const [id, name] of ours(tag)) {
    if (theirs.get(id).some((one) => plain(one) === plain(name))) same += 1;
    else differ.push([id, name]);
  }
  console.log(`${tag.padEnd(8)} ${same} of ${theirs.size} as in CLDR`);
  for (const [id, name] of differ) {
    const why = ON_PURPOSE[tag]?.[id] ?? ON_PURPOSE[tag]?.all;
    if (why) used.add(`${tag} ${ON_PURPOSE[tag][id] ? id : "all"}`);
    else unexplained += 1;
    console.log(`         ${id}: ours ${name}, CLDR ${theirs.get(id)[0]}${why ? ` (${why})` : "   LOOK"}`);
  }
}
for (const [tag, names] of Object.entries(ON_PURPOSE)) {
  for (const id of Object.keys(names)) {
    if (!used.has(`${tag} ${id}`)) console.log(`${tag} ${id} is on the list of differences and differs no more`);
  }
}
console.log(`${unexplained} to look at`);
process.exit(unexplained ? 1 : 0);

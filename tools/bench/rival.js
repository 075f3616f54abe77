// MiniSearch on the same records: what `tools/bench/search.mjs` measures beside ours. Its settings are
// those of its own documentation for searching while somebody types.

import MiniSearch from "./minisearch.js";

const FIELDS = ["name", "description", "more", "organization", "place"];
const OPTIONS = { prefix: true, fuzzy: 0.2, combineWith: "AND" };
/** As it comes, with slips and beginnings: any of the words is enough. */
const ANY = { prefix: true, fuzzy: 0.2 };
const START = [53.0, -1.5];

const metres = ([lat, lon]) => {
  const radians = Math.PI / 180;
  const x = (lon - START[1]) * radians * Math.cos(START[0] * radians);
  const y = (lat - START[0]) * radians;
  return Math.hypot(x, y) * 6_371_000;
};

let index;
let records;

window.rival = {
  settings: () => ({ fields: FIELDS, ...OPTIONS, ofTheLibrary: MiniSearch.getDefault("searchOptions") }),

  /** Milliseconds from the text of the records to the first possible answer. */
  async ready(url) {
    const text = await (await fetch(url)).text();
    const start = performance.now();
    const list = JSON.parse(text);
    records = new Map(list.map((record) => [record.id, record]));
    index = new MiniSearch({ fields: FIELDS });
    index.addAll(list);
    return performance.now() - start;
  },

  /** Milliseconds of one keystroke: words, a filter, distance, order. */
  key(typed) {
    const start = performance.now();
    const filter = (hit) => records.get(hit.id).women;
    const hits = index.search(typed, { ...OPTIONS, filter });
    const near = hits.map((hit) => ({ id: hit.id, metres: metres(records.get(hit.id).at) }));
    near.sort((one, other) => one.metres - other.metres);
    near.slice(0, 6).map((hit) => records.get(hit.id).name);
    return performance.now() - start;
  },

  /** Names, the best first: with all of the words, or with any of them. */
  names: (typed, any) => index.search(typed, any ? ANY : OPTIONS).map((hit) => records.get(hit.id).name),

  index: () => JSON.stringify(index),
};

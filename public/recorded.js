// A hub's own recordings of its pages, played instead of the device's voice (docs/recordings.md). listen.js fetches
// this file, at rest, where a hub has any.
//
// All recordings of a language come in one file, at the first press of Listen in it, whatever page is open then: the
// server learns that somebody listens, never to what, and nobody else pays for it. They are in memory only.

const html = document.documentElement;
/** How often a shared screen is told that somebody listens, in milliseconds. */
const BEAT = 5000;

let all = {};
/** Which pages are recorded, by language. */
export const know = (list) => (all = list);

const has = (tag) => Object.hasOwn(all, tag);
/** Whether the page that is shown is recorded in its language. */
export const isHere = () => has(html.lang) && all[html.lang].includes(html.dataset.page);

/** A line of JSON (names and lengths), then the recordings one after the other. */
const unpack = (bytes) => {
  const end = new Uint8Array(bytes).indexOf(10);
  const line = new TextDecoder().decode(bytes.slice(0, end));
  let at = end + 1;
  return new Map(JSON.parse(line).map(([name, length]) => [name, bytes.slice(at, (at += length))]));
};

const fetchPack = async (tag) => {
  const answer = await fetch(`/audio/${tag}`);
  if (!answer.ok) throw new Error(`the recordings answered ${answer.status}`);
  return unpack(await answer.arrayBuffer());
};
const packs = {};
/** The recordings of the page's language, by page; none where it has none. What failed is asked for again. */
export const bring = async (tag = html.lang) => {
  if (!has(tag)) return new Map();
  packs[tag] ??= fetchPack(tag);
  packs[tag].catch(() => delete packs[tag]);
  return packs[tag];
};

let now = null;

/** Ends what is playing. */
export const stop = () => {
  clearInterval(now?.beat);
  now?.context.close();
  now = null;
};

/** Plays the page, to its end; fails where it cannot be had or not be played. */
export const play = async () => {
  stop();
  const { page } = html.dataset;
  // Made within the press: later a browser may not let it sound.
  const mine = (now = { context: new AudioContext() });
  const { context } = mine;
  // What is decoded is taken out of the pack's hands, so it gets a copy.
  const sound = await context.decodeAudioData((await bring()).get(page).slice(0));
  if (now !== mine) return;
  const source = Object.assign(context.createBufferSource(), { buffer: sound });
  source.connect(context.destination);
  const end = new Promise((ended) => (source.onended = ended));
  source.start();
  // A device that has put the sound to sleep says nothing of somebody there.
  const beat = () => context.state === "running" && document.dispatchEvent(new Event("come-along:alive"));
  beat();
  mine.beat = setInterval(beat, BEAT);
  await end;
};

// Listen: the page read aloud. By the hub's own recording where it has one (recorded.js); else sentence by sentence, by
// a voice that lives on this device and speaks the language of the words; each sentence is marked while it is spoken.
// Without either there is no button: a voice of another language reads nonsense, and one from the network would tell
// what is read. Fetched while the page rests; boot.js does not wait for it.

const html = document.documentElement;
const speech = window.speechSynthesis;
const BLOCKS = "h1,h2,h3,p,li,dt,dd,legend,label,button,summary";
const MARK = "listen";

/** The voice on this device for a language: of its region when there is one. */
const voiceFor = (tag) => {
  const plain = (lang) => lang.replace("_", "-").toLowerCase();
  const main = plain(tag).split("-")[0];
  const here = (speech?.getVoices() ?? []).filter((voice) => voice.localService && plain(voice.lang).split("-")[0] === main);
  return here.find((voice) => plain(voice.lang) === plain(tag)) ?? here[0];
};

const button = () => document.getElementById("listen");
let shown = null;
/** recorded.js, where the hub has recordings. */
let recorded = null;
const show = () => {
  shown = button();
  if (shown) shown.hidden = !(recorded?.isHere() || voiceFor(html.lang));
};

// --- what is read ---------------------------------------------------------------------------------------
const isSeen = (element) => (element.checkVisibility ? element.checkVisibility() : element.offsetParent !== null);

/** The pieces of text of the page, each list those of one block, in reading order. */
const blocks = () => {
  const found = new Map();
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const block = text.parentElement.closest(BLOCKS) ?? text.parentElement;
    if (!text.data.trim() || !isSeen(text.parentElement) || text.parentElement.closest("[aria-hidden=true]")) continue;
    if (!found.has(block)) found.set(block, []);
    found.get(block).push(text);
  }
  return [...found.values()];
};

/** Where the sentences of a text begin and end. */
const sentences = (text, lang) => {
  if (!Intl.Segmenter) return [[0, text.length]];
  const parts = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return [...parts].map(({ index, segment }) => [index, index + segment.length]);
};

/** Everything that can be said: words, their voice, and where they stand. Words in one language at a time. */
const sayings = () =>
  blocks().flatMap((texts) => {
    const runs = [];
    for (const text of texts) {
      const { lang } = text.parentElement.closest("[lang]") ?? html;
      if (runs.at(-1)?.lang !== lang) runs.push({ lang, texts: [] });
      runs.at(-1).texts.push(text);
    }
    return runs.flatMap(({ lang, texts }) => {
      const voice = voiceFor(lang);
      const whole = texts.map((text) => text.data).join("");
      const spans = voice ? sentences(whole, lang) : [];
      const says = spans.map(([from, to]) => ({ words: whole.slice(from, to).trim(), voice, ...rangeOf(texts, from, to) }));
      return says.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
    });
  });

/** Where they stand, and the piece of text in which they begin: when that goes the range moves out of it. */
const rangeOf = (texts, from, to) => {
  const range = document.createRange();
  let first = texts[0];
  let before = 0;
  for (const text of texts) {
    const after = before + text.data.length;
    if (from >= before && from < after) {
      range.setStart(text, from - before);
      first = text;
    }
    if (to >= before && to <= after) {
      range.setEnd(text, to - before);
      break;
    }
    before = after;
  }
  return { range, first };
};

// --- reading ----------------------------------------------------------------------------------------------
let queue = [];
let turn = 0;
const silent = (yes) => (document.getElementById("silent").hidden = !yes);

const mark = (range) => {
  if (!CSS.highlights) return;
  if (range) CSS.highlights.set(MARK, new Highlight(range));
  else CSS.highlights.delete(MARK);
};

const stop = () => {
  turn += 1;
  queue = [];
  speech?.cancel();
  recorded?.stop();
  mark();
  if (button()) silent(false);
  button()?.setAttribute("aria-pressed", "false");
};

const next = () => {
  const saying = queue.shift();
  // What is no longer on the screen is not read on.
  if (!saying?.first.isConnected) return stop();
  const mine = turn;
  const one = new SpeechSynthesisUtterance(saying.words);
  one.voice = saying.voice;
  one.lang = saying.voice.lang;
  one.onstart = () => {
    if (mine !== turn) return;
    mark(saying.range);
    saying.first.parentElement.scrollIntoView({ block: "nearest" });
    document.dispatchEvent(new Event("come-along:alive"));
  };
  one.onend = one.onerror = () => mine === turn && next();
  speech.speak(one);
};

const read = () => {
  queue = sayings();
  next();
};

const start = async () => {
  stop();
  button().setAttribute("aria-pressed", "true");
  if (!recorded?.isHere()) {
    // They are fetched on every page, so that fetching tells nothing of this one.
    recorded?.bring().catch(console.info);
    return read();
  }
  const mine = turn;
  const failed = await recorded.play().catch((error) => error);
  if (mine !== turn) return;
  if (failed && voiceFor(html.lang)) return read();
  stop();
  silent(!!failed);
};

// --- when ---------------------------------------------------------------------------------------------------
document.addEventListener("click", ({ target }) => {
  if (!target.closest("#listen")) return;
  if (button().getAttribute("aria-pressed") === "true") stop();
  else start();
});
document.addEventListener("come-along:wipe", stop);
addEventListener("pagehide", stop);
const again = () => {
  stop();
  show();
};
// Another page, another language, or this site is being left.
new MutationObserver(again).observe(html, { attributeFilter: ["lang", "data-page", "hidden"] });
// On a slow line the button comes after this file; when the program breaks it goes.
new MutationObserver(() => button() !== shown && again()).observe(document.getElementById("app"), { childList: true, subtree: true });
speech?.addEventListener?.("voiceschanged", show);
show();

const bringRecordings = async () => {
  const answer = await fetch("/audio.json");
  const list = answer.ok ? await answer.json() : {};
  if (!Object.keys(list).length) return;
  recorded = await import("/recorded.js");
  recorded.know(list);
  show();
};
bringRecordings().catch(console.info);

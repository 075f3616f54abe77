// Starts the program, and owns what must work before it, without it and after it: giving it what was
// pressed meanwhile, Get help now, Leave this site, the cover after a crash, wiping,
// and the Trusted Types policy. Small on purpose, and without a framework.
//
// The program talks to this file by events on `document`: `come-along:wipe`. It sets the page's
// language on <html>, which guard.js watches.

const html = document.documentElement;
const byId = (id) => document.getElementById(id);

// --- Trusted Types: markup may be made of these plain tags and attributes only -----------------
// The pages make their elements one by one. Should anything ever put markup in, it may hold no more
// than this.
const TAGS = /^(?:a|b|bdi|br|button|dd|div|dl|dt|fieldset|footer|form|h1|h2|h3|header|hr|input|label|legend|li|main|nav|ol|option|p|section|select|small|span|strong|svg|textarea|ul|use)$/;
const ATTRIBUTES = /^(?:class|dir|for|href|id|lang|name|role|tabindex|type|value|aria-[a-z]+)$/;
const MARKUP = /<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>|<!---?-?>|<!>/gy;

const isPlain = (markup) => {
  for (let at = 0; at < markup.length; ) {
    const next = markup.indexOf("<", at);
    if (next < 0) return true;
    MARKUP.lastIndex = next;
    const found = MARKUP.exec(markup);
    if (!found) return false;
    if (found[2] && !TAGS.test(found[2])) return false;
    for (const [, name, value] of (found[3] || "").matchAll(/\s+([a-z-]+)(?:="([^"]*)")?/g)) {
      if (!ATTRIBUTES.test(name)) return false;
      if (name === "href" && !/^#/.test(value || "")) return false;
    }
    at = MARKUP.lastIndex;
  }
  return true;
};

if (window.trustedTypes && trustedTypes.createPolicy) {
  trustedTypes.createPolicy("default", {
    createHTML(markup) {
      if (isPlain(markup)) return markup;
      throw new TypeError("markup refused");
    },
    createScriptURL(url) {
      if (url === "/worker.js") return url;
      throw new TypeError("script refused");
    },
  });
}

// --- The copy of the site that the worker keeps, for when there is no signal ------------------------
const forget = () => navigator.serviceWorker?.controller?.postMessage("forget");

// --- The short list, if somebody told this device to keep it ------------------------------------------
const forgetList = () => {
  try {
    localStorage.clear();
  } catch {
    // A browser that refuses this has kept nothing.
  }
};

// --- A shared screen: no way leads out of it --------------------------------------------------------
const kiosk = html.dataset.kiosk === "yes";
const closeIn = (part) => {
  for (const link of kiosk ? part.querySelectorAll("a[href]:not(.first a)") : []) {
    const words = document.createElement(link.id || link.dataset.do ? "button" : "b");
    Object.assign(words, { id: link.id, className: link.className, type: "button" });
    Object.assign(words.dataset, link.dataset, { number: link.getAttribute("href") });
    words.append(...link.childNodes);
    link.replaceWith(words);
    if (link.className !== "number") continue;
    // The number's square, for the camera of the person's own phone.
    const square = new Image();
    Object.assign(square, { className: "code", alt: "", src: `/help/${words.dataset.number.slice(4)}.svg` });
    words.after(square);
  }
};
closeIn(document);

// --- All numbers of help, by nation: the plain page, shown inside the sheet so that nothing typed is lost --------
// Fetched at rest on every visit: a press asks nobody, and works without a line.
/** A page of ours, without running what is in it; nothing happens when it does not come. */
const fetchPage = (address, use) => {
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.open("GET", address);
  request.onload = () => request.status === 200 && use(request.response);
  request.send();
};
let numbers = null;
let rested = false;
let said = html.lang;
const bringNumbers = async (tag) => {
  byId("all-help").replaceChildren();
  numbers = null;
  await atRest();
  fetchPage(`/help/${tag}.html`, (page) => (numbers = tag === html.lang && page.querySelector("main")));
};
const showNumbers = (event) => {
  // Without them the link leads to the page itself.
  if (!numbers && !kiosk) return;
  event.preventDefault();
  if (!numbers) return;
  const place = byId("all-help");
  place.replaceChildren(...document.importNode(numbers, true).children);
  closeIn(place);
  place.focus();
  place.scrollIntoView();
};

// --- Pictures that no first screen shows: those of facts and choices -----------------------------------------
const bringPictures = async () => {
  await atRest();
  fetchPage("/pictures.svg", (page) => document.querySelector(".pictures").append(...document.importNode(page.documentElement, true).children));
};

// --- The words around the program ------------------------------------------------------------------------
// The page that came has them in its own language and in English. For another they are taken from the first page of
// that language, which has the same places.
let around = html.dataset.first;
const placesIn = (page) => [...page.querySelectorAll("[data-say]")].filter((one) => !one.closest(".first, #all-help, #resting"));
const bringAround = (tag) => {
  if (tag === around || tag === "en-GB") return;
  fetchPage(`/${tag}/`, (page) => {
    const [ours, theirs] = [placesIn(document), placesIn(page)];
    if (tag !== html.lang || ours.length !== theirs.length) return;
    around = tag;
    ours.forEach((one, at) => {
      one.replaceChildren(...document.importNode(theirs[at], true).childNodes);
      closeIn(one);
    });
    // guard.js looks again.
    html.lang = tag;
  });
};
const bringWords = () => {
  bringAround(html.lang);
  bringNumbers(html.lang).catch(() => {});
};

new MutationObserver(() => rested && html.lang !== said && bringWords((said = html.lang))).observe(html, { attributeFilter: ["lang"] });

// --- Leave this site --------------------------------------------------------------------------------
const blank = () => {
  html.hidden = true;
  document.body.replaceChildren();
};

// Goes on from the first of the two entries that our pages fill at most. Heard here before the program hears it, which
// would go forward again.
let goOn;
addEventListener("popstate", (event) => {
  if (!goOn) return;
  event.stopImmediatePropagation();
  goOn();
});
const fromFirst = (go) => {
  if (!history.state?.inside) return go();
  goOn = go;
  history.back();
};

const leave = () => {
  // Whoever came by the link `#kiosk` is perhaps on a phone of their own: leaving stays leaving there. A screen that was
  // started with it fills its glass, and may show no site but ours.
  if (kiosk && (!history.state?.kiosk || matchMedia("(display-mode: fullscreen)").matches)) return wipe();
  if (html.hidden) return;
  // Without a line a blank page is better than the browser's own, which names what did not come.
  const { href, dataset } = byId("leave") ?? { dataset: {} };
  const away = (navigator.onLine && (href || dataset.number)) || "about:blank";
  blank();
  forgetList();
  // The kept copy goes too; nobody waits for it.
  (async () => (window.comeAlong?.forget ?? forget)())().catch(console.error);
  const go = () => {
    history.replaceState({ left: away }, "", location.pathname);
    history.pushState({ left: away }, "", location.pathname);
    location.replace(away);
  };
  // The first entry is marked, so that Back shows nothing of ours.
  fromFirst(go);
};

// Shift alone, three times within two seconds, leaves too: not while a word is being put together, and
// nothing else between. When it was pressed, and whether nothing else is down or was pressed since.
const SHIFTS_WITHIN = 2000;
let shifts = [];
let alone = false;
const other = () => {
  shifts = [];
  alone = false;
};
if (byId("leave").dataset.shift !== "no") {
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return other();
    if (event.repeat) return;
    alone = true;
    shifts = [...shifts.slice(-2), event.timeStamp];
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    if (shifts.length === 3 && event.timeStamp - shifts[0] <= SHIFTS_WITHIN) leave();
  }, true);
  addEventListener("pointerdown", other, true);
  addEventListener("compositionstart", other, true);
}

// --- Wiping ends in a new document: only that takes strings out of the program's memory -------------
// A shared screen goes by a page that stands under another policy than ours, so that the browser changes its process: all
// that was in it goes with it, and a screen that is wiped all day takes no more memory in the evening. With an ear for its
// end this page is not kept for Back either, which would keep its process. A worker would keep it as well: where there is one,
// on a phone with the link, and without a line a reload is all there is.
const RELOADS_AFTER = 5000;
const reload = () => {
  history.replaceState(history.state, "", location.pathname);
  location.reload();
};
const wipe = () => {
  // The program asks each second: once is enough, and each time more would begin anew.
  if (html.hidden) return;
  blank();
  forgetList();
  if (!kiosk || navigator.serviceWorker?.controller || !navigator.onLine) return reload();
  setTimeout(reload, RELOADS_AFTER);
  addEventListener("unload", () => {});
  fromFirst(() => location.replace("/between.html"));
};

// --- The cover after a crash ---------------------------------------------------------------------------
let crashed = false;
/** A program that stops sooner might do so again and again. */
const LIVED = 10000;
const cover = () => {
  if (crashed) return;
  crashed = true;
  if (kiosk && performance.now() > LIVED) return wipe();
  byId("app")?.replaceChildren();
  const words = byId("cover");
  words.hidden = false;
  words.querySelector("button").focus();
};

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) cover();
});
addEventListener("unhandledrejection", (event) => {
  if (event.reason instanceof WebAssembly.RuntimeError) cover();
});

// A shared screen starts again by itself where no program watches over it: at once when it stopped, 20 seconds later when it
// had just begun, and when nothing came for a minute and there is a line.
let quiet = 0;
const watch = () => {
  const first = byId("no-start");
  quiet = crashed || first ? quiet + 1 : 0;
  if (crashed && quiet >= 20) return wipe();
  if (first && quiet % 60 === 59) fetch(location.pathname).then(wipe, console.error);
};
if (kiosk) {
  for (const sign of ["keydown", "pointermove", "click", "scroll"]) addEventListener(sign, () => (quiet = 0), true);
  setInterval(watch, 1000);
}

// --- One listener for the buttons of the page itself ------------------------------------------------------
const help = byId("help");
const deeds = {
  again: () => location.reload(),
  wipe,
  "all-help": showNumbers,
  "close-help": () => {
    help.open = false;
    byId("help-open").focus();
  },
};
document.addEventListener("click", (event) => {
  if (event.target.closest("#leave")) {
    event.preventDefault();
    leave();
    return;
  }
  const button = event.target.closest("[data-do]");
  if (button) deeds[button.dataset.do](event);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && help.open) deeds["close-help"]();
});
document.addEventListener("come-along:wipe", wipe);

// --- What was pressed and typed before the program was awake (guard.js) --------------------------------
const first = document.querySelector(".first");
const pressed = window.comeAlongPressed ?? [];
let held = {};
// Not `innerText`, which lays the whole page out.
const wordsOf = (one) => {
  const copy = one.cloneNode(true);
  for (const other of copy.querySelectorAll("[hidden]")) other.remove();
  return copy.textContent;
};
const hold = ({ target }) => (held = first?.contains(target) ? { one: target, name: wordsOf(target) } : {});
if (document.activeElement) hold({ target: document.activeElement });
document.addEventListener("focusin", hold);

/** What the program has drawn in its place: it says the same. */
const twin = (name) => [...document.querySelectorAll("#app button")].find((other) => other.textContent === name);

/** The language that was pressed last and not asked for yet: the program begins with it. */
const given = new Set();
const chosen = () => {
  const rows = pressed.filter((one) => one.closest(".languages") && !given.has(one));
  for (const row of rows) given.add(row);
  return rows.pop()?.getAttribute("href").slice(1, -1);
};

const takeOver = () => {
  if (first.isConnected || !document.querySelector("#app h1")) return;
  awaking.disconnect();
  document.removeEventListener("focusin", hold);
  byId("coming").hidden = true;
  html.removeAttribute("data-link");
  const [box, typed] = [byId("search"), first.querySelector("#search")];
  if (box && typed) {
    box.value = typed.value;
    box.dispatchEvent(new Event("input"));
    if (held.one === typed) box.focus({ preventScroll: true });
    box.setSelectionRange(typed.selectionStart, typed.selectionEnd);
  }
  const wasChosen = given.has(held.one);
  if (held.name) (wasChosen ? document.querySelector("#app h1") : twin(held.name))?.focus({ preventScroll: true });
  for (const one of pressed.filter((one) => !given.has(one))) {
    if (one.localName === "form") box?.form.requestSubmit();
    else twin(wordsOf(one))?.click();
  }
};
const awaking = new MutationObserver(takeOver);
if (first) awaking.observe(byId("app"), { childList: true, subtree: true });
// Long enough for somebody to wonder.
document.addEventListener("click", () => setTimeout(() => (byId("coming").hidden = !(pressed.length && first.isConnected && html.dataset.runs)), 2000));

// --- Start ----------------------------------------------------------------------------------------------------
const cannotStart = (old) => {
  byId("coming").hidden = true;
  byId("no-start").hidden = false;
  // What has an answer without the program is a link again.
  html.removeAttribute("data-runs");
  html.removeAttribute("data-link");
  html.removeAttribute("data-plain");
  bringAround(html.lang);
  byId("old").hidden = !old;
  byId("failed").hidden = old;
};

const hasWhatWeNeed = () =>
  typeof WebAssembly === "object" &&
  typeof WebAssembly.instantiateStreaming === "function" &&
  typeof BigInt64Array === "function" &&
  !!crypto?.getRandomValues &&
  CSS.supports("margin-inline-start", "1px");

// What the program asks for: its other parts, fetched while the page rests, and a pause.
const atRest = () =>
  new Promise((rest) => (window.requestIdleCallback ? requestIdleCallback(rest, { timeout: 2000 }) : setTimeout(rest)));
// The letters of the language, on a first visit: they come at rest, and stand from the next press on, so that nothing
// moves under somebody who reads.
const bringLetters = async () => {
  await atRest();
  const { font } = html.dataset;
  if (font) await document.fonts.load(`1em ${font}`, document.body.innerText);
  addEventListener("click", () => html.removeAttribute("data-plain"), { capture: true, once: true });
};
const fetchPart = async (part) => {
  const name = document.querySelector("script[data-later]").dataset[part];
  await atRest();
  const [program, response] = await Promise.all([import(`${name}.js`), fetch(`${name}_bg.wasm`)]);
  if (!response.ok) throw new Error(`${part} answered ${response.status}`);
  await program.default({ module_or_path: response });
  return program;
};
const parts = {};
const part = (name) => () => {
  parts[name] ??= fetchPart(name);
  parts[name].catch(() => delete parts[name]);
  return parts[name];
};
const later = part("later");
window.comeAlong = {
  forget,
  chosen,
  // The program asks for it once the directory is here: what can wait for that comes then.
  later: () => {
    const files = ["/listen.js", "/offline.js", ...(window.Translator ? ["/translate.js"] : [])];
    if (!rested) {
      bringPictures();
      for (const part of files) atRest().then(() => import(part)).catch(() => {});
      bringLetters().catch(() => {});
      bringWords();
    }
    rested = true;
    return later();
  },
  more: part("more"),
  rest: () => (window.scheduler?.yield ? scheduler.yield() : new Promise((rest) => setTimeout(rest))),
};

// The packs of the directory are asked for when the rest of the program takes no longer to come than an answer does, then
// they travel while the program wakes. Should this go wrong, the program asks for them itself. Both times are told by
// what came before: the program has been coming since the page was here and the line answered, as it did with a small file.
// The program comes quicker at its end than on the whole, since at first it shares the line: so a fifth sooner.
const askForPacks = async (response, size) => {
  const [{ responseEnd }] = performance.getEntriesByType("navigation");
  const [{ duration } = { duration: 0 }] = performance.getEntriesByName(`${location.origin}/start`);
  const reader = response.body.getReader();
  let came = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    came += next.value.length;
    if ((size - came) * (performance.now() - responseEnd - duration) < came * duration * 1.2) break;
  }
  window.comeAlongPacks?.();
  await reader.cancel();
};

const start = async () => {
  const { js, wasm, size } = document.querySelector("script[data-wasm]").dataset;
  const [program, response] = await Promise.all([import(js), fetch(wasm)]);
  if (!response.ok) throw new Error(`the program answered ${response.status}`);
  if (!navigator.serviceWorker?.controller) askForPacks(response.clone(), size).catch(console.error);
  await program.default({ module_or_path: response });
};

if (hasWhatWeNeed()) {
  start().catch((error) => {
    console.error(error);
    if (!crashed) cannotStart(false);
  });
} else {
  cannotStart(true);
}

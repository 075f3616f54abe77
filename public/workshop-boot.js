// The translators' workshop beside the site's real pages: starts both programs, stands between them.
//
// The site's own program runs here as on every page, and does not know where it is. What it fetches is answered
// here: its words come from the workshop (`src/bin/workshop`), its directory is that of the made-up town, and
// nothing that it sends goes anywhere. Every text that it draws holds signs of its message (`i18n/marks.rs`):
// they are taken out before anything is painted, and remembered, so that a press on a text finds its message and
// an edit changes the text where it stands.
//
// Takes the place of boot.js: the pages' own Leave and Finish lead nowhere here.

const html = document.documentElement;
const byId = (id) => document.getElementById(id);
const { js, wasm, later, more, workshop: own } = document.querySelector("script[data-workshop]").dataset;

// Neither program puts markup in; the policy is as strict as that of the site.
if (window.trustedTypes && trustedTypes.createPolicy) {
  const refuse = () => {
    throw new TypeError("refused");
  };
  trustedTypes.createPolicy("default", { createHTML: refuse, createScriptURL: refuse });
}

// --- What the site's program may reach: nothing that lasts, nobody outside ---------------------------------------
const kept = new Map();
const storage = {
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, text) => void kept.set(name, text),
  removeItem: (name) => void kept.delete(name),
};
for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: storage });

let program = null;
const network = window.fetch.bind(window);
const answered = (bytes) => (bytes ? new Response(bytes) : new Response(null, { status: 404 }));
window.fetch = async (request, init) => {
  const path = new URL(typeof request === "string" ? request : request.url, location.href).pathname;
  const method = init?.method ?? request.method ?? "GET";
  // A letter is taken, read by nobody, and gone: so the page after it can be seen.
  if (method !== "GET") return new Response(path === "/inbox" ? null : "waiting", { status: path === "/inbox" ? 201 : 200 });
  if (path === "/start") return answered(program.start());
  if (path.startsWith("/words/")) return answered(program.words_of(decodeURIComponent(path.slice(7))));
  if (path.startsWith("/directory/")) return network(`/workshop/town/${path.slice(11)}`);
  return network(request, init);
};
for (const way of ["XMLHttpRequest", "WebSocket", "EventSource"]) window[way] = undefined;
navigator.sendBeacon = () => false;

// --- Texts on the pages -------------------------------------------------------------------------------------------
const SIGN = /[\u{f0ff0}-\u{f0ff4}]/u;
const LABELS = ["aria-label", "title", "placeholder", "alt"];
/** Text nodes and labels with what the site's program wrote: signs and all. */
const texts = new Map();
/** Messages that stand in a node or an element, the outermost first. */
const standing = new WeakMap();

const read = (one) => (one.node.nodeType === 3 ? one.node.data : one.label ? one.node.getAttribute(one.label) : one.node.value);
const show = (one, text) => {
  if (read(one) === text) return;
  if (one.node.nodeType === 3) one.node.data = text;
  else if (one.label) one.node.setAttribute(one.label, text);
  else one.node.value = text;
};
/** Says anew what stands there; `program.shown` answers text, messages, language and direction of the first. */
const say = (one) => {
  const said = program.shown(one.raw);
  if (!said) return;
  const [text, numbers, tag, direction] = said;
  show(one, text);
  const element = one.node.nodeType === 3 ? one.node.parentElement : one.node;
  if (!element) return;
  standing.set(one.node, numbers);
  element.dataset.told = "";
  // Words that were borrowed until now carry the language that they were in.
  if (one.node.nodeType === 3 && tag && element.matches("span[lang][dir]:not(.english, .written)") && element.childNodes.length === 1) {
    element.lang = tag;
    element.dir = direction;
  }
};
const take = (node, label = null) => {
  const one = { node, label };
  const raw = read(one);
  if (!raw || !SIGN.test(raw)) return;
  one.raw = raw;
  texts.set(label ? `${label} ${ids(node)}` : node, one);
  say(one);
};
let last = 0;
const numbered = new WeakMap();
const ids = (node) => numbered.get(node) ?? (numbered.set(node, ++last), last);

const takeAll = (root) => {
  if (root.nodeType === 3) return take(root);
  if (root.nodeType !== 1) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = root; node; node = walker.nextNode()) {
    if (node.nodeType === 3) take(node);
    else for (const label of LABELS) if (node.hasAttribute(label)) take(node, label);
  }
};
const watcher = new MutationObserver((changes) => {
  for (const { type, target, attributeName, addedNodes } of changes) {
    if (type === "childList") addedNodes.forEach(takeAll);
    else if (type === "attributes") take(target, attributeName);
    else take(target);
  }
  for (const box of document.querySelectorAll("#app textarea, #app input")) take(box);
  tellSeen();
});
const places = () => [byId("app"), document.querySelector("nav.bar")];
const watch = () => {
  for (const place of places()) {
    takeAll(place);
    watcher.observe(place, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: LABELS });
  }
};

/** All messages that stand on the page now, in order. */
const seen = () => {
  for (const [key, { node }] of texts) if (!node.isConnected) texts.delete(key);
  const all = [...texts.values()].filter(({ node }) => !(node.nodeType === 3 ? node.parentElement : node)?.closest("[hidden]"));
  all.sort((one, other) => (one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return [...new Set(all.flatMap(({ node }) => standing.get(node) ?? []))];
};
let telling = 0;
const tellSeen = () => {
  clearTimeout(telling);
  telling = setTimeout(() => program.seen(new Uint16Array(seen()), html.dataset.page ?? ""), 60);
};
new MutationObserver(tellSeen).observe(html, { attributeFilter: ["data-page"] });

// --- Pressing a text ----------------------------------------------------------------------------------------------
const around = (node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
};
/** The message at a place of the screen, of those in or around the element that was pressed. */
const messageAt = (element, x, y) => {
  const holder = element.closest("[data-told]") ?? element.querySelector?.("[data-told]");
  const inside = holder ? [...texts.values()].filter(({ node }) => holder.contains(node)) : [];
  const hit = inside.find(({ node }) =>
    node.nodeType === 3 && around(node).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));
  const found = hit ?? inside.find(({ node }) => node.nodeType === 3) ?? inside[0];
  return found && standing.get(found.node)?.[0];
};
let picking = true;
let pressedHere = false;
document.addEventListener("click", (event) => {
  if (pressedHere || !places().some((place) => place.contains(event.target))) return;
  if (picking) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const number = messageAt(event.target, event.clientX, event.clientY);
    if (number !== undefined) program.picked(number);
    return;
  }
  if (event.target.closest("#leave, [data-do]")) {
    event.preventDefault();
    byId("help").open = false;
  }
  // No link of the pages leads out of the workshop.
  if (event.target.closest("a[href]:not([href^='#'])")) event.preventDefault();
}, true);
document.addEventListener("submit", (event) => picking && !pressedHere && byId("app").contains(event.target) && event.preventDefault(), true);

// --- What the workshop asks of the page ---------------------------------------------------------------------------
const rest = () => new Promise((then) => setTimeout(then));
const until = async (test) => {
  for (let tries = 0; tries < 100 && !test(); tries++) await new Promise((then) => setTimeout(then, 30));
  return test();
};
const fetchPart = async (name) => {
  const [part, response] = await Promise.all([import(`${name}.js`), network(`${name}_bg.wasm`)]);
  await part.default({ module_or_path: response });
  return part;
};
const parts = {};
const part = (name) => () => (parts[name] ??= fetchPart(name));
window.comeAlong = { forget() {}, later: part(later), more: part(more), rest };

const ofPage = () => html.dataset.page ?? "";
const press = (element) => {
  pressedHere = true;
  element?.click();
  pressedHere = false;
};
const SAMPLES = { tel: "07700 900123", email: "amal@example.org", number: "2", search: "" };
/** Puts sample answers into the questions of this page. */
const answer = () => {
  const put = (box, value) => {
    box.value = value;
    for (const event of ["input", "change"]) box.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const groups = new Set();
  for (const box of document.querySelectorAll("#app main :is(input, textarea, select)")) {
    if (box.type === "radio") {
      if (!groups.has(box.name) && !document.querySelector(`#app [name="${CSS.escape(box.name)}"]:checked`)) press(box);
      groups.add(box.name);
      // A tick may say what ends the way: that somebody is not yet 18.
    } else if (box.type === "checkbox") continue;
    else if (box.localName === "select") put(box, box.options[Math.min(1, box.options.length - 1)].value);
    else if (!box.value) put(box, SAMPLES[box.type] ?? "Amal أمل");
  }
};
/** Goes to a page; those behind the questions with sample answers to all of them. */
const go = async (route) => {
  const way = window.comeAlong.way;
  if (!way) return;
  const behind = /^(check|sent|not-sent|paper)(\/(.*))?$/.exec(route);
  if (route === "thing") {
    way("go", "list");
    if (await until(() => document.querySelector("#app .card h2 button"))) press(document.querySelector("#app .card h2 button"));
    return;
  }
  if (!behind || route === "sent" || route.startsWith("paper")) return way("go", route);
  const asked = behind[3];
  way("go", `ask/1/${asked}`);
  await until(() => document.querySelector("#app form, #app main .go"));
  for (let pages = 0; pages < 20 && ofPage() !== "check"; pages++) {
    answer();
    await rest();
    const before = document.querySelector("#app h1")?.innerText;
    press(document.querySelector("#app form [type=submit], #app form .go, #app main .go:not(.plain)"));
    await until(() => ofPage() === "check" || document.querySelector("#app h1")?.innerText !== before);
  }
  if (behind[1] !== "check") way("go", route);
};

const DATABASE = "come-along-workshop";
/** One drawer of the browser's own store, which the site's Leave and Finish do not empty. */
const drawer = (mode, use) =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("work");
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const base = opening.result;
      const turn = base.transaction("work", mode);
      const request = use(turn.objectStore("work"));
      turn.oncomplete = () => (base.close(), done(request.result));
      turn.onerror = turn.onabort = () => (base.close(), fail(turn.error));
    };
  });

let unsaved = false;
addEventListener("beforeunload", (event) => unsaved && event.preventDefault());

window.comeAlongWorkshop = {
  /** Starts the site in the language that was chosen. */
  async begin(tag) {
    window.comeAlongLink = tag;
    for (const place of document.querySelectorAll("[data-words]")) place.textContent = program.said(place.dataset.words);
    watch();
    const [site, response] = await Promise.all([import(js), network(wasm)]);
    await site.default({ module_or_path: response });
    html.dataset.workshop = "on";
  },
  /** Says everything on the page anew. */
  again: () => texts.forEach(say),
  seen: tellSeen,
  pick: (on) => {
    picking = on;
    html.dataset.picking = on ? "on" : "off";
  },
  go: (route) => void go(route).catch(console.error),
  answer,
  /** Marks where a message stands, and brings it into view; answers whether it stands there at all. */
  point(number) {
    document.querySelectorAll("[data-pointed]").forEach((old) => delete old.dataset.pointed);
    const here = [...texts.values()].filter(({ node }) => node.isConnected && standing.get(node)?.includes(number));
    const elements = here.map(({ node }) => (node.nodeType === 3 ? node.parentElement : node));
    elements.forEach((element) => (element.dataset.pointed = ""));
    elements.find((element) => element.checkVisibility?.() ?? true)?.scrollIntoView({ block: "center" });
    return elements.length > 0;
  },
  network: async (path) => {
    const response = await network(path);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  },
  save(name, bytes, kind) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type: kind }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  },
  unsaved: (yes) => (unsaved = yes),
  keep: (text) => drawer("readwrite", (work) => work.put(text, "work")),
  // Looking makes the store in which to look: where nothing was kept there is to be none.
  kept: async () => {
    const all = await indexedDB.databases?.();
    return all?.some(({ name }) => name === DATABASE) === false ? undefined : drawer("readonly", (work) => work.get("work"));
  },
  forget: () => new Promise((done) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = request.onblocked = () => done();
  }),
  /** Name and bytes of each file that was dropped or chosen. */
  files: (list) => Promise.all(Array.from(list, async (file) => [file.name, file.size > 1 << 24 ? null : new Uint8Array(await file.arrayBuffer())])),
  focus: (selector, start = -1, end = start) => requestAnimationFrame(() => {
    const found = document.querySelector(selector);
    found?.focus({ preventScroll: false });
    if (start >= 0) found?.setSelectionRange?.(start, end);
  }),
  print: () => print(),
};

const wake = async () => {
  const part = await import(`${own}.js`);
  const response = await network(`${own}_bg.wasm`);
  await part.default({ module_or_path: response });
  program = part;
  const [start, table] = await Promise.all(["/start", "/workshop/words/en-GB"].map(comeAlongWorkshop.network));
  part.begin(start, table, [...navigator.languages].join(" "));
};
wake().catch((error) => {
  console.error(error);
  byId("workshop").textContent = "This page could not start. Try again.";
});

// Keeps a copy of the site on the device, so that all but sending works without a signal.
//
// - Only files of the hub's public list (`/files.json`: path and SHA-256 of each) are kept: the same for
//   all who read that language. Nothing about the person; what is not on the list is never kept. Areas of a
//   country are not on it, since it would grow with the country: their names say which cell they are of and
//   what is in them (`src/tiles/mod.rs`), and they are the same for all who look at that area.
// - One state of the list is one generation, in one cache. It is filled completely, each file compared
//   with its hash, before any page is given it: code, words and directory change together or not at
//   all. A deploy that is half there leaves the copy before as it was.
// - A page keeps the generation it started with, whatever is deployed meanwhile.
// - A page that was painted says so ("alive"). After two starts of a generation without it, the one
//   before is given again, and this one is not taken until the list changes.
// - `{"off": true}` as the list, or `worker-off.js` in this file's place, ends all of it.
// - Storage that is full or forbidden: the site works as without a worker.

const LIST = "/files.json";
const MEMORY = "come-along-memory";
/** How long a start waits for news of a deploy, in milliseconds; on a slower line it is for the next start. */
const PATIENCE = 700;

const box = (generation) => `come-along-${generation}`;
const inBox = (generation, path) => caches.match(path, { cacheName: box(generation), ignoreVary: true });
const listOf = async (generation) => (await inBox(generation, LIST)).json();

// --- What the worker must remember, since browsers end and wake it as they like -----------------------
// current, previous, next: generations. alive: the last one that painted a page. starts: of `current`,
// without having painted. bad: not to be taken again. pages: which generation each open page has.

const NOTHING = { current: null, previous: null, next: null, alive: null, starts: 0, bad: null, pages: {} };

let turns = Promise.resolve();
/** One after the other: two tabs may start at once. */
const inTurn = (work) => (turns = turns.then(work, work));

const recall = async () => {
  const found = await caches.match("/memory", { cacheName: MEMORY });
  return found ? found.json() : structuredClone(NOTHING);
};
const remember = async (memory) => {
  await (await caches.open(MEMORY)).put("/memory", new Response(JSON.stringify(memory)));
};

// --- Filling a generation ---------------------------------------------------------------------------------

const hashOf = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** A file as it is on the server now; an error when it is not what the list says. */
const fetched = async (path, hash) => {
  const answer = await fetch(path, { cache: "no-cache" });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || !(await hashOf(bytes)).startsWith(hash)) throw new Error(`${path} is not the file of the list`);
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(bytes, { headers });
};

/** The file of an area: its kind, its cell, the beginning of its hash. */
const AREA = /^\/directory\/(pack|shard|outcodes)-([A-Z]|[ap][01]*)-([0-9a-f]{12})\.bin$/;
/** Names of such files, as they stand in the manifest and in shards. */
const NAMED = /([A-Z]|[ap][01]*)-[0-9a-f]{12}/g;
/** Files of areas that go over into the next generation: some ten areas. */
const MOST_AREAS = 100;
const hashNow = (list, path) => list.asked[path] ?? AREA.exec(path)?.[3];

/** Puts the areas that the generation before had, as they are now: the cells that begin as theirs do, since a cell
    may have been halved, or grown together. */
const follow = async (cache, from, had) => {
  const wanted = (kind, cell) => had.some(([, k, old]) => k === kind && (old.startsWith(cell) || cell.startsWith(old)));
  let lists = ["/directory/manifest.bin"], count = 0;
  for (const kind of ["shard", "pack"]) {
    const shards = [];
    for (const list of lists) {
      const bytes = new Uint8Array(await (await cache.match(list)).arrayBuffer());
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      for (const [name, cell] of text.matchAll(NAMED)) {
        const is = /[A-Z]/.test(cell) ? "outcodes" : kind;
        const path = `/directory/${is}-${name}.bin`;
        if (!wanted(is, cell) || ++count > MOST_AREAS) continue;
        await cache.put(path, (await inBox(from, path)) || (await fetched(path, AREA.exec(path)[3])));
        if (is === "shard") shards.push(path);
      }
    }
    lists = shards;
  }
};

/** Does `work` with each, some at once: on a slow line most of the time goes by waiting. Fails when all have ended. */
const AT_ONCE = 4;
const withEach = async (all, work) => {
  const left = [...all];
  const some = async () => {
    while (left.length) await work(left.shift());
  };
  const failed = (await Promise.allSettled(Array.from({ length: AT_ONCE }, some))).find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
};

let filling = null;
/** Fills the cache of a list, with what it can from the generation before. The list goes in last. */
const fill = async (list, from) => {
  filling = box(list.generation);
  try {
    const cache = await caches.open(filling);
    const old = from && (await inBox(from, LIST)) ? await listOf(from) : { first: {}, asked: {} };
    const had = from ? (await (await caches.open(box(from))).keys()).map((request) => new URL(request.url).pathname) : [];
    const asked = Object.entries(list.asked).filter(([path]) => had.includes(path));
    await withEach([...Object.entries(list.first), ...asked], async ([path, hash]) => {
      const same = old.first[path] === hash || old.asked[path] === hash;
      await cache.put(path, (same && (await inBox(from, path))) || (await fetched(path, hash)));
    });
    const areas = had.map((path) => AREA.exec(path)).filter(Boolean);
    if (areas.length) await follow(cache, from, areas);
    await cache.put(LIST, new Response(JSON.stringify(list)));
  } catch (error) {
    await caches.delete(filling);
    throw error;
  } finally {
    filling = null;
  }
};

/** Generations that nothing needs any more go. */
const tidy = async (memory) => {
  const needed = [memory.current, memory.previous, memory.next, ...Object.values(memory.pages)].map(box);
  const names = (await caches.keys()).filter((name) => name.startsWith("come-along-"));
  const old = names.filter((name) => name !== MEMORY && name !== filling && !needed.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
};

let forgotten = false;
const lookForNews = async () => {
  const list = await (await fetch(LIST, { cache: "no-store" })).json();
  if (list.off) return forget();
  if (typeof list.generation !== "string" || forgotten) return;
  const memory = await inTurn(recall);
  if (list.generation === memory.bad) return;
  const isHere = [memory.current, memory.next].includes(list.generation) && (await inBox(list.generation, LIST));
  if (!isHere) await fill(list, memory.next ?? memory.current);
  await inTurn(async () => {
    const now = await recall();
    now.next = list.generation === now.current ? null : list.generation;
    await remember(now);
    await tidy(now);
    if (forgotten) await forget();
  });
};

let news = null;
const lookOnce = () => (news ??= lookForNews().finally(() => (news = null)));

const forget = async () => {
  forgotten = true;
  const names = (await caches.keys()).filter((name) => name.startsWith("come-along"));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
};

// --- Starts -----------------------------------------------------------------------------------------------------

/**
 * Decides which generation a page gets that starts now at `path`; null for none. The first page of a language that
 * is not in the copy comes from the network, and then everything else for it does.
 */
const decide = async (page, path) => {
  const memory = await recall();
  if (memory.next) {
    if (memory.current && memory.alive === memory.current) memory.previous = memory.current;
    Object.assign(memory, { current: memory.next, next: null, starts: 0 });
  } else if (memory.current && memory.alive !== memory.current && memory.starts >= 2) {
    const { current, previous } = memory;
    Object.assign(memory, { bad: current, current: previous, previous: null, alive: previous, starts: 0 });
  }
  // A browser short of room may have taken it.
  if (memory.current && !(await inBox(memory.current, LIST))) memory.current = null;
  const has = memory.current && (await inBox(memory.current, path));
  if (has && memory.alive !== memory.current) memory.starts += 1;
  const open = (await clients.matchAll({ includeUncontrolled: true })).map((client) => client.id);
  memory.pages = Object.fromEntries(Object.entries(memory.pages).filter(([id]) => open.includes(id)));
  if (page && has) memory.pages[page] = memory.current;
  await remember(memory);
  await tidy(memory);
  return has ? memory.current : null;
};

const start = async (event, path) => {
  const looked = lookOnce().catch(() => {});
  event.waitUntil(looked);
  await Promise.race([looked, new Promise((then) => setTimeout(then, PATIENCE))]);
  try {
    const generation = await inTurn(() => decide(event.resultingClientId, path));
    const found = generation && (await inBox(generation, path));
    if (found) return found;
  } catch {
    // Storage is in trouble: the network is as good as without a worker.
  }
  // Without a signal there is at least the page of all languages.
  return fetch(event.request).catch((error) => (path === "/" ? Promise.reject(error) : Response.redirect("/")));
};

/** A file for a page: from the page's own generation, or, where that does not have it, from the network. */
const part = async (event, path) => {
  let generation, hash;
  try {
    generation = (await inTurn(recall)).pages[event.clientId];
    const found = generation && (await inBox(generation, path));
    if (found) return found;
    hash = generation && hashNow(await listOf(generation), path);
  } catch {
    hash = null;
  }
  if (!hash) return fetch(event.request);
  // A file of a later deploy does not fit this page: none is better.
  const answer = await fetched(path, hash).catch(() => Response.error());
  if (answer.ok) await keep(generation, path, answer.clone()).catch(() => {});
  return answer;
};

/** The page with all numbers of help, opened by itself: the newest there is; without a line the copy, in English
    where the language is not in it. */
const help = async (event, path) => {
  try {
    return await fetch(event.request);
  } catch {
    const found = await inTurn(async () => {
      const memory = await recall();
      const generation = memory.current ?? memory.next;
      if (!generation) return null;
      // Its styles come from the same copy.
      memory.pages[event.resultingClientId] = generation;
      await remember(memory);
      return (await inBox(generation, path)) ?? (await inBox(generation, "/help/en-GB.html"));
    });
    return found || Response.error();
  }
};

const keep = async (generation, path, answer) => (await caches.open(box(generation))).put(path, answer);

/** A page is alive, and used these files. */
const hear = async (page, paths) => {
  forgotten = false;
  const memory = await inTurn(async () => {
    const memory = await recall();
    if (memory.current && memory.pages[page] === memory.current && memory.alive !== memory.current) {
      Object.assign(memory, { alive: memory.current, starts: 0 });
      await remember(memory);
    }
    return memory;
  });
  const generation = memory.pages[page] ?? memory.current ?? memory.next;
  if (!generation) return lookOnce();
  const list = await listOf(generation);
  await withEach(paths.filter((path) => hashNow(list, path)), async (path) => {
    if (!(await inBox(generation, path))) await keep(generation, path, await fetched(path, hashNow(list, path)));
  });
};

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(lookOnce());
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const work = event.data === "forget" ? forget() : hear(event.source.id, event.data);
  event.waitUntil(work.catch(() => {}));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode !== "navigate") event.respondWith(part(event, url.pathname));
  else if (url.pathname.startsWith("/help/")) event.respondWith(help(event, url.pathname));
  else if (/^\/(?:[\w-]+\/)?$/.test(url.pathname)) event.respondWith(start(event, url.pathname));
});

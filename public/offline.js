// Fetched at rest, after the first page is awake: keeps a copy of the site for when there is no signal.
//
// It starts `worker.js`, and tells it two things only: that a page was painted ("alive": two starts
// without it, and the worker goes back to the copy before), and which files of a language and
// of an area this visit used, so that they are in the copy too. The worker keeps none but public files.
//
// A browser that forbids workers or storage loses nothing else: every failure here is silent.

const html = document.documentElement;
const pause = (ms) => new Promise((then) => setTimeout(then, ms));
// What stands there before the program is not yet a page of its own.
const isPainted = () => document.querySelector("#app h1") && !document.querySelector("#app .first");
const isBroken = () => !document.getElementById("cover").hidden;

/** The hub has no kept copy: what there may be from before goes. */
const clear = async () => {
  const old = await navigator.serviceWorker.getRegistrations();
  await Promise.all(old.map((one) => one.unregister()));
  const names = (await caches.keys()).filter((name) => name.startsWith("come-along"));
  await Promise.all(names.map((name) => caches.delete(name)));
};

/** Files of words, numbers of help, fonts and areas that this visit used, and the page that it began with. */
const used = () => {
  const paths = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
  return [location.pathname, ...paths.filter((path) => /^\/(?:words|fonts|help|directory)\//.test(path))];
};

/** Where the browser offers to put the site among its apps, this is its name and its picture. */
const nameIt = () => {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "/manifest.webmanifest";
  document.head.append(link);
};

const begin = async () => {
  while (!isPainted() && !isBroken()) await pause(100);
  if (isBroken()) return;
  // With a worker the list is the worker's to look at.
  if (!navigator.serviceWorker.controller) {
    const list = await (await fetch("/files.json")).json();
    if (list.off) return clear();
    // Nothing stays on a shared screen; and the worker would keep the process that a wipe is to end.
    if (html.dataset.kiosk === "yes") return;
  }
  nameIt();
  await navigator.serviceWorker.register("/worker.js").catch(() => {});
  const { active } = await navigator.serviceWorker.ready;
  const tell = () => active.postMessage(used());
  tell();
  // A language that is chosen later is in the copy once its files have come.
  new MutationObserver(() => setTimeout(tell, 2000)).observe(html, { attributeFilter: ["lang"] });
  // So is an area of a country.
  const isArea = (entry) => entry.name.includes("/directory/");
  new PerformanceObserver((list) => list.getEntries().some(isArea) && setTimeout(tell, 1000)).observe({ type: "resource" });
};

if (navigator.serviceWorker) begin().catch(() => {});

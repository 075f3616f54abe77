// Stands at /worker.js where a hub has switched the kept copy off (`"offline": false` in site.json, or a
// shared screen): a browser that has the other worker fetches this one in its place, forgets all
// that was kept, and has no worker afterwards.

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const forget = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("come-along"));
    await Promise.all(names.map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(forget());
});

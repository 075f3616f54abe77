// Runs before anything is painted; classic, so that it also runs where modules do not.
// 1. Whoever left with "Leave this site" and comes back through the browser's Back sees nothing
//    of ours: the entry is marked, and we go on to where they went.
// 2. A link that came in with a fragment is read once and taken out of the address bar; an address of a
//    language (`/ar/`) says so to the program in the same way.
// 3. Where modules do not run at all, the page says so and leads to the plain one.
// 4. The link `#kiosk` makes this browser a shared screen for the visit, as `site.json` can: the entries
//    of its history are marked, which a reload keeps. Where `site.json` says it already, the link changes nothing.
// 5. The words that stand in the page itself are those of one language from the first: of the link, of the
//    address, of the browser. Its words are fetched at once.
//    So is the glue of the program; the program itself the page asks for (tools/glue.mjs). The packs of the directory
//    come while the program wakes, which leaves the line idle: boot.js says when. With a copy here they come at once.
// 6. What is pressed before the program is awake waits for it; boot.js gives it on.
// 7. On a first visit the phone's own letters do: our font would come before the program, which is more use.
//    boot.js brings it then.
// 8. On a phone the rows of languages below the screen are painted a moment after those that are seen.
(function () {
  "use strict";
  var html = document.documentElement;
  var state = history.state;
  if (state && state.left) {
    html.hidden = true;
    location.replace(state.left);
    return;
  }
  html.dataset.runs = "yes";
  var link = location.hash.slice(1, 200);
  var always = html.dataset.kiosk === "yes";
  var kiosk = link === "kiosk" || !!(state && state.kiosk);
  if (kiosk) html.dataset.kiosk = "yes";
  if (link === "kiosk") link = "";
  // It shows another page than the one that stands here.
  if (link) html.dataset.link = "yes";
  if (location.hash) history.replaceState(kiosk && !always ? { kiosk: true } : null, "", location.pathname);

  // Tag, direction and font of each language.
  var offered = html.dataset.offered.split(",").map(function (one) { return one.split(" "); });
  var first = html.dataset.first;
  var named = offered.filter(function (one) { return one[0] === link.split("/")[0]; })[0];
  if (first && !named) link = first + (link && "/" + link);
  if (link) window.comeAlongLink = link;
  var preferred = [];
  (navigator.languages || []).forEach(function (tag) {
    offered.forEach(function (one) {
      if (one[0].split("-")[0] === tag.split("-")[0] && preferred.indexOf(one) < 0) preferred.push(one);
    });
  });
  var now = named || (!first && preferred[0]);
  if (now) {
    html.lang = now[0];
    html.dir = now[1];
    html.dataset.font = now[2];
  }
  // Looking up the letters of all scripts takes as long as all the rest.
  html.dataset.early = "yes";
  requestAnimationFrame(function () {
    requestAnimationFrame(function () { setTimeout(function () { html.removeAttribute("data-early"); }, 300); });
  });
  var worker = navigator.serviceWorker;
  if (!kiosk && !(worker && worker.controller)) html.dataset.plain = "yes";

  var fetchAhead = function (address, rel) {
    var link = document.createElement("link");
    link.rel = rel || "preload";
    if (!rel) link.as = "fetch";
    link.crossOrigin = "anonymous";
    link.href = address;
    document.head.appendChild(link);
  };
  var fetchAll = function (addresses) { addresses.filter(Boolean).forEach(function (one) { fetchAhead(one); }); };
  var fetchProgram = function () {
    var boot = document.querySelector("script[data-wasm]");
    if (!boot || window.comeAlongPacks) return;
    var directory = html.dataset.directory.split(" ");
    window.comeAlongPacks = function () { fetchAll(directory.splice(1)); };
    if (worker && worker.controller) window.comeAlongPacks();
    fetchAhead(boot.dataset.js, "modulepreload");
    fetchAll(["/words/" + html.lang, "/start", directory[0]]);
  };

  var all = function (selector, each) { [].forEach.call(document.querySelectorAll(selector), each); };
  var say = function () {
    all("[data-say]", function (words) {
      var spans = [].slice.call(words.children);
      var has = spans.some(function (one) { return one.lang === html.lang; });
      var shown = has ? html.lang : "en-GB";
      spans.forEach(function (one) {
        var beside = "critical" in words.dataset && one.lang === "en-GB" && shown !== "en-GB";
        var hidden = one.lang !== shown && !beside;
        if (one.hidden !== hidden) one.hidden = hidden;
        if (beside || one.className) one.classList.toggle("english", beside);
      });
      if ("some" in words.parentNode.dataset) words.parentNode.hidden = !has;
    });
  };
  // The browser's own languages on top, English last, as in the program.
  var sorted = false;
  var sort = function () {
    var list = document.querySelector(".first .languages");
    if (sorted || !document.querySelector(".first .foot")) return;
    sorted = true;
    preferred.slice().reverse().forEach(function (one) {
      var row = list && one[0] !== "en-GB" && list.querySelector("a[href='/" + one[0] + "/']");
      if (row) list.insertBefore(row.parentNode, list.firstChild);
    });
  };
  var watcher = new MutationObserver(say);
  var coming = new MutationObserver(function () {
    fetchProgram();
    say();
    sort();
  });
  coming.observe(html, { childList: true, subtree: true });
  watcher.observe(html, { attributes: true, attributeFilter: ["lang"] });
  document.addEventListener("DOMContentLoaded", function () {
    coming.disconnect();
    say();
  });

  var pressed = (window.comeAlongPressed = []);
  document.addEventListener("click", function (event) {
    var one = html.dataset.runs && (event.target.closest(".first main a") || event.target.closest(".first button"));
    if (!one || one.dataset.do || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    var was = one.getAttribute("aria-current");
    if (!one.classList.contains("tile")) all(".first [aria-current]:not(.tile)", function (other) { other.removeAttribute("aria-current"); });
    if (was && one.classList.contains("tile")) one.removeAttribute("aria-current");
    else one.setAttribute("aria-current", "true");
    pressed.push(one);
    // The words of a language that was chosen come while the program does.
    var tag = one.closest(".languages") && one.getAttribute("href").slice(1, -1);
    if (tag && tag !== html.lang) fetchAhead("/words/" + tag);
  }, true);
  document.addEventListener("submit", function (event) {
    if (!event.target.closest(".first")) return;
    event.preventDefault();
    pressed.push(event.target);
  }, true);

  // A page out of the browser's own cache of pages may hold what somebody typed.
  addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    html.hidden = true;
    location.reload();
  });
  // The program's own scripts did not run: a browser without modules, or one that cannot read them.
  addEventListener("load", function () {
    if (window.comeAlong) return;
    html.removeAttribute("data-runs");
    html.removeAttribute("data-plain");
    ["coming", "no-start", "old", "failed"].forEach(function (id, at) {
      document.getElementById(id).hidden = at % 3 === 0;
    });
  });
})();

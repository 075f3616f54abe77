// Runs before anything is painted; classic, so that it also runs where modules do not.
// 1. Whoever left with "Leave this site" and comes back through the browser's Back sees nothing
//    of ours: the entry is marked, and we go on to where they went.
// 2. A link that came in with a fragment is read once and taken out of the address bar.
// 3. Where modules do not run at all, the page says so and leads to the plain one.
// 4. The link `#kiosk` makes this browser a shared screen for the visit, as `site.json` can: the entries
//    of its history are marked, which a reload keeps.
(function () {
  "use strict";
  var state = history.state;
  if (state && state.left) {
    document.documentElement.hidden = true;
    location.replace(state.left);
    return;
  }
  var kiosk = location.hash === "#kiosk" || !!(state && state.kiosk);
  if (kiosk) document.documentElement.dataset.kiosk = "yes";
  if (location.hash) {
    if (location.hash !== "#kiosk") window.comeAlongLink = location.hash.slice(1, 200);
    history.replaceState(kiosk ? { kiosk: true } : null, "", location.pathname);
  }
  // A page out of the browser's own cache of pages may hold what somebody typed.
  addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    location.reload();
  });
  // The program's own scripts did not run: a browser without modules, or one that cannot read them.
  addEventListener("load", function () {
    if (window.comeAlong) return;
    ["coming", "no-start", "old", "failed"].forEach(function (id, at) {
      document.getElementById(id).hidden = at % 3 === 0;
    });
  });
})();

// An old phone on a slow line, for benches: 400 kbit a second, 400 ms, the processor slowed six times. Slowing
// covers service workers too; bytes are counted as they come over the line, headers included.

const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWED = 6;

/**
 * Runs in the page before anything else. It notes when everything of `ready` is there to be pressed, then does
 * the `deeds` one after the other, each as soon as what it presses (or types into) is there, and notes when the number stands on
 * the screen that only the program can know.
 */
const WATCH = (plan) => `(() => {
  if (top !== window) return;
  const plan = ${JSON.stringify(plan)};
  const bench = (window.bench = { shifts: [], first: null });
  const note = (kind, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type: kind, buffered: true });
  note("layout-shift", (one) => one.hadRecentInput || bench.shifts.push([one.startTime, one.value, one.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName)]));
  note("paint", (one) => one.name === "first-contentful-paint" && (bench.first = one.startTime));
  const usable = (one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    if (!width || !height || getComputedStyle(one).visibility !== "visible") return false;
    const [x, y] = [left + width / 2, top + height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const hit = document.elementFromPoint(x, y);
    return !!hit && (one.contains(hit) || hit.contains(one));
  };
  const find = ([selector, words]) => [...document.querySelectorAll(selector)].find((one) => usable(one) && (!words || new RegExp(words).test(one.innerText)));
  // After the frame in which it stands, and one task more.
  const painted = (name) => requestAnimationFrame(() => setTimeout(() => {
    bench[name] = performance.now();
    window.benchTells(JSON.stringify([name, bench[name], bench.began]));
  }));
  const deeds = [...plan.deeds];
  let ready = false;
  const look = () => {
    if (!ready && plan.ready.every((one) => find([one]))) {
      ready = true;
      painted("ready");
    }
    if (bench.ready && deeds.length) {
      const one = find(deeds[0]);
      if (one) {
        const [, , typed] = deeds.shift();
        bench.began = performance.now();
        if (typed) one.value = typed, one.dispatchEvent(new Event("input", { bubbles: true }));
        else one.click();
      }
    } else if (ready && plan.number && !deeds.length && find(plan.number)) {
      return painted("awake");
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** A tab of `browser` on such a phone; `bytes()` says what has come over the line so far,
 * without fonts; `bytes("body")` without headers as well,
 * but for the page itself, whose bytes the browser tells only with them. */
export async function phone(browser, plan, { language = "en-GB" } = {}) {
  const page = await browser.page(SLOWED, WATCH(plan));
  const came = new Map();
  const sessions = new Set([page.session]);
  const told = {};
  const shape = async (session) => {
    sessions.add(session);
    await Promise.all([
      browser.send("Network.enable", {}, session),
      browser.send("Network.emulateNetworkConditions", LINE, session),
    ]);
    await browser.send("Runtime.runIfWaitingForDebugger", {}, session).catch(() => {});
  };
  const hear = ({ method, params, sessionId }) => {
    if (method === "Target.attachedToTarget" && params.targetInfo.type === "service_worker") return void shape(params.sessionId).catch(() => {});
    if (!sessions.has(sessionId)) return;
    if (method === "Runtime.bindingCalled" && params.name === "benchTells") {
      const [name, at, began] = JSON.parse(params.payload);
      told[name] = { at, began, bytes: bytes(), body: bytes("body") };
    }
    const key = `${sessionId} ${params?.requestId}`;
    if (method === "Network.requestWillBeSent") came.set(key, { url: params.request.url, bytes: 0, body: 0 });
    else if (method === "Network.dataReceived" && came.has(key)) {
      came.get(key).bytes += params.encodedDataLength;
      came.get(key).body += params.encodedDataLength;
    }
    else if (method === "Network.loadingFinished" && came.has(key)) Object.assign(came.get(key), { bytes: params.encodedDataLength, whole: true });
  };
  const bytes = (what = "bytes") => [...came.values()].filter(({ url }) => !/\/fonts\/|^data:/.test(url)).reduce((sum, one) => sum + (one[what] || one.bytes), 0);
  browser.listeners.add(hear);
  const filter = [{ type: "service_worker" }, { exclude: true }];
  await browser.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
  await page.send("Network.setExtraHTTPHeaders", { headers: {} });
  await page.send("Runtime.enable");
  await page.send("Runtime.addBinding", { name: "benchTells" });
  await page.send("Emulation.setUserAgentOverride", { userAgent: AGENT, acceptLanguage: language });
  await shape(page.session);
  return {
    page, told, bytes, came,
    /** Goes there, without waiting for anything. */
    go: (url) => page.send("Page.navigate", { url }).catch(() => {}),
    /** Waits until the page has told of `name`, so many milliseconds at most. */
    async hears(name, within = 60_000) {
      const end = Date.now() + within;
      while (!told[name] && Date.now() < end) await pause(20);
      return told[name];
    },
    async close() {
      browser.listeners.delete(hear);
      await page.close();
    },
  };
}

const AGENT = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

export const pause = (ms) => new Promise((then) => setTimeout(then, ms));

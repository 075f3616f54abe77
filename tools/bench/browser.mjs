// Chromium over its own pipe, for benches: no packages. Only this machine can be reached from inside.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-extensions",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
  "--disable-background-timer-throttling", "--disable-renderer-backgrounding", "--js-flags=--expose-gc",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export class Browser {
  static async start() {
    const browser = new Browser();
    browser.profile = mkdtempSync(join(tmpdir(), "bench-"));
    const words = [...FLAGS, "--remote-debugging-pipe", `--user-data-dir=${browser.profile}`, "about:blank"];
    browser.process = spawn(process.env.CHROMIUM ?? "chromium", words, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    browser.waiting = new Map();
    browser.listeners = new Set();
    browser.next = 1;
    browser.read();
    browser.version = (await browser.send("Browser.getVersion")).product;
    return browser;
  }

  read() {
    let rest = Buffer.alloc(0);
    this.process.stdio[4].on("data", (data) => {
      rest = Buffer.concat([rest, data]);
      for (let end; (end = rest.indexOf(0)) >= 0; rest = rest.subarray(end + 1)) {
        const message = JSON.parse(rest.subarray(0, end));
        if (!message.id) for (const hear of this.listeners) hear(message);
        const waiting = this.waiting.get(message.id);
        if (!waiting) continue;
        this.waiting.delete(message.id);
        if (message.error) waiting.no(new Error(`${waiting.method}: ${message.error.message}`));
        else waiting.yes(message.result);
      }
    });
  }

  send(method, params = {}, sessionId) {
    return new Promise((yes, no) => {
      const id = this.next++;
      this.waiting.set(id, { method, yes, no });
      this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** A page of its own, slowed so many times, with `before` run in it before anything else. */
  async page(slowed, before = "") {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, targetId, sessionId);
    await page.send("Page.enable");
    // Packing is the hub's work, and not what is measured.
    await page.send("Network.enable");
    await page.send("Network.setExtraHTTPHeaders", { headers: { "accept-encoding": "identity" } });
    await page.send("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
    await page.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: before });
    return page;
  }

  close() {
    this.process.kill("SIGKILL");
    // The browser may still be writing; what is left goes with the system's temporary files.
    try {
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    } catch {}
  }
}

class Page {
  constructor(browser, target, session) {
    Object.assign(this, { browser, target, session });
  }

  send(method, params) {
    return this.browser.send(method, params, this.session);
  }

  async goto(url) {
    await this.send("Page.navigate", { url });
    await this.until("document.readyState === 'complete'");
  }

  /** What `expression` says, also when it is a promise. */
  async eval(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async until(test, within = 60_000) {
    const end = Date.now() + within;
    while (!(await this.eval(`!!(${test})`).catch(() => false))) {
      if (Date.now() > end) throw new Error(`never came true: ${test}`);
      await new Promise((rest) => setTimeout(rest, 50));
    }
  }

  /** Bytes that the page holds after a collection: objects, buffers, and the memory of programs. */
  async memory() {
    await this.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.send("Runtime.getHeapUsage");
    const prototype = await this.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
    const { objects } = await this.send("Runtime.queryObjects", { prototypeObjectId: prototype.result.objectId });
    const sum = "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }";
    const { result } = await this.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: sum, returnByValue: true });
    return usedSize + result.value;
  }

  close() {
    return this.browser.send("Target.closeTarget", { targetId: this.target });
  }
}

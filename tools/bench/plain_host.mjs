// A host of plain files for benches: what `hub build` wrote, packed as it lies there, with the headers that
// its `_headers` asks for. It can go away and come back at the same address.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const KINDS = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml", ".wasm": "application/wasm", ".json": "application/json", ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

export class PlainHost {
  static async of(folder) {
    const host = new PlainHost();
    Object.assign(host, { folder, rules: rulesOf(folder), port: 0 });
    await host.open();
    return host;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  async open() {
    this.server = createServer((request, response) => this.answer(request, response));
    this.server.keepAliveTimeout = 120_000;
    await new Promise((yes, no) => this.server.once("error", no).listen(this.port, "127.0.0.1", yes));
    this.port = this.server.address().port;
  }

  async close() {
    const closed = new Promise((yes) => this.server.close(yes));
    this.server.closeAllConnections();
    await closed;
  }

  answer(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    const name = join(normalize(decodeURIComponent(pathname)), pathname.endsWith("/") ? "index.html" : "");
    const path = join(this.folder, name);
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(`${path}.br`);
    const bytes = readFileSync(packed ? `${path}.br` : path);
    const tag = `"${createHash("sha1").update(bytes).digest("hex").slice(0, 16)}"`;
    const headers = { "cache-control": "no-cache", vary: "accept-encoding", etag: tag };
    for (const [rule, of] of this.rules) if (rule.test(pathname)) Object.assign(headers, of);
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    headers["content-type"] = KINDS[extname(path)] ?? "application/octet-stream";
    headers["content-length"] = bytes.length;
    if (packed) headers["content-encoding"] = "br";
    response.writeHead(200, headers).end(bytes);
  }
}

/** The rules of `_headers`: a pattern of addresses, and under it what they are answered with. */
function rulesOf(folder) {
  const path = join(folder, "_headers");
  const rules = [];
  for (const line of existsSync(path) ? readFileSync(path, "utf8").split("\n") : []) {
    const [name, ...value] = line.trim().split(": ");
    if (line.startsWith("/")) {
      const pattern = line.trim().replace(/[.]/g, "\\.").replace(/[*]/g, ".*");
      rules.push([new RegExp(`^${pattern}$`), {}]);
    } else if (value.length) {
      rules.at(-1)[1][name] = value.join(": ");
    }
  }
  return rules;
}

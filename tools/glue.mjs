// Makes what Trunk has just built small: the programs (program.mjs), the glue between page and program and our own
// scripts (terser), and the styles, without their comments and indentation. Trunk calls it.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { make } from "./program.mjs";

const { minify } = await import(join(process.env.TOOLS, "node_modules/terser/main.js"));

const built = process.env.TRUNK_STAGING_DIR;
const SCRIPTS = /^(?:web-\w+|later|more|workshop|workshop-boot|boot|guard|listen|offline|recorded|translate|worker(?:-off)?)\.js$/;
/** What a browser reads that knows no modules, or that no page asks for as one. */
const CLASSIC = /^(?:guard|worker(?:-off)?)\.js$/;
for (const name of readdirSync(built).filter((name) => SCRIPTS.test(name))) {
  const path = join(built, name);
  const module = !CLASSIC.test(name);
  const compress = { passes: 3, ecma: name === "guard.js" ? 5 : 2020 };
  const { code } = await minify(readFileSync(path, "utf8"), { module, compress, format: { ecma: compress.ecma } });
  writeFileSync(path, `${code}\n`);
}
for (const name of readdirSync(built).filter((name) => name.endsWith("_bg.wasm"))) {
  // The part that comes while the page rests is quick before it is small.
  await make(join(built, name), { quick: name.startsWith("later"), silent: name.startsWith("web-") });
}

// The page holds the hash of the styles, so both change together.
for (const name of readdirSync(built).filter((name) => /^site-\w+\.css$/.test(name))) {
  const path = join(built, name);
  const styles = readFileSync(path, "utf8");
  const thin = withoutComments(styles);
  writeFileSync(path, thin);
  inPage(hash(styles), hash(thin));
}

// Names change with what is in the files, so that a page never meets a program of another version. Trunk gave a name to the
// first program before it was made small, and none to the others.
const [first] = readdirSync(built).flatMap((name) => /^(web-\w+)\.js$/.exec(name)?.[1] ?? []);
const versions = {};
for (const part of [first, "later", "more", "workshop"]) {
  const bytes = [`${part}.js`, `${part}_bg.wasm`].map((name) => readFileSync(join(built, name)));
  const version = bytes.reduce((hash, file) => hash.update(file), createHash("sha256")).digest("hex").slice(0, 16);
  const fresh = `${part.replace(/-\w+$/, "")}-${version}`;
  renameSync(join(built, `${part}.js`), join(built, `${fresh}.js`));
  renameSync(join(built, `${part}_bg.wasm`), join(built, `${fresh}_bg.wasm`));
  versions[part] = version;
  inPage(new RegExp(`"/${part}(?=[."_])`, "g"), `"/${fresh}`);
}
// The program is asked for by the page itself, at its end: then the styles and guard.js are on their way before it, and
// its 2 seconds on a slow line begin half a second earlier than a script could ask. boot.js stands there, too.
// The price: a browser without scripts fetches the program for nothing, after the page. The size is for boot.js, which sees
// the program come and asks for the packs of the directory behind it.
const [boot, program] = /<script type="module"[^>]* data-wasm="([^"]+)"[^>]*><\/script>/.exec(readFileSync(join(built, "index.html"), "utf8"));
inPage(boot, "");
const size = readFileSync(join(built, program)).length;
inPage("</body>", `${boot.replace(" data-wasm", ` data-size="${size}" data-wasm`)}\n<link rel="preload" as="fetch" crossorigin="anonymous" href="${program}">\n</body>`);
// What Trunk took out of the head left empty lines.
inPage(/<!--[\s\S]*?-->|\n(?=\n)/g, "");
const pictures = readFileSync(join(built, "pictures.svg"), "utf8").replace(/<!--[\s\S]*?-->\n/g, "");
writeFileSync(join(built, "pictures.svg"), pictures);
writeFileSync(join(built, "workshop.css"), withoutComments(readFileSync(join(built, "workshop.css"), "utf8")));
writeFileSync(join(built, "workshop.html"), workshop(readFileSync(join(built, "index.html"), "utf8")));

/** The translators' page: the site's own, started by the workshop, with a place for it. */
function workshop(page) {
  const one = (pattern, instead) => {
    if (!pattern.test(page)) throw new Error(`index.html has no ${pattern}`);
    page = page.replace(pattern, instead);
  };
  one(/<script src="\/guard\.js"><\/script>\n?/, "");
  one(/<\/head>/, '<link rel="stylesheet" href="/workshop.css">\n</head>');
  one(/src="\/boot\.js"/, `src="/workshop-boot.js" data-workshop="/workshop-${versions.workshop}"`);
  one(/<div id="app">[\s\S]*?(?=<nav class="bar")/, '<div id="workshop"></div>\n<div id="app"></div>\n');
  one(/<link rel="preload"[^>]*>\n/, "");
  one(/<p id="resting"[\s\S]*?<\/p>\n/, "");
  one(/(?<=<svg class="pictures"[^>]*>\n)/, pictures.slice(pictures.indexOf("<symbol"), pictures.indexOf("</svg>")));
  return page;
}

function withoutComments(styles) {
  return styles.replace(/\/\*[\s\S]*?\*\/\n?/g, "").replace(/^\s+/gm, "");
}

function inPage(old, fresh) {
  const page = join(built, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace(old, fresh));
}

function hash(text) {
  return `sha384-${createHash("sha384").update(text).digest("base64")}`;
}

// Takes comments and indentation out of the glue between page and program, and out of our own scripts. Trunk calls it on the
// files it has just built: its own minifier stumbles over `export { … as default }`. Line breaks
// stay, so that nothing depends on where statements end; names stay, brotli sees to them. Comments and
// indentation of the styles go as well.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const built = process.env.TRUNK_STAGING_DIR;
for (const name of readdirSync(built).filter((name) => /^(?:web-\w+|later|more|workshop|workshop-boot|boot|guard|listen|offline|recorded|translate|worker(?:-off)?)\.js$/.test(name))) {
  const path = join(built, name);
  writeFileSync(path, thinned(readFileSync(path, "utf8")));
}

// The page holds the hash of the styles, so both change together.
for (const name of readdirSync(built).filter((name) => /^site-\w+\.css$/.test(name))) {
  const path = join(built, name);
  const styles = readFileSync(path, "utf8");
  const thin = withoutComments(styles);
  writeFileSync(path, thin);
  inPage(hash(styles), hash(thin));
}

// Trunk gives a hash to the first program only. The others get theirs here, so that a page never meets
// a program of another version.
const versions = {};
for (const part of ["later", "more", "workshop"]) {
  const bytes = [`${part}.js`, `${part}_bg.wasm`].map((name) => readFileSync(join(built, name)));
  const version = bytes.reduce((hash, file) => hash.update(file), createHash("sha256")).digest("hex").slice(0, 16);
  renameSync(join(built, `${part}.js`), join(built, `${part}-${version}.js`));
  renameSync(join(built, `${part}_bg.wasm`), join(built, `${part}-${version}_bg.wasm`));
  versions[part] = version;
  inPage(`data-${part}="/${part}"`, `data-${part}="/${part}-${version}"`);
}
// What Trunk took out of the head left empty lines.
writeFileSync(join(built, "index.html"), readFileSync(join(built, "index.html"), "utf8").replace(/\n{2,}/g, "\n"));
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
  one(/<p id="resting"[\s\S]*?<\/p>\n/, "");
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

function thinned(code) {
  const lines = code.replace(/^\s*\/\*\*[\s\S]*?\*\/[ \t]*$/gm, "").split("\n");
  // Text that runs over several lines may begin with spaces that are meant.
  if (lines.some((line) => line.split("`").length % 2 === 0)) return code;
  return lines.map((line) => line.trim()).filter((line) => line && !line.startsWith("//")).join("\n");
}

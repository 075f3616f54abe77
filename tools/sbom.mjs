#!/usr/bin/env node
// The list of everything that is built in, as CycloneDX 1.5: target/sbom.json. From Cargo.lock by way of
// `cargo metadata`, without the network.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const arguments_ = ["metadata", "--format-version", "1", "--locked", "--offline", "--all-features"];
const { packages } = JSON.parse(execFileSync("cargo", arguments_, { maxBuffer: 1 << 28 }));
const ours = packages.find((one) => one.name === "come-along");
const component = ({ name, version, license, repository, source }) => ({
  type: "library",
  name,
  version,
  purl: source ? `pkg:cargo/${name}@${version}` : undefined,
  licenses: license ? [{ expression: license.replaceAll("/", " OR ") }] : [],
  externalReferences: repository ? [{ type: "vcs", url: repository }] : [],
});
const others = packages.filter((one) => one !== ours).sort((a, b) => (a.name < b.name ? -1 : 1));
const bill = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { type: "application", name: ours.name, version: ours.version } },
  components: others.map(component),
};
mkdirSync("target", { recursive: true });
writeFileSync("target/sbom.json", `${JSON.stringify(bill, null, 2)}\n`);
const unlicensed = others.filter((one) => !one.license).map((one) => one.name);
console.log(`sbom: ${others.length} crates in target/sbom.json, ${unlicensed.length} without a stated licence ${unlicensed}`);

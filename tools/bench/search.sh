#!/usr/bin/env bash
# Makes what the search bench needs, and runs it. The rival comes from its package registry, at one version.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN
cargo build -q --release --features hub --bin hub
cargo test -q --release --test search write_what_is_measured -- --ignored >/dev/null
mkdir -p target/bench
[ -d target/bench/node_modules/minisearch ] || npm install --silent --no-save --no-package-lock --prefix target/bench minisearch@7.2.0 >/dev/null
node tools/bench/search.mjs

#!/usr/bin/env bash
# Makes what the load bench needs, a demo hub's site as plain files, and runs it.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN
cargo build -q --features hub --bin hub
rm -rf target/bench/load; mkdir -p target/bench/load
target/debug/hub new target/bench/load/hub --demo >/dev/null
target/debug/hub build --dir target/bench/load/hub --dist dist --to target/bench/load/site >/dev/null 2>&1
node "${1:-tools/bench/load.mjs}"

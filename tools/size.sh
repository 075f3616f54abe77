#!/usr/bin/env bash
# Measures the first load of the built site (tools/size.mjs), with what a fresh demo hub serves.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN
cargo build -q --features hub --bin hub
rm -rf target/size/hub; mkdir -p target/size
target/debug/hub new target/size/hub --demo >/dev/null
target/debug/hub serve --dir target/size/hub --dist dist --listen 127.0.0.1:0 >target/size/hub.log 2>&1 &
hub=$!
trap 'kill $hub 2>/dev/null || true' EXIT
for _ in $(seq 50); do
    address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' target/size/hub.log | head -n 1) && break
    sleep 0.2
done
node tools/size.mjs --hub "$address"

#!/usr/bin/env bash
# Builds the site into dist/, unless nothing that goes into it has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN

# What goes into the site: sources, styles, the page, and the English contract.
state=$( { echo "$RUSTUP_TOOLCHAIN ${NAMES:-}"; find src public index.html Trunk.toml tools/{glue,program,wasm}.mjs tools/paths.sh stand-ins .cargo Cargo.toml Cargo.lock locales/en-GB \
    -path src/bin/hub -prune -o -type f -print0 | sort -z | xargs -0 sha256sum; } | sha256sum | cut -c1-32)
if [ -f dist/index.html ] && [ "$(cat target/site.state 2>/dev/null)" = "$state" ]; then
    exit 0
fi
echo "site: building (some minutes the first time)"
mkdir -p target
if ! trunk build --release --offline --skip-version-check >target/site.log 2>&1; then
    # A fresh machine has not got the crates yet: once more, with the registry allowed.
    if ! trunk build --release --offline=false --skip-version-check >target/site.log 2>&1; then
        tail -n 40 target/site.log
        echo "site: the build failed; the whole log is in target/site.log"
        exit 1
    fi
fi
echo "$state" >target/site.state

#!/usr/bin/env bash
# Fuzzes one reader: tools/fuzz.sh READER MINUTES
#
# Begins with what is in tests/fuzz/READER, works in target/fuzz/READER, and at the end brings what
# reaches new branches back into tests/fuzz/READER (small files only). A crash stays in
# fuzz/artifacts: put it into tests/fuzz/READER, mend the reader, and it is held for good.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
reader=${1:?which reader: the names in fuzz/Cargo.toml} minutes=${2:-10}
# The sanitizer flags are unstable in the compiler; this lets the stable one take them.
export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$PWD/target/fuzz-build"
command -v cargo-fuzz >/dev/null || cargo install -q --root "$TOOLS" cargo-fuzz
work=target/fuzz/$reader
mkdir -p "$work"
cargo fuzz run --sanitizer none "$reader" "$work" "tests/fuzz/$reader" -- \
    -max_total_time=$((minutes * 60)) -max_len=20000 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1
small=target/fuzz/$reader.small
rm -rf "$small"; mkdir -p "$small"
cargo fuzz run --sanitizer none "$reader" -- -merge=1 -max_len=2000 "$small" "tests/fuzz/$reader" "$work"
# A few dozen of the smallest are enough to walk the branches again at every test run.
ls -Sr "$small" | head -n 60 | while read -r file; do cp -n "$small/$file" "tests/fuzz/$reader/" || true; done

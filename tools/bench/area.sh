#!/usr/bin/env bash
# What a phone pays for one area: countries of three sizes as packs, a demo hub's site, and a browser that opens them.
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo test -q --release --test tiles what_a_phone_pays -- --ignored --nocapture
exec tools/bench/load.sh tools/bench/area.mjs

#!/usr/bin/env bash
# Looks for known faults in what we build in: cargo-deny or cargo-audit, whichever is there; with the newest advisories
# when the network allows, else with those that were fetched last. Says so when it could not look: that is no
# success, and no fault of the code either (ends with 2).
set -uo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
if command -v cargo-deny >/dev/null; then
    cargo deny check advisories || { [ $? -ne 1 ] || exit 1; cargo deny --offline check advisories; }
elif command -v cargo-audit >/dev/null; then
    cargo audit || { [ $? -ne 1 ] || exit 1; cargo audit --no-fetch; }
else
    echo "audit: neither cargo-deny nor cargo-audit is installed; nothing was looked at. cargo install --locked cargo-deny"
    exit 2
fi

#!/usr/bin/env bash
# Looks for known faults in what we build in, with cargo-deny: with the newest advisories when they can be fetched, else
# with those that were fetched last, and says which. Ends with 1 when something is known, with 2 when it could not look:
# that is no success, and no fault of the code either.
set -uo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
advisories=${CARGO_HOME:-$HOME/.cargo}/advisory-dbs
could_not_look() { echo "audit: $1; nothing was looked at"; exit 2; }
command -v cargo-deny >/dev/null || could_not_look "cargo-deny is not installed (cargo install --locked cargo-deny)"
cargo deny fetch db || echo "audit: the newest advisories did not come"
[ -n "$(ls -A "$advisories" 2>/dev/null)" ] || could_not_look "there are no advisories on this machine yet"
echo "audit: with the advisories of $(date -r "$advisories" +%F)"
cargo deny --offline check advisories && exit 0
exit 1

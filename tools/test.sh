#!/usr/bin/env bash
# Runs the tests in tiers and ends with one line: ran, failed, skipped and why.
#
#   tools/test.sh first   native tests, the hub, the main journeys in Chromium (what CI runs)
#   tools/test.sh all     the same so far; other engines and slow tests will join here
set -uo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN
tier=${1:-first}
log=target/test.log
mkdir -p target; : >"$log"
failed=()

# step <name> <command...>: runs it, keeps its output, remembers a failure.
step() {
    local name=$1 begun=$SECONDS; shift
    printf '== %s\n' "$name"
    if "$@" 2>&1 | tee -a "$log"; then printf '== %s: fine after %s s\n' "$name" $((SECONDS - begun)); else
        failed+=("$name"); printf '== %s: FAILED after %s s\n' "$name" $((SECONDS - begun)); fi
}

step "format" cargo fmt --check
step "core" cargo test --no-fail-fast -- --nocapture --test-threads 2
step "hub" cargo test --no-fail-fast --features hub --bin hub --test hub
step "site" tools/site.sh
export COME_ALONG_TIER=$tier
step "journeys" tools/journeys.sh
step "lint" cargo clippy -q --lib --bins --features hub -- -D warnings
# Tests may unwrap.
step "lint of the tests" cargo clippy -q --all-targets --features hub,journeys -- -D warnings -A clippy::unwrap_used -A clippy::expect_used
step "lint of the site" cargo clippy -q --target wasm32-unknown-unknown --features web --bin web --bin more --bin workshop -- -D warnings
step "lint of its second program" cargo clippy -q --target wasm32-unknown-unknown --features later --bin later -- -D warnings

# What was skipped says so by itself; only reasons on the list are allowed.
skipped=$(grep -aoE 'skipped: .*' "$log" | sort -u || true)
unknown=$(grep -avFf <(sed "s/ #.*//" tests/skips-allowed.txt) <<<"$skipped" | grep -a . || true)
[ -z "$unknown" ] || failed+=("skips that are not on the list")

# A promise whose test did not run and pass is no promise.
unproved=$(tools/promises.sh "$log") || failed+=("promises without proof")

sum() { grep -aoE "[0-9]+ $1" "$log" | awk '{ n += $1 } END { print n + 0 }'; }
unsteady=$(grep -a '^unsteady: ' "$log" || true)
failing=$(($(sum failed) - $(grep -ac . <<<"$unsteady")))
printf '\n'
[ -z "$unsteady" ] || printf 'Failed, and passed when told once more alone:\n%s\n' "$unsteady"
[ -z "$skipped" ] || printf '%s\n' "$skipped" | sed 's/^/  /'
[ -z "$unknown" ] || printf 'Not on the list of allowed skips (tests/skips-allowed.txt):\n%s\n' "$unknown"
[ -z "$unproved" ] || printf 'Promised on the site, and not proved in this run:\n%s\n' "$unproved"
[ ${#failed[@]} -eq 0 ] || printf 'Failed: %s\n' "${failed[@]}"
printf 'ran %s, failed %s, skipped %s\n' "$(sum passed)" "$failing" "$(grep -ac . <<<"$skipped")"
printf '%s passed, %s failed\n' "$(sum passed)" "$((failing + (${#failed[@]} > 0 && failing == 0 ? ${#failed[@]} : 0)))"
[ ${#failed[@]} -eq 0 ]

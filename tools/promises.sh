#!/usr/bin/env bash
# Looks through the log of a whole run for every test that a promise rests on (tests/promises.tsv): each must have
# run and passed. Prints those that did not; fails when there is one.
#
#   tools/promises.sh target/test.log
set -uo pipefail
cd "$(dirname "$0")/.."
log=${1:?which log?}
# What a test says itself can stand between its name and its "ok", when its output is not caught.
unproved=$(grep -v '^#' tests/promises.tsv | awk -F'\t+' '$2 !~ /^-/ { gsub(/,/, " ", $2); print $1, $2 }' |
    while read -r promise tests; do
        for test in $tests; do
            grep -aqE "^test ([a-z_0-9]+::)*$test( - should panic)? \.\.\. (ok|.*[^a-zA-Z]ok)$" "$log" ||
                awk -v test="$test" '$1 == "test" && $2 ~ "(^|::)" test "$" { seen = 1 } seen && /^ok$/ { good = 1 } /FAILED/ { seen = 0 } END { exit !good }' "$log" ||
                echo "$promise: $test did not run and pass"
        done
    done)
[ -z "$unproved" ] && exit 0
printf '%s\n' "$unproved"
exit 1

#!/usr/bin/env bash
# Plants each fault of tests/sabotage/ in turn, runs the test that must go red, and takes the fault
# out again. A fault is a text file:
#
#   what: one sentence: what would be wrong for somebody
#   file: the file it is planted in
#   from: the line, or a part of it that stands in the file exactly once
#   to: what stands there instead
#   test: the command that must fail
#
# Give names of faults to try only those. Ends with a table; fails when any test stayed green.
set -uo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN
export RUST_BACKTRACE=0 PROPTEST_DISABLE_FAILURE_PERSISTENCE=1
mkdir -p target/sabotage

planted=
take_out() { [ -z "$planted" ] || { cp target/sabotage/original "$planted"; planted=; }; }
# What the tests of faults put into dist/ is not what the build makes of it.
trap 'take_out; rm -f target/site.state' EXIT
trap 'exit 130' INT TERM

field() { sed -n "s/^$2: //p" "$1" | head -n 1; }

# plant <file> <from> <to>: replaces the one place, or says why it cannot.
plant() {
    python3 - "$@" <<'PYTHON'
import sys
path, old, new = sys.argv[1:]
text = open(path, encoding="utf-8").read()
if text.count(old) != 1:
    sys.exit(f"stands {text.count(old)} times in {path}: {old}")
open(path, "w", encoding="utf-8").write(text.replace(old, new))
PYTHON
}

faults=("$@")
[ $# -gt 0 ] || mapfile -t faults < <(cd tests/sabotage && ls ./*.txt | sed 's|^\./||; s|\.txt$||')
red=0; green=()
for name in "${faults[@]}"; do
    fault=tests/sabotage/$name.txt
    file=$(field "$fault" file)
    cp "$file" target/sabotage/original; planted=$file
    if ! plant "$file" "$(field "$fault" from)" "$(field "$fault" to)" 2>target/sabotage/why; then
        verdict="NOT PLANTED: $(cat target/sabotage/why)"; green+=("$name")
    elif bash -c "$(field "$fault" test)" >"target/sabotage/$name.log" 2>&1; then
        verdict="STILL GREEN"; green+=("$name")
    elif grep -aqE 'test result: FAILED|panicked at|SABOTAGE CAUGHT' "target/sabotage/$name.log"; then
        verdict="red"; red=$((red + 1))
    else
        verdict="DID NOT RUN (see target/sabotage/$name.log)"; green+=("$name")
    fi
    take_out
    printf '%-28s %-12s %s\n' "$name" "$verdict" "$(field "$fault" what)"
done
printf '\n%s faults planted, %s red, %s not\n' "${#faults[@]}" "$red" "${#green[@]}"
[ ${#green[@]} -eq 0 ]

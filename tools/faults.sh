#!/usr/bin/env bash
# Breaks a running hub in every way that tests/hub/faults knows, each in full, and writes what was
# seen to target/bench/faults.json: fault, seen, ok.
set -uo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh
RUSTUP_TOOLCHAIN=$(cat "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX"); export RUSTUP_TOOLCHAIN
export COME_ALONG_FAULTS=$PWD/target/bench/faults
rm -rf "$COME_ALONG_FAULTS"; mkdir -p "$COME_ALONG_FAULTS"
log=target/bench/faults.log
cargo test --no-fail-fast --features hub --test hub faults:: -- --nocapture --test-threads 1 2>&1 | tee "$log"
outcome=${PIPESTATUS[0]}
python3 - "$COME_ALONG_FAULTS" "$log" >target/bench/faults.json <<'PYTHON'
import json, pathlib, re, sys
rows = [json.loads(one.read_text()) for one in sorted(pathlib.Path(sys.argv[1]).glob("*.json"))]
failed = re.findall(r"^    (faults::\S+)$", pathlib.Path(sys.argv[2]).read_text(errors="replace"), re.M)
rows += [{"fault": name, "seen": "the test failed; see target/bench/faults.log", "ok": False} for name in sorted(set(failed))]
print(json.dumps(rows, indent=1))
PYTHON
printf '\n'; sed -n 's/^.*fault: /  /p' "$log"
exit "$outcome"

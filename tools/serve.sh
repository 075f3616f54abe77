#!/usr/bin/env bash
# Everything from a fresh checkout to a running demo hub. Seconds when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
started=$SECONDS
tools/setup.sh serve
. tools/paths.sh
tools/site.sh
echo "hub: building"
# The program carries the built site inside: when that is newer, the file that embeds it is read again.
[ ! -f target/release/hub ] || [ target/site.state -ot target/release/hub ] || touch src/bin/hub/http/layers.rs
cargo build -q --release --features hub --bin hub
hub=target/release/hub
if [ ! -d demo ]; then
    echo "hub: making a demo hub in demo/"
    "$hub" new demo --demo >/dev/null
fi
cat <<WORDS

Come Along is ready after $((SECONDS - started)) s.
  Open                 http://127.0.0.1:${PORT:-8080}/   (a phone-sized window shows it best)
  Letters are in       demo/inbox.sqlite, sealed
  See which there are  $hub letters --dir demo
  Open one             $hub open --dir demo
  or with plain age    $hub open --dir demo ID --sealed | age -d -i demo/keys/hub.key
  Stop                 Ctrl-C

WORDS
exec "$hub" serve --dir demo --listen "127.0.0.1:${PORT:-8080}"

#!/bin/sh
# Shows the site on the whole screen, with a profile that lives in memory and is gone when this ends.
#   come-along-kiosk.sh https://come-along.example.org/ [FOLDER]
# FOLDER is on a tmpfs; systemd gives one in RUNTIME_DIRECTORY.
set -eu
site=${1:?"which site? https://…"}
folder=${2:-${RUNTIME_DIRECTORY:?"where may the profile lie? name a folder on a tmpfs"}}
case $(stat -f -c %T "$folder") in
    tmpfs) ;;
    *) echo "$folder is not in memory (tmpfs): the browser would write to the disk" >&2; exit 1 ;;
esac
profile=$(mktemp -d "$folder/profile.XXXXXX")
browser=$(command -v chromium || command -v chromium-browser) || { echo "there is no chromium" >&2; exit 1; }
child=
gone() { [ -z "$child" ] || kill "$child" 2>/dev/null || true; rm -rf "$profile"; }
trap gone EXIT
trap 'exit 0' INT TERM

# With #kiosk every browser is a shared screen, whatever site.json says.
# KIOSK_FLAGS: more flags, such as --ozone-platform=wayland.
# shellcheck disable=SC2086
"$browser" --kiosk --incognito --user-data-dir="$profile" --disk-cache-dir="$profile/cache" --crash-dumps-dir="$profile" \
    --no-first-run --no-default-browser-check --noerrdialogs --disable-session-crashed-bubble --disable-infobars \
    --disable-sync --disable-background-networking --disable-component-update --disable-breakpad --password-store=basic \
    --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate,MediaRouter,OptimizationHints \
    ${KIOSK_FLAGS:-} "${site%/}/#kiosk" &
child=$!
wait "$child"

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
# What a screen that was cut off has left behind.
rm -rf "$folder"/profile.*
profile=$(mktemp -d "$folder/profile.XXXXXX")
browser=$(command -v chromium || command -v chromium-browser) || { echo "there is no chromium" >&2; exit 1; }
child=
# The whole group, and only then its profile: what is left of a browser that crashed would write it again.
gone() {
    if [ -n "$child" ]; then
        kill -s TERM -- "-$child" 2>/dev/null || true
        for _ in 1 2 3 4 5 6 7 8 9 10; do kill -s 0 -- "-$child" 2>/dev/null || break; sleep 0.3; done
        kill -s KILL -- "-$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    fi
    # What watches for crashes is in a group of its own, and ends a moment later.
    for _ in 1 2 3 4; do rm -rf "$profile" 2>/dev/null || true; sleep 0.3; done
    rm -rf "$profile"
}
trap gone EXIT
trap 'exit 0' INT TERM

export BREAKPAD_DUMP_LOCATION="$profile"
# With #kiosk every browser is a shared screen, whatever site.json says.
# In the mode for small devices it keeps half as much in memory.
# KIOSK_FLAGS: more flags, such as --ozone-platform=wayland.
# shellcheck disable=SC2086
setsid "$browser" --kiosk --incognito --user-data-dir="$profile" --disk-cache-dir="$profile/cache" \
    --no-first-run --no-default-browser-check --noerrdialogs --hide-crash-restore-bubble --disable-infobars \
    --disable-sync --disable-background-networking --disable-component-update --disable-breakpad --password-store=basic \
    --enable-low-end-device-mode --disable-pinch --overscroll-history-navigation=0 --disable-features=Translate,MediaRouter,OptimizationHints \
    ${KIOSK_FLAGS:-} "${site%/}/#kiosk" &
child=$!
# When the page's process dies, for want of memory say, the browser lives on and shows a page of its own, for good. Then all
# of it ends, and is started again as after any other crash. What draws the browser itself shows no page.
shows_a_page() { pgrep -a -g "$child" -f -- --type=renderer | grep -q -v -e --top-chrome -e --extension-process; }
came=no missed=0
while kill -s 0 "$child" 2>/dev/null; do
    if shows_a_page; then came=yes missed=0; elif [ "$came" = yes ]; then missed=$((missed + 1)); fi
    if [ "$missed" -ge 2 ]; then echo "the page's process has died" >&2; exit 1; fi
    # In the background, so that a signal need not wait for it.
    sleep 2 & wait $!
done
wait "$child"

#!/usr/bin/env bash
# Installs what Come Along needs and does not find. Safe to run again and again.
#
#   tools/setup.sh serve    what `make serve` needs: compiler target, Trunk, wasm-bindgen, wasm-opt
#   tools/setup.sh test     the same, and what the tests need: two browsers, their drivers, `age`,
#                           PostgreSQL, strace
#
# Programs that need no root go to one folder shared by every checkout of this user
# (COME_ALONG_TOOLS, default ~/.cache/come-along). System packages are installed only where
# that is possible without a question: as root, or by a sudo that asks no password, on a
# machine with apt-get. Everywhere else the script ends with a list of exactly what is missing.
#
# COME_ALONG_TOOLCHAIN=debian  takes Debian's own Rust compiler for the wasm build
#                              (see tools/wasm-target.sh); the default is rustup's.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/paths.sh

MISSING=()
say() { printf 'setup: %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }
missing() { MISSING+=("$1"); }

SUDO=
may_install_packages() {
    have apt-get || return 1
    [ "$(id -u)" = 0 ] && return 0
    have sudo && sudo -n true 2>/dev/null && SUDO="sudo -n"
}

APT_FRESH=
# package <command to look for> <what it is for> <package>...
package() {
    local command=$1 reason=$2; shift 2
    have "$command" && return 0
    if may_install_packages; then
        say "installing $* ($reason)"
        if [ -z "$APT_FRESH" ]; then $SUDO apt-get update -qq || true; APT_FRESH=1; fi
        $SUDO env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$TOOLS/apt.log" 2>&1 \
            || { tail -n 5 "$TOOLS/apt.log"; missing "$* ($reason): apt-get could not install it"; }
    else
        missing "$command ($reason); on Debian: apt-get install $*"
    fi
}

# The version of a crate in Cargo.lock.
locked() { awk -v crate="$1" '$0 == "name = \"" crate "\"" { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock; }

# cargo_tool <program> <crate> <version> [cargo install options...]
# A ready-made program when cargo-binstall can fetch one, else built once from source.
cargo_tool() {
    local program=$1 crate=$2 version=$3; shift 3
    # Not through a pipe that ends early: a program that says several lines would seem to fail.
    have "$program" && [[ "$("$program" --version 2>/dev/null)" == *" $version"* ]] && return 0
    if have cargo-binstall && timeout 120 cargo binstall -y --disable-strategies compile --root "$TOOLS" "$crate@$version" >"$TOOLS/binstall.log" 2>&1; then
        return 0
    fi
    say "building $crate $version (once; some minutes)"
    CARGO_TARGET_DIR="$TOOLS/build" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
        CARGO_PROFILE_RELEASE_OPT_LEVEL=1 cargo install -q --root "$TOOLS" --version "$version" "$crate" "$@" >"$TOOLS/$crate.log" 2>&1 \
        || { tail -n 15 "$TOOLS/$crate.log"; missing "$program $version: cargo install $crate --version $version"; }
    rm -rf "$TOOLS/build"
}

# npm_package <package> <version> <what it is for>: into the shared tools folder.
npm_package() {
    local package=$1 version=$2 reason=$3 here
    # The first line of that name: a package may have a script that is called so, too.
    here=$(sed -n '/^ *"version": "/{s/^ *"version": "\(.*\)",$/\1/p;q;}' "$TOOLS/node_modules/$package/package.json" 2>/dev/null || true)
    [ "$here" = "$version" ] && return 0
    package npm "fetches $package" npm
    have npm || return 0
    say "installing $package $version ($reason)"
    npm install --silent --no-audit --no-fund --prefix "$TOOLS" "$package@$version" >"$TOOLS/npm.log" 2>&1 \
        || missing "$package $version ($reason): npm install --prefix $TOOLS $package@$version"
}

for_serving() {
    package cc "links Rust programs" gcc libc6-dev
    package make "runs the Makefile" make
    have cargo || missing "cargo and rustc 1.95 or later (rustup is the usual way)"
    have cargo || return 0
    tools/wasm-target.sh >"$TOOLS/toolchain.new" && mv "$TOOLS/toolchain.new" "$TOOLS/toolchain$WASM_TOOLCHAIN_SUFFIX" \
        || missing "the wasm32-unknown-unknown target: rustup target add wasm32-unknown-unknown"
    cargo_tool wasm-bindgen wasm-bindgen-cli "$(locked wasm-bindgen)"
    cargo_tool trunk trunk "$TRUNK_VERSION" --locked --no-default-features --features rustls
    package node "runs what makes the site small" nodejs
    npm_package binaryen "$WASM_OPT_VERSION.0.0" "makes the programs small"
    npm_package terser "$TERSER_VERSION" "makes the scripts small"
}

# The server's programs lie where no path leads on Debian. The package would start a server of its
# own; the tests start theirs, so it is told not to.
postgresql() {
    have initdb && have postgres && return 0
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && return 0
    if may_install_packages && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        $SUDO mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' | $SUDO tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    package initdb "the inbox of a county, as its tests start it" postgresql
}

for_testing() {
    package chromium "the browser of the journeys" chromium
    package chromedriver "drives the browser" chromium-driver
    package firefox-esr "the other browser of the journeys" firefox-esr
    cargo_tool geckodriver geckodriver "$GECKODRIVER_VERSION" --debug
    package age "opens letters, as the judge of our seal" age
    package strace "sees whether letters are on the disk before anybody is told so" strace
    package pgrep "the script of a shared screen looks for its page with it" procps
    postgresql
    npm_package axe-core "$AXE_VERSION" "judges whether the pages can be used by everybody"
    package fc-list "tells which fonts there are" fontconfig
    if have fc-list && ! fc-list | grep -qi 'Noto Sans Arabic'; then
        may_install_packages && $SUDO env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends fonts-noto-core >"$TOOLS/apt.log" 2>&1 \
            || missing "a font with Arabic letters, for screenshots; on Debian: apt-get install fonts-noto-core"
    fi
}

mkdir -p "$TOOLS"
started=$SECONDS
case "${1:-}" in
    serve) for_serving ;;
    test) for_serving; for_testing ;;
    *) echo "usage: tools/setup.sh serve|test" >&2; exit 2 ;;
esac

if [ ${#MISSING[@]} -gt 0 ]; then
    printf '\nThis machine lacks:\n'
    printf '  - %s\n' "${MISSING[@]}"
    printf 'Install these, then run the same command again.\n'
    exit 1
fi
[ $((SECONDS - started)) -lt 5 ] || say "ready after $((SECONDS - started)) s"

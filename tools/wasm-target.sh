#!/usr/bin/env bash
# Prints the rustup toolchain that can compile for wasm32-unknown-unknown, after making one if
# need be. Everything else goes to stderr.
#
# 1. The active toolchain, with rustup's own target, added when missing.
# 2. Otherwise, or with COME_ALONG_TOOLCHAIN=debian: Debian's packages rustc-web and
#    rust-web-src. Their standard library is compiled once for wasm32 (about three minutes) into
#    a sysroot of its own and linked as the rustup toolchain `come-along-debian`.
set -euo pipefail
. "$(dirname "$0")/paths.sh"
exec 3>&1 1>&2
TARGET=wasm32-unknown-unknown
NAME=come-along-debian
RECIPE=1   # raise when the recipe below changes, so that old sysroots are made anew

say() { printf 'wasm target: %s\n' "$*"; }
fail() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# compiles <rustc...>: a program that uses std really compiles and links, with link-time optimisation.
compiles() {
    local dir; dir=$(mktemp -d)
    echo '#[unsafe(no_mangle)] pub extern "C" fn f(n: u32) -> usize { format!("{n}").len() }' >"$dir/probe.rs"
    "$@" --edition 2024 --target $TARGET --crate-type cdylib -Copt-level=s -Clto=fat -Cpanic=abort \
        -o "$dir/probe.wasm" "$dir/probe.rs" >"$dir/log" 2>&1
    local result=$?
    [ $result = 0 ] || head -n 3 "$dir/log"
    rm -rf "$dir"
    return $result
}

rustups_own() {
    have rustup || return 1
    local active; active=$(rustup show active-toolchain 2>/dev/null | awk 'NR == 1 { print $1 }')
    [ -n "$active" ] || return 1
    if [ ! -d "$(rustc "+$active" --print sysroot)/lib/rustlib/$TARGET/lib" ]; then
        say "adding $TARGET to $active"
        timeout 300 rustup target add $TARGET --toolchain "$active" || return 1
    fi
    compiles rustc "+$active" || return 1
    echo "$active" >&3
}

sudo_if_needed() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_packages() {
    local package wanted=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || wanted+=("$package")
    done
    [ ${#wanted[@]} -gt 0 ] || return 0
    say "installing ${wanted[*]}"
    sudo_if_needed apt-get update -qq || true
    sudo_if_needed env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

# Debian's compiler looks for its library beside librustc_driver, so wrappers name our sysroot.
write_wrappers() {
    local sysroot=$1 final=$2 program
    for program in rustc rustdoc; do
        cat >"$sysroot/bin/$program" <<WRAPPER
#!/bin/sh
for argument in "\$@"; do case \$argument in --sysroot|--sysroot=*) exec /usr/bin/$program "\$@";; esac; done
exec /usr/bin/$program --sysroot "$final" "\$@"
WRAPPER
        chmod +x "$sysroot/bin/$program"
    done
}

build_std() {
    local work=$1 hash=$2; shift 2
    (
        cd "$work/library"
        unset RUSTUP_TOOLCHAIN CARGO_TARGET_DIR CARGO_BUILD_TARGET CARGO_ENCODED_RUSTFLAGS
        RUSTC=/usr/bin/rustc RUSTC_WRAPPER='' RUSTC_BOOTSTRAP=1 __CARGO_DEFAULT_LIB_METADATA=come-along \
            RUSTFLAGS="-Zforce-unstable-if-unmarked -Cembed-bitcode=yes --remap-path-prefix=$work/library=/rustc/$hash/library" \
            CARGO_PROFILE_DIST_DEBUG=0 CARGO_INCREMENTAL=0 CARGO_TARGET_DIR="$work/target" \
            "$CARGO" build -q --manifest-path sysroot/Cargo.toml --profile dist --target $TARGET \
            --no-default-features --features 'backtrace panic-unwind compiler-builtins-mem' "$@"
    )
}

debians() {
    have apt-get || fail "Debian's compiler needs a Debian machine"
    have rustup || fail "Debian's compiler is linked through rustup, which is missing"
    install_packages rustc-web rust-web-src cargo-web || fail "apt-get could not install rustc-web and rust-web-src"
    CARGO=/usr/bin/cargo; [ -x $CARGO ] || CARGO=$(rustup which cargo)
    local facts version llvm host hash linker source id final
    facts=$(/usr/bin/rustc -vV)
    version=$(sed -n 's/^release: //p' <<<"$facts")
    llvm=$(sed -n 's/^LLVM version: \([0-9]*\).*/\1/p' <<<"$facts")
    host=$(sed -n 's/^host: //p' <<<"$facts")
    hash=$(sed -n 's/^commit-hash: //p' <<<"$facts")
    # The linker must be at least as new as the compiler's LLVM.
    install_packages "lld-$llvm" || true
    linker=/usr/lib/llvm-$llvm/bin/lld
    [ -x "$linker" ] || linker=$(find "${RUSTUP_HOME:-$HOME/.rustup}/toolchains" -path '*/bin/rust-lld' | sort | tail -n 1)
    [ -x "$linker" ] || fail "no linker: neither lld-$llvm nor rustup's rust-lld"
    source=$(readlink -f /usr/lib/rustlib/src/rust)/library
    id=$version-$(dpkg-query -W -f='${Version}' rustc-web | tr -c 'A-Za-z0-9.\n' _)-$RECIPE
    final=$TOOLS/rust-$id
    if [ ! -f "$final/.complete" ]; then
        say "compiling the standard library of rustc $version for $TARGET (once, about three minutes)"
        mkdir -p "$TOOLS"
        local work sysroot lib
        work=$(mktemp -d "$TOOLS/std.XXXXXX")
        UNFINISHED=$work
        cp -a "$source" "$work/library"
        sysroot=$work/sysroot; lib=$sysroot/lib/rustlib
        mkdir -p "$sysroot/bin" "$lib/$host/bin" "$lib/$TARGET/lib/self-contained" "$lib/src"
        ln -s "/usr/lib/rustlib/$host/lib" "$lib/$host/lib"
        ln -s "$linker" "$lib/$host/bin/rust-lld"
        ln -s "$(dirname "$source")" "$lib/src/rust"
        ln -s "$CARGO" "$sysroot/bin/cargo"
        write_wrappers "$sysroot" "$final"
        # Debian's copy of the sources lacks two vendored crates: without --locked cargo fetches them.
        build_std "$work" "$hash" --locked || build_std "$work" "$hash" || fail "the standard library did not build"
        cp "$work/target/$TARGET/dist/deps/"lib*.rlib "$work/target/$TARGET/dist/deps/"lib*.rmeta "$lib/$TARGET/lib/"
        touch "$sysroot/.complete"
        rm -rf "$final"; mv "$sysroot" "$final"
    fi
    compiles "$final/bin/rustc" || fail "the toolchain in $final does not compile"
    [ "$(rustup which --toolchain $NAME rustc 2>/dev/null)" = "$final/bin/rustc" ] || {
        rustup toolchain uninstall $NAME >/dev/null 2>&1 || true
        rustup toolchain link $NAME "$final"
    }
    echo $NAME >&3
}

UNFINISHED=
trap '[ -z "$UNFINISHED" ] || rm -rf "$UNFINISHED"' EXIT

case "${COME_ALONG_TOOLCHAIN:-}" in
    debian) debians ;;
    "") rustups_own || debians ;;
    *) fail "COME_ALONG_TOOLCHAIN knows only 'debian'" ;;
esac

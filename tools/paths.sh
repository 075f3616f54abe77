# Where the tools are and which versions are wanted. Sourced by the other scripts and by make.
export TOOLS=${COME_ALONG_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/come-along}
TRUNK_VERSION=0.21.14
GECKODRIVER_VERSION=0.37.1
WASM_OPT_VERSION=132
TERSER_VERSION=5.51.2
AXE_VERSION=4.14.1
WASM_TOOLCHAIN_SUFFIX=${COME_ALONG_TOOLCHAIN:+-$COME_ALONG_TOOLCHAIN}
export PATH="$TOOLS/bin:$TOOLS/node_modules/.bin:$HOME/.cargo/bin:$PATH"

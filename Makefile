# One target for each thing people do. `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup setup-test site hub serve test test-all test-core test-hub test-browser lint locales status freeze table-dates photographs size sabotage faults bench-inbox bench-import table-import bench-idle bench-search bench-load film-strip fuzz audit sbom clean

# Every recipe finds the tools that setup installed, and the compiler it chose.
TOOLS_ENV := . tools/paths.sh && export RUSTUP_TOOLCHAIN=$$(cat "$$TOOLS/toolchain$$WASM_TOOLCHAIN_SUFFIX")

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: ## install what is missing, build all, make a demo hub on first run, serve it on 127.0.0.1:8080
	@tools/serve.sh

setup: ## install what building needs
	@tools/setup.sh serve

setup-test: ## install what building and testing need
	@tools/setup.sh test

site: setup ## build the site into dist/
	@tools/site.sh

test: setup-test ## the first tier: what CI runs
	@tools/test.sh first

test-all: setup-test ## all tiers there are so far: the first (other engines are still to come)
	@tools/test.sh all

test-core: ## the pure core alone: seconds
	cargo test

test-hub: ## the hub program
	cargo test --features hub --bin hub --test hub

test-browser: setup-test site ## the journeys in a real browser
	@$(TOOLS_ENV) && tools/journeys.sh

lint: ## formatting and clippy, natively and for the site
	cargo fmt --check
	cargo clippy --lib --bins --features hub -- -D warnings
	cargo clippy --all-targets --features hub,journeys -- -D warnings -A clippy::unwrap_used -A clippy::expect_used
	@$(TOOLS_ENV) && cargo clippy --target wasm32-unknown-unknown --features web --bin web --bin more --bin workshop -- -D warnings
	@$(TOOLS_ENV) && cargo clippy --target wasm32-unknown-unknown --features later --bin later -- -D warnings

locales: ## what is wrong with the words of each language, file and line
	cargo run --quiet --features hub --bin hub -- check locales --locales locales

status: ## write a line for each message that has no state yet, into locales/status/
	cargo run --quiet --features hub --bin hub -- check locales --locales locales --write-status

photographs: setup-test site ## the main screens in each script at 320 pixels and in the hub, into target/photographs/ (SCRIPTS=ti,ta for some)
	@$(TOOLS_ENV) && cargo test --features journeys --test journeys -- --ignored --nocapture --exact photographs::photographs_of_each_script

freeze: ## write down which English is now given to translators, into locales/frozen.txt
	cargo run --quiet --features hub --bin hub -- check locales --locales locales --freeze

table-dates: ## names of days and months beside those of CLDR (fetches a package of npm once), into target/tables/dates.txt
	@$(TOOLS_ENV) && { [ -d "$$TOOLS/node_modules/cldr-dates-full" ] || npm install --silent --no-audit --no-fund --prefix "$$TOOLS" cldr-dates-full@48.2.0; } \
	  && mkdir -p target/tables && set -o pipefail && node tools/dates.mjs "$$TOOLS/node_modules/cldr-dates-full" | tee target/tables/dates.txt

size: site ## what the first load costs, part by part, into target/size.json
	@tools/size.sh

sabotage: setup-test ## plant each known fault and see the right test go red
	@tools/sabotage.sh

faults: setup-test ## break the hub in every way we know, into target/bench/faults.json (some minutes)
	@tools/faults.sh

bench-inbox: setup-test ## how fast letters come in and what they take, into target/bench/inbox.json
	cargo test --release --features hub --test hub -- --ignored --nocapture --exact bench::bench_inbox

bench-import: setup-test site ## how fast a country comes in, in how much memory, and what a phone pays for an area of it, into target/bench/import.json (SIZES="10000" is quick)
	tools/bench/area.sh
	cargo build --release --features hub --bin hub
	HUB_PROGRAM=$(CURDIR)/target/release/hub cargo test --features hub --test hub -- --ignored --nocapture --exact bench_import::bench_import

table-import: ## every file of others that is at hand and what became of it, into target/tables/import.txt
	cargo test --test import -- --ignored --nocapture --exact table_in_place::table_of_every_file

bench-idle: setup-test site ## whether a shared screen grows: 2,000 wipes, into target/bench/idle.json (an hour)
	@$(TOOLS_ENV) && cargo test --features journeys --test journeys -- --ignored --nocapture --exact idle::bench_idle

fuzz: setup-test ## made-up input for one reader: make fuzz READER=open_referral MINUTES=10
	@$(TOOLS_ENV) && tools/fuzz.sh $(READER) $(or $(MINUTES),10)

bench-search: setup-test site ## finding by word beside MiniSearch, in a browser, into target/bench/search.json
	@tools/bench/search.sh

bench-load: setup-test site ## the first seconds on an old phone and a slow line, into target/bench/load.json
	@tools/bench/load.sh

film-strip: setup-test site ## pictures of the first five seconds there, into target/bench/strip.png
	@tools/bench/load.sh tools/bench/strip.mjs

audit: ## known faults in what we build in, as far as this machine can look
	@$(TOOLS_ENV) && tools/audit.sh

sbom: ## everything that is built in, as CycloneDX, into target/sbom.json
	@$(TOOLS_ENV) && node tools/sbom.mjs

clean: ## forget what was built
	rm -rf target dist

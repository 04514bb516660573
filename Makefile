# The project's commands. `make` alone lists them; everything below is one step deep, so read on.

# One set of flags for every build: with two, each build would undo the other.
SWIFT_FLAGS := --explicit-target-dependency-import-check error

# So many tests at once: many start servers of their own, and a machine that is flooded with them only tests its patience.
TEST_WIDTH := --experimental-maximum-parallelization-width 4

# ThreadSanitizer compiles everything differently, so it has a directory of its own.
TSAN_FLAGS := --sanitize thread --scratch-path .build-tsan

# From a request over HTTP to the row in the view, and back after every kind of crash.
PIPELINE := LauncherTests.(CrashTests|ContentionTests|RunTests/threeProcesses)

# The launcher as it was last built, the release before the debug one.
TRIBUTARY = $(or $(firstword $(wildcard .build/release/tributary .build/debug/tributary)),$(error nothing is built yet: run `make build` or `make up` first))

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help up test test-tsan test-repeat crash-matrix check build examples generate format bench psql replay clean bootstrap bootstrap-test

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

up: bootstrap ## build a release and run everything in the foreground; ARGS="--port 3999 --data DIR"
	swift build $(SWIFT_FLAGS) -c release --product tributary
	@exec .build/release/tributary up $(ARGS)

test: bootstrap-test ## run the tests against real servers; FILTER=REGEX for some of them
	swift build $(SWIFT_FLAGS) --build-tests
	script/test $(SWIFT_FLAGS) $(TEST_WIDTH) $(if $(FILTER),--filter '$(FILTER)')

test-tsan: bootstrap-test ## the same under ThreadSanitizer, built beside the other; FILTER=REGEX for some of them
	swift build $(SWIFT_FLAGS) $(TSAN_FLAGS) --build-tests
	TSAN_OPTIONS="suppressions=$(CURDIR)/script/thread-sanitizer-suppressions print_suppressions=0 log_path=$(CURDIR)/.build-tsan/report" \
	    script/test $(SWIFT_FLAGS) $(TSAN_FLAGS) $(TEST_WIDTH) $(if $(FILTER),--filter '$(FILTER)')

test-repeat: bootstrap-test ## run tests again and again until one fails; TIMES=20 FILTER=REGEX (else the pipeline's)
	swift build $(SWIFT_FLAGS) --build-tests
	for time in $$(seq $(or $(TIMES),20)); do \
	    echo "run $$time of $(or $(TIMES),20)" && \
	    script/test $(SWIFT_FLAGS) $(TEST_WIDTH) --filter '$(or $(FILTER),$(PIPELINE))' || exit 1; \
	done

crash-matrix: ## break the bank at every step and check what is left; ONLY='component.*/kill' SEED= SEEDS= HOURS= ARGS="--help"
	@script/bootstrap
	swift build $(SWIFT_FLAGS) --product tributary
	swift build $(SWIFT_FLAGS) --product crash-matrix
	@exec .build/debug/crash-matrix $(if $(ONLY),--only '$(ONLY)') $(if $(SEED),--seed $(SEED)) $(if $(SEEDS),--seeds $(SEEDS)) $(if $(HOURS),--hours $(HOURS)) $(ARGS)

check: bootstrap ## files, imports, links, format, generated code, schemas that break nobody; SINCE=REVISION, else what is published
	script/test-checks
	script/check-files
	script/check-imports
	script/check-links
	script/check-format
	swift run $(SWIFT_FLAGS) generate --check
	since=$(if $(SINCE),'$(SINCE)',$$(script/merge-base)) && swift run $(SWIFT_FLAGS) tributary schema check --against "$$since"

build: bootstrap ## build everything for debugging
	swift build $(SWIFT_FLAGS)

examples: bootstrap-test ## write the examples of messages that documents show, from the Controls; then `make generate`
	swift build $(SWIFT_FLAGS) --build-tests
	UPDATE_EXAMPLES=1 swift test $(SWIFT_FLAGS) --skip-build --filter 'ExampleTests'

generate: bootstrap ## write Events/ from schema/, and those of the examples
	swift run $(SWIFT_FLAGS) generate

format: ## format the Swift that people write
	swift format --in-place --parallel $$(script/list-sources)

bench: ## measure against the floors; BENCH=NAME for one of them
	@script/bootstrap --with bench
	swift build $(SWIFT_FLAGS) -c release --product tributary >&2
	swift build $(SWIFT_FLAGS) -c release --product benchmarks >&2
	@exec .build/release/benchmarks $(BENCH)

psql: ## open the view database; ARGS="--data DIR"
	@exec $(TRIBUTARY) psql $(ARGS)

replay: ## rebuild a view from its stream; ARGS="AGGREGATOR"
	@exec $(TRIBUTARY) replay $(ARGS)

clean: ## remove what was built; data directories stay
	swift package clean

bootstrap:
	@script/bootstrap

bootstrap-test:
	@script/bootstrap --with test

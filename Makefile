# `make help` lists what there is to make.

PYTHON ?=
CXX ?= g++
CLANGXX ?= clang++
export PYTHON CXX CLANGXX

# Everything below runs with the private venv; outside this folder only the caches of cargo and pip grow.
VENV := $(CURDIR)/.venv
OUT := build
SEED ?= 1
SEEDS ?= 20
CALLS ?= 10000000
MINUTES ?= 10
export CARGO_TARGET_DIR ?= $(CURDIR)/target
export BRIDGE_GEN_CACHE := $(CARGO_TARGET_DIR)/bridge-gen
export PYO3_PYTHON := $(VENV)/bin/python
export VIRTUAL_ENV := $(VENV)
HOST_PATH := $(PATH)
export PATH := $(VENV)/bin:$(HOST_PATH)

ifeq ($(shell uname -s),Darwin)
LIBRARY := librust_python_bridge.dylib
RPATH := -Wl,-rpath,@loader_path/../lib
else
LIBRARY := librust_python_bridge.so
RPATH := -Wl,-rpath,'$$ORIGIN/../lib'
endif

CXXFLAGS_EXAMPLE := -std=c++11 -Wall -Wextra -I$(OUT)/include
CXX_FILES = $(shell find bench cpp tests \( -name '*.h' -o -name '*.hpp' -o -name '*.cpp' -o -name '*.c' \) \
	! -name 'expected.*' 2>/dev/null | sort)
say = @printf '\n==> %s\n'

.NOTPARALLEL:
.PHONY: help demo test bless bless-instructions versions fuzz soak soak-round-trips soak-stress soak-faults soak-memcheck bench bench-build bench-start doctor-fuzz fuzz-generator fuzz-conversions fmt setup wheel clean doctor-demo doctor-test build-demo run-demo \
	test-rustfmt test-clippy test-rustdoc test-cpp-format test-python test-cargo

help:
	@echo 'make demo     build python/math_ops.py and run the C++ examples on it'
	@echo 'make test     run every check and test; ends with the summary of cargo test'
	@echo 'make bless    take the present output as the expected one of golden and reject tests'
	@echo 'make bless-instructions   record what calls take now, in instructions, as their ceilings'
	@echo 'make soak     random values of random types, SEEDS=20 times from SEED=1 on; CALLS=10000000 calls of 64 threads; faults; valgrind'
	@echo 'make bench    calls beside C by hand and other bindings, BENCH_SECONDS=4 a workload; writes docs/performance.md'
	@echo 'make versions cases, programs and round trips with other Pythons: PYTHONS="python3.10 python3.13"'
	@echo 'make bench-start   time and memory from the start of a process to its first result'
	@echo 'make bench-build   time and size of generator, library and header'
	@echo 'make fuzz     random bytes as modules, and as values, for MINUTES=10 each; needs cargo-fuzz and a nightly toolchain'
	@echo 'make wheel    write a wheel with the command and the annotation package to build/wheel'
	@echo 'make fmt      format Rust and C++'
	@echo 'make setup    check the machine and lay out .venv with the tools of make test'
	@echo 'make clean    remove build/, target/ and .venv/'
	@echo
	@echo 'PYTHON=python3.12 chooses the interpreter; CXX and CLANGXX choose the compilers.'

demo: doctor-demo build-demo run-demo
test: doctor-test test-rustfmt test-cpp-format test-clippy test-rustdoc test-python test-cargo
setup: doctor-test

# The doctor looks for the interpreter below the venv, not for the venv's.
doctor-demo doctor-test: export PATH := $(HOST_PATH)

doctor-demo:
	@tools/doctor demo

doctor-test:
	@tools/doctor test

build-demo:
	$(say) 'Build the library: bridge-gen build python/math_ops.py -o $(OUT)'
	@cargo run --quiet --release --package bridge-gen -- build python/math_ops.py -o $(OUT)
	$(say) 'Compile cpp_example.cpp and class_example.cpp, the latter loaded and linked'
	@mkdir -p $(OUT)/bin
	$(CXX) $(CXXFLAGS_EXAMPLE) -o $(OUT)/bin/cpp_example cpp/examples/cpp_example.cpp -ldl
	$(CXX) $(CXXFLAGS_EXAMPLE) -o $(OUT)/bin/class_example cpp/examples/class_example.cpp -ldl
	$(CXX) $(CXXFLAGS_EXAMPLE) -DBRIDGE_LINKED -o $(OUT)/bin/class_example_linked cpp/examples/class_example.cpp \
		-L$(OUT)/lib -lrust_python_bridge $(RPATH)

run-demo:
	$(say) 'cpp_example: dlopen, dlsym and the C functions'
	@$(OUT)/bin/cpp_example $(OUT)/lib/$(LIBRARY)
	$(say) 'class_example: the C++ class on the loaded library'
	@$(OUT)/bin/class_example $(OUT)/lib/$(LIBRARY)
	$(say) 'class_example: the same program, linked with -lrust_python_bridge'
	@$(OUT)/bin/class_example_linked

test-rustfmt:
	$(say) 'Format of Rust: cargo fmt --check'
	@cargo fmt --all --check

test-cpp-format:
	$(say) 'Format of C and C++: clang-format'
	@clang-format --dry-run --Werror $(CXX_FILES)

test-clippy:
	$(say) 'Lints: cargo clippy, warnings are errors'
	@cargo clippy --quiet --workspace --all-targets -- -D warnings

test-rustdoc:
	$(say) 'Documentation: cargo doc, warnings are errors'
	@RUSTDOCFLAGS=-Dwarnings cargo doc --quiet --workspace --no-deps

test-python:
	$(say) 'Types of python/: mypy --strict and basedpyright'
	@cd python && mypy --strict --cache-dir $(CARGO_TARGET_DIR)/mypy .
	@cd python && basedpyright

test-cargo:
	$(say) 'Tests: cargo test --workspace, examples in the documentation first'
	@cargo test --quiet --workspace --doc
	@cargo test --workspace --tests --no-fail-fast

bless: doctor-test
	$(say) 'Bless: write the expected files of golden and reject tests'
	@BLESS=1 cargo test --quiet --package bridge-tests --test golden --test reject
	@BLESS=1 cargo test --quiet --package bridge-gen --tests
	@TRYBUILD=overwrite cargo test --quiet --package bridge-runtime --test ui

# The ceilings of tests/tests/instructions.rs, for this Python: only after a change that is worth it, or that makes calls faster.
bless-instructions: doctor-test
	$(say) 'Bless: record what calls take now as their ceilings'
	@BLESS=1 cargo test --quiet --package bridge-tests --test instructions
	@git --no-pager diff -- tests/programs/instructions

soak: doctor-test soak-round-trips soak-stress soak-faults soak-memcheck

# Each seed builds a library of its own: a minute.
soak-round-trips:
	$(say) 'Soak: round trips, $(SEEDS) seeds from $(SEED) on, with AddressSanitizer'
	@for seed in $$(seq $(SEED) $$(($(SEED) + $(SEEDS) - 1))); do \
		BRIDGE_SEED=$$seed cargo test --quiet --package bridge-tests --test round_trips -- --nocapture || exit 1; \
	done

soak-stress:
	$(say) 'Soak: 64 threads, $(CALLS) calls; 100,000 threads one after the other'
	@BRIDGE_CALLS=$(CALLS) cargo test --quiet --package bridge-tests --test stress
	@BRIDGE_THREADS=100000 cargo test --quiet --package bridge-tests --test service -- threads_that_come_and_go

soak-faults:
	$(say) 'Soak: every 101st allocation of the start fails'
	@BRIDGE_STEP=101 cargo test --quiet --package bridge-tests --test faults -- --nocapture allocations_of_the_start

soak-memcheck:
	$(say) 'Soak: every type under valgrind, and objects of every kind'
	@command -v valgrind >/dev/null || { echo 'valgrind is missing: install the package valgrind'; exit 1; }
	@cargo test --quiet --package bridge-tests --test stress
	@stress=$(CARGO_TARGET_DIR)/debug/bridge-tests/built/stress && \
		PYTHONMALLOC=malloc BRIDGE_ISOLATED=0 valgrind --quiet --error-exitcode=1 --suppressions=tests/programs/stress/memcheck.supp \
		$$stress/main.cpp-c++11 $$stress/lib/$(LIBRARY) 640
	@for case in objects classes callbacks iterators coroutines; do \
		cargo test --quiet --package bridge-tests --test cases -- --exact run::$$case || exit 1; \
		built=$(CARGO_TARGET_DIR)/debug/bridge-tests/built/$$case && \
		PYTHONMALLOC=malloc BRIDGE_ISOLATED=0 valgrind --quiet --error-exitcode=1 --suppressions=tests/programs/stress/memcheck.supp \
			$$built/run.cpp-c++11 $$built/lib/$(LIBRARY) || exit 1; \
	done

# make versions PYTHONS='python3.10 python3.13': each with a venv and a target folder of its own.
versions: doctor-test
	@test -n '$(PYTHONS)' || { echo "say which: make versions PYTHONS='python3.10 python3.13'"; exit 1; }
	@for python in $(PYTHONS); do \
		version=$$("$$python" -c 'import platform; print(platform.python_version())') || exit 1; \
		venv=$(CARGO_TARGET_DIR)/versions/$$version; \
		printf '\n==> Cases, programs and round trips with Python %s\n' "$$version"; \
		"$$python" -m venv "$$venv" && \
		cp $(VENV)/lib/python*/site-packages/typing_extensions.py "$$venv"/lib/python*/site-packages && \
		grep -E '^(numpy|pyarrow)' tools/requirements.txt >"$$venv"/needed.txt && \
		"$$venv"/bin/python -m pip install --quiet --disable-pip-version-check -r "$$venv"/needed.txt && \
		export VIRTUAL_ENV=$$venv PYO3_PYTHON=$$venv/bin/python CARGO_TARGET_DIR=$(CARGO_TARGET_DIR)/versions \
			PATH=$$venv/bin:$(HOST_PATH) && \
		cargo test --no-fail-fast --package bridge-runtime --test '[!u]*' && \
		cargo test --no-fail-fast --package bridge-tests --test cases --test control --test programs --test service \
			--test round_trips --test stress --test faults || exit 1; \
	done

# The library takes part as users get it. Parts that were measured before stay in build/bench, and in the report.
bench: doctor-test build-demo
	$(say) 'Bench: build the contenders; other bindings are installed into .venv'
	@cargo run --quiet --release --package bridge-gen -- build python/math_ops.py bench/python/bench_ops.py bench/python/bench_objects.py -o $(OUT)/bench/bridge
	@python bench/compile.py $(OUT)
	$(say) 'Bench: calls, all contenders in turn'
	@python bench/measure.py $(OUT)
	$(say) 'Bench: instructions of calls'
	@python bench/count.py $(OUT)
	$(say) 'Bench: from the start of a process to its first result'
	@python bench/start.py $(OUT)
	@if [ -f bench/build.py ]; then printf '\n==> Bench: generator and compilers\n'; python bench/build.py $(CARGO_TARGET_DIR)/release/bridge-gen; fi
	$(say) 'Bench: times over those of C'
	@python bench/report.py $(OUT)

bench-start: doctor-test build-demo
	$(say) 'Bench: from the start of a process to its first result'
	@python bench/start.py $(OUT)

bench-build: doctor-test
	$(say) 'Bench: generator, rustc, size of the library, C++ header'
	@cargo build --quiet --release --package bridge-gen
	@python bench/build.py $(CARGO_TARGET_DIR)/release/bridge-gen

# What breaks goes to fuzz/artifacts.
fuzz: fuzz-generator fuzz-conversions

FUZZ = env -u CARGO_TARGET_DIR ASAN_OPTIONS=detect_leaks=0 BRIDGE_PYTHON=$(PYO3_PYTHON) \
	LD_LIBRARY_PATH=$$($(PYO3_PYTHON) -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR"))') cargo +nightly fuzz run
FUZZ_OPTIONS = -max_total_time=$$(($(MINUTES) * 60)) -timeout=20 -rss_limit_mb=6000

doctor-fuzz: doctor-test
	@cargo +nightly fuzz --version >/dev/null 2>&1 || { \
		echo 'cargo-fuzz is missing: rustup toolchain install nightly; cargo install cargo-fuzz'; exit 1; }

# It begins with the modules of this repository. Copy an input that was worth a change to fuzz/found/NAME.py, without its
# first byte: from then on tests/tests/fuzz.rs tries it.
fuzz-generator: doctor-fuzz
	$(say) 'Fuzz: any bytes as a module, $(MINUTES) minutes'
	@mkdir -p fuzz/corpus/generator
	@for module in $$(git ls-files 'tests/*.py' 'python/*.py'); do \
		(printf '\0'; cat "$$module") > "fuzz/corpus/generator/$$(echo "$$module" | tr / _)"; done
	@$(FUZZ) generator -- $(FUZZ_OPTIONS) -max_len=6000

# It begins with fuzz/seeds/conversions, which bridge-runtime/tests/fuzz.rs tries, too: copy there what was worth a change.
fuzz-conversions: doctor-fuzz
	$(say) 'Fuzz: any bytes as values of C and objects of Python, $(MINUTES) minutes'
	@mkdir -p fuzz/corpus/conversions
	@$(FUZZ) conversions fuzz/corpus/conversions fuzz/seeds/conversions -- $(FUZZ_OPTIONS) -max_len=400

fmt: doctor-test
	$(say) 'Format Rust and C++'
	@cargo fmt --all
	@clang-format -i $(CXX_FILES)

wheel: doctor-test
	$(say) 'Wheel: to $(OUT)/wheel'
	@maturin build --release --out $(OUT)/wheel

clean:
	$(say) 'Remove build/, target/ and .venv/'
	@rm -rf $(OUT) target .venv

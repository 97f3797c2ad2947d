// Plain Rust, by the C functions of src/lib.rs.
#include "scalars.hpp"

extern "C" {
std::int64_t rust_add(std::int64_t a, std::int64_t b);
double rust_scale(double value, double factor);
std::size_t rust_greet(const char *name, const char *greeting, const char *punctuation);
}

static const char *start() {
  return rust_add(1, 2) == 3 ? nullptr : "its functions do not work";
}

using Workloads = bench::Scalars<rust_add, rust_scale, rust_greet>;

static const bench_contender contender = {"Rust, plain pyo3", 0, start, Workloads::workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}

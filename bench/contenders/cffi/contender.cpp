// cffi's embedding mode: C functions that are functions of Python.
#include "scalars.hpp"

extern "C" {
std::int64_t cffi_add(std::int64_t a, std::int64_t b);
double cffi_scale(double value, double factor);
std::size_t cffi_greet(
    const char *name, const char *greeting, const char *punctuation, char *out, std::size_t room);
}

static const char *start() {
  return cffi_add(1, 2) == 3 ? nullptr : "its functions do not work";
}

static std::size_t greet(const char *name, const char *greeting, const char *punctuation) {
  char text[64];
  return cffi_greet(name, greeting, punctuation, text, sizeof text);
}

using Workloads = bench::Scalars<cffi_add, cffi_scale, greet>;

static const bench_contender contender = {"cffi, embedding", 0, start, Workloads::workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}

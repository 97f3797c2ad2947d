// The library under measure, which bridge-gen has built of math_ops and bench_ops.
#ifndef BENCH_BRIDGE_LIBRARY_HPP
#define BENCH_BRIDGE_LIBRARY_HPP

#include <dlfcn.h>

#include <cstdlib>

#include "rust_python_bridge.hpp"

// Where it is; `bench` sets it.
inline const char *library_path() {
  const char *path = std::getenv("BENCH_BRIDGE_LIBRARY");
  return path == nullptr ? "" : path;
}

#endif

// Arguments that are left out take Python's own default.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <cmath>

using rust_python_bridge::Module;

namespace {

void check_defaults(const Module &module) {
  CHECK(std::abs(module.area(1) - 3.141592653589793) < 1e-15);
  CHECK_EQ(module.area(2, 3), 12);
  CHECK_EQ(module.clip(1000), 42);
  CHECK_EQ(module.clip(-1000), -42);
  CHECK_EQ(module.clip(-1000, 0), 0);
  CHECK_EQ(module.clip(1000, bridge::use_default, 7), 7);
  CHECK(module.remember(1) == std::vector<std::int64_t>({1}));
  CHECK(module.remember(2) == std::vector<std::int64_t>({1, 2}));
  CHECK(module.remember(3, std::vector<std::int64_t>()) == std::vector<std::int64_t>({3}));
  CHECK_EQ(module.named(), "42 42 True");
  CHECK_EQ(module.named(1, "x", false), "1 x False");
  CHECK_EQ(module.named(bridge::use_default, "y"), "42 y True");
  CHECK_EQ(module.strict(), "42 42");
  CHECK_EQ(module.strict(1), "1 42");
  CHECK_EQ(module.strict(1, 2), "1 2");
  CHECK_EQ(module.boxed(), 3);
  CHECK_EQ(module.boxed(rust_python_bridge::Box()), 1);
  CHECK_EQ(module.pair(), "(1, 'a')");
  CHECK_EQ(module.pair(std::make_tuple(2, "b")), "(2, 'b')");
}

void check_gap(const Module &module) {
  CHECK_THROWS(bridge::TypeError, module.strict(bridge::use_default, 2), "positional-only");
}

void check_c(const check::Library &library) {
  const auto clip = library.get<PythonClipFunc>("python_clip");
  const std::int64_t low = 5;
  CHECK_EQ(clip(1, nullptr, nullptr), 1);
  CHECK_EQ(clip(1, &low, nullptr), 5);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_defaults(module);
  check_gap(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

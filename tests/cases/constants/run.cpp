// Constants: known to the compiler where Python spells them out, read from the module elsewhere.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <cmath>

using rust_python_bridge::Module;

static_assert(Module::LIMIT == 3, "a constant is known to the compiler");

namespace {

std::int64_t by_reference(const std::int64_t &value) {
  return value;
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  CHECK_EQ(by_reference(Module::LIMIT), module.limit());
  CHECK_EQ(by_reference(Module::BIG), INT64_MAX);
  CHECK_EQ(Module::RATIO, 0.5);
  CHECK(!Module::DEBUG);
  CHECK_EQ(PYTHON_LIMIT, 3);
  CHECK_EQ(PYTHON_BIG, INT64_MAX);
  CHECK_EQ(std::string(PYTHON_NAME), "gr\303\266\303\237e \"quoted\"");
  CHECK(std::abs(module.COMPUTED() - 3.141592653589793) < 1e-15);
  CHECK(module.WORDS() == std::vector<std::string>({"a", "b"}));
  return check::result();
}

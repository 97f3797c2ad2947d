// True, False, and nothing that only looks like them.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const rust_python_bridge::Module module(argv[1]);

  CHECK_EQ(module.same(true), true);
  CHECK_EQ(module.same(false), false);
  CHECK_EQ(module.negate(true), false);
  CHECK_EQ(module.show(true), "True");
  CHECK_EQ(module.show(false), "False");
  CHECK_EQ(module.both(true, true), true);
  CHECK_EQ(module.both(true, true, true), false);
  CHECK_EQ(module.both(true, false, true), true);
  CHECK_THROWS(
      bridge::TypeError,
      module.one(),
      "module.one: return is declared bool, but Python returned int");
  CHECK_THROWS(bridge::TypeError, module.nothing(), "declared bool, but Python returned NoneType");

  const auto one = library.get<PythonOneFunc>("python_one");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_EQ(one(), false);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_TYPE, "TypeError", "module.one");
  return check::result();
}

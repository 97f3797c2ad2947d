// Calls without a result: they work, they fail, and the module remembers.
#include "rust_python_bridge.hpp"

#include <type_traits>

#include "../../support/check.hpp"

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const rust_python_bridge::Module module(argv[1]);
  static_assert(std::is_void<decltype(module.clear())>::value, "None is void");

  CHECK_EQ(module.written(), "");
  module.write("one,");
  module.write("two");
  CHECK_EQ(module.written(), "one,two");
  const rust_python_bridge::Module again(argv[1]);
  CHECK_EQ(again.written(), "one,two");
  module.clear();
  CHECK_EQ(again.written(), "");

  module.nothing(1);
  module.nothing(1, true);
  CHECK_THROWS(bridge::RuntimeError, module.fail(), "cannot do nothing");
  CHECK_THROWS(
      bridge::TypeError,
      module.three(),
      "module.three: return is declared None, but Python returned int");

  CHECK(module.try_clear().has_value());
  CHECK(!module.try_fail().has_value());
  CHECK_EQ(module.try_fail().error().message(), "cannot do nothing");
  CHECK_EQ(module.try_fail().error().function(), "module.fail");

  const auto fail = library.get<PythonFailFunc>("python_fail");
  const auto clear = library.get<PythonClearFunc>("python_clear");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  fail();
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_PYTHON, "RuntimeError", "cannot do nothing");
  clear();
  CHECK(last_error() == nullptr);
  return check::result();
}

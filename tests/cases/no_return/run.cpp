// NoReturn and Never: an exception every time, also where Python returns nevertheless.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

void check_methods(const Module &module) {
  CHECK_THROWS(bridge::ValueError, module.fail("no"), "ValueError: no [module.fail]");
  CHECK_THROWS(bridge::SystemExit, module.leave(3), "3");
  CHECK_THROWS(
      bridge::TypeError,
      module.come_back(),
      "module.come_back: return is declared NoReturn, but Python returned NoneType");
  CHECK_EQ(module.try_fail("no").error().message(), "no");
}

void check_c(const check::Library &library) {
  library.get<PythonComeBackFunc>("python_come_back")();
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_TYPE, "TypeError", "NoReturn");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_methods(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

// A module that fails to import fails every call, each time with the reason.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

void check_class(const Module &module) {
  for (int time = 0; time < 2; ++time) {
    CHECK_THROWS(bridge::ImportFailed, module.add(3, 5), "no licence file");
    CHECK_THROWS(bridge::ImportFailed, module.greet("you"), "no licence file");
  }
  const bridge::result<std::int64_t> sum = module.try_add(3, 5);
  CHECK(!sum.has_value());
  CHECK(sum.error().code() == bridge::Code::import_failed);
  CHECK_EQ(sum.error().type(), "module.NoLicence");
  CHECK_EQ(sum.error().base(), "OSError");
  CHECK_EQ(sum.error().function(), "module.add");
  CHECK_CONTAINS(sum.error().message(), "no licence file");
  CHECK_CONTAINS(sum.error().traceback(), "raise NoLicence(\"no licence file\")");
}

void check_c(const check::Library &library) {
  const auto add = library.get<PythonAddFunc>("python_add");
  const auto greet = library.get<PythonGreetFunc>("python_greet");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_EQ(add(3, 5), 0);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_IMPORT, "module.NoLicence", "no licence file");
  CHECK(greet(bridge_str{"you", 3}).data == nullptr);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_IMPORT, "module.NoLicence", "no licence file");
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_class(module);
  check_c(library);
  return check::result();
}

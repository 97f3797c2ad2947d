// Literals: enumerators where all values are names, checked values elsewhere.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Mode;
using rust_python_bridge::Module;

namespace {

void check_enumerators(const Module &module) {
  CHECK(module.open_mode() == Mode::r);
  CHECK(module.open_mode(Mode::r_plus) == Mode::r_plus);
  CHECK_EQ(std::string(to_string(Mode::r_plus)), "r_plus");
  CHECK(
      module.inverse(rust_python_bridge::InverseMode::on) ==
      rust_python_bridge::InverseResult::off);
  CHECK(!module.maybe().has_value());
  CHECK(module.maybe(Mode::w).value() == Mode::w);
  const bridge::map<Mode, std::int64_t> counts = {{Mode::r, 1}, {Mode::w, 2}};
  CHECK(module.by_mode(counts) == counts);
}

void check_values(const Module &module) {
  const std::vector<std::int64_t> levels = {1, -3, 2};
  CHECK(module.levels(levels) == levels);
  CHECK_EQ(module.separator("\n"), "'\\n'");
  CHECK_THROWS(bridge::TypeError, module.levels({1, 4}), "module.levels: parameter values[1]");
  CHECK_THROWS(bridge::TypeError, module.separator(";"), "Literal[', ', '\\n']");
}

void check_broken_promises(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "module.wrong: return is declared Literal['r', 'w', 'r_plus'], but Python returned 'x'");
  CHECK_THROWS(bridge::TypeError, module.wrong_level(), "Literal[1, 2, -3], but Python returned 7");
}

void check_c(const check::Library &library) {
  const auto open_mode = library.get<PythonOpenModeFunc>("python_open_mode");
  const auto release = library.get<PythonFreeStrFunc>("python_free_str");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const bridge_str mode = open_mode(bridge_str{"w", 1});
  CHECK_EQ(check::text(mode), "w");
  release(mode);
  open_mode(bridge_str{"x", 1});
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_TYPE, "TypeError", "parameter mode is declared");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_enumerators(module);
  check_values(module);
  check_broken_promises(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

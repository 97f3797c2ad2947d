// Enumerations: values, names, flags, members as keys and defaults, wrong values.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using namespace rust_python_bridge;

namespace {

void check_round_trips(const Module &module) {
  CHECK(module.same(Color::RED) == Color::RED);
  CHECK_EQ(module.name(Color::GREEN), "<Color.GREEN: 'green'>");
  CHECK_EQ(std::string(to_string(Color::GREEN)), "GREEN");
  CHECK(module.default_() == Color::GREEN);
  CHECK(module.worse(Level::LOW) == Level::HIGH);
  CHECK_EQ(static_cast<int>(Level::HIGH), -20);
  CHECK_EQ(static_cast<int>(Step::FIRST), 1);
  CHECK(
      module.steps({Step::SECOND, Step::FIRST}) == std::vector<Step>({Step::SECOND, Step::FIRST}));
  CHECK(module.kind(true) == Shape_Kind::ROUND);
  CHECK(module.kind(false) == Shape_Kind::SQUARE);
  const bridge::map<Color, std::int64_t> counts = {{Color::GREEN, 2}, {Color::RED, 1}};
  CHECK(module.by_color(counts) == counts);
  CHECK(!module.maybe().has_value());
  CHECK(module.maybe(Color::RED).value() == Color::RED);
}

void check_flags(const Module &module) {
  CHECK(module.add(Access::READ, Access::RUN) == (Access::READ | Access::RUN));
  CHECK(module.add(Access(), Access()) == Access());
  CHECK((Access::ALL & Access::WRITE) == Access::WRITE);
  CHECK_EQ(module.bits(Bits::ONE | Bits::FOUR), "Bits 5");
}

void check_wrong_values(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "module.wrong: return is declared Color, but Python returned");
  CHECK_THROWS(bridge::TypeError, module.plain_int(), "return is declared Level");
  CHECK_THROWS(bridge::Error, module.same(static_cast<Color>(77)), "parameter color");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_EQ(same(python_Color_GREEN), static_cast<python_Color>(python_Color_GREEN));
  CHECK(last_error() == nullptr);
  same(99);
  CHECK(last_error() != nullptr);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_flags(module);
  check_wrong_values(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

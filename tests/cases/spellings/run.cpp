// The C++ types show how each spelling was understood.
#include "rust_python_bridge.hpp"

#include <type_traits>

#include "../../support/check.hpp"

#define CHECK_TYPE(call, Type)                                                               \
  static_assert(                                                                             \
      std::is_same<decltype(call), Type>::value, #call " returns another type than " #Type); \
  CHECK_EQ((call), 7)

int main(int, char **argv) {
  const rust_python_bridge::Module module(argv[1]);

  CHECK_TYPE(module.plain(7), std::int64_t);
  CHECK_TYPE(module.quoted(7), std::int64_t);
  CHECK_TYPE(module.annotated(7), std::int32_t);
  CHECK_TYPE(module.annotated_by_alias(7), std::int16_t);
  CHECK_TYPE(module.annotated_by_module(7), std::uint8_t);
  CHECK_TYPE(module.annotated_in_quotes(7), std::int8_t);
  CHECK_TYPE(module.annotated_float(7), float);
  CHECK_TYPE(module.by_module(7), std::uint16_t);
  CHECK_TYPE(module.renamed(7), std::uint8_t);
  CHECK_TYPE(module.for_checkers(7), std::uint32_t);
  CHECK_TYPE(module.module_for_checkers(7), std::int8_t);
  CHECK_TYPE(module.alias(7), std::int64_t);
  CHECK_TYPE(module.alias_of_annotated(7), std::uint16_t);
  CHECK_TYPE(module.annotated_alias(7), std::uint8_t);
  CHECK_TYPE(module.parenthesised(7), double);

  CHECK_EQ(module.of_builtins(7), "7");
  CHECK_EQ(module.text("seven"), "seven");
  CHECK_EQ(module.annotated_with_more(7), "7");
  CHECK_EQ(module.alias_of_string("seven"), "seven");
  module.none_in_quotes(true);
  CHECK_THROWS(bridge::OverflowError, module.give(256), "module.give");
  return check::result();
}

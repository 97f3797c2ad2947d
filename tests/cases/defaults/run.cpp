// A literal default of Python is a default argument of C++, with the same value.
#include "rust_python_bridge.hpp"

#include <cmath>

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

void check_numbers(const Module &module) {
  CHECK_EQ(module.integers(), "(3, -1, 9223372036854775807, -9223372036854775808)");
  CHECK_EQ(module.integers(1, 2), "(1, 2, 9223372036854775807, -9223372036854775808)");
  CHECK_EQ(module.widths(), "(-128, 255, 18446744073709551615)");
  CHECK_EQ(module.floats(), "(0.1, -0.0, 1e+300, 5e-324, 2.0)");
  CHECK_EQ(module.narrow(), "(0.5, -1.0)");
  CHECK_EQ(module.booleans(), "(True, False)");
  CHECK_EQ(module.booleans(false), "(False, False)");
}

void check_text(const Module &module) {
  CHECK_EQ(module.plain(), "!");
  CHECK_EQ(module.quotes(), "both \" and '");
  CHECK_EQ(module.controls(), "tab\t line\n return\r bell\a end");
  CHECK_EQ(module.trigraphs(), "what?\?/ ?\?= ?\?'");
  CHECK_EQ(module.backslash(), "C:\\new\\x41");
  CHECK_EQ(
      module.nul(),
      check::literal(
          "a\0b\000"
          "7"));
  CHECK_EQ(
      module.hex_digit(),
      "\x01"
      "face");
  CHECK_EQ(
      module.unicode(),
      "gr\xc3\xb6\xc3\x9f"
      "e \xe5\x90\x8d \xf0\x9f\x90\x8d \xe2\x80\xae \xef\xbb\xbf");
  CHECK_EQ(module.joined(), "one two");
}

void check_bytes(const Module &module) {
  const std::string expected = check::literal("\xff\0a\"?\?/\n");
  CHECK_EQ(module.empty(), "('', b'')");
  CHECK_EQ(module.data(), std::vector<std::uint8_t>(expected.begin(), expected.end()));
}

void check_some_required(const Module &module) {
  CHECK_EQ(module.some(1), "(1, 2, 'three')");
  CHECK_EQ(module.some(1, 20, "drei"), "(1, 20, 'drei')");
}

// No literal: the parameter is required, and so is each before it.
void check_computed(const Module &module) {
  CHECK_EQ(module.computed(5, 3), 3);
  CHECK_EQ(module.before_computed(1, 20), "(1, 20, 3)");
  CHECK_EQ(module.infinite(1.5), "1.5");
}

// C has no defaults: every parameter is passed.
void check_c(const check::Library &library) {
  const auto some = library.get<PythonSomeFunc>("python_some");
  const auto free_str = library.get<PythonFreeStrFunc>("python_free_str");
  const bridge_str text = some(1, 5, bridge_str{"x", 1});
  CHECK_EQ(check::text(text), "(1, 5, 'x')");
  free_str(text);
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_numbers(module);
  check_text(module);
  check_bytes(module);
  check_some_required(module);
  check_computed(module);
  check_c(library);
  return check::result();
}

// Empty, NUL-holding, 4-byte and long text; text that is not UTF-8; ownership in C.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

void check_round_trips(const Module &module) {
  const std::string texts[] = {
      "",
      "a",
      "gr\xc3\xb6\xc3\x9f"
      "e",
      "\xe5\x90\x8d",
      "\xf0\x9f\x90\x8d",
      check::literal("a\0b"),
      check::literal("\0"),
      "\xf4\x8f\xbf\xbf",
      "\xef\xbb\xbf"
      "bom"};
  for (const std::string &text : texts) {
    CHECK_EQ(module.same(text), text);
    CHECK_EQ(module.subclass(text), text);
  }
  CHECK_EQ(module.length(""), 0);
  CHECK_EQ(module.length(check::literal("a\0b")), 3);
  CHECK_EQ(module.length("\xf0\x9f\x90\x8d"), 1);
  CHECK_EQ(module.code_points("a\xf0\x9f\x90\x8d"), "61 1f40d");
  CHECK_EQ(module.character(0x10FFFF), "\xf4\x8f\xbf\xbf");
  CHECK_EQ(module.join("a", "b"), "ab");
  CHECK_EQ(module.join("a", "b", check::literal("\0")), check::literal("a\0b"));
}

void check_long(const Module &module) {
  const std::string text(1 << 20, 'x');
  CHECK_EQ(module.same(text), text);
  CHECK_EQ(module.length(text), 1 << 20);
  CHECK_EQ(module.repeat("\xf0\x9f\x90\x8d", 1 << 18).size(), std::size_t(1) << 20);
}

void check_not_utf8(const Module &module) {
  CHECK_THROWS(
      bridge::UnicodeDecodeError,
      module.same("abc\xff"),
      "module.same: parameter text is not UTF-8: invalid byte 0xff at offset 3");
  CHECK_THROWS(
      bridge::UnicodeDecodeError, module.same("\xc0\x80"), "invalid byte 0xc0 at offset 0");
  CHECK_THROWS(
      bridge::UnicodeDecodeError,
      module.same("\xed\xa0\x80"),
      "module.same: parameter text is not UTF-8");
  CHECK_THROWS(bridge::UnicodeDecodeError, module.same("\xf4\x90\x80\x80"), "at offset 0");
  CHECK_THROWS(bridge::UnicodeDecodeError, module.same("ab\xf0\x9f\x90"), "at offset 2");
  CHECK_THROWS(bridge::UnicodeDecodeError, module.join("left", "right\x80"), "parameter right");
  CHECK_THROWS(bridge::UnicodeDecodeError, module.join("a", "b", "\xfe"), "parameter separator");
  CHECK_THROWS(bridge::UnicodeEncodeError, module.surrogate_at(0), "module.surrogate_at");
  CHECK_THROWS(bridge::UnicodeEncodeError, module.surrogate_at(1000), "module.surrogate_at");
  CHECK_THROWS(bridge::UnicodeEncodeError, module.character(0xDFFF), "module.character");
  CHECK_THROWS(bridge::ValueError, module.same("\xff"), "not UTF-8");
  CHECK_THROWS(
      bridge::TypeError,
      module.as_bytes(),
      "module.as_bytes: return is declared str, but Python returned bytes");
}

void check_ownership(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto free_str = library.get<PythonFreeStrFunc>("python_free_str");
  const bridge_str first = same(bridge_str{"abc-and-more", 3});
  const bridge_str second = same(bridge_str{"xyz", 3});
  CHECK_EQ(check::text(first), "abc");
  CHECK_EQ(first.data[first.len], '\0');
  CHECK_EQ(check::text(second), "xyz");
  free_str(first);
  CHECK_EQ(check::text(second), "xyz");
  free_str(second);

  const bridge_str empty = same(bridge_str{nullptr, 0});
  CHECK_EQ(empty.len, 0U);
  CHECK(empty.data != nullptr);
  CHECK_EQ(empty.data[0], '\0');
  free_str(empty);
  free_str(bridge_str{nullptr, 0});
}

void check_errors_in_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto length = library.get<PythonLengthFunc>("python_length");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const bridge_str null = same(bridge_str{nullptr, 3});
  CHECK(null.data == nullptr);
  CHECK_EQ(null.len, 0U);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "text");
  CHECK_EQ(check::text(last_error()->function), "module.same");

  const bridge_str invalid = same(bridge_str{"\xff", 1});
  CHECK(invalid.data == nullptr);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_ENCODING, "UnicodeDecodeError", "offset 0");

  CHECK_EQ(length(bridge_str{"ok", 2}), 2);
  CHECK(last_error() == nullptr);
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_round_trips(module);
  check_long(module);
  check_not_utf8(module);
  check_ownership(library);
  check_errors_in_c(library);
  return check::result();
}

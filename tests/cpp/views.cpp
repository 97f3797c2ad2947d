// views.cpp: string_view and bytes_view, with and without the standard library's own.
#include <array>
#include <sstream>
#include <string>
#include <vector>

#include "bridge/bytes_view.hpp"
#include "bridge/string_view.hpp"
#include "bridge/types/bytes.hpp"
#include "bridge/types/str.hpp"
#include "check.hpp"
#if BRIDGE_CPLUSPLUS >= 202002L
#include <span>
#endif

namespace {

void test_string_view() {
  const bridge::string_view empty;
  CHECK(empty.empty() && empty.data() == nullptr && empty == "");
  CHECK(std::string(empty).empty());

  const std::string with_nul("a\0b", 3);
  const bridge::string_view view = with_nul;
  CHECK(view.size() == 3 && view[1] == '\0' && std::string(view) == with_nul);
  CHECK(view == bridge::string_view("a\0b", 3) && view != "a");
  CHECK(view.substr(1).size() == 2 && view.substr(3).empty() && view.substr(0, 1) == "a");

  CHECK(bridge::string_view("a") < "b" && bridge::string_view("a") < "ab");
  CHECK(bridge::string_view("b") > "ab" && bridge::string_view("b") >= "b");
  CHECK(bridge::string_view("\xff") > "a");

  bridge::string_view part = "abc";
  part.remove_prefix(1);
  part.remove_suffix(1);
  CHECK(part == "b" && part.front() == 'b' && part.back() == 'b');

  std::ostringstream stream;
  stream << bridge::string_view("text") << empty;
  CHECK(stream.str() == "text");
}

std::size_t size(bridge::bytes_view bytes) {
  return bytes.size();
}

void test_bytes_view() {
  const unsigned char array[] = {1, 2, 0};
  const std::vector<std::uint8_t> vector(4, 7);
  CHECK(size(bridge::bytes_view()) == 0 && bridge::bytes_view().data() == nullptr);
  CHECK(size(array) == 3 && size(vector) == 4 && size({array, 2}) == 2);
  CHECK(size(std::string("a\0b", 3)) == 3 && size(bridge::string_view("ab")) == 2);
  CHECK(size(std::array<unsigned char, 2>{{1, 2}}) == 2 && size(std::vector<char>(5)) == 5);
  CHECK(size(std::vector<std::uint8_t>()) == 0);
  CHECK(bridge::bytes_view("\377", 1)[0] == 255);
#if BRIDGE_CPLUSPLUS >= 202002L
  const std::array<std::byte, 2> bytes = {std::byte{1}, std::byte{2}};
  CHECK(size(std::span<const std::byte>(bytes)) == 2 && size(bytes) == 2);
#endif
  static_assert(!std::is_convertible<std::vector<int>, bridge::bytes_view>::value, "int");
  static_assert(!std::is_convertible<int, bridge::bytes_view>::value, "no container");
  unsigned sum = 0;
  for (const std::uint8_t byte : bridge::bytes_view(array)) {
    sum += byte;
  }
  CHECK(sum == 3);
}

void test_lower_and_lift() {
  using bridge::types::bytes;
  using bridge::types::str;
  CHECK(str::lower(bridge::string_view()).len == 0);
  CHECK(str::lift(bridge_str{nullptr, 0}).empty() && bytes::lift(bridge_bytes{nullptr, 0}).empty());
  CHECK(str::lift(bridge_str{"a\0b", 3}) == std::string("a\0b", 3));
  const std::vector<std::uint8_t> data = {0, 255};
  CHECK(bytes::lift(bytes::lower(data)) == data);
}

}  // namespace

int main() {
  test_string_view();
  test_bytes_view();
  test_lower_and_lift();
  return check::result();
}

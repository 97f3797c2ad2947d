// bytearray: any bytes, copied, and no bytes in its place.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <vector>

using rust_python_bridge::Module;

namespace {

using Bytes = std::vector<std::uint8_t>;

void check_round_trips(const Module &module) {
  Bytes all;
  for (int i = 0; i < 256; ++i) {
    all.push_back(static_cast<std::uint8_t>(i));
  }
  CHECK_EQ(module.same(all), all);
  CHECK_EQ(module.same(Bytes()), Bytes());
  CHECK_EQ(module.as_text(bridge::bytes_view("a\0\xff", 3)), "bytearray(b'a\\x00\\xff')");
  const Bytes before = {1, 2, 3};
  CHECK_EQ(module.reversed_copy(before), Bytes({3, 2, 1}));
  CHECK_EQ(before, Bytes({1, 2, 3}));
  CHECK_EQ(module.zeros(1000000).size(), 1000000u);
  CHECK_EQ(module.buffer(), Bytes({'a', 'b', 'c'}));
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.from_bytes(),
      "return is declared bytearray, but Python returned bytes");
  CHECK_THROWS(
      bridge::TypeError,
      module.for_bytes(),
      "return is declared bytes, but Python returned bytearray");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto free_bytes = library.get<PythonFreeBytesFunc>("python_free_bytes");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const std::uint8_t data[] = {7, 0, 9};
  const bridge_bytes copy = same(bridge_bytes{data, 3});
  CHECK_EQ(check::text(copy), std::string("\x07\0\x09", 3));
  CHECK(copy.data != data);
  free_bytes(copy);
  free_bytes(same(bridge_bytes{nullptr, 0}));
  CHECK(last_error() == nullptr);
  CHECK(same(bridge_bytes{nullptr, 2}).data == nullptr);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "data is NULL, but its length is 2");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

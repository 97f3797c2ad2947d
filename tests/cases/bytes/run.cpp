// Bytes from every container, empty and long ones, and ownership in C.
#include "rust_python_bridge.hpp"

#include <array>

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

typedef std::vector<std::uint8_t> Bytes;

void check_containers(const Module &module) {
  const unsigned char array[] = {1, 0, 255};
  const std::array<std::uint8_t, 3> fixed = {{1, 0, 255}};
  CHECK_EQ(module.show(Bytes{1, 0, 255}), "0100ff");
  CHECK_EQ(module.show(std::string("\x01\x00\xff", 3)), "0100ff");
  CHECK_EQ(module.show(array), "0100ff");
  CHECK_EQ(module.show(fixed), "0100ff");
  CHECK_EQ(module.show({array, 2}), "0100");
}

void check_round_trips(const Module &module) {
  Bytes all;
  for (int byte = 0; byte < 256; ++byte) {
    all.push_back(static_cast<std::uint8_t>(byte));
  }
  CHECK_EQ(module.every_byte(), all);
  CHECK_EQ(module.same(all), all);
  CHECK_EQ(module.total(all), 255 * 128);
  CHECK_EQ(module.same(Bytes()), Bytes());
  CHECK_EQ(module.zeros(0), Bytes());
  CHECK_EQ(module.zeros(1 << 20), Bytes(1 << 20));
  CHECK_EQ(module.join(Bytes{7}), (Bytes{7, 0, 255}));
  CHECK_EQ(module.join(Bytes{7}, Bytes()), Bytes{7});
}

void check_errors(const Module &module) {
  CHECK_THROWS(bridge::ValueError, module.fail(Bytes(3)), "no use for 3 bytes");
  CHECK_THROWS(bridge::ValueError, module.zeros(-1), "negative count");
  CHECK_THROWS(bridge::NullError, module.same(bridge::bytes_view(nullptr, 1)), "module.same");
  CHECK_THROWS(
      bridge::TypeError,
      module.as_str(),
      "module.as_str: return is declared bytes, but Python returned str");
  CHECK_THROWS(bridge::TypeError, module.as_none(), "declared bytes, but Python returned NoneType");
  CHECK_EQ(module.same(Bytes{1}), Bytes{1});
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto fail = library.get<PythonFailFunc>("python_fail");
  const auto free_bytes = library.get<PythonFreeBytesFunc>("python_free_bytes");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const std::uint8_t data[] = {9, 0, 8};

  const bridge_bytes kept = same(bridge_bytes{data, 3});
  const bridge_bytes failed = fail(bridge_bytes{data, 3});
  CHECK(failed.data == nullptr);
  CHECK_EQ(failed.len, 0U);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_PYTHON, "ValueError", "no use for 3 bytes");
  CHECK_EQ(check::text(kept), check::literal("\x09\0\x08"));
  free_bytes(kept);
  free_bytes(failed);

  CHECK(same(bridge_bytes{nullptr, 2}).data == nullptr);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "data");
  const bridge_bytes empty = same(bridge_bytes{nullptr, 0});
  CHECK_EQ(empty.len, 0U);
  CHECK(last_error() == nullptr);
  free_bytes(empty);
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_containers(module);
  check_round_trips(module);
  check_errors(module);
  check_c(library);
  return check::result();
}

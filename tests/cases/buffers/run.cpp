// Memory without numpy: lent as memoryview, given by whatever has the buffer protocol, and what Python keeps.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace rust_python_bridge;

namespace {

void check_lent(const Module &module) {
  std::vector<std::int32_t> numbers{1, 2, 3};
  CHECK_EQ(module.total(numbers), 6.0);
  CHECK_EQ(module.describe(numbers), "i (3,) (4,) False");
  module.fill(numbers, 7);
  CHECK((numbers == std::vector<std::int32_t>{7, 7, 7}));
  const std::vector<double> fixed{0.5};
  CHECK_EQ(module.describe(fixed), "d (1,) (8,) True");
  CHECK_THROWS(bridge::TypeError, module.fill(fixed, 1), "read-only");
  const float grid[] = {1, 2, 3, 4};
  CHECK_EQ(module.describe({grid, {2, 2}, {4, 8}}), "f (2, 2) (4, 8) True");
  CHECK_EQ(module.bytes_of(std::vector<std::uint8_t>{1, 255}), "01ff");
  CHECK_EQ(module.total(std::vector<std::int8_t>()), 0.0);
}

void check_given(const Module &module) {
  const bridge::array<double> doubles = module.doubles(3).as<double>();
  CHECK_EQ(doubles[2], 2.0);
  doubles[2] = 5;
  CHECK_EQ(module.total(doubles), 6.0);
  CHECK_EQ(module.anything("bytes").as<std::uint8_t>()[0], 'a');
  CHECK(module.anything("bytes").is_readonly());
  CHECK(!module.anything("bytearray").is_readonly());
  CHECK_EQ(module.anything("array").as<std::int32_t>()[1], -2);
  CHECK_THROWS(
      bridge::TypeError, module.no_buffer(), "is declared Buffer, but Python returned int");
}

void check_kept(const Module &module) {
  {
    std::vector<std::int32_t> lent{1, 2};
    module.keep(lent);
  }
  CHECK_CONTAINS(module.look(), "released memoryview");
  static std::vector<std::int32_t> lent{1, 2};
  CHECK_THROWS(bridge::BufferError, module.keep_part(lent), "Python keeps memory that was lent");
  module.keep(std::vector<std::int32_t>{3, 4});
  CHECK_EQ(module.look(), "[3, 4]");
  module.keep_part(std::vector<std::int32_t>{3, 4});
  CHECK_EQ(module.look(), "[4]");
  module.forget();
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_lent(module);
  check_given(module);
  check_kept(module);
  CHECK(!module.imports_numpy());
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}

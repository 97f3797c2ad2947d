// UUID: 16 bytes in the order of the text.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <array>
#include <map>

using rust_python_bridge::Module;

namespace {

using Uuid = std::array<std::uint8_t, 16>;

void check_round_trips(const Module &module) {
  Uuid counted;
  for (std::size_t i = 0; i < counted.size(); ++i) {
    counted[i] = static_cast<std::uint8_t>(i);
  }
  CHECK(module.same(counted) == counted);
  CHECK_EQ(module.as_text(counted), "00010203-0405-0607-0809-0a0b0c0d0e0f");
  CHECK(module.parse("00010203-0405-0607-0809-0a0b0c0d0e0f") == counted);
  Uuid full;
  full.fill(255);
  CHECK(module.same(full) == full);
  CHECK_EQ(module.as_text(full), "ffffffff-ffff-ffff-ffff-ffffffffffff");
  CHECK(module.same(Uuid()) == Uuid());
  CHECK_EQ(module.key()[15], 1);
  const Uuid dns = module.parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  CHECK_EQ(
      module.as_text(module.of_name("python.org", dns)), "886313e1-3b8a-5372-9b90-0c9aee199e5d");
  const std::map<Uuid, int> keys = {{counted, 1}, {full, 2}};
  CHECK_EQ(keys.at(module.same(full)), 2);
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError, module.from_text(), "return is declared UUID, but Python returned str");
  CHECK_THROWS(bridge::ValueError, module.parse("no"), "badly formed");
}

void check_c(const check::Library &library) {
  bridge_uuid uuid = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};
  uuid = library.get<PythonSameFunc>("python_same")(uuid);
  CHECK_EQ(uuid.bytes[0], 1);
  CHECK_EQ(uuid.bytes[15], 16);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

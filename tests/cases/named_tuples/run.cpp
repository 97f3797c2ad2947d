// NamedTuples as structs.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using namespace rust_python_bridge;

int main(int, char **argv) {
  const Module module(argv[1]);
  Entry entry;
  entry.name = "a";
  entry.size.width = 3;
  entry.size.height = 4;
  CHECK_EQ(entry.price, 1.5);
  entry.tags = {"x"};
  CHECK(module.same(entry) == entry);
  CHECK_EQ(
      module.as_text(entry),
      "Entry(name='a', size=Size(width=3, height=4), tags=('x',), price=1.5)");
  const Size total = module.total({entry, entry});
  CHECK_EQ(total.width, 6);
  CHECK_EQ(total.height, 8);
  CHECK_THROWS(
      bridge::TypeError,
      module.plain_tuple(),
      "module.plain_tuple: return is declared Size, but Python returned tuple");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_field(),
      "return.size.height is declared int, but Python returned str");
  return check::result();
}

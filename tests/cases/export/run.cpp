// Functions go by their exported names; what was not to be bridged is not in the library.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const rust_python_bridge::Module module(argv[1]);

  CHECK_EQ(module.listed(1), 2);
  CHECK_EQ(module.listed_later(), "LATER");
  CHECK_EQ(module.plus(3, 5), 8);
  CHECK_EQ(module.forced(4), 8);
  CHECK_EQ(module._private(4), 12);
  CHECK_THROWS(bridge::LookupError, module.where(), "not here");

  CHECK(library.has("python_plus"));
  CHECK(library.has("python__private"));
  CHECK(!library.has("python_renamed"));
  CHECK(!library.has("python_not_listed"));
  CHECK(!library.has("python__helper"));
  CHECK(!library.has("python_fail"));
  return check::result();
}

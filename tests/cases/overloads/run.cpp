// C++ picks the overload, C has a symbol for each.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

int main(int, char **argv) {
  const Module module(argv[1]);
  CHECK_EQ(module.double_(std::int64_t(2)), 4);
  CHECK_EQ(module.double_("ab"), "abab");
  CHECK(module.double_(std::vector<double>({1.5})) == std::vector<double>({3}));
  CHECK_EQ(module.find("abc", "c"), 2);
  const auto found = module.find("abc", "x", "none");
  CHECK_EQ(bridge::get<std::string>(found), "none");
  const check::Library library(argv[1]);
  CHECK(library.has("python_double__1"));
  CHECK(library.has("python_double__3"));
  CHECK(library.has("python_find_2"));
  return check::result();
}

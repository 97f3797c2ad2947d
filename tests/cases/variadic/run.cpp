// Any number of arguments, by position and by name.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

int main(int, char **argv) {
  const Module module(argv[1]);
  CHECK_EQ(module.total(), 0);
  CHECK_EQ(module.total({1, 2.5}), 3.5);
  CHECK_EQ(module.total(std::vector<double>(100000, 0.5)), 50000);
  CHECK_EQ(module.join(","), "");
  CHECK_EQ(module.join(",", {"a", "b"}), "a,b");
  CHECK_EQ(module.join(",", {"a", "b"}, true), "A,B");
  CHECK_EQ(module.options(), "{}");
  CHECK_EQ(module.options({{"b", 2}, {"a", 1}}), "{'b': 2, 'a': 1}");
  CHECK_EQ(module.everything(1, 2, {}, 3), "(1, 2, (), 3, {})");
  CHECK_EQ(module.everything(1, 2, {4, 5}, 3, {{"x", "y"}}), "(1, 2, (4, 5), 3, {'x': 'y'})");
  CHECK_THROWS(
      bridge::TypeError,
      module.everything(1, 2, {}, 3, {{"third", "y"}}),
      "multiple values for keyword argument 'third'");
  CHECK_EQ(module.lists({{"a", "b"}, {}, {"c"}}), 3);
  CHECK_THROWS(bridge::UnicodeDecodeError, module.join(",", {"a", "\xff"}), "parameter parts[1]");
  return check::result();
}

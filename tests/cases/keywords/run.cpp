// C and C++ pass every parameter by position; the library passes each on as Python wants it.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const rust_python_bridge::Module module(argv[1]);

  CHECK_EQ(module.positional(1, 2), "a=1 b=2");
  CHECK_EQ(module.keyword(1, 2), "a=1 b=2");
  CHECK_EQ(module.mixed(1, 2, 3), "a=1 b=2 c=3 d=D");
  CHECK_EQ(module.mixed(1, 2, 3, "four"), "a=1 b=2 c=3 d=four");
  CHECK_EQ(module.all_defaulted(), "a=1 b=2 c=3");
  CHECK_EQ(module.all_defaulted(10, 20), "a=10 b=20 c=3");
  CHECK_EQ(module.required_after_default(10, 20), "a=10 b=20");
  CHECK_EQ(module.names_of_cpp(1, true, "t"), "new=1 delete=True template=t operator=b'+'");
  CHECK_EQ(
      module.not_ascii(1.5),
      "gr\xc3\xb6\xc3\x9f"
      "e=1.5 \xe5\x90\x8d=n");
  CHECK_EQ(module.many(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), "0123456789");

  const auto keyword = library.get<PythonKeywordFunc>("python_keyword");
  const auto free_str = library.get<PythonFreeStrFunc>("python_free_str");
  const bridge_str text = keyword(3, 4);
  CHECK_EQ(check::text(text), "a=3 b=4");
  free_str(text);
  return check::result();
}

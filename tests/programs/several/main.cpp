// Two modules in one library: a class and a prefix each, one copy of what they share.
#include "check.hpp"
#include "rust_python_bridge.hpp"

int main(int, char **argv) {
  const rust_python_bridge::Lengths lengths{argv[1]};
  const rust_python_bridge::Areas areas{argv[1]};
  CHECK_EQ(lengths.double_(1.5), 3.0);
  CHECK_EQ(areas.square(3), 9.0);
  CHECK_EQ(areas.double_(1.5), 6.0);
  CHECK_EQ(areas.calls(), 3);

  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PyLengthsDouble_Func>("py_lengths_double_")(2), 4.0);
  CHECK_EQ(library.get<PyAreasSquareFunc>("py_areas_square")(2), 4.0);
  CHECK(!library.has("python_square"));
  return check::result();
}

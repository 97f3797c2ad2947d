// The first and the last of two hundred modules.
#include "rust_python_bridge.hpp"

#include "check.hpp"

using namespace rust_python_bridge;

int main(int, char **argv) {
  CHECK_EQ(Module0(argv[1]).add_0(1), 1);
  CHECK_EQ(Module199(argv[1]).add_199(1), 200);
  return check::result();
}

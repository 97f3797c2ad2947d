// The interpreter that the library was built for is gone; once it is found, the next call works.
#include "check.hpp"
#include "rust_python_bridge.hpp"

#include <cstdlib>

int main(int, char **argv) {
  const rust_python_bridge::MathOps math{argv[1]};

  setenv("BRIDGE_PYTHON", "/nonexistent/bin/python3", 1);
  CHECK_THROWS(bridge::StartError, math.add(1, 2), "/nonexistent/bin/python3");
  CHECK_THROWS(bridge::StartError, math.add(1, 2), "BRIDGE_PYTHON");

  unsetenv("BRIDGE_PYTHON");
  CHECK_EQ(math.add(1, 2), 3);
  return check::result();
}

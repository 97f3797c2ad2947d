// Loads the library and calls add. argv[1] is the library.
#include "memory.h"
#include "rust_python_bridge.hpp"

int main(int, char **argv) {
  const rust_python_bridge::MathOps math(argv[1]);
  if (math.add(1, 2) != 3) {
    return 1;
  }
  write_memory_and_end();
}

// Says where Python's packages are.
#include "rust_python_bridge.hpp"

#include <iostream>

int main(int, char **argv) {
  const rust_python_bridge::Service service(argv[1]);
  std::cout << service.prefix() << '\n';
  return 0;
}

// Ends in the way of argv[2] with output buffered and a handler of atexit.
#include "rust_python_bridge.hpp"

#include <cstdlib>
#include <string>

int main(int, char **argv) {
  const std::string way = argv[2];
  static const rust_python_bridge::Control control(argv[1]);
  control.at_exit("at exit");
  control.write("written");
  if (way == "attached") {
    static const bridge::attach held(control);
    std::exit(0);
  }
  if (way == "exit") {
    std::exit(0);
  }
  if (way == "shutdown") {
    bridge::runtime(control).shutdown();
  }
  return 0;
}

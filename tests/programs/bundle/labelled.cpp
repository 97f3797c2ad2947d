// Calls a bundled library, from another folder than the one that it was loaded in.
#include "rust_python_bridge.hpp"

#include <unistd.h>

#include <iostream>

int main(int, char **argv) {
  const rust_python_bridge::Labelled labelled(argv[1]);
  if (chdir("/") != 0) {
    return 1;
  }
  std::cout << labelled.labelled({"ink", "pen"}) << '\n';
  for (const std::string &place : labelled.places()) {
    std::cout << place << '\n';
  }
  return 0;
}

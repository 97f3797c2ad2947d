// A program that is linked with the library.
#include "shop.hpp"

#include <iostream>

int main() {
  const shop::Shop lib;
  std::cout << lib.price(100, "DE") << '\n';
  try {
    lib.price(1, "XX");
  } catch (const bridge::KeyError &error) {
    std::cout << error.type() << '\n';
  }
  return 0;
}

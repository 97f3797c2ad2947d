// One program for both ways: linked with the library, and loading it.
#include "shop.hpp"

#include <iostream>

int main() {
#if defined(BRIDGE_LINKED)
  const shop::Shop lib;
#else
  const shop::Shop lib(SHOP_LIBRARY_PATH);
#endif
  std::cout << lib.price(100, "DE") << '\n';
  try {
    lib.price(1, "XX");
  } catch (const bridge::KeyError &error) {
    std::cout << error.type() << '\n';
  }
  return 0;
}

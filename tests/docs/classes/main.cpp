#include "shop.hpp"

#include <iostream>

void page() {
  // cpp 1
}

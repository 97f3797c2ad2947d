#include "shop_library.hpp"

#include <iostream>

void wait_until(std::int64_t hour);

void page(const shop_library::Shop &shop) {
  // cpp 1
}

#include "images.hpp"

#include <vector>

void page(const images::Images &lib, std::size_t width, std::size_t height, int x, int y) {
  // cpp 1
  (void)red;
}

#include "sums.hpp"

#include <vector>

using Numbers = std::vector<std::int64_t>;

void first(const sums::Sums &math, const Numbers &a, const Numbers &b, Numbers &out) {
  // cpp 1
}

void second(const sums::Sums &math, const Numbers &a, const Numbers &b, Numbers &out) {
  // cpp 2
}

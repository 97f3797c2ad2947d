#include "bridge/with.hpp"
#include "iterators.hpp"

#include <functional>
#include <string>
#include <vector>

void fill(const std::string &folder);

void first(const iterators::Iterators &lib, std::vector<double> &measurements) {
  // cpp 1
}

void second(const iterators::Iterators &lib) {
  // cpp 2
}

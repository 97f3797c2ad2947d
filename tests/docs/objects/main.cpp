#include "service.hpp"

#include <iostream>
#include <string>

std::int64_t page(const service::Service &service, const std::string &text) {
  // cpp 1
  return size;
}

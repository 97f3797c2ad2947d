#include "callbacks.hpp"

double page(const callbacks::Callbacks &lib) {
  // cpp 1
  return best + static_cast<double>(add(1));
}

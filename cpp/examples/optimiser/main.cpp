// scipy's optimiser calls a function of C++, which may end it by an exception of its own.
//
//     bridge-gen build cpp/examples/optimiser/optimiser.py --name optimiser -o build
//     c++ -std=c++11 -Ibuild/include -o build/optimiser cpp/examples/optimiser/main.cpp -ldl
//     build/optimiser build/lib/liboptimiser.so
#include "optimiser.hpp"

#include <cmath>
#include <iostream>
#include <vector>

namespace {

/** What the search is given up with. */
struct OutOfBudget {
  int calls;
};

double rosenbrock(const std::vector<double> &x) {
  return 100 * std::pow(x[1] - x[0] * x[0], 2) + std::pow(1 - x[0], 2);
}

}  // namespace

int main(int argc, char **argv) {
  const optimiser::Optimiser python(argc > 1 ? argv[1] : "build/lib/liboptimiser.so");

  const optimiser::Minimum found = python.minimise(rosenbrock, {-1.2, 1});
  std::cout << "minimum near (" << std::round(found.x[0] * 1000) / 1000 << ", "
            << std::round(found.x[1] * 1000) / 1000 << "), " << (found.calls > 50 ? "many" : "few")
            << " calls\n";

  int left = 20;
  try {
    python.minimise(
        [&left](const std::vector<double> &x) {
          if (--left == 0) {
            throw OutOfBudget{20};
          }
          return rosenbrock(x);
        },
        {-1.2, 1});
  } catch (const OutOfBudget &budget) {
    std::cout << "given up after " << budget.calls << " calls\n";
  }
}

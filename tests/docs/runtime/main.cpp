#include "rust_python_bridge.hpp"

#include <unistd.h>

#include <vector>

using rust_python_bridge::MathOps;

void wait_for_the_network();
void make_room(int free);
void note(const bridge::log_record &record);
void show(bridge::output stream, bridge::string_view text);

void first() {
  // cpp 1
}

void second(const bridge::runtime &runtime) {
  // cpp 2
}

double third(const MathOps &math, const std::vector<double> &values) {
  double sum = 0;
  // cpp 3
  return sum;
}

pid_t fourth(const MathOps &math) {
  // cpp 4
  return child;
}

void fifth(const bridge::runtime &runtime) {
  // cpp 5
}

void sixth(const bridge::runtime &runtime, const MathOps &math) {
  // cpp 6
}

void seventh(const bridge::runtime &runtime) {
  // cpp 7
}

// The first call of the process comes from ten threads at once.
#include "check.hpp"
#include "rust_python_bridge.hpp"

#include <atomic>
#include <thread>
#include <vector>

int main(int, char **argv) {
  const rust_python_bridge::MathOps math{argv[1]};
  std::atomic<int> waiting{10};
  std::atomic<int> right{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 10; ++i) {
    threads.emplace_back([&, i] {
      --waiting;
      while (waiting > 0) {
      }
      if (math.add(i, 100) == i + 100)
        ++right;
      try {
        math.divide(i, 0);
      } catch (const bridge::ZeroDivisionError &) {
        ++right;
      }
    });
  }
  for (std::thread &thread : threads)
    thread.join();
  CHECK_EQ(right.load(), 20);
  CHECK_EQ(math.add(1, 2), 3);
  return check::result();
}

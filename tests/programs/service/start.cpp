// The first call of the process comes from a static initialiser, and then from twenty threads at once.
#include "rust_python_bridge.hpp"

#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

#include "check.hpp"

using rust_python_bridge::Service;

namespace {

const char *library() {
  return std::getenv("SERVICE_LIBRARY");
}

/** Before main, if that is wanted. */
const std::int64_t early =
    std::getenv("SERVICE_EARLY") == nullptr ? 0 : Service(library()).add(1, 2);

}  // namespace

int main() {
  CHECK_EQ(early, std::getenv("SERVICE_EARLY") == nullptr ? 0 : 3);
  const Service service(library());
  std::atomic<int> waiting(20);
  std::atomic<int> right(0);
  std::vector<std::thread> threads;
  for (int i = 0; i < 20; ++i) {
    threads.emplace_back([&, i] {
      --waiting;
      while (waiting > 0) {
      }
      right += service.add(i, 1) == i + 1 ? 1 : 0;
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  CHECK_EQ(right.load(), 20);
  return check::result();
}

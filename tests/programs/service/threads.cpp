// argv[2] threads that come and go leave nothing behind; what they keep while they live is their own.
#include "rust_python_bridge.hpp"

#include <sys/resource.h>

#include <cstdlib>
#include <thread>

#include "check.hpp"

using rust_python_bridge::Service;

namespace {

void run_threads(const Service &service, long count) {
  for (long i = 0; i < count; ++i) {
    std::thread([&] {
      CHECK_EQ(service.count(), 1);
      CHECK_EQ(service.count(), 2);
    }).join();
  }
}

long kilobytes() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

int main(int, char **argv) {
  const Service service(argv[1]);
  run_threads(service, 1000);
  const long before = kilobytes();
  run_threads(service, std::atol(argv[2]));
  CHECK(kilobytes() - before < 2048);
  return check::result();
}

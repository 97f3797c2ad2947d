// Endless recursion is an error of the call, on a thread with 256 KiB of stack as well.
#include "rust_python_bridge.hpp"

#include <pthread.h>

#include "check.hpp"

using rust_python_bridge::Service;

namespace {

const Service *service;

void *recurse(void *) {
  for (int i = 0; i < 3; ++i) {
    CHECK_THROWS(bridge::RecursionError, service->recurse(0), "");
    CHECK_THROWS(bridge::RecursionError, service->recurse_through_c(), "");
    CHECK_THROWS(bridge::RecursionError, service->nest(100000), "");
    CHECK_EQ(service->add(1, 2), 3);
  }
  return nullptr;
}

}  // namespace

int main(int, char **argv) {
  service = new Service(argv[1]);
  recurse(nullptr);
  for (const std::size_t kilobytes : {256, 1536, 5120}) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    CHECK_EQ(pthread_attr_setstacksize(&attributes, kilobytes * 1024), 0);
    pthread_t thread;
    CHECK_EQ(pthread_create(&thread, &attributes, recurse, nullptr), 0);
    pthread_join(thread, nullptr);
  }
  delete service;
  return check::result();
}

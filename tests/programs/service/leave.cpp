// Leaves the process in the way of argv[2] while other threads are inside Python.
#include "rust_python_bridge.hpp"

#include <dlfcn.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <thread>

#include "check.hpp"

using rust_python_bridge::Service;

namespace {

/** A static object that holds an exception, and whose destructor calls Python, or is refused. */
struct Late {
  bridge::Error error;
  const Service *service = nullptr;
  ~Late() {
    if (service != nullptr) {
      const auto sum = service->try_add(1, 2);
      std::printf("late: %s\n", sum ? "called" : "refused");
      delete service;
    }
  }
};

Late late;

void read_byte(int descriptor) {
  char byte = 0;
  CHECK_EQ(read(descriptor, &byte, 1), 1);
}

}  // namespace

int main(int, char **argv) {
  alarm(60);
  std::signal(SIGPIPE, SIG_IGN);
  const std::string way = argv[2];
  static const Service service(argv[1]);
  late.service = new Service(service);
  late.error = service.try_write_to_nobody().error();
  CHECK_EQ(late.error.type(), "BrokenPipeError");
  int pipes[2];
  CHECK_EQ(pipe(pipes), 0);
  std::thread([&] { service.try_wait(pipes[0]); }).detach();
  std::thread([] {
    while (service.try_add(1, 2)) {
    }
  }).detach();
  service.add(1, 2);
  if (way == "spinning") {
    // This one never lets go for good, but Python takes turns.
    static int started[2];
    CHECK_EQ(pipe(started), 0);
    std::thread([] { service.try_spin(started[1]); }).detach();
    read_byte(started[0]);
  }
  if (way == "quick_exit") {
    std::quick_exit(check::result());
  }
  if (way == "_Exit") {
    std::_Exit(check::result());
  }
  if (way == "exit on a thread") {
    std::thread([] { std::exit(check::result()); }).join();
  }
  if (way == "dlclose") {
    void *handle = dlopen(argv[1], RTLD_LAZY);
    dlclose(handle);
    dlclose(handle);
  }
  return check::result();
}

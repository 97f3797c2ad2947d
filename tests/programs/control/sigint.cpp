// SIGINT is Python's KeyboardInterrupt, where that is wanted, in the thread that has started Python.
#include "rust_python_bridge.hpp"

#include <csignal>
#include <thread>

#include <unistd.h>

#include "check.hpp"

int main(int, char **argv) {
  const rust_python_bridge::Control control(argv[1]);
  bridge::config config;
  config.interrupt = true;
  bridge::runtime(control).configure(config);
  CHECK_EQ(control.version(), 1);
  int started[2];
  CHECK_EQ(pipe(started), 0);
  std::thread user([&] {
    char byte = 0;
    CHECK_EQ(read(started[0], &byte, 1), 1);
    kill(getpid(), SIGINT);
  });
  CHECK_THROWS(bridge::KeyboardInterrupt, control.spin(started[1]), "");
  user.join();
  CHECK_EQ(control.version(), 1);
  return check::result();
}

// KeyboardInterrupt in a call of another thread, and nothing left of one that comes too late.
#include "rust_python_bridge.hpp"

#include <atomic>
#include <thread>

#include <unistd.h>

#include "check.hpp"

using rust_python_bridge::Control;

int main(int, char **argv) {
  const Control control(argv[1]);
  const bridge::runtime runtime(control);
  CHECK(!bridge::interrupt(runtime, runtime.thread_id()));
  int started[2];
  CHECK_EQ(pipe(started), 0);
  std::atomic<std::uint64_t> id(0);
  std::atomic<bool> is_over(false);
  std::thread spinning([&] {
    id = runtime.thread_id();
    CHECK_THROWS(bridge::KeyboardInterrupt, control.spin(started[1]), "");
    CHECK_EQ(control.count(), 1);
    is_over = true;
    CHECK_EQ(control.wait(started[0]).size(), 1u);
    CHECK_EQ(control.count(), 2);
  });
  char byte = 0;
  CHECK_EQ(read(started[0], &byte, 1), 1);
  CHECK(bridge::interrupt(runtime, id));
  while (!is_over) {
    std::this_thread::yield();
  }
  CHECK_EQ(write(started[1], "!", 1), 1);
  spinning.join();
  CHECK(!bridge::interrupt(runtime, id));
  CHECK(!bridge::interrupt(runtime, runtime.thread_id()));
  CHECK_EQ(control.count(), 1);
  return check::result();
}

// Python writes and logs at its end, and the functions of the program only throw: it ends nevertheless.
#include "rust_python_bridge.hpp"

#include <unistd.h>

#include <atomic>
#include <iostream>
#include <string>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

std::atomic<int> written(0);

/** Destroyed once for each time that it was made. */
struct Thrown {
  Thrown() { ++alive; }
  Thrown(const Thrown &) { ++alive; }
  ~Thrown() { --alive; }
  static std::atomic<int> alive;
};

std::atomic<int> Thrown::alive(0);

/** Runs after the handlers of Python's end. */
struct AtExit {
  ~AtExit() {
    const bool is_as_expected = written > 0 && Thrown::alive == 0;
    std::cout << (is_as_expected ? "thrown and destroyed" : "something is left") << std::endl;
  }
};

}  // namespace

int main(int, char **argv) {
  alarm(60);
  static const AtExit at_exit;
  const Control control(argv[1]);
  const bridge::runtime runtime(control);
  control.at_exit("at exit");
  runtime.on_log([](const bridge::log_record &) { throw Thrown(); });
  runtime.on_output([](bridge::output, bridge::string_view) {
    ++written;
    throw Thrown();
  });
  if (argv[2] == std::string("shutdown")) {
    runtime.shutdown();
    CHECK(written > 0);
    CHECK_EQ(Thrown::alive.load(), 0);
  }
  CHECK(true);
  return check::result();
}

// The explicit end: threads of Python are waited for, atexit runs, output is written; then nothing is called.
#include "rust_python_bridge.hpp"

#include <thread>

#include <unistd.h>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

/** Its destructor runs after main. */
struct Late {
  const Control *control = nullptr;
  ~Late() {
    if (control != nullptr) {
      CHECK_THROWS(bridge::StartError, control->version(), "shut down");
      delete control;
    }
  }
};

Late late;

}  // namespace

int main(int, char **argv) {
  late.control = new Control(argv[1]);
  const Control &control = *late.control;
  const bridge::runtime runtime(control);
  int ends[2];
  CHECK_EQ(pipe(ends), 0);
  control.at_exit("at exit");
  control.start_thread(ends[0]);
  const auto kept = control.path();
  std::thread([&] {
    CHECK_EQ(control.count(), 1);
    CHECK_EQ(write(ends[1], "!", 1), 1);
  }).join();
  runtime.shutdown();
  CHECK_THROWS(bridge::StartError, control.version(), "shut down");
  std::thread([&] { CHECK_THROWS(bridge::StartError, control.version(), "shut down"); }).join();
  CHECK_THROWS(bridge::StartError, runtime.on_log([](const bridge::log_record &) {}), "shut down");
  CHECK(!static_cast<bool>(bridge::attach(runtime)));
  CHECK(!bridge::interrupt(runtime, runtime.thread_id()));
  runtime.shutdown();
  return check::result();
}

// The explicit end: threads of Python are waited for, atexit runs, output is written; then nothing is called.
#include "rust_python_bridge.hpp"

#include <thread>

#include <unistd.h>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

/** Its destructor runs after main. */
struct Late {
  bridge::Error error;
  const Control *control = nullptr;
  ~Late() {
    if (control != nullptr) {
      CHECK_THROWS(bridge::StartError, control->version(), "shut down");
      delete control;
    }
  }
};

Late late;

/** Results and exceptions of before, on any thread. */
void check_letting_go(const char *name, bridge_array_str result, bridge::Error error) {
  const check::Library library(name);
  CHECK(library.get<std::size_t (*)()>("python_live_allocations")() > 0);
  library.get<void (*)(bridge_array_str)>("python_free_array_str")(result);
  CHECK_EQ(library.get<std::size_t (*)()>("python_live_allocations")(), 0u);
  std::thread(
      [](const bridge::Error &last) { CHECK_EQ(last.message(), "held on a thread"); },
      std::move(error))
      .join();
}

}  // namespace

int main(int, char **argv) {
  late.control = new Control(argv[1]);
  const Control &control = *late.control;
  const bridge::runtime runtime(control);
  int ends[2];
  CHECK_EQ(pipe(ends), 0);
  control.at_exit("at exit");
  control.start_thread(ends[0]);
  const auto path = check::Library(argv[1]).get<bridge_array_str (*)()>("python_path")();
  CHECK(path.len > 0);
  late.error = control.try_fail("held").error();
  const bridge::Error held = control.try_fail("held on a thread").error();
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
  check_letting_go(argv[1], path, held);
  runtime.shutdown();
  return check::result();
}

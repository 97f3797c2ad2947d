// The end of Python while coroutines wait: they are cancelled, and nobody waits for ever. With "exit" it is that of the
// process, with "driven" that of a loop without a thread.
#include "bridge/event_loop.hpp"
#include "rust_python_bridge.hpp"

#include <future>
#include <string>

#include "check.hpp"

using bridge::task;
using rust_python_bridge::Module;

int main(int, char **argv) {
  // The task outlives the library's class.
  task<std::string> waiting;
  const Module module(argv[1]);
  const std::string mode = argv[2];
  if (mode == "driven") {
    bridge::event_loop::take(module);
  }
  waiting = module.lingering("waiting");
  static_cast<void>(module.farewell("bye"));
  module.settle().get();
  CHECK(!waiting.is_done());
  if (mode == "exit") {
    return check::result();
  }
  std::future<std::string> future = waiting.future();
  static_cast<bridge::runtime>(module).shutdown();
  CHECK_THROWS(bridge::Error, future.get(), "");
  CHECK(!waiting.try_get());
  CHECK(!waiting.try_is_done());
  CHECK(!waiting.try_cancel());
  CHECK(!waiting.try_when_done([] {}));
  CHECK(!module.try_add(1, 2));
  return check::result();
}

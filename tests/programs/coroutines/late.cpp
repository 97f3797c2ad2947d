// A loop that has a thread of its own is not driven.
#include "bridge/event_loop.hpp"
#include "rust_python_bridge.hpp"

#include "check.hpp"

using rust_python_bridge::Module;

int main(int, char **argv) {
  const Module module(argv[1]);
  CHECK_EQ(module.add(1, 2).get(), 3);
  CHECK_THROWS(
      bridge::RuntimeError, bridge::event_loop::take(module), "before the first coroutine");
  CHECK_EQ(module.add(1, 2).get(), 3);
  return check::result();
}

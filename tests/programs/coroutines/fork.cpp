// The child of a fork: it has a loop of its own, and what ran on that of its parent does not go on.
#include "rust_python_bridge.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <string>

#include "check.hpp"

using bridge::task;
using rust_python_bridge::Module;

int main(int, char **argv) {
  const Module module(argv[1]);
  const bridge::attach attached(module);
  const task<std::string> waiting = module.gated("a");
  module.settle().get();
  const pid_t process = fork();
  if (process == 0) {
    alarm(60);
    CHECK_THROWS(bridge::RuntimeError, waiting.get(), "fork");
    CHECK(!waiting.try_cancel());
    CHECK_EQ(module.add(1, 2).get(), 3);
    _exit(check::result());
  }
  int status = 0;
  waitpid(process, &status, 0);
  CHECK_EQ(status, 0);
  module.open_gate("a").get();
  CHECK_EQ(waiting.get(), "a");
  return check::result();
}

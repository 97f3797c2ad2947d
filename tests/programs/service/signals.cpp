// The host's handlers of signals stay the host's, through start-up and imports.
#include "rust_python_bridge.hpp"

#include <csignal>

#include "check.hpp"

namespace {

volatile std::sig_atomic_t seen = 0;

void note(int) {
  seen = seen + 1;
}

}  // namespace

int main(int, char **argv) {
  std::signal(SIGINT, note);
  std::signal(SIGPIPE, note);
  // Whoever started this may have had some ignored.
  for (const int signal : {SIGTERM, SIGHUP, SIGCHLD, SIGUSR1, SIGXFSZ}) {
    std::signal(signal, SIG_DFL);
  }
  const rust_python_bridge::Service service(argv[1]);
  service.add(1, 2);
  for (const char *module : {"signal", "asyncio", "subprocess", "threading", "socket"}) {
    service.uses(module);
  }
  std::raise(SIGINT);
  CHECK_EQ(static_cast<int>(seen), 1);
  CHECK_THROWS(bridge::BrokenPipeError, service.write_to_nobody(), "Broken pipe");
  CHECK_EQ(static_cast<int>(seen), 2);
  CHECK_EQ(service.add(1, 2), 3);
  CHECK(std::signal(SIGINT, SIG_DFL) == note);
  CHECK(std::signal(SIGPIPE, SIG_DFL) == note);
  for (const int signal : {SIGTERM, SIGHUP, SIGCHLD, SIGUSR1, SIGXFSZ}) {
    CHECK(std::signal(signal, SIG_DFL) == SIG_DFL);
  }
  return check::result();
}

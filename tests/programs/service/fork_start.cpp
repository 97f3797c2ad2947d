// fork while another thread is starting Python, which waits in waiting_start.py: the child is told, and does not hang.
#include "rust_python_bridge.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <thread>

#include "check.hpp"

using rust_python_bridge::Service;

namespace {

/** A pipe, one end of which waiting_start.py finds in the environment. */
void open_pipe(int (&ends)[2], const char *name, int end) {
  CHECK_EQ(pipe(ends), 0);
  setenv(name, std::to_string(ends[end]).c_str(), 1);
}

}  // namespace

int main(int, char **argv) {
  alarm(120);
  const Service service(argv[1]);
  int started[2];
  int go_on[2];
  open_pipe(started, "STARTED", 1);
  open_pipe(go_on, "GO_ON", 0);
  std::thread starting([&] { CHECK_EQ(service.add(1, 2), 3); });
  char byte = 0;
  CHECK_EQ(read(started[0], &byte, 1), 1);
  const pid_t child = fork();
  if (child == 0) {
    alarm(60);
    CHECK_THROWS(bridge::StartError, service.add(1, 2), "forked");
    std::exit(check::result());
  }
  int status = 1;
  CHECK_EQ(waitpid(child, &status, 0), child);
  CHECK_EQ(status, 0);
  CHECK_EQ(write(go_on[1], "!", 1), 1);
  starting.join();
  CHECK_EQ(service.add(3, 4), 7);
  return check::result();
}

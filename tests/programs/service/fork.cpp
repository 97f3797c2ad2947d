// fork without exec, in a process whose other threads use Python: attached it goes on in the child, else the child gets
// an error. Nothing hangs.
#include "rust_python_bridge.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <thread>

#include "check.hpp"

using rust_python_bridge::Service;

namespace {

/** The exit status of a child that runs `body`. */
template <typename Body>
int status_of_child(Body body) {
  const pid_t process = fork();
  if (process == 0) {
    alarm(60);
    body();
    _exit(check::result());
  }
  int status = 0;
  waitpid(process, &status, 0);
  return status;
}

/** Python knows of the fork: the child, a thread of it and its own child can call. */
void check_attached(const Service &service) {
  const bridge::attach held(service);
  const int status = status_of_child([&] {
    CHECK_EQ(service.add(1, 2), 3);
    CHECK_EQ(service.process(), getpid());
    {
      const bridge::detach released(service);
      std::thread([&] { CHECK_EQ(service.add(3, 4), 7); }).join();
    }
    CHECK_EQ(status_of_child([&] { CHECK_EQ(service.process(), getpid()); }), 0);
  });
  CHECK_EQ(status, 0);
}

/** Python does not know: each call says so, also on a new thread, and the child ends as any other. */
void check_refused(const Service &service) {
  const int status = status_of_child([&] {
    CHECK_THROWS(bridge::StartError, service.add(1, 2), "forked");
    std::thread([&] { CHECK_THROWS(bridge::StartError, service.add(1, 2), "forked"); }).join();
    CHECK_EQ(status_of_child([&] { CHECK(!service.try_add(1, 2)); }), 0);
    std::exit(check::result());
  });
  CHECK_EQ(status, 0);
}

}  // namespace

int main(int, char **argv) {
  const Service service(argv[1]);
  CHECK_EQ(status_of_child([&] { CHECK_EQ(service.add(1, 2), 3); }), 0);
  CHECK_EQ(service.add(1, 2), 3);
  std::atomic<bool> is_over(false);
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i) {
    threads.emplace_back([&] {
      while (!is_over) {
        service.add(1, 2);
      }
    });
  }
  for (int i = 0; i < 20; ++i) {
    check_attached(service);
    check_refused(service);
    CHECK_EQ(service.fork_in_python(), 0);
  }
  std::thread([&] { check_refused(service); }).join();
  std::thread([&] { check_attached(service); }).join();
  is_over = true;
  for (std::thread &thread : threads) {
    thread.join();
  }
  CHECK_EQ(service.add(1, 2), 3);
  return check::result();
}

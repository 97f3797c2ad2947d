// Threads that call in quick succession wait in line for their turn, but for nothing else: however they call in between,
// sixteen of them can be inside Python at once, while others hold on to it, end, or are forked.
#include "rust_python_bridge.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

const std::size_t THREADS = 16;
const int ROUNDS = 20;
const int CALLS = 500;

void call_often(const Control &control) {
  for (int call = 0; call < CALLS; ++call) {
    CHECK_EQ(control.version(), 1);
  }
}

/** Each round ends only if all threads are inside `meet` at once. */
void meet(const Control &control, bool holds) {
  for (int round = 0; round < ROUNDS; ++round) {
    call_often(control);
    if (holds) {
      const bridge::attach held(control);
      call_often(control);
      control.meet();
    } else {
      control.meet();
    }
  }
}

void run_together(std::size_t count, void (*body)(const Control &, bool), const Control &control) {
  std::vector<std::thread> threads;
  while (threads.size() < count) {
    const bool holds = threads.size() % 4 == 0;
    threads.emplace_back([&control, body, holds] { body(control, holds); });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
}

/** A thread that ends while it is its turn leaves the others theirs. */
void come_and_go(const Control &control, bool) {
  for (int round = 0; round < 40; ++round) {
    std::thread([&control] { call_often(control); }).join();
  }
}

/** The child has the one thread that was inside, and nobody else in its line. */
void check_fork(const Control &control) {
  std::atomic<bool> is_over(false);
  std::vector<std::thread> others;
  for (int i = 0; i < 4; ++i) {
    others.emplace_back([&] {
      while (!is_over) {
        call_often(control);
      }
    });
  }
  for (int round = 0; round < 20; ++round) {
    call_often(control);
    const bridge::attach held(control);
    const pid_t child = fork();
    if (child == 0) {
      call_often(control);
      const bridge::detach released(control);
      std::thread([&control] { call_often(control); }).join();
      _exit(check::result());
    }
    int status = -1;
    const bridge::detach released(control);
    CHECK(waitpid(child, &status, 0) == child && status == 0);
  }
  is_over = true;
  for (std::thread &thread : others) {
    thread.join();
  }
}

}  // namespace

int main(int, char **argv) {
  const Control control(argv[1]);
  run_together(THREADS, meet, control);
  run_together(8, come_and_go, control);
  check_fork(control);
  return check::result();
}

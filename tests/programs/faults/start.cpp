// Python runs out of memory while it starts and a module is imported. argv[1] is the library; of all allocations every
// argv[2]th fails, each in a process of its own. The first call is right or an error, and so is the second, which works
// unless Python itself has not started. Python may end the process: before 3.14 its start and its compiler do not bear
// a lack of memory everywhere.
#include "rust_python_bridge.hpp"

#include <execinfo.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include "again.hpp"
#include "allocator.hpp"
#include "check.hpp"

using namespace rust_python_bridge;

namespace {

enum Ending { right = 0, wrong = 1, pythons_fault = 2, beyond = 3 };

bool is_in(const char *library, void *frame) {
  Dl_info place = {};
  const bool is_known = dladdr(frame, &place) != 0 && place.dli_fname != nullptr;
  return is_known && std::strstr(place.dli_fname, library) != nullptr;
}

/** A crash is Python's if it happened in Python, or in what Python has called. */
void on_crash(int) {
  void *frames[64];
  const int count = backtrace(frames, 64);
  for (int index = 0; index < count; ++index) {
    if (is_in("libpython", frames[index])) {
      _exit(pythons_fault);
    }
    if (is_in("rust_python_bridge", frames[index])) {
      break;
    }
  }
  _exit(wrong);
}

/** What a failure may say: Python does not always call it a MemoryError. */
bool is_fair(const bridge::Error &error) {
  return error.code() != bridge::Code::panic && !std::string(error.what()).empty();
}

Ending call(const char *path, long before) {
  const Stress stress(path);
  allocator::install(path);
  allocator::arm(before, false);
  const bridge::result<std::int64_t> first = stress.try_calls();
  if (!allocator::disarm()) {
    return beyond;
  }
  CHECK(first ? first.value() == 1 : is_fair(first.error()));
  const bridge::result<std::int64_t> second = stress.try_calls();
  const bool has_started = second || second.error().code() != bridge::Code::start;
  if (second) {
    CHECK(second.value() >= 1);
  } else if (has_started) {
    CHECK(cannot_be_done_again(second.error()));
  } else {
    CHECK(!first && is_fair(second.error()));
  }
  CHECK_EQ(bridge::runtime(stress).live_allocations(), 0u);
  return check::result() == 0 ? right : wrong;
}

/** `call` in a process of its own. */
Ending call_apart(const char *path, long before) {
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGSEGV, on_crash);
    // A hang ends, too.
    alarm(60);
    _exit(call(path, before));
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status)) {
    return static_cast<Ending>(WEXITSTATUS(status));
  }
  // By Py_FatalError, before Python can raise an exception.
  return WTERMSIG(status) == SIGABRT ? pythons_fault : wrong;
}

}  // namespace

int main(int, char **argv) {
  const long step = std::atol(argv[2]);
  long counts[] = {0, 0, 0, 0};
  for (long before = 0; counts[beyond] == 0; before += step) {
    const Ending ending = call_apart(argv[1], before);
    ++counts[ending];
    if (ending == wrong) {
      std::cerr << "after " << before << " allocations\n";
    }
  }
  std::cout << counts[right] << " right, " << counts[pythons_fault] << " ended by Python\n";
  CHECK_EQ(counts[wrong], 0);
  CHECK(counts[right] > 10 * counts[pythons_fault]);
  return check::result();
}

// C++ calls Python, whose log calls C++, which calls Python: on many threads, held on to and let go, with exceptions on
// every way.
#include "rust_python_bridge.hpp"

#include <unistd.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

const int DEEPEST = 12;
const int THROWING = 99;
const int THREADS = 8;
const int ROUNDS = 20;

std::string text(bridge::string_view view) {
  return std::string(view.data(), view.size());
}

struct Left {
  int depth;
};

/** What a function of the program does that Python has called, at each depth in another way. */
class Nest {
 public:
  explicit Nest(const Control &control) : control_(control), records_(0) {}

  void operator()(const bridge::log_record &record) {
    const std::string message = text(record.message);
    if (message.find("twice ") != 0) {
      return;
    }
    const int depth = std::stoi(message.substr(6));
    if (depth == THROWING) {
      throw Left{depth};
    }
    ++records_;
    if (depth < DEEPEST) {
      go_deeper(depth);
    }
  }

  int records() const { return records_; }

 private:
  void go_deeper(int depth) {
    switch (depth % 4) {
      case 0:
        CHECK_EQ(control_.twice(depth + 1), depth * 2 + 2);
        CHECK_THROWS(bridge::ValueError, control_.log_and_fail("inner"), "inner");
        break;
      case 1:
        hold_on(depth);
        break;
      case 2:
        // The log of the other thread comes back to this function, while this one waits for it.
        std::thread([&] { CHECK_EQ(control_.twice(depth + 1), depth * 2 + 2); }).join();
        break;
      default:
        leave_by_exception(depth);
    }
  }

  void hold_on(int depth) {
    const bridge::attach held(control_);
    CHECK(static_cast<bool>(held));
    CHECK_EQ(control_.twice(depth + 1), depth * 2 + 2);
    const bridge::detach released(control_);
    const bridge::attach again(control_);
    CHECK_EQ(control_.version(), 1);
  }

  /** Through all of them, by an exception that crosses Python on the way. */
  void leave_by_exception(int depth) {
    try {
      const bridge::attach held(control_);
      const bridge::detach released(control_);
      CHECK_EQ(control_.twice(depth + 1), depth * 2 + 2);
      const bridge::attach again(control_);
      control_.twice(THROWING);
      CHECK(false);
    } catch (const Left &left) {
      CHECK_EQ(left.depth, THROWING);
    }
  }

  const Control &control_;
  std::atomic<int> records_;
};

void call(const Control &control, int thread) {
  for (int round = 0; round < ROUNDS; ++round) {
    CHECK_EQ(control.twice(0), 0);
    CHECK_THROWS(bridge::ValueError, control.log_and_fail("outer"), "outer");
    const bridge::attach held(control);
    CHECK_EQ(control.twice(thread % 4), thread % 4 * 2);
  }
}

/** Its destructor runs when its thread ends, after all that the library keeps for the thread is gone. */
struct Last {
  const Control *control = nullptr;
  ~Last() {
    if (control != nullptr) {
      const bridge::attach held(*control);
      const bridge::detach released(*control);
      CHECK_EQ(control->twice(DEEPEST), DEEPEST * 2);
      CHECK_THROWS(bridge::ValueError, control->fail("at the end"), "at the end");
    }
  }
};

thread_local Last last;

}  // namespace

int main(int, char **argv) {
  alarm(120);
  const Control control(argv[1]);
  const bridge::runtime runtime(control);
  Nest nest(control);
  runtime.on_log([&](const bridge::log_record &record) { nest(record); });
  std::vector<std::thread> threads;
  for (int thread = 0; thread < THREADS; ++thread) {
    threads.emplace_back([&, thread] {
      last.control = &control;
      call(control, thread);
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  int expected = 0;
  for (int thread = 0; thread < THREADS; ++thread) {
    expected += ROUNDS * (DEEPEST + 1 + DEEPEST + 1 - thread % 4) + 1;
  }
  CHECK_EQ(nest.records(), expected);
  CHECK_EQ(control.version(), 1);
  return check::result();
}

// The program drives the event loop: piece by piece, until nothing is left, for so long, from several threads.
#include "bridge/event_loop.hpp"
#include "rust_python_bridge.hpp"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using bridge::event_loop;
using bridge::task;
using rust_python_bridge::Module;

namespace {

const std::chrono::hours long_time(1);

void check_pieces(const Module &module, const event_loop &loop) {
  const task<std::int64_t> sum = module.add(1, 2);
  int pieces = 0;
  while (loop.poll() != 0) {
    ++pieces;
  }
  CHECK(pieces > 0);
  CHECK_EQ(sum.get(), 3);
  CHECK_EQ(loop.poll(), 0U);
  CHECK_EQ(loop.run_for(long_time), 0U);
}

void check_to_the_end(const Module &module, const event_loop &loop) {
  std::vector<task<std::int64_t>> sums;
  int done = 0;
  std::thread::id where;
  for (int index = 0; index < 100; ++index) {
    sums.push_back(module.add(index, index));
    sums.back().when_done([&] {
      ++done;
      where = std::this_thread::get_id();
    });
  }
  CHECK_EQ(done, 0);
  CHECK_EQ(loop.run(), 0U);
  // What waits for the last one is called in the next round.
  static_cast<void>(loop.poll());
  CHECK_EQ(done, 100);
  CHECK(where == std::this_thread::get_id());
  CHECK_EQ(sums[99].get(), 198);
}

/** Whoever waits drives, and what the loop calls may not. */
void check_waiting(const Module &module, const event_loop &loop) {
  CHECK_EQ(module.add(2, 2).get(), 4);
  const task<std::string> gated = module.gated("a");
  CHECK(!gated.wait_for(std::chrono::milliseconds(1)));
  CHECK(!gated.is_done());
  CHECK_EQ(loop.run_for(std::chrono::milliseconds(1)), 1U);
  bool is_refused = false;
  module.add(1, 1).when_done([&] { is_refused = !loop.try_poll(); });
  module.open_gate("a").get();
  CHECK_EQ(gated.get(), "a");
  CHECK_EQ(loop.run(), 0U);
  CHECK(is_refused);
}

void check_threads(const Module &module, const event_loop &loop) {
  std::atomic<int> right(0);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&, thread] {
      for (int call = 0; call < 20; ++call) {
        right += module.add(thread, call).get() == thread + call;
      }
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  CHECK_EQ(right.load(), 160);
  CHECK_EQ(loop.run(), 0U);
}

void check_stop(const Module &module, const event_loop &loop) {
  const task<std::string> waiting = module.lingering("x");
  std::thread stopper([&] {
    // Whoever waits for a coroutine knows that the loop runs.
    module.add(1, 1).wait();
    loop.stop();
  });
  while (loop.run() != 1) {
  }
  stopper.join();
  waiting.cancel();
  CHECK_EQ(loop.run(), 0U);
  CHECK(waiting.is_done());
  CHECK((module.events() == std::vector<std::string>{"x waits", "x cancelled", "x ended"}));
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  const event_loop loop = event_loop::take(module);
  check_pieces(module, loop);
  check_to_the_end(module, event_loop::take(module));
  check_waiting(module, loop);
  check_threads(module, loop);
  check_stop(module, loop);
  return check::result();
}

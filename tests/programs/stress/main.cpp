// 64 threads call functions of every type, errors and callbacks among them, argv[2] calls in all; each answer is looked at.
#include "rust_python_bridge.hpp"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

#include "check.hpp"
#include "everything.hpp"

using namespace rust_python_bridge;

namespace {

const int threads = 64;

void check_values(const Stress &stress, std::int64_t seed) {
  const Everything value = everything(seed);
  CHECK(stress.same(value) == value);
  CHECK(
      stress.reversed_words(std::vector<std::string>({"ab", "cd"})) ==
      std::vector<std::string>({"dc", "ba"}));
  std::vector<std::int64_t> numbers = {7};
  CHECK_EQ(stress.extend(numbers, seed % 5), seed % 5 + 1);
  CHECK_EQ(numbers.size(), static_cast<std::size_t>(seed % 5 + 1));
}

void check_errors(const Stress &stress, std::int64_t thread) {
  const std::string number = std::to_string(thread);
  const bridge::Error value = stress.try_fail(0, thread).error();
  CHECK_EQ(value.message(), "thread " + number);
  const bridge::Error key = stress.try_fail(1, thread).error();
  CHECK_EQ(key.type(), "KeyError");
  const bridge::Error chained = stress.try_fail(2, thread).error();
  CHECK_EQ(chained.cause().type(), "ZeroDivisionError");
  CHECK_EQ(value.message(), "thread " + number);
  CHECK(!stress.try_broken(0) && !stress.try_broken(1));
  CHECK(stress.try_broken(2).value().empty());
}

std::atomic<long> noted(0);

struct Noted {
  std::int64_t thread;
};

/** Called by Python's log on the thread that logs; it calls Python, and throws. */
void take_note(const Stress &stress, const bridge::log_record &record) {
  const std::string message(record.message.data(), record.message.size());
  CHECK_EQ(message.find("thread "), 0u);
  const bridge::Error error = stress.try_fail(0, std::stol(message.substr(7))).error();
  CHECK_EQ(error.message(), message);
  ++noted;
  throw Noted{std::stol(message.substr(7))};
}

/** What is thrown on that thread arrives there. */
std::int64_t note(const Stress &stress, std::int64_t thread) {
  try {
    stress.note(thread);
  } catch (const Noted &noted) {
    return noted.thread;
  }
  return -1;
}

/** Twelve calls in a round, one of them in a callback. */
void work(const Stress &stress, std::int64_t thread, long rounds) {
  for (long round = 1; round <= rounds; ++round) {
    check_values(stress, thread + round);
    check_errors(stress, thread);
    CHECK_EQ(note(stress, thread), thread);
    CHECK_EQ(stress.calls(), round);
  }
}

}  // namespace

int main(int, char **argv) {
  const Stress stress(argv[1]);
  const long rounds = std::max(1L, std::atol(argv[2]) / (threads * 12));
  bridge::runtime(stress).on_log(
      [&](const bridge::log_record &record) { take_note(stress, record); });
  std::vector<std::thread> all;
  for (int thread = 0; thread < threads; ++thread) {
    all.emplace_back([&, thread] { work(stress, thread, rounds); });
  }
  for (std::thread &thread : all) {
    thread.join();
  }
  CHECK_EQ(noted.load(), threads * rounds);
  CHECK_EQ(bridge::runtime(stress).live_allocations(), 0u);
  return check::result();
}

// Whatever threads wait for, they do not wait for each other: one error that all ask at once, functions that are replaced
// while they are called, configuration and interrupts, by threads that are attached, or are not.
#include "rust_python_bridge.hpp"

#include <unistd.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

const int ROUNDS = 30;

/** All that an error can be asked, by as many threads as like; each answer is the same. */
void ask(const bridge::Error &shared, const std::string &traceback) {
  const bridge::Error error = shared;
  CHECK_EQ(error.traceback(), traceback);
  CHECK(error.is_a("ValueError"));
  CHECK_EQ(error.attribute("args").value_or(""), "('asked by all',)");
  CHECK_EQ(error.cause().code() == bridge::Code::none, true);
  CHECK_EQ(error.context().code() == bridge::Code::none, true);
}

void ask_in_every_way(const Control &control, const bridge::Error &error, const std::string &text) {
  ask(error, text);
  {
    const bridge::attach held(control);
    ask(error, text);
    const bridge::detach released(control);
    ask(error, text);
    const bridge::attach again(control);
    ask(error, text);
  }
}

/** An error that nobody has asked before. */
bridge::Error new_error(const Control &control) {
  return control.try_fail("asked by all").error();
}

void check_one_error(const Control &control) {
  const std::string text = new_error(control).traceback();
  CHECK_CONTAINS(text, "ValueError: asked by all");
  for (int round = 0; round < ROUNDS; ++round) {
    const bridge::Error error = new_error(control);
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
      threads.emplace_back([&] { ask_in_every_way(control, error, text); });
    }
    for (std::thread &thread : threads) {
      thread.join();
    }
  }
}

/** Replaces functions while other threads log and write; each record reaches one of them. */
void check_replacing(const Control &control, const bridge::runtime &runtime) {
  std::atomic<int> logged(0);
  std::atomic<int> written(0);
  std::atomic<bool> is_over(false);
  const auto replace = [&] {
    runtime.on_log([&](const bridge::log_record &) {
      ++logged;
      CHECK_EQ(control.version(), 1);
    });
    runtime.on_output(
        [&](bridge::output, bridge::string_view view) { written += view.size() > 1 ? 1 : 0; });
  };
  replace();
  std::vector<std::thread> replacing;
  for (int i = 0; i < 4; ++i) {
    replacing.emplace_back([&] {
      while (!is_over) {
        replace();
        CHECK_THROWS(bridge::ConfigError, runtime.configure(bridge::config()), "before the first");
        CHECK(!bridge::interrupt(runtime, runtime.thread_id()));
      }
    });
  }
  std::vector<std::thread> logging;
  for (int i = 0; i < 4; ++i) {
    logging.emplace_back([&] {
      for (int round = 0; round < 200; ++round) {
        const bridge::attach held(control);
        control.log(40, "one record");
        control.write("a line");
      }
    });
  }
  for (std::thread &thread : logging) {
    thread.join();
  }
  is_over = true;
  for (std::thread &thread : replacing) {
    thread.join();
  }
  CHECK_EQ(logged.load(), 800);
  CHECK_EQ(written.load(), 1600);
  runtime.on_log(nullptr);
  runtime.on_output(nullptr);
}

}  // namespace

int main(int, char **argv) {
  alarm(120);
  const Control control(argv[1]);
  const bridge::runtime runtime(control);
  check_one_error(control);
  check_replacing(control, runtime);
  return check::result();
}

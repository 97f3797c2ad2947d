// Whatever goes across comes back: after many rounds of every kind of object Python has as many blocks in use as after a few.
#include "bridge/with.hpp"
#include "rust_python_bridge.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using namespace rust_python_bridge;

namespace {

void values(const Leaks &leaks) {
  bridge::object object = leaks.anything(std::vector<std::string>{"a", "b"});
  object = leaks.anything(object);
  CHECK_EQ(object.size(), 1U);
  for (const bridge::object &part : object) {
    CHECK_EQ(part.size(), 1U);
  }
  object.call_method("append", 3);
  CHECK(!object.try_attr("nothing"));
  CHECK_EQ(leaks.points({{1, "one"}}, {{"a", Point{2, "two"}}, {"b", {}}}).size(), 1U);
  CHECK(!leaks.try_wrong("no point"));
  CHECK_THROWS(Failed, leaks.fails("why"), "why");
}

void classes(const Leaks &leaks) {
  Stack stack(std::vector<bridge::object>{leaks.anything(1)});
  const Stack same = stack.push("text").push(stack.top());
  CHECK(same.is(stack));
  int count = 0;
  for (const bridge::object &item : stack) {
    count += !item.is_none();
  }
  CHECK_EQ(count, 3);
  std::thread([stack] { static_cast<void>(stack.top()); }).join();
}

void functions(const Leaks &leaks) {
  const std::string tail(100, 'y');
  const auto glued = leaks.apply(
      [tail](std::int64_t number, const std::string &text) {
        return std::to_string(number) + text + tail;
      },
      3);
  CHECK_EQ(glued[2].size(), 201U);
  CHECK_EQ(leaks.adder(2)(3), 5);
  const auto throwing = [](std::int64_t, const std::string &) -> std::string {
    throw std::runtime_error("thrown");
  };
  CHECK_THROWS(std::runtime_error, leaks.apply(throwing, 1), "thrown");
}

void iterators(const Leaks &leaks) {
  for (const std::string &text : leaks.numbers(100)) {
    if (text == "number 3") {
      break;
    }
  }
  CHECK_EQ(leaks.numbers(50).take(100).size(), 50U);
  auto echo = leaks.echo();
  static_cast<void>(echo.next());
  static_cast<void>(echo.send("a"));
  CHECK(!echo.send("end"));
  CHECK_EQ(echo.value().size(), 2U);
  CHECK_EQ(leaks.joined(std::vector<std::string>{"a", "b"}), "ab");
  CHECK(bridge::with(leaks.context("x"), [](const bridge::object &) {}));
}

void arrays(const Leaks &leaks) {
  const bridge::array<double> ones = leaks.ones(100);
  CHECK_EQ(leaks.total(ones), 100.0);
  std::vector<double> own(10, 2.0);
  CHECK_EQ(leaks.total(own), 20.0);
  // Looking for who keeps it takes its time.
  static int rounds = 0;
  if (++rounds % 20 == 0) {
    leaks.keep(own);
  }
  const bridge::dlpack tensor = leaks.tensor(leaks.tensor(leaks.tensor_of(5)));
  CHECK_EQ(tensor->shape[0], 5);
}

void coroutines(const Leaks &leaks) {
  CHECK_EQ(leaks.later("a").get(), "a!");
  CHECK_EQ(leaks.later("b").future().get(), "b!");
  CHECK_THROWS(Failed, leaks.fails_later().get(), "later");
  const bridge::task<std::string> never = leaks.never();
  never.cancel();
  CHECK(!never.try_get());
  for (const std::string &text : leaks.stream(10)) {
    if (text == "later 3") {
      break;
    }
  }
  CHECK_EQ(leaks.awaited(leaks.later("c")).get(), "c!");
  CHECK_EQ(leaks.awaited([] { return std::string("d"); }).get(), "d");
}

template <typename Round>
std::int64_t growth(const Leaks &leaks, const Round &round) {
  const auto run = [&](int rounds) {
    for (int index = 0; index < rounds; ++index) {
      round(leaks);
    }
    // What the loop still has to let go of it does.
    static_cast<void>(leaks.later("end").get());
    static_cast<void>(leaks.later("end").get());
    return leaks.blocks();
  };
  // The first thousand leave up to 600 blocks in what Python and numpy keep for later, and no more afterwards.
  const std::int64_t before = run(1000);
  return run(1000) - before;
}

}  // namespace

int main(int, char **argv) {
  const Leaks leaks(argv[1]);
  // A leak of one block in a round would be 1000; caches of Python come and go.
  CHECK(growth(leaks, values) < 500);
  CHECK(growth(leaks, classes) < 500);
  CHECK(growth(leaks, functions) < 500);
  CHECK(growth(leaks, iterators) < 500);
  CHECK(growth(leaks, arrays) < 500);
  CHECK(growth(leaks, coroutines) < 500);
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}

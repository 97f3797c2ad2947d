// Coroutines on the loop's own thread: results, errors, waiting with an end, cancelling, a thousand at once, contextvars,
// async iterators, and awaitables of the program's.
#include "rust_python_bridge.hpp"

#include "bridge/with.hpp"

#include "../../support/check.hpp"

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#if defined(__cpp_impl_coroutine)
#include <coroutine>
#endif

using namespace rust_python_bridge;
using bridge::task;

namespace {

using Strings = std::vector<std::string>;
using Integers = std::vector<std::int64_t>;

const std::chrono::hours long_time(1);
const std::chrono::milliseconds no_time(0);

template <typename Call>
std::string type_raised(const Call &call) {
  try {
    call();
  } catch (const bridge::Error &error) {
    return std::string(error.type());
  }
  return "nothing";
}

void check_results(const Module &module) {
  task<std::int64_t> sum = module.add(3, 5);
  CHECK_EQ(sum.get(), 8);
  CHECK_EQ(sum.get(), 8);
  CHECK(sum.is_done());
  CHECK_EQ(task<std::int64_t>(sum).get(), 8);
  const Page page = module.fetch("a.org").get();
  CHECK_EQ(page.url, "a.org");
  CHECK((page.sizes == Integers{5, 2}));
  module.nothing().get();
  CHECK((module.events() == Strings{"nothing"}));
  CHECK_EQ(*module.perhaps(true).get(), "there");
  CHECK(!module.perhaps(false).get());
  CHECK((module.both(1, 2).get() == Integers{2, 4}));
  CHECK_EQ(module.started(1).get(), 2);
  CHECK_EQ(module.coroutine(1).get(), 3);
  std::int64_t all = 0;
  for (const task<std::int64_t> &one : module.many({1, 2, 3})) {
    all += one.get();
  }
  CHECK_EQ(all, 12);
}

void check_errors(const Module &module) {
  const task<Page> missing = module.fetch("");
  CHECK_THROWS(Missing, missing.get(), "no URL");
  // As often as one asks.
  CHECK_THROWS(Missing, missing.get(), "no URL");
  CHECK(!missing.try_get());
  CHECK(missing.is_done());
  CHECK_THROWS(bridge::TypeError, module.wrong().get(), "int");
  CHECK_THROWS(bridge::TypeError, module.no_awaitable(), "Awaitable[int]");
  CHECK_THROWS(bridge::Error, task<int>().get(), "nothing");
}

void check_waiting(const Module &module) {
  const task<std::string> gated = module.gated("a");
  CHECK(!gated.is_done());
  CHECK(!gated.wait_for(std::chrono::milliseconds(1)));
  std::thread waits([&] { CHECK_EQ(gated.get(), "a"); });
  module.open_gate("a").get();
  waits.join();
  CHECK(gated.wait_for(long_time));
  gated.wait();
}

void check_cancelling(const Module &module) {
  const task<std::string> first = module.lingering("first");
  module.settle().get();
  first.cancel();
  CHECK_EQ(type_raised([&] { first.get(); }), "asyncio.exceptions.CancelledError");
  CHECK((module.events() == Strings{"first waits", "first cancelled", "first ended"}));
  first.cancel();

  const task<std::string> late = module.lingering("late");
  late.cancel_after(no_time + std::chrono::milliseconds(1));
  CHECK_THROWS(bridge::TimeoutError, late.get(), "took too long");
  CHECK((module.events() == Strings{"late waits", "late cancelled", "late ended"}));

  // The later one counts, and what is done in time is.
  const task<std::string> gated = module.gated("b");
  gated.cancel_after(std::chrono::hours(2));
  gated.cancel_after(long_time);
  module.open_gate("b").get();
  CHECK_EQ(gated.get(), "b");

  const task<std::string> stubborn = module.stubborn("it");
  module.settle().get();
  stubborn.cancel();
  CHECK_EQ(stubborn.get(), "it goes on");
}

void check_futures(const Module &module) {
  std::future<std::int64_t> sum = module.add(1, 2).future();
  CHECK_EQ(sum.get(), 3);
  module.nothing().future().get();
  module.events();
  std::future<Page> missing = module.fetch("").future();
  CHECK_THROWS(Missing, missing.get(), "no URL");
  const task<std::string> lingering = module.lingering("future");
  std::future<std::string> cancelled = lingering.future();
  module.settle().get();
  lingering.cancel();
  CHECK_EQ(type_raised([&] { cancelled.get(); }), "asyncio.exceptions.CancelledError");
  module.events();

  std::promise<std::thread::id> where;
  const task<std::int64_t> done = module.add(1, 1);
  done.wait();
  done.when_done([&] { where.set_value(std::this_thread::get_id()); });
  const std::thread::id loop = where.get_future().get();
  CHECK(loop != std::this_thread::get_id());

  // On the loop's thread a task that is done can be asked, another one not waited for.
  std::promise<std::string> refused;
  done.when_done([&] {
    CHECK_EQ(done.get(), 2);
    const task<std::string> gated = module.gated("c");
    refused.set_value(type_raised([&] { gated.get(); }));
  });
  CHECK_EQ(refused.get_future().get(), "RuntimeError");
  module.open_gate("c").get();
}

void check_many(const Module &module) {
  const int count = 1000;
  std::vector<task<std::string>> gated;
  std::atomic<int> done(0);
  for (int index = 0; index < count; ++index) {
    gated.push_back(module.gated("many"));
    gated.back().when_done([&] { ++done; });
  }
  CHECK(!gated.front().is_done());
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&gated, thread] {
      for (std::size_t index = static_cast<std::size_t>(thread); index < gated.size(); index += 8) {
        CHECK_EQ(gated[index].get(), "many");
      }
    });
  }
  module.open_gate("many").get();
  for (std::thread &thread : threads) {
    thread.join();
  }
  module.settle().get();
  CHECK_EQ(done.load(), count);
}

void check_context(const Module &module) {
  const auto user = [&](const char *name) {
    // What a thread sets is its own, and what a coroutine sees is of the call.
    const bridge::attach attached(module);
    module.set_user(name);
    const task<std::string> who = module.who();
    module.set_user("later");
    return who.get();
  };
  std::string other;
  std::thread([&] { other = user("other"); }).join();
  CHECK_EQ(other, "other");
  CHECK_EQ(user("this"), "this");
}

void check_outlived(const Module &module) {
  static_cast<void>(module.outlived());
  module.settle().get();
  CHECK((module.events() == Strings{"outlived"}));
}

void check_async_iterators(const Module &module) {
  Integers numbers;
  for (const std::int64_t number : module.counted(3)) {
    numbers.push_back(number);
  }
  CHECK((numbers == Integers{0, 1, 2}));
  CHECK((module.events() == Strings{"counted closed"}));
  CHECK((module.counted_too(4).take(3) == Integers{0, 1, 2}));
  module.settle().get();
  module.settle().get();
  CHECK((module.events() == Strings{"counted closed"}));
  std::string urls;
  bridge::iterator<Page> pages = module.pages({"a", "b", "", "c"});
  urls += pages.next()->url;
  urls += pages.next()->url;
  CHECK_EQ(urls, "ab");
  CHECK_THROWS(Missing, pages.next(), "no URL");

  bridge::generator<std::string, std::string> echo = module.echo("a");
  CHECK_EQ(*echo.next(), "aa");
  CHECK_EQ(*echo.send("b"), "bb");
  CHECK(!echo.send("end"));
  bridge::generator<std::string, std::string> closed = module.echo("a");
  CHECK_EQ(*closed.next(), "aa");
  closed.close();
  CHECK(!closed.next());

  // Both ways round: Python's own, and the program's.
  CHECK_EQ(module.total(module.counted(5)).get(), 10);
  module.events();
  CHECK_EQ(module.total(Integers{1, 2, 3}).get(), 6);
  int calls = 0;
  const auto failing = [&calls]() -> bridge::optional<std::int64_t> {
    if (++calls == 3) {
      throw std::runtime_error("no more");
    }
    return std::int64_t(calls);
  };
  CHECK_THROWS(std::runtime_error, module.total(failing).get(), "no more");
}

void check_awaitables(const Module &module) {
  CHECK_EQ(module.twice([] { return std::int64_t(21); }).get(), 42);
  std::promise<std::int64_t> promise;
  const task<std::int64_t> doubled = module.twice(promise.get_future());
  CHECK(!doubled.is_done());
  promise.set_value(4);
  CHECK_EQ(doubled.get(), 8);
  CHECK_EQ(module.twice(module.add(1, 2)).get(), 6);
  const auto throwing = []() -> std::int64_t { throw std::out_of_range("far"); };
  CHECK_THROWS(std::out_of_range, module.twice(throwing).get(), "far");

  const auto plus = [&](std::int64_t number) { return module.add(number, 100); };
  CHECK((module.mapped(plus, {1, 2}).get() == Integers{101, 102}));
  const auto own = [](std::int64_t number) {
    return task<std::int64_t>([number] { return number * number; });
  };
  CHECK((module.mapped(own, {3, 4}).get() == Integers{9, 16}));
  CHECK_EQ(module.called([](std::int64_t number) { return number * 2; }).get(), 42);
  const task<int> own_one([] { return 7; });
  CHECK_EQ(own_one.get(), 7);
}

void check_with(const Module &module) {
  std::string name;
  const bool done = bridge::with<std::string>(
      module.session("x"), [&](const std::string &entered) { name = entered; });
  CHECK(done);
  CHECK_EQ(name, "X");
  CHECK((module.events() == Strings{"enter x", "leave x"}));
}

void check_classes(const Module &module) {
  static_cast<void>(module);
  const Client client = Client::open("b/").get();
  CHECK_EQ(client.get("c").get().url, "b/c");
  std::string lines;
  for (const std::string &line : client.lines(2)) {
    lines += line;
  }
  CHECK_EQ(lines, "b/0b/1");
}

#if defined(__cpp_impl_coroutine)

/** The least that a coroutine of C++ can be: it is waited for. */
struct Waited {
  struct promise_type {
    std::promise<std::string> done;
    Waited get_return_object() { return Waited{done.get_future()}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(std::string value) { done.set_value(std::move(value)); }
    void unhandled_exception() { done.set_exception(std::current_exception()); }
  };
  std::future<std::string> result;
};

Waited sums(const Module &module) {
  const std::int64_t sum = co_await module.add(1, 2);
  const std::int64_t more = co_await module.add(sum, 10);
  try {
    co_await module.fetch("");
  } catch (const Missing &) {
    co_return std::to_string(more) + " and an error";
  }
  co_return "no error";
}

template <typename Executor>
Waited elsewhere(const Module &module, Executor executor) {
  const std::int64_t sum = co_await module.add(1, 2).via(executor);
  // Here it may wait.
  co_return std::to_string(module.add(sum, 1).get());
}

Waited of_nothing() {
  co_await task<int>([] { return 1; });
  co_return "";
}

void check_co_await(const Module &module) {
  CHECK_EQ(sums(module).result.get(), "13 and an error");
  std::thread worker;
  const auto on_thread = [&worker](auto resume) { worker = std::thread(resume); };
  CHECK_EQ(elsewhere(module, on_thread).result.get(), "4");
  worker.join();
  CHECK_THROWS(bridge::Error, of_nothing().result.get(), "coroutine");
}

#else

void check_co_await(const Module &) {}

#endif

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_results(module);
  check_errors(module);
  check_waiting(module);
  check_cancelling(module);
  check_futures(module);
  check_many(module);
  check_context(module);
  check_outlived(module);
  check_async_iterators(module);
  check_awaitables(module);
  check_with(module);
  check_classes(module);
  check_co_await(module);
  module.settle().get();
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}

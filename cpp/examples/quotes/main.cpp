// A hundred coroutines at once: quotes over TCP, awaited by C++ in three ways.
//
//     bridge-gen build cpp/examples/quotes/quotes.py --name quotes -o build
//     c++ -std=c++20 -Ibuild/include -o build/quotes cpp/examples/quotes/main.cpp -ldl -pthread
//     build/quotes build/lib/libquotes.so
#include "quotes.hpp"

#include <chrono>
#include <coroutine>
#include <future>
#include <iostream>
#include <string>
#include <vector>

using namespace quotes;

namespace {

/** All at once: each call has started its coroutine when it returns. */
double sum_of_a_hundred(const Quotes &lib, std::int64_t port) {
  std::vector<bridge::task<Quote>> pending;
  for (int number = 0; number < 100; ++number) {
    pending.push_back(lib.quote(port, "S" + std::to_string(number)));
  }
  double sum = 0;
  for (const bridge::task<Quote> &one : pending) {
    sum += one.get().price;
  }
  return sum;
}

/** What nobody answers is given up, and errors are those of Python. */
void give_up(const Quotes &lib, std::int64_t port) {
  const bridge::task<Quote> slow = lib.quote(port, "SLOW");
  slow.cancel_after(std::chrono::milliseconds(50));
  try {
    slow.get();
  } catch (const bridge::TimeoutError &error) {
    std::cout << "SLOW: " << error.type() << '\n';
  }
  try {
    lib.quote(port, "NONE").get();
  } catch (const UnknownSymbol &error) {
    std::cout << "NONE: " << error.type() << '\n';
  }
}

/** A coroutine of C++ with a std::future of its result; yours has the type of your framework. */
struct Spread {
  struct promise_type {
    std::promise<double> done;
    Spread get_return_object() { return {done.get_future()}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_value(double value) { done.set_value(value); }
    void unhandled_exception() { done.set_exception(std::current_exception()); }
  };
  std::future<double> result;
};

Spread spread(const Quotes &lib, std::int64_t port) {
  const auto low = lib.quote(port, "S10");
  const auto high = lib.quote(port, "S90");
  const Quote highest = co_await high;
  const Quote lowest = co_await low;
  co_return highest.price - lowest.price;
}

}  // namespace

int main(int argc, char **argv) {
  const Quotes lib(argc > 1 ? argv[1] : "build/lib/libquotes.so");
  const Exchange exchange;
  const std::int64_t port = exchange.open().get();

  std::cout << "sum of 100 prices: " << sum_of_a_hundred(lib, port) << '\n';
  std::cout << "spread: " << spread(lib, port).result.get() << '\n';
  give_up(lib, port);

  std::future<Quote> later = lib.quote(port, "S4").future();
  std::cout << "later: " << later.get().price << '\n';
  for (const double price : lib.ticks(port, "S8", 2)) {
    std::cout << "tick: " << price << '\n';
  }
  exchange.close().get();
  return 0;
}

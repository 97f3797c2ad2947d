// Python runs out of memory at each allocation of a call, one after the other: once, and from then on. argv[1] is the
// library. Each call gives the right answer or an error that says so, the next one works, and nothing is left.
#include "rust_python_bridge.hpp"

#include <functional>

#include "../stress/everything.hpp"
#include "allocator.hpp"
#include "check.hpp"

using namespace rust_python_bridge;

namespace {

/** All that an error offers but its traceback: to write that Python parses, and its parser may crash without memory. */
void read(const bridge::Error &error) {
  error.cause().message();
  error.context().message();
  error.exceptions();
  error.notes();
  error.is_a("stress.Nothing");
  error.attribute("args");
  error.integer("errno");
}

bool is_out_of_memory(const bridge::Error &error) {
  return error.code() == bridge::Code::memory || error.is_a("MemoryError");
}

/** `call` with the allocation that comes after `before` others failing; whether there was one. */
bool attempt(const std::function<bridge::Error()> &call, long before, bool goes_on) {
  allocator::arm(before, goes_on);
  const bridge::Error error = call();
  if (!allocator::disarm()) {
    return false;
  }
  if (error.code() != bridge::Code::none && !is_out_of_memory(error)) {
    std::cerr << "after " << before << (goes_on ? " on: " : ": ") << error.what() << "\n"
              << error.traceback();
    CHECK(is_out_of_memory(error));
  }
  return true;
}

/** `call` gives no error, or that it is out of memory. */
void at_each_allocation(const char *name, const std::function<bridge::Error()> &call) {
  for (bool once : {true, false}) {
    CHECK_EQ(call().message(), "");
    long before = 0;
    while (attempt(call, before, !once)) {
      CHECK_EQ(call().message(), "");
      ++before;
    }
    std::cout << name << ": " << before << " allocations\n";
  }
}

/** No error if `result` is right. */
template <typename T>
bridge::Error outcome(const bridge::result<T> &result, const T &wanted) {
  if (!result) {
    return result.error();
  }
  return result.value() == wanted ? bridge::Error()
                                  : bridge::Error(bridge::Code::load, "a wrong answer");
}

void values(const Stress &stress) {
  const Everything value = everything(6);
  at_each_allocation("same", [&] { return outcome(stress.try_same(value), value); });
  const std::vector<std::string> words = {"ab", "cd"}, reversed = {"dc", "ba"};
  at_each_allocation(
      "reversed_words", [&] { return outcome(stress.try_reversed_words(words), reversed); });
  at_each_allocation("extend", [&] {
    std::vector<std::int64_t> numbers(100, 1 << 20);
    const bridge::result<std::int64_t> length = stress.try_extend(numbers, 1000);
    CHECK_EQ(numbers.size(), length ? 1100u : 100u);
    return outcome<std::int64_t>(length, 1100);
  });
  const std::vector<std::int64_t> large(5, 1 << 20), products(5, std::int64_t(1) << 40);
  at_each_allocation("product_map", [&] {
    std::vector<std::int64_t> out(5);
    const bridge::Error error = stress.try_product_map(large, large, out).error();
    const std::size_t done = error.position().value_or(5);
    for (std::size_t index = 0; index < 5; ++index) {
      CHECK_EQ(out[index], index < done ? products[index] : 0);
    }
    return error;
  });
}

/** An error that is raised, if `wanted` is its type, is as good as none. */
bridge::Error unless(const std::string &wanted, const bridge::Error &error) {
  read(error);
  return error.type() == wanted ? bridge::Error() : error;
}

void errors(const Stress &stress) {
  const char *const types[] = {"ValueError", "KeyError", "RuntimeError"};
  for (std::int64_t kind = 0; kind < 3; ++kind) {
    at_each_allocation(types[kind], [&, kind] {
      return unless(types[kind], stress.try_fail(kind, 1000).error());
    });
  }
  at_each_allocation(
      "TypeError", [&] { return unless("TypeError", stress.try_broken(0).error()); });
}

}  // namespace

int main(int, char **argv) {
  const Stress stress(argv[1]);
  stress.calls();
  allocator::install(argv[1]);
  values(stress);
  errors(stress);
  CHECK_EQ(bridge::runtime(stress).live_allocations(), 0u);
  return check::result();
}

// C++ runs out of memory at each allocation of a call's conversions, of an error, and of what is asked of it, one after the
// other: std::bad_alloc, nothing is left in the library or in Python, and the next call works.
#include "rust_python_bridge.hpp"

#include <cstdlib>
#include <functional>
#include <new>

#include "../stress/everything.hpp"
#include "check.hpp"

using namespace rust_python_bridge;

namespace {

/** How many allocations of C++ succeed before one fails; below 0: all do. */
long before = -1;

}  // namespace

void *operator new(std::size_t size) {
  if (before == 0) {
    before = -1;
    throw std::bad_alloc();
  }
  before -= before > 0;
  if (void *memory = std::malloc(size)) {
    return memory;
  }
  throw std::bad_alloc();
}

void operator delete(void *memory) noexcept {
  std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept {
  std::free(memory);
}

namespace {

/** Nobody holds a result or an exception. */
void check_that_nothing_is_left(const Stress &stress) {
  CHECK_EQ(bridge::runtime(stress).live_allocations(), 0u);
  // The first of these lets go of the thread's last error.
  stress.counted();
  CHECK_EQ(stress.counted(), 0);
}

/** Whether an allocation has failed in `call`. */
bool attempt(const std::function<void()> &call, long number) {
  before = number;
  try {
    call();
  } catch (const std::bad_alloc &) {
    CHECK_EQ(before, -1);
    return true;
  }
  before = -1;
  return false;
}

void at_each_allocation(const Stress &stress, const std::function<void()> &call) {
  call();
  long number = 0;
  while (attempt(call, number)) {
    check_that_nothing_is_left(stress);
    call();
    ++number;
  }
  CHECK(number > 0);
  check_that_nothing_is_left(stress);
}

void check_values(const Stress &stress) {
  const Everything value = everything(6);
  at_each_allocation(stress, [&] { CHECK(stress.same(value) == value); });
  at_each_allocation(stress, [&] { CHECK(*stress.try_same(value) == value); });
  const std::vector<std::string> words = {std::string(40, 'a'), std::string(40, 'b')};
  at_each_allocation(stress, [&] { CHECK_EQ(stress.reversed_words(words).size(), 2u); });
  std::vector<std::int64_t> numbers(3, 7);
  at_each_allocation(stress, [&] {
    // It has changed as a whole, or not at all.
    CHECK(numbers.size() == 3u || numbers.size() == 103u);
    numbers.resize(3);
    stress.extend(numbers, 100);
  });
}

void check_errors(const Stress &stress) {
  at_each_allocation(stress, [&] { CHECK(!stress.try_fail_counted()); });
  at_each_allocation(stress, [&] {
    try {
      stress.fail_counted();
    } catch (const Counted &error) {
      CHECK_EQ(error.cause().type(), "stress.Counted");
      CHECK_EQ(error.cause().attribute("text").value_or(""), std::string(40, 'x'));
      CHECK_CONTAINS(error.traceback(), "raise Counted");
      CHECK(error.exceptions().empty() && error.notes().empty());
    }
  });
}

}  // namespace

int main(int, char **argv) {
  const Stress stress(argv[1]);
  check_values(stress);
  check_errors(stress);
  return check::result();
}

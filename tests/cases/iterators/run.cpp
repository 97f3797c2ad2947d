// Elements one by one, both ways: lazily, left early, many at once, with errors in the middle; generators; and whose turn
// it is to end.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <atomic>
#include <functional>
#include <list>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace rust_python_bridge;

namespace {

using Strings = std::vector<std::string>;
using Integers = std::vector<std::int64_t>;

template <typename T>
std::vector<T> all(bridge::iterator<T> items) {
  return std::vector<T>(items.begin(), items.end());
}

void check_results(const Module &module) {
  CHECK((all(module.count(3)) == Integers{0, 1, 2}));
  CHECK((module.events() == Strings{"give 0", "give 1", "give 2", "closed"}));
  CHECK((all(module.words("a bc d")) == Strings{"a", "bc", "d"}));
  CHECK((all(module.words("")) == Strings{}));
  std::string names;
  for (const Record &record : module.records(4)) {
    names += record.name + std::to_string(record.values.size());
  }
  CHECK_EQ(names, "r00r11r22r33");
  std::map<std::string, std::int64_t> table;
  for (const auto &pair : module.pairs({{"a", 1}, {"b", 2}})) {
    table[std::get<0>(pair)] = std::get<1>(pair);
  }
  CHECK_EQ(table["b"], 2);
  const std::vector<bridge::object> objects = all(module.objects());
  CHECK_EQ(objects[1].as<std::string>(), "a");
  CHECK(objects[2].is_none());
}

void check_laziness(const Module &module) {
  {
    bridge::iterator<std::int64_t> numbers = module.count(1000000);
    CHECK((module.events() == Strings{}));
    for (const std::int64_t number : numbers) {
      if (number == 1) {
        break;
      }
    }
    CHECK((module.events() == Strings{"give 0", "give 1"}));
    // It goes on where it was left.
    CHECK_EQ(*numbers.next(), 2);
    CHECK((module.events() == Strings{"give 2"}));
  }
  CHECK((module.events() == Strings{"closed"}));
  bridge::iterator<std::int64_t> numbers = module.endless(5);
  CHECK((numbers.take(3) == Integers{5, 6, 7}));
  CHECK_EQ(numbers.take(100000).back(), 100007);
  bridge::iterator<std::int64_t> shared = numbers;
  CHECK_EQ(*shared.next(), 100008);
  CHECK_EQ(*numbers.next(), 100009);
  std::thread([&numbers] { CHECK_EQ(*numbers.next(), 100010); }).join();
  {
    bridge::iterator<std::int64_t> elsewhere = module.count(5);
    elsewhere.next();
    std::thread([](bridge::iterator<std::int64_t> last) { last = {}; }, std::move(elsewhere))
        .join();
  }
  CHECK((module.events() == Strings{"give 0", "closed"}));
  CHECK_EQ(module.count(1000000).take(2000000).size(), 1000000U);
  module.events();
}

void check_ends(const Module &module) {
  bridge::iterator<std::int64_t> numbers = module.count(1);
  CHECK_EQ(*numbers.next(), 0);
  CHECK(!numbers.next());
  CHECK(!numbers.next());
  CHECK((numbers.take(5) == Integers{}));
  CHECK(numbers.begin() == numbers.end());
  bridge::iterator<std::int64_t> nothing;
  CHECK(!nothing.next());
  CHECK((nothing.take(3) == Integers{}));
  module.events();
}

void check_errors(const Module &module) {
  Integers seen;
  try {
    for (const std::int64_t number : module.failing(3)) {
      seen.push_back(number);
    }
    CHECK(false);
  } catch (const bridge::ValueError &error) {
    CHECK_CONTAINS(error.what(), "after 3");
  }
  CHECK((seen == Integers{0, 1, 2}));
  bridge::iterator<std::int64_t> failing = module.failing(2);
  CHECK((failing.take(10) == Integers{0, 1}));
  CHECK_THROWS(bridge::ValueError, failing.take(10), "after 2");
  CHECK((failing.take(10) == Integers{}));
  bridge::iterator<std::int64_t> liar = module.liar();
  CHECK_EQ(*liar.next(), 1);
  CHECK_THROWS(
      bridge::TypeError, liar.next(), "liar: return is declared int, but Python returned str");
  CHECK_THROWS(
      bridge::TypeError,
      module.no_iterator(),
      "return is declared Iterator[int], but Python returned list");
  CHECK_THROWS(
      bridge::TypeError,
      module.no_iterable(),
      "return is declared Iterable[int], but Python returned int");
  const bridge::result<bridge::optional<std::int64_t>> tried = module.failing(0).try_next();
  CHECK(!tried.has_value());
}

/** Numbers from 1 on; counts how many there are of it. */
struct Counter {
  static std::atomic<int> alive;

  Counter() { ++alive; }
  Counter(const Counter &other) : last(other.last) { ++alive; }
  ~Counter() { --alive; }

  bridge::optional<std::int64_t> operator()() {
    ++last;
    return last;
  }

  std::int64_t last = 0;
};
std::atomic<int> Counter::alive(0);

void check_ranges(const Module &module) {
  CHECK_EQ(module.total({1, 2, 3}), 6);
  CHECK_EQ(module.total(Integers{4, 5}), 9);
  CHECK_EQ(module.total(std::list<int>{4, 5, 6}), 15);
  const Integers numbers{7, 8};
  CHECK_EQ(module.total(numbers), 15);
  CHECK_EQ(module.total(std::ref(numbers)), 15);
  CHECK_EQ(module.total(Integers()), 0);
  CHECK_EQ(module.joined(Strings{"a", "b"}), "a+b");
  CHECK_EQ(module.joined({"x", "y"}), "x+y");
  CHECK_EQ(module.longest(std::vector<Record>{{"a", {1}}, {"b", {1, 2}}, {"c", {}}}), "b");
  CHECK((module.first(Counter(), 3) == Integers{1, 2, 3}));
  int left = 3;
  CHECK_EQ(
      module.total([&left] {
        return left == 0 ? bridge::optional<std::int64_t>()
                         : bridge::optional<std::int64_t>(left--);
      }),
      6);
  CHECK_EQ(Counter::alive.load(), 0);
}

void check_kept(const Module &module) {
  CHECK_EQ(module.keep(Integers{1, 2, 3}), 1);
  CHECK((module.go_on() == Integers{2, 3}));
  CHECK((module.go_on() == Integers{}));
  CHECK_EQ(module.keep(Counter()), 1);
  CHECK_EQ(Counter::alive.load(), 1);
  std::thread([&module] { module.forget(); }).join();
  CHECK_EQ(Counter::alive.load(), 0);
}

void check_throwing_ranges(const Module &module) {
  const auto throwing = [](std::int64_t after) {
    std::int64_t given = 0;
    return [given, after]() mutable -> bridge::optional<std::int64_t> {
      if (given == after) {
        throw std::out_of_range("no more");
      }
      return given++;
    };
  };
  CHECK_THROWS(std::out_of_range, module.total(throwing(2)), "no more");
  CHECK_EQ(module.caught(throwing(2)), "[0, 1] HostError: no more");
}

void check_both_ways(const Module &module) {
  CHECK((all(module.doubled({1, 2})) == Integers{2, 4}));
  CHECK((all(module.doubled(module.doubled(module.count(3)))) == Integers{0, 4, 8}));
  const bridge::iterator<std::int64_t> numbers = module.endless(1);
  CHECK(module.is_same(numbers, numbers.held()));
  CHECK(module.is_same(module.same(numbers), numbers.held()));
  CHECK_EQ(module.by_call([](std::int64_t end) { return Integers(3, end); }), 9);
  Batch batch = module.batch("b");
  CHECK_EQ(batch.label, "b");
  CHECK_EQ(all(batch.records)[2].name, "r2");
  std::vector<bridge::iterator<std::int64_t>> several = module.several();
  CHECK_EQ(*several[1].next(), 5);
  CHECK((all(*module.maybe(true)) == Strings{"a", "b"}));
  CHECK(!module.maybe(false));
  module.events();
}

void check_generators(const Module &module) {
  bridge::generator<double, double, std::string> averages = module.averages();
  CHECK_EQ(*averages.next(), 0.0);
  CHECK_EQ(*averages.send(3), 3.0);
  CHECK_EQ(*averages.send(5), 4.0);
  const bridge::object key_error = bridge::object::import("builtins").attr("KeyError");
  CHECK_EQ(*averages.throw_in(key_error("oops")), 8.0 / 3);
  CHECK((module.events() == Strings{"caught 'oops'"}));
  CHECK(!averages.send(-1));
  CHECK_EQ(averages.value(), "3 values");
  CHECK(!averages.next());
  bridge::generator<std::int64_t, void, void> silent = module.silent();
  CHECK_EQ(*silent.send(nullptr), 1);
  silent.close();
  CHECK((module.events() == Strings{"silent closed"}));
  CHECK(!silent.next());
  silent.value();
  {
    bridge::generator<std::int64_t, void, void> left = module.silent();
    left.next();
  }
  CHECK((module.events() == Strings{"silent closed"}));
  CHECK_THROWS(bridge::TypeError, averages.throw_in(5), "exceptions must be classes");
  CHECK((all<std::int64_t>(module.short_()) == Integers{5}));
}

void check_classes() {
  const Shelf shelf(Strings{"a", "b"});
  std::string names;
  for (const std::string &name : shelf) {
    names += name;
  }
  CHECK_EQ(names, "ab");
  CHECK(Strings(shelf.begin(), shelf.end()) == (Strings{"a", "b"}));
  CHECK((all(shelf.reversed()) == Strings{"b", "a"}));
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_results(module);
  check_laziness(module);
  check_ends(module);
  check_errors(module);
  check_ranges(module);
  check_kept(module);
  check_throwing_ranges(module);
  check_both_ways(module);
  check_generators(module);
  check_classes();
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}

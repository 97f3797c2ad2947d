// Functions that go across: any callable of C++ for Python, at once, later and on its threads; Python's for C++; and what
// goes wrong in either.
#include "rust_python_bridge.hpp"

#include "bridge/object_function.hpp"

#include "../../support/check.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using bridge::object;
using namespace rust_python_bridge;

namespace {

std::int64_t increment(std::int64_t value) {
  return value + 1;
}

/** Counts those that are there, and throws nothing at its end. */
struct Tracked {
  static std::atomic<int> alive;

  explicit Tracked(std::int64_t step_) : step(step_) { ++alive; }
  Tracked(const Tracked &other) : step(other.step) { ++alive; }
  ~Tracked() { --alive; }

  std::int64_t operator()(std::int64_t value) const { return value + step; }

  std::int64_t step;
};
std::atomic<int> Tracked::alive(0);

struct Unusual {
  int code;
};

void check_callables(const Module &module) {
  CHECK_EQ(module.apply([](std::int64_t value) { return value * 2; }, 21), 42);
  CHECK_EQ(module.apply(increment, 1), 2);
  CHECK_EQ(module.apply(&increment, 1), 2);
  CHECK_EQ(module.apply(std::function<std::int64_t(std::int64_t)>(increment), 1), 2);
  CHECK_EQ(module.apply(std::bind(increment, std::placeholders::_1), 1), 2);
  CHECK_EQ(module.apply(Tracked(5), 1), 6);
  CHECK_EQ(Tracked::alive.load(), 0);
  // Arguments and results that only convert.
  CHECK_EQ(module.apply([](double value) { return static_cast<short>(value / 2); }, 7), 3);
  struct MoveOnly {
    std::unique_ptr<std::int64_t> step;
    std::int64_t operator()(std::int64_t value) const { return value + *step; }
  };
  CHECK_EQ(module.apply(MoveOnly{std::unique_ptr<std::int64_t>(new std::int64_t(3))}, 1), 4);
  int calls = 0;
  module.nothing([&calls] { ++calls; });
  module.nothing([&calls] { return ++calls; });
  CHECK_EQ(calls, 2);
  CHECK_EQ(module.describe(increment), "True builtin_function_or_method function_of_the_program");
  CHECK_EQ(module.maybe(), -1);
  CHECK_EQ(module.maybe(bridge::function<std::int64_t(std::int64_t)>(increment)), 6);
}

void check_values(const Module &module) {
  CHECK_EQ(
      module.join([](const std::string &text,
                     const std::vector<std::string> &more,
                     const std::vector<std::uint8_t> &bytes) {
        return text + more[0] + more[1] + std::to_string(bytes[1]);
      }),
      std::string("ä\0bc255", 8));
  // Results of calls within a call have their own places.
  CHECK_EQ(
      module.join([&module](
                      const std::string &,
                      const std::vector<std::string> &,
                      const std::vector<std::uint8_t> &) {
        const std::string inner = module.describe(increment);
        CHECK(module.call_kept(0).empty());
        return std::to_string(inner.size()) + " " + inner.substr(0, 4);
      }),
      std::to_string(module.describe(increment).size()) + " True");
  const Point moved = module.moved([](Point point) { return Point{point.y, point.x + 1}; });
  CHECK_EQ(moved.x, 2.0);
  CHECK_EQ(moved.y, 2.0);
  const auto table = module.table([](const bridge::map<std::string, std::int64_t> &given) {
    bridge::map<std::string, std::vector<double>> result;
    for (const auto &item : given) {
      result[item.first + "s"].assign(static_cast<std::size_t>(item.second), 0.5);
    }
    return result;
  });
  CHECK_EQ(table.at("bs").size(), 2U);
  CHECK_EQ(table.at("as")[0], 0.5);
  const auto either = module.either([](const bridge::optional<std::int64_t> &value) {
    return value ? bridge::optional<std::string>() : bridge::optional<std::string>("none");
  });
  CHECK(!either[0]);
  CHECK_EQ(*either[1], "none");
  CHECK_EQ(module.anything([](const object &given) { return given["key"]; }).as<int>(), 1);
  CHECK_EQ(
      module.text_of([](std::int64_t index) { return std::string(3, char('a' + index)); }),
      "aaabbbccc");
  CHECK_EQ(
      std::get<1>(module.pair([] { return std::make_tuple(std::int64_t(1), std::string("x")); })),
      "x");
  double offset = 1.25;
  const double best =
      module.minimise([offset](double x) { return (x - offset) * (x - offset); }, -10, 10);
  CHECK(best > 1.2499 && best < 1.2501);
}

void check_kept(const Module &module) {
  module.keep(Tracked(10));
  module.keep(increment);
  CHECK_EQ(Tracked::alive.load(), 1);
  CHECK((module.call_kept(1) == std::vector<std::int64_t>{11, 2}));
  std::thread([&module] { CHECK_EQ(module.call_kept(2)[0], 12); }).join();
  {
    const bridge::function<std::int64_t(std::int64_t)> shared = Tracked(1);
    module.keep(shared);
    const auto copy = shared;
    module.keep(copy);
    CHECK_EQ(Tracked::alive.load(), 2);
  }
  CHECK_EQ(Tracked::alive.load(), 2);
  std::thread([&module] { module.forget(); }).join();
  CHECK_EQ(Tracked::alive.load(), 0);
  const std::thread::id own = std::this_thread::get_id();
  CHECK_EQ(
      module.in_thread(
          [own](std::int64_t value) { return std::this_thread::get_id() == own ? 0 : value; }, 7),
      7);
}

void check_exceptions(const Module &module) {
  const auto throwing = [](std::int64_t) -> std::int64_t { throw std::out_of_range("far"); };
  CHECK_THROWS(std::out_of_range, module.apply(throwing, 1), "far");
  try {
    module.apply([](std::int64_t) -> std::int64_t { throw Unusual{7}; }, 1);
    CHECK(false);
  } catch (const Unusual &unusual) {
    CHECK_EQ(unusual.code, 7);
  }
  CHECK_EQ(module.caught(throwing), "HostError: far");
  // What came from Python goes on as what it was.
  const auto failing = [&module](std::int64_t value) { return module.failing()(value); };
  CHECK_EQ(module.caught(failing), "KeyError: 1");
  CHECK_THROWS(bridge::KeyError, module.apply(failing, 5), "5");
  std::string log;
  CHECK_THROWS(
      std::out_of_range,
      module.finally_(throwing, [&log](const std::string &text) { log += text; }),
      "far");
  CHECK_EQ(log, "finally");
  CHECK_THROWS(std::out_of_range, module.in_thread(throwing, 1), "far");
}

void check_wrong_calls(const Module &module) {
  const std::string of = " of a function of the program ";
  CHECK_EQ(
      module.called_wrongly(increment, 0),
      "TypeError: argument 1" + of + "is declared int, but str was passed");
  CHECK_EQ(
      module.called_wrongly(increment, 1),
      "TypeError: a function of the program takes 1 argument, but 0 were given");
  CHECK_EQ(
      module.called_wrongly(increment, 2),
      "TypeError: a function of the program takes 1 argument, but 2 were given");
  CHECK_EQ(
      module.called_wrongly(increment, 3),
      "TypeError: a function of the program takes no arguments by name");
  CHECK_CONTAINS(module.called_wrongly(increment, 4), "OverflowError: argument 1" + of);
  CHECK_THROWS(bridge::Error, module.apply(nullptr, 1), "parameter function is NULL");
  CHECK_THROWS(
      bridge::Error,
      module.text_of([](std::int64_t) { return std::string("\xff"); }),
      "the result of a function of the program is not UTF-8");
  CHECK_THROWS(
      bridge::TypeError,
      module.not_callable(),
      "is declared Callable[[int], int], but Python returned int");
}

void check_pythons(const Module &module) {
  const std::function<std::int64_t(std::int64_t)> add = module.adder(3);
  CHECK_EQ(add(4), 7);
  const auto copy = add;
  std::thread([copy] { CHECK_EQ(copy(1), 4); }).join();
  CHECK_EQ(module.compose(add, increment)(0), 4);
  CHECK_EQ(module.compose(module.compose(add, add), module.adder(-1))(0), 5);
  CHECK_THROWS(bridge::KeyError, module.failing()(5), "5 [module.failing.<locals>.fail]");
  CHECK_THROWS(
      bridge::TypeError,
      module.liar()(5),
      "module.liar.<locals>.<lambda>: return is declared str, but Python returned int");
  CHECK_EQ(
      module.twice([](const std::function<std::int64_t(std::int64_t)> &function,
                      std::int64_t value) { return function(value); }),
      42);
  const auto handlers = module.handlers("> ");
  CHECK_EQ(handlers.at("upper")("Text"), "> TEXT");
  CHECK_EQ(handlers.at("lower")("Text"), "> text");
  CHECK((module.run_all({increment, add, Tracked(20)}, 1) == std::vector<std::int64_t>{2, 4, 21}));
  CHECK_EQ(
      module.handle(Handler{"h:", [](const std::string &text) { return text + "!"; }}, "x"),
      "h:x!");
  const Handler handler = module.handler("f");
  CHECK_EQ(handler.run("x"), "f(x)");
  CHECK_EQ(module.handle(handler, "y"), "ff(y)");
  // The object itself goes back, not a function that calls a function.
  CHECK(module.is_same(add, module.as_object(add)));
  CHECK(module.is_same(module.same(add), module.as_object(add)));
  CHECK(module.as_object(increment).repr().find("function_of_the_program") != std::string::npos);
  CHECK_EQ(module.same(increment)(1), 2);
  const object max = object::import("builtins").attr("max");
  CHECK_THROWS(bridge::TypeError, module.unknown(max), "max");
}

bool is_destroyed = false;

std::int64_t c_function(void *context, bridge_call *, std::int64_t value) {
  return value * *static_cast<std::int64_t *>(context);
}

std::int64_t c_failing(void *, bridge_call *call, std::int64_t) {
  bridge_host_error error = {};
  error.message.data = "from C";
  error.message.len = 6;
  call->raise(&error);
  return 0;
}

void check_c(const check::Library &library) {
  std::int64_t factor = 6;
  bridge_function1_i64_i64 function = {&c_function, &factor, nullptr, nullptr};
  const auto apply = library.get<PythonApplyFunc>("python_apply");
  CHECK_EQ(apply(function, 7), 42);
  function.release = [](void *) { is_destroyed = true; };
  CHECK_EQ(apply(function, 1), 6);
  CHECK(is_destroyed);
  const bridge_function1_i64_i64 failing = {&c_failing, nullptr, nullptr, nullptr};
  apply(failing, 1);
  const bridge_error *error = library.get<PythonLastErrorFunc>("python_last_error")();
  CHECK_EQ(std::string(error->message.data), "from C");
  const bridge_function1_i64_i64 add = library.get<PythonAdderFunc>("python_adder")(5);
  CHECK_EQ(add.call(add.context, nullptr, 1), 6);
  add.retain(add.context);
  add.release(add.context);
  add.release(add.context);
}

/** As deep as both sides go. */
std::int64_t both_ways(const Module &module, std::int64_t depth) {
  return depth == 0
             ? 0
             : module.apply(
                   [&module](std::int64_t left) { return 1 + both_ways(module, left - 1); }, depth);
}

void check_classes() {
  const Button button("ok");
  std::vector<std::string> clicked;
  button.on_click([&clicked](const Button &which) { clicked.push_back(which.label()); });
  button.click();
  CHECK((clicked == std::vector<std::string>{"ok"}));
}

/** Functions where the hint says no more than that it is an object. */
void check_objects(const Module &module) {
  using Join = bridge::function<std::string(std::string, std::int64_t)>;
  const Join join(
      [](const std::string &text, std::int64_t count) { return text + std::to_string(count); });
  CHECK_EQ(module.call_object(join, {"a", 3}).as<std::string>(), "a3");
  const std::function<double(double)> half = [](double value) { return value / 2; };
  CHECK_EQ(module.call_object(half, {7}).as<double>(), 3.5);
  int calls = 0;
  const bridge::function<void()> counts([&calls] { ++calls; });
  CHECK(module.call_object(counts, {}).is_none());
  CHECK_EQ(calls, 1);
  CHECK_THROWS(bridge::TypeError, module.call_object(half, {"text"}), "str");
  CHECK_THROWS(bridge::TypeError, module.call_object(half, {1, 2}), "1 arguments, but 2");
  const std::function<double(double)> throwing = [](double) -> double {
    throw std::out_of_range("far");
  };
  CHECK_THROWS(std::out_of_range, module.call_object(throwing, {1}), "far");

  const auto named = module.named_functions();
  const auto upper = named.at("upper").as<std::function<std::string(std::string)>>();
  CHECK_EQ(upper("abc"), "ABC");
  CHECK_EQ(named.at("length").as<std::function<std::int64_t(bridge::object)>>()("four"), 4);
  const auto length = named.at("length").as<std::function<int(int)>>();
  CHECK_THROWS(bridge::TypeError, length(3), "len()");
  CHECK_THROWS(bridge::TypeError, named.at("number").as<std::function<int()>>(), "Callable");
  // Python's own is the same object again.
  CHECK(bridge::object(upper).is(named.at("upper")));
  const std::map<std::string, bridge::object> functions = {
      {"half", half}, {"upper", named.at("upper")}};
  CHECK_EQ(module.chosen(functions, "half", 3).as<double>(), 1.5);
  CHECK_EQ(module.chosen(functions, "upper", "x").as<std::string>(), "X");

  {
    const Tracked tracked(1);
    bridge::object kept = bridge::function<int()>([tracked] { return 1; });
    CHECK_EQ(kept().as<int>(), 1);
  }
  CHECK_EQ(Tracked::alive.load(), 0);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_callables(module);
  check_values(module);
  check_kept(module);
  check_exceptions(module);
  check_wrong_calls(module);
  check_pythons(module);
  check_objects(module);
  check_classes();
  CHECK_EQ(both_ways(module, 40), 40);
  CHECK_EQ(Tracked::alive.load(), 0);
  const check::Library library(argv[1]);
  check_c(library);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}

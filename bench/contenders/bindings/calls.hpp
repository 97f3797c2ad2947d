// The calls of pybind11 and nanobind, which are written alike: `binding` is the one or the other.
#ifndef BENCH_BINDINGS_CALLS_HPP
#define BENCH_BINDINGS_CALLS_HPP

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "contender.h"
#include "repeat.hpp"

// What calls need, looked up once and never released.
struct Callables {
  binding::object add, scale, greet, fail;
  binding::object take_floats, give_floats, take_ints, give_ints, take_texts, give_texts;
  binding::object take_prices, give_prices, take_pair, give_pair, take_order, give_order;
  binding::object order_class;
};

static Callables *callables;

// Called once, attached.
static void look_up(const binding::object &math_ops, const binding::object &bench_ops) {
  callables = new Callables{
      math_ops.attr("add"),
      math_ops.attr("scale"),
      math_ops.attr("greet"),
      bench_ops.attr("fail"),
      bench_ops.attr("take_floats"),
      bench_ops.attr("give_floats"),
      bench_ops.attr("take_ints"),
      bench_ops.attr("give_ints"),
      bench_ops.attr("take_texts"),
      bench_ops.attr("give_texts"),
      bench_ops.attr("take_prices"),
      bench_ops.attr("give_prices"),
      bench_ops.attr("take_pair"),
      bench_ops.attr("give_pair"),
      bench_ops.attr("take_order"),
      bench_ops.attr("give_order"),
      bench_ops.attr("Order"),
  };
}

static __attribute__((noinline)) std::int64_t add(std::int64_t a, std::int64_t b) {
  const binding::gil_scoped_acquire attached;
  return binding::cast<std::int64_t>(callables->add(a, b));
}

static __attribute__((noinline)) double scale(double value, double factor) {
  const binding::gil_scoped_acquire attached;
  return binding::cast<double>(callables->scale(value, factor));
}

static __attribute__((noinline)) std::string greet(
    const char *name, const char *greeting, const char *punctuation) {
  const binding::gil_scoped_acquire attached;
  return binding::cast<std::string>(callables->greet(
      name, binding::arg("greeting") = greeting, binding::arg("punctuation") = punctuation));
}

static __attribute__((noinline)) bool fail(std::int64_t number) {
  const binding::gil_scoped_acquire attached;
  try {
    return binding::cast<std::int64_t>(callables->fail(number)) != 0;
  } catch (const python_error &) {
    return true;
  }
}

template <typename T>
std::size_t take(const binding::object &function, const T &value) {
  const binding::gil_scoped_acquire attached;
  return binding::cast<std::size_t>(function(value));
}

template <typename T>
T give(const binding::object &function) {
  const binding::gil_scoped_acquire attached;
  return binding::cast<T>(function());
}

static void run_add(std::size_t calls) {
  bench::repeat_add(calls, add);
}

static void run_scale(std::size_t calls) {
  bench::repeat_scale(calls, scale);
}

static void run_greet(std::size_t calls) {
  bench::repeat_greet(
      calls, [] { return greet(bench::name, bench::greeting, bench::punctuation).size(); });
}

static void run_fail(std::size_t calls) {
  bench::repeat(calls, 1, "fail", [] { return fail(bench::summand(0)); });
}

static void run_take_floats(std::size_t calls) {
  bench::repeat(calls, bench::floats_count, "take_floats", [] {
    return take(callables->take_floats, bench::floats());
  });
}

static void run_give_floats(std::size_t calls) {
  bench::repeat(calls, bench::floats_count, "give_floats", [] {
    return give<std::vector<double>>(callables->give_floats).size();
  });
}

static void run_take_ints(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "take_ints", [] {
    return take(callables->take_ints, bench::ints());
  });
}

static void run_give_ints(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "give_ints", [] {
    return give<std::vector<std::int64_t>>(callables->give_ints).size();
  });
}

static void run_take_texts(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "take_texts", [] {
    return take(callables->take_texts, bench::texts());
  });
}

static void run_give_texts(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "give_texts", [] {
    return give<std::vector<std::string>>(callables->give_texts).size();
  });
}

using Prices = std::map<std::string, double>;

static void run_take_prices(std::size_t calls) {
  static const Prices prices(bench::prices().begin(), bench::prices().end());
  bench::repeat(calls, bench::others_count, "take_prices", [] {
    return take(callables->take_prices, prices);
  });
}

static void run_give_prices(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "give_prices", [] {
    return give<Prices>(callables->give_prices).size();
  });
}

using Pair = std::pair<std::int64_t, double>;

static void run_take_pair(std::size_t calls) {
  bench::repeat(calls, 2, "take_pair", [] {
    return take(callables->take_pair, Pair(bench::pair_first, 0.5));
  });
}

static void run_give_pair(std::size_t calls) {
  bench::repeat(
      calls, bench::pair_first, "give_pair", [] { return give<Pair>(callables->give_pair).first; });
}

static void run_take_order(std::size_t calls) {
  bench::repeat(calls, bench::order_number, "take_order", [] {
    const binding::gil_scoped_acquire attached;
    const binding::object order =
        callables->order_class(bench::order_number, bench::order_price, bench::order_name);
    return binding::cast<std::int64_t>(callables->take_order(order));
  });
}

static void run_give_order(std::size_t calls) {
  bench::repeat(calls, bench::order_number, "give_order", [] {
    const binding::gil_scoped_acquire attached;
    const binding::object order = callables->give_order();
    const double price = binding::cast<double>(order.attr("price"));
    const std::string name = binding::cast<std::string>(order.attr("name"));
    return price == bench::order_price && name == bench::order_name
               ? binding::cast<std::int64_t>(order.attr("number"))
               : 0;
  });
}

static const bench_workload workloads[] = {
    {"add", run_add},
    {"scale", run_scale},
    {"greet", run_greet},
    {"fail", run_fail},
    {"take_pair", run_take_pair},
    {"give_pair", run_give_pair},
    {"take_order", run_take_order},
    {"give_order", run_give_order},
    {"take_floats", run_take_floats},
    {"give_floats", run_give_floats},
    {"take_ints", run_take_ints},
    {"give_ints", run_give_ints},
    {"take_texts", run_take_texts},
    {"give_texts", run_give_texts},
    {"take_prices", run_take_prices},
    {"give_prices", run_give_prices},
    {nullptr, nullptr},
};

#endif

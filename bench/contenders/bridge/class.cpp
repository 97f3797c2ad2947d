// The C++ classes, attached for each call.
#include "class.hpp"
#include "objects.hpp"

#include <map>
#include <tuple>

static void run_fail(std::size_t calls) {
  bench::repeat(calls, 1, "fail", [] {
    try {
      return ops->fail(bench::summand(0)) != 0;
    } catch (const bridge::Error &) {
      return true;
    }
  });
}

static void run_take_floats(std::size_t calls) {
  bench::repeat(
      calls, bench::floats_count, "take_floats", [] { return ops->take_floats(bench::floats()); });
}

static void run_give_floats(std::size_t calls) {
  bench::repeat(
      calls, bench::floats_count, "give_floats", [] { return ops->give_floats().size(); });
}

static void run_take_ints(std::size_t calls) {
  bench::repeat(
      calls, bench::others_count, "take_ints", [] { return ops->take_ints(bench::ints()); });
}

static void run_give_ints(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "give_ints", [] { return ops->give_ints().size(); });
}

static void run_take_texts(std::size_t calls) {
  bench::repeat(
      calls, bench::others_count, "take_texts", [] { return ops->take_texts(bench::texts()); });
}

static void run_give_texts(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "give_texts", [] { return ops->give_texts().size(); });
}

static void run_take_prices(std::size_t calls) {
  bench::repeat(
      calls, bench::others_count, "take_prices", [] { return ops->take_prices(bench::prices()); });
}

static void run_give_prices(std::size_t calls) {
  bench::repeat(
      calls, bench::others_count, "give_prices", [] { return ops->give_prices().size(); });
}

static void run_take_pair(std::size_t calls) {
  bench::repeat(calls, 2, "take_pair", [] {
    return ops->take_pair(std::tuple<std::int64_t, double>(bench::pair_first, 0.5));
  });
}

static void run_give_pair(std::size_t calls) {
  bench::repeat(
      calls, bench::pair_first, "give_pair", [] { return std::get<0>(ops->give_pair()); });
}

static void run_take_order(std::size_t calls) {
  const rust_python_bridge::Order order{bench::order_number, bench::order_price, bench::order_name};
  bench::repeat(
      calls, bench::order_number, "take_order", [&order] { return ops->take_order(order); });
}

static void run_give_order(std::size_t calls) {
  bench::repeat(calls, bench::order_number, "give_order", [] { return ops->give_order().number; });
}

#ifdef BENCH_HAS_MAPS
static void run_add_map(std::size_t elements) {
  bench::repeat_batches(
      elements, [](const std::vector<std::int64_t> &a, const std::vector<std::int64_t> &b) {
        return math->add_map(a, b).back();
      });
}
#endif

static bench_workload workloads[] = {
    {"add", run_add},
    {"scale", run_scale},
    {"greet", run_greet},
    {"fail", run_fail},
#ifdef BENCH_HAS_MAPS
    {"add_map", run_add_map},
#endif
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
    {"method", run_method},
    {"take_array_small", run_take_array<1000>},
    {"take_array_large", run_take_array<bench::floats_count>},
    {"give_array_small", run_give_array<1000>},
    {"give_array_large", run_give_array<bench::floats_count>},
    {"callback", run_callback},
    {"coroutine", run_coroutine},
    {nullptr, nullptr},
};

static const char *start_all() {
  const char *problem = start();
  if (problem == nullptr && !start_objects()) {
    bench::end_before(workloads, "method");
  }
  return problem;
}

static const bench_contender contender = {"bridge, C++ class", 0, start_all, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}

// The library by its C symbols, as dlsym gives them.
#include <cstring>

#include "contender.h"
#include "library.hpp"
#include "repeat.hpp"

static void *handle;

template <typename Func>
static bool find(const char *symbol, Func *func) {
  void *found = dlsym(handle, symbol);
  std::memcpy(func, &found, sizeof found);
  return found != nullptr;
}

static PythonLastErrorFunc last_error;
static PythonAddFunc add;
static PythonScaleFunc scale;
static PythonGreetFunc greet;
static PythonFailFunc fail;
static PythonTakeFloatsFunc take_floats;
static PythonGiveFloatsFunc give_floats;
static PythonTakeIntsFunc take_ints;
static PythonGiveIntsFunc give_ints;
static PythonTakeTextsFunc take_texts;
static PythonGiveTextsFunc give_texts;
static PythonTakePricesFunc take_prices;
static PythonGivePricesFunc give_prices;
static PythonTakePairFunc take_pair;
static PythonGivePairFunc give_pair;
static PythonTakeOrderFunc take_order;
static PythonGiveOrderFunc give_order;
static PythonFreeStrFunc free_str;
static PythonFreeArrayF64Func free_array_f64;
static PythonFreeArrayI64Func free_array_i64;
static PythonFreeArrayStrFunc free_array_str;
static PythonFreeMapStrF64Func free_map_str_f64;
static PythonFreeOrderFunc free_order;
#ifdef BENCH_HAS_MAPS
static PythonAddMapFunc add_map;
#endif

static bool find_scalars() {
  return find("python_last_error", &last_error) && find("python_add", &add) &&
         find("python_scale", &scale) && find("python_greet", &greet) &&
         find("python_fail", &fail) && find("python_free_str", &free_str);
}

static bool find_containers() {
  return find("python_take_floats", &take_floats) && find("python_give_floats", &give_floats) &&
         find("python_take_ints", &take_ints) && find("python_give_ints", &give_ints) &&
         find("python_take_texts", &take_texts) && find("python_give_texts", &give_texts) &&
         find("python_take_prices", &take_prices) && find("python_give_prices", &give_prices) &&
         find("python_take_pair", &take_pair) && find("python_give_pair", &give_pair) &&
         find("python_take_order", &take_order) && find("python_give_order", &give_order) &&
         find("python_free_array_f64", &free_array_f64) &&
         find("python_free_array_i64", &free_array_i64) &&
         find("python_free_array_str", &free_array_str) &&
         find("python_free_map_str_f64", &free_map_str_f64) &&
         find("python_free_Order", &free_order);
}

static const char *start() {
  handle = dlopen(library_path(), RTLD_LAZY);
  if (handle == nullptr) {
    return dlerror();
  }
#ifdef BENCH_HAS_MAPS
  if (!find("python_add_map", &add_map)) {
    return "a symbol is missing";
  }
#endif
  if (!find_scalars() || !find_containers()) {
    return "a symbol is missing";
  }
  if (add(1, 2) == 3) {
    return nullptr;
  }
  return last_error()->message.data;
}

static bridge_str text(const char *data, std::size_t length) {
  return {data, length};
}

static void run_add(std::size_t calls) {
  bench::repeat_add(calls, add);
}

static void run_scale(std::size_t calls) {
  bench::repeat_scale(calls, scale);
}

static void run_greet(std::size_t calls) {
  bench::repeat_greet(calls, [] {
    const bridge_str greeted = greet(
        text(bench::name, sizeof bench::name - 1),
        text(bench::greeting, sizeof bench::greeting - 1),
        text(bench::punctuation, sizeof bench::punctuation - 1));
    free_str(greeted);
    return greeted.len;
  });
}

static void run_fail(std::size_t calls) {
  bench::repeat(calls, 1, "fail", [] {
    fail(bench::summand(0));
    return last_error() != nullptr;
  });
}

static void run_take_floats(std::size_t calls) {
  const bridge_array_f64 values = {bench::floats().data(), bench::floats_count};
  bench::repeat(calls, values.len, "take_floats", [values] { return take_floats(values); });
}

static void run_take_ints(std::size_t calls) {
  const bridge_array_i64 values = {bench::ints().data(), bench::others_count};
  bench::repeat(calls, values.len, "take_ints", [values] { return take_ints(values); });
}

static void run_take_texts(std::size_t calls) {
  static const std::vector<bridge_str> views = [] {
    std::vector<bridge_str> made;
    for (const std::string &value : bench::texts()) {
      made.push_back(text(value.data(), value.size()));
    }
    return made;
  }();
  const bridge_array_str values = {views.data(), views.size()};
  bench::repeat(calls, values.len, "take_texts", [values] { return take_texts(values); });
}

static void run_take_prices(std::size_t calls) {
  static std::vector<bridge_str> names;
  static std::vector<double> values;
  if (names.empty()) {
    for (const auto &price : bench::prices()) {
      names.push_back(text(price.first.data(), price.first.size()));
      values.push_back(price.second);
    }
  }
  const bridge_map_str_f64 prices = {names.data(), values.data(), names.size()};
  bench::repeat(calls, prices.len, "take_prices", [prices] { return take_prices(prices); });
}

static void run_take_pair(std::size_t calls) {
  bench::repeat(calls, 2, "take_pair", [] { return take_pair({bench::pair_first, 0.5}); });
}

static void run_take_order(std::size_t calls) {
  const python_Order order = {
      bench::order_number,
      bench::order_price,
      text(bench::order_name, sizeof bench::order_name - 1)};
  bench::repeat(calls, bench::order_number, "take_order", [order] { return take_order(order); });
}

// What is given is released.
template <typename T>
static void give(
    std::size_t calls, std::size_t length, const char *name, T (*function)(), void (*free)(T)) {
  bench::repeat(calls, length, name, [function, free] {
    const T given = function();
    free(given);
    return given.len;
  });
}

static void run_give_floats(std::size_t calls) {
  give(calls, bench::floats_count, "give_floats", give_floats, free_array_f64);
}

static void run_give_ints(std::size_t calls) {
  give(calls, bench::others_count, "give_ints", give_ints, free_array_i64);
}

static void run_give_texts(std::size_t calls) {
  give(calls, bench::others_count, "give_texts", give_texts, free_array_str);
}

static void run_give_prices(std::size_t calls) {
  give(calls, bench::others_count, "give_prices", give_prices, free_map_str_f64);
}

static void run_give_pair(std::size_t calls) {
  bench::repeat(calls, bench::pair_first, "give_pair", [] { return give_pair().item0; });
}

static void run_give_order(std::size_t calls) {
  bench::repeat(calls, bench::order_number, "give_order", [] {
    const python_Order order = give_order();
    free_order(order);
    return order.number;
  });
}

#ifdef BENCH_HAS_MAPS
static void run_add_map(std::size_t elements) {
  std::vector<std::int64_t> sums(1000);
  bench::repeat_batches(
      elements, [&sums](const std::vector<std::int64_t> &a, const std::vector<std::int64_t> &b) {
        add_map(a.data(), b.data(), sums.data(), a.size());
        return sums[a.size() - 1];
      });
}
#endif

static const bench_workload workloads[] = {
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
    {nullptr, nullptr},
};

static const bench_contender contender = {"bridge, C symbol", 0, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}

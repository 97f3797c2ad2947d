// The functions of bench_ops by hand, each attached for its call.
#ifndef BENCH_C_KEPT_CONTAINERS_HPP
#define BENCH_C_KEPT_CONTAINERS_HPP

#include "containers.hpp"
#include "functions.hpp"

static Function take_floats, give_floats, take_ints, give_ints, take_texts, give_texts;
static Function take_prices, give_prices, take_pair, give_pair, take_order, give_order;

// Called once, attached.
inline const char *start_containers() {
  const struct {
    const char *name;
    Function *function;
    std::size_t positional;
  } all[] = {
      {"take_floats", &take_floats, 1},
      {"give_floats", &give_floats, 0},
      {"take_ints", &take_ints, 1},
      {"give_ints", &give_ints, 0},
      {"take_texts", &take_texts, 1},
      {"give_texts", &give_texts, 0},
      {"take_prices", &take_prices, 1},
      {"give_prices", &give_prices, 0},
      {"take_pair", &take_pair, 1},
      {"give_pair", &give_pair, 0},
      {"take_order", &take_order, 1},
      {"give_order", &give_order, 0},
  };
  for (const auto &one : all) {
    if (!look_up("bench_ops", one.name, one.function)) {
      PyErr_Print();
      return "its functions cannot be imported";
    }
    one.function->positional = one.positional;
  }
  PyObject *module = PyImport_ImportModule("bench_ops");
  order_class = {PyObject_GetAttrString(module, "Order"), 3, nullptr};
  Py_DECREF(module);
  const char *fields[] = {"number", "price", "name"};
  for (int field = 0; field < 3; ++field) {
    order_fields[field] = PyUnicode_InternFromString(fields[field]);
  }
  return order_class.callable == nullptr ? "there is no class Order" : nullptr;
}

// Gives `lower()` to a function that returns an int.
template <typename LowerAll>
std::int64_t take(const Function &function, LowerAll &&lower) {
  const Kept thread;
  PyObject *slots[2] = {nullptr, lower()};
  std::int64_t value = 0;
  finish(call(function, slots), lift_int, &value);
  return value;
}

template <typename T>
T give(const Function &function, bool (*lift)(PyObject *, T *)) {
  const Kept thread;
  T value = {};
  finish(call(function), lift, &value);
  return value;
}

inline void run_take_floats(std::size_t calls) {
  const auto &values = bench::floats();
  bench::repeat(calls, values.size(), "take_floats", [&values] {
    return take(take_floats, [&values] {
      return lower_list(values.data(), values.size(), PyFloat_FromDouble);
    });
  });
}

inline void run_take_ints(std::size_t calls) {
  const auto &values = bench::ints();
  bench::repeat(calls, values.size(), "take_ints", [&values] {
    return take(take_ints, [&values] {
      return lower_list(values.data(), values.size(), [](std::int64_t value) {
        return PyLong_FromLongLong(value);
      });
    });
  });
}

inline void run_take_texts(std::size_t calls) {
  const auto &values = bench::texts();
  bench::repeat(calls, values.size(), "take_texts", [&values] {
    return take(take_texts, [&values] {
      return lower_list(values.data(), values.size(), [](const std::string &value) {
        return lower_text(value.data(), value.size());
      });
    });
  });
}

inline void run_take_prices(std::size_t calls) {
  const auto &values = bench::prices();
  bench::repeat(calls, values.size(), "take_prices", [&values] {
    return take(take_prices, [&values] { return lower_prices(values.data(), values.size()); });
  });
}

inline void run_take_pair(std::size_t calls) {
  const Pair pair = {bench::pair_first, 0.5};
  bench::repeat(calls, 2, "take_pair", [&pair] {
    return take(take_pair, [&pair] { return lower_pair(pair); });
  });
}

inline void run_take_order(std::size_t calls) {
  char *name = const_cast<char *>(bench::order_name);
  const Order order = {
      bench::order_number, bench::order_price, {name, sizeof bench::order_name - 1}};
  bench::repeat(calls, bench::order_number, "take_order", [&order] {
    return take(take_order, [&order] { return lower_order(order); });
  });
}

// Gives arrays, and releases them.
template <typename T, bool (*Lift)(PyObject *, T *)>
void run_give_list(
    std::size_t calls, std::size_t length, const char *workload, const Function &function) {
  bench::repeat(calls, length, workload, [&function] {
    const Array<T> array = give(function, lift_list<T, Lift>);
    release(array);
    return array.length;
  });
}

inline void run_give_floats(std::size_t calls) {
  run_give_list<double, lift_float>(calls, bench::floats_count, "give_floats", give_floats);
}

inline void run_give_ints(std::size_t calls) {
  run_give_list<std::int64_t, lift_int>(calls, bench::others_count, "give_ints", give_ints);
}

inline void run_give_texts(std::size_t calls) {
  run_give_list<Text, lift_text>(calls, bench::others_count, "give_texts", give_texts);
}

inline void run_give_prices(std::size_t calls) {
  bench::repeat(calls, bench::others_count, "give_prices", [] {
    const Prices prices = give(give_prices, lift_prices);
    release(prices.names);
    release(prices.values);
    return prices.names.length;
  });
}

inline void run_give_pair(std::size_t calls) {
  bench::repeat(
      calls, bench::pair_first, "give_pair", [] { return give(give_pair, lift_pair).first; });
}

inline void run_give_order(std::size_t calls) {
  bench::repeat(calls, bench::order_number, "give_order", [] {
    const Order order = give(give_order, lift_order);
    release(order.name);
    return order.number;
  });
}

#endif

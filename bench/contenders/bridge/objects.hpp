// What the C++ class does with objects.
#ifndef BENCH_BRIDGE_OBJECTS_HPP
#define BENCH_BRIDGE_OBJECTS_HPP

#include "library.hpp"
#include "repeat.hpp"

static const rust_python_bridge::BenchObjects *objects;
static const rust_python_bridge::Counter *counter;

// Whether they are there: numpy may be missing.
static bool start_objects() {
  try {
    static const rust_python_bridge::BenchObjects made(library_path());
    static const rust_python_bridge::Counter first{};
    objects = &made;
    counter = &first;
    return true;
  } catch (const bridge::Error &error) {
    std::fprintf(stderr, "bench: objects are left out: %s\n", error.what());
    return false;
  }
}

static void run_method(std::size_t calls) {
  const rust_python_bridge::Counter &python = *counter;
  bench::repeat_add(calls, [&python](std::int64_t a, std::int64_t b) { return python.add(a, b); });
}

template <std::size_t Count>
static void run_take_array(std::size_t calls) {
  const double *data = bench::floats().data();
  bench::repeat(
      calls, Count, "take_array", [data] { return objects->take_array({data, {Count}}); });
}

template <std::size_t Count>
static void run_give_array(std::size_t calls) {
  bench::repeat(calls, Count, "give_array", [] {
    return objects->give_array(Count == bench::floats_count).size();
  });
}

// A call of Python's that calls back so often.
static void run_callback(std::size_t calls) {
  const auto same = [](std::int64_t number) { return number; };
  const std::int64_t total = objects->call_back(same, static_cast<std::int64_t>(calls));
  bench::expect(total == static_cast<std::int64_t>(calls), "callback");
}

// From the call to its result, which the thread of the event loop makes.
static void run_coroutine(std::size_t calls) {
  bench::repeat(calls, 1, "coroutine", [] { return objects->answer(1).get(); });
}

#endif

// Batches give what single calls give, element by element, until the first error.
#include "rust_python_bridge.hpp"

#include <array>
#include <complex>
#if __cplusplus >= 202002L
#include <span>
#endif

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

using Ints = std::vector<std::int64_t>;

const std::int64_t LARGE = INT64_MAX;

template <typename T, typename Call>
void check_each(const std::vector<T> &results, std::size_t size, Call call) {
  CHECK_EQ(results.size(), size);
  for (std::size_t index = 0; index < results.size(); ++index) {
    CHECK(results[index] == call(index));
  }
}

void check_lengths(const Module &module) {
  for (const std::size_t size : {0u, 1u, 2u, 300u, 1000u}) {
    Ints a(size), b(size);
    for (std::size_t index = 0; index < size; ++index) {
      a[index] = static_cast<std::int64_t>(index) * 1000000007;
      b[index] = -static_cast<std::int64_t>(index * index);
    }
    check_each(module.add_map(a, b), size, [&](std::size_t i) { return module.add(a[i], b[i]); });
    check_each(*module.try_add_map(a, b), size, [&](std::size_t i) { return a[i] + b[i]; });
  }
  const std::int64_t before = module.calls();
  CHECK(module.add_map({}, {}).empty());
  CHECK_EQ(module.calls(), before);
  module.add_map({1, 2, 3}, {4, 5, 6});
  CHECK_EQ(module.calls(), before + 3);
}

void check_ranges(const Module &module) {
  const std::int64_t plain[] = {1, 2, 3};
  const std::array<std::int64_t, 3> array = {{10, 20, 30}};
  const Ints expected = {11, 22, 33};
  CHECK(module.add_map(plain, array) == expected);
  CHECK(
      module.add_map({array.data(), 3}, bridge::batch_view<const std::int64_t>(plain)) == expected);
  std::int64_t results[4] = {-1, -1, -1, -1};
  module.add_map(plain, array, {results, 3});
  CHECK(Ints(results, results + 4) == Ints({11, 22, 33, -1}));
  std::array<std::int64_t, 3> other = {{0, 0, 0}};
  CHECK(module.try_add_map(plain, array, other).has_value());
  CHECK(Ints(other.begin(), other.end()) == expected);
#if BRIDGE_CPLUSPLUS >= 202002L
  CHECK(
      module.add_map(std::span<const std::int64_t>(plain), std::span(other)) == Ints({12, 24, 36}));
#endif
}

void check_in_place(const Module &module) {
  Ints a = {1, 2, 3};
  module.add_map(a, a, a);
  CHECK(a == Ints({2, 4, 6}));
  Ints b = {2, 1, 0};
  CHECK(module.try_add_map(a, b, b).has_value());
  CHECK(b == Ints({4, 5, 6}));
}

void check_other_types(const Module &module) {
  const std::vector<double> values = {1.0, -2.5, 1e300, std::numeric_limits<double>::infinity()};
  const std::vector<double> twos(4, 2.0), scales = {1, 2, 3, 4};
  check_each(module.ratio_map(values, twos, scales), 4, [&](std::size_t i) {
    return module.ratio(values[i], twos[i], scales[i]);
  });
  const Ints limits = {1, 2, 3}, numbers = {3, 2, 1};
  const std::vector<bool> fitting = module.at_most_map(limits, numbers);
  CHECK(fitting == std::vector<bool>({false, true, true}));
  CHECK(module.flip_map(fitting) == std::vector<bool>({true, false, false}));
  bool flags[] = {true, false};
  module.flip_map(flags, flags);
  CHECK(!flags[0] && flags[1]);
  const std::vector<float> floats = {1.0f, 3.0e-45f, -2.5f};
  check_each(module.half_map(floats), 3, [&](std::size_t i) { return module.half(floats[i]); });
  const std::vector<std::complex<double>> turns = {{0, 1}, {3, -4}};
  check_each(module.product_map(turns, turns), 2, [&](std::size_t i) {
    return module.product(turns[i], turns[i]);
  });
}

void check_widths(const Module &module) {
  CHECK(
      module.widths_map(
          {std::int8_t(-1), std::int8_t(127)},
          {std::int16_t(1), std::int16_t(-127)},
          {7, -2147483647},
          {std::uint8_t(0), std::uint8_t(255)},
          {std::uint16_t(0), std::uint16_t(65535)},
          {0u, 4294967295u},
          {std::uint64_t(0), std::uint64_t(UINT64_MAX - 4294967295u - 65535u - 255u)},
          {-1, 2147483647},
          {std::size_t(1), std::size_t(0)}) == std::vector<std::uint64_t>({7, UINT64_MAX}));
}

/** The error at that element, which has to be the one of the single call. */
void check_error(const bridge::Error &error, std::size_t position, const bridge::Error &single) {
  CHECK(error.position().has_value() && *error.position() == position);
  CHECK(!single.position().has_value());
  CHECK_EQ(static_cast<int>(error.code()), static_cast<int>(single.code()));
  CHECK_EQ(error.type(), single.type());
  CHECK_EQ(error.message(), single.message());
  CHECK_EQ(error.function(), single.function());
  const std::string element = " (element " + std::to_string(position) + ")";
  CHECK_EQ(std::string(error.what()), single.what() + element);
}

void check_errors(const Module &module) {
  Ints out = {-1, -1, -1, -1};
  std::vector<double> quotients(4, -1.0);
  check_error(
      module.try_divide_map({6, 4, 1, 2}, {3, 2, 0, 1}, quotients).error(),
      2,
      module.try_divide(1, 0).error());
  CHECK(quotients == std::vector<double>({2, 2, -1, -1}));
  check_error(module.try_fickle_map({1, 13}).error(), 1, module.try_fickle(13).error());
  check_error(module.try_fickle_map({1, 2, 3, 13}, out).error(), 3, module.try_fickle(13).error());
  CHECK(out == Ints({1, 2, 3, -1}));
  check_error(module.try_narrow_map({-128, 127, 128}).error(), 2, module.try_narrow(128).error());
  check_error(module.try_add_map({LARGE}, {1}).error(), 0, module.try_add(LARGE, 1).error());
  check_error(module.try_depth_map({0, 5}).error(), 1, module.try_depth(5).error());
  CHECK(module.add_map({1}, {2}) == Ints({3}));
  CHECK_CONTAINS(module.try_divide_map({1}, {0}).error().traceback(), "in divide");
}

void check_exceptions(const Module &module) {
  CHECK_THROWS(
      bridge::ZeroDivisionError,
      module.divide_map({1, 1}, {1, 0}),
      "division by zero [module.divide] (element 1)");
  try {
    module.refuse_map({0, 1, 2, 3});
    CHECK(false);
  } catch (const rust_python_bridge::Refused &error) {
    CHECK(error.position() == std::size_t(2));
  }
  CHECK_THROWS(bridge::TypeError, module.fickle_map({13}), "Python returned str (element 0)");
}

void check_different_lengths(const Module &module) {
  const std::int64_t before = module.calls();
  CHECK_THROWS(
      bridge::ValueError,
      module.add_map({1, 2, 3}, {1, 2}),
      "ValueError: module.add: b has 2 elements, but a has 3");
  Ints out(4);
  const bridge::result<void> outcome = module.try_add_map({1, 2, 3}, {1, 2, 3}, out);
  CHECK(outcome.error().code() == bridge::Code::length);
  CHECK(!outcome.error().position().has_value());
  CHECK_EQ(outcome.error().message(), "module.add: out has 4 elements, but a has 3");
  CHECK_EQ(outcome.error().function(), "module.add");
  CHECK_EQ(module.calls(), before);
}

void check_without_results(const Module &module) {
  module.note_map({1, 2, 3});
  CHECK_EQ(module.noted(), 6);
  check_error(module.try_note_map({4, 5, -1, 6}).error(), 2, module.try_note(-1).error());
  CHECK_EQ(module.noted(), 9);
  module.note_map({});
}

void check_names(const Module &module) {
  CHECK(module.is_prime_map({1, 2, 9}) == std::vector<bool>({false, true, false}));
  CHECK(module.shift_map({1}, {2}, {3}) == Ints({6}));
  CHECK(module.delete_map({1}) == Ints({-1}));
  CHECK(module.clip_map_({8, 10}) == Ints({8, 9}));
  CHECK_EQ(module.clip_map(10), "10!");
  CHECK(module.twice_map(Ints({4})) == Ints({8}));
  CHECK(module.twice_map(std::vector<double>({1.5})) == std::vector<double>({3}));
}

void check_c(const check::Library &library) {
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const auto add = library.get<PythonAddMapFunc>("python_add_map");
  const auto note = library.get<PythonNoteMapFunc>("python_note_map");
  const auto shift = library.get<PythonShiftMapFunc>("python_shift_map");
  std::int64_t a[] = {1, LARGE}, b[] = {2, 1}, out[] = {0, 7};
  CHECK_EQ(add(a, b, out, 2), 1u);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_OVERFLOW, "OverflowError", "module.add: return");
  CHECK(out[0] == 3 && out[1] == 7);
  CHECK_EQ(add(a, b, out, 1), 1u);
  CHECK(last_error() == nullptr);
  CHECK_EQ(add(a, nullptr, out, 2), 0u);
  CHECK_LAST_ERROR(
      last_error, BRIDGE_ERROR_NULL, "", "module.add: parameter b is NULL, but its length is 2");
  CHECK_EQ(add(nullptr, nullptr, nullptr, 0), 0u);
  CHECK(last_error() == nullptr);
  CHECK_EQ(add(a, b, nullptr, 1), 0u);
  CHECK_LAST_ERROR(
      last_error, BRIDGE_ERROR_NULL, "", "module.add: parameter out is NULL, but its length is 1");
  CHECK_EQ(shift(a, a, a, nullptr, 1), 0u);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "parameter out__ is NULL");
  CHECK_EQ(note(a, 1), 1u);
  CHECK(last_error() == nullptr);
  CHECK(!library.has("python_calls_map") && !library.has("python_spell_map"));
  CHECK(!library.has("python_total_map") && !library.has("python_since_map"));
  CHECK(library.has("python_clip_map_") && library.has("python_twice_1_map"));
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_lengths(module);
  check_ranges(module);
  check_in_place(module);
  check_other_types(module);
  check_widths(module);
  check_errors(module);
  check_exceptions(module);
  check_different_lengths(module);
  check_without_results(module);
  check_names(module);
  check_c(library);
  return check::result();
}

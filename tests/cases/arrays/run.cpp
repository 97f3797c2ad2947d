// numpy's arrays without copies: lent and given, every element type and layout, what does not fit, and what Python keeps.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <array>
#include <cmath>
#include <complex>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using bridge::any_array;
using bridge::array;
using bridge::array_view;
using bridge::float16;
using namespace rust_python_bridge;

namespace {

using Doubles = std::vector<double>;

void check_lent(const Module &module) {
  Doubles values{1, 2, 3.5};
  CHECK_EQ(module.total(values), 6.5);
  module.double_(values);
  CHECK((values == Doubles{2, 4, 7}));
  const Doubles constant{1, 2};
  CHECK_EQ(module.total(constant), 3.0);
  CHECK_EQ(module.describe(constant), "float64 (2,) C r");
  CHECK_EQ(module.describe(values), "float64 (3,) C rw");
  CHECK_THROWS(bridge::ValueError, module.double_(constant), "read-only");
  double plain[] = {1, 2, 3, 4, 5, 6};
  CHECK_EQ(module.total(plain), 21.0);
  CHECK_EQ(module.shown({plain, {2, 3}}), "[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]");
  CHECK_EQ(module.shown({plain, {3, 2}, {8, 24}}), "[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]");
  CHECK_EQ(module.describe({plain, {3, 2}, {8, 24}}), "float64 (3, 2) F rw");
  CHECK_EQ(module.shown({plain + 5, {3}, {-16}}), "[6.0, 4.0, 2.0]");
  CHECK_EQ(module.describe({plain, {2}, {24}}), "float64 (2,) - rw");
  CHECK_EQ(module.shown({plain, {2, 2}, {0, 8}}), "[[1.0, 2.0], [1.0, 2.0]]");
  CHECK_EQ(module.shown({plain, bridge::extents()}), "1.0");
  CHECK_EQ(module.describe({plain, {0, 4}}), "float64 (0, 4) C rw");
  CHECK_EQ(module.total(Doubles()), 0.0);
  const std::array<double, 2> fixed{{1, 2}};
  CHECK_EQ(module.total(fixed), 3.0);
  CHECK_EQ(module.total(Doubles{4, 5}), 9.0);
  float image[] = {0, 1, 2, 3};
  module.brighten({image, {2, 2}}, 0.5);
  CHECK_EQ(image[3], 3.5F);
  const std::int32_t numbers[] = {1, 2, 3, 4};
  CHECK_EQ(module.matrix({numbers, {2, 2}}), 5);
  std::int64_t columns[] = {1, 2, 3, 4};
  CHECK_EQ(module.fortran({columns, {2, 2}, {8, 16}}), "[[1, 2], [3, 4]]");
}

template <typename T>
void check_type(const Module &module, const std::string &name, const std::string &values) {
  std::vector<T> elements(3);
  elements[0] = T(1);
  elements[2] = T(2);
  CHECK_EQ(module.describe(elements), name + " (3,) C rw");
  CHECK_EQ(module.shown(elements), values);
  const array<T> given = module.of_dtype(name).template as<T>();
  CHECK_EQ(given.dtype(), name);
  CHECK(given[0] == T(1));
  CHECK(given[1] == T(0));
  CHECK(given[2] == T(2));
}

void check_types(const Module &module) {
  check_type<std::int8_t>(module, "int8", "[1, 0, 2]");
  check_type<std::int16_t>(module, "int16", "[1, 0, 2]");
  check_type<std::int32_t>(module, "int32", "[1, 0, 2]");
  check_type<std::int64_t>(module, "int64", "[1, 0, 2]");
  check_type<long long>(module, "int64", "[1, 0, 2]");
  check_type<std::uint8_t>(module, "uint8", "[1, 0, 2]");
  check_type<std::uint16_t>(module, "uint16", "[1, 0, 2]");
  check_type<std::uint32_t>(module, "uint32", "[1, 0, 2]");
  check_type<std::uint64_t>(module, "uint64", "[1, 0, 2]");
  check_type<float>(module, "float32", "[1.0, 0.0, 2.0]");
  check_type<double>(module, "float64", "[1.0, 0.0, 2.0]");
  check_type<std::complex<float>>(module, "complex64", "[(1+0j), 0j, (2+0j)]");
  check_type<std::complex<double>>(module, "complex128", "[(1+0j), 0j, (2+0j)]");
  std::vector<float16> halves{float16(1.5F), float16(-2.0F)};
  CHECK_EQ(module.describe(halves), "float16 (2,) C rw");
  CHECK_EQ(module.shown(halves), "[1.5, -2.0]");
  CHECK_EQ(static_cast<float>(module.of_dtype("float16").as<float16>()[2]), 2.0F);
  std::vector<long double> wide{1.5L};
  CHECK_EQ(module.describe(wide).substr(0, 5), "float");
  CHECK(module.of_dtype("longdouble").as<long double>()[2] == 2.0L);
  const bool flags[] = {true, false};
  CHECK_EQ(module.describe({flags, {2}}), "bool (2,) C r");
  CHECK(module.of_dtype("bool").as<bool>()[2]);
}

/** Every one of them, there and back, and what lies between two of them. */
void check_float16() {
  for (unsigned bits = 0; bits < 0x10000; ++bits) {
    const float16 half = float16::from_bits(static_cast<std::uint16_t>(bits));
    const float value = half;
    if (value == value) {
      CHECK_EQ(float16(value).bits(), half.bits());
    } else {
      CHECK((float16(value).bits() & 0x7c00) == 0x7c00);
    }
  }
  CHECK_EQ(float16(1.0F + 1.0F / 2048).bits(), 0x3c00);
  CHECK_EQ(float16(1.0F + 3.0F / 2048).bits(), 0x3c02);
  CHECK_EQ(float16(65519.0F).bits(), 0x7bff);
  CHECK_EQ(float16(65520.0F).bits(), 0x7c00);
  CHECK_EQ(float16(1e-10F).bits(), 0);
}

void check_given(const Module &module) {
  const array<std::int64_t> numbers = module.arange(4);
  CHECK_EQ(numbers.size(), 4U);
  CHECK_EQ(numbers[3], 3);
  CHECK(std::vector<std::int64_t>(numbers.begin(), numbers.end()) == numbers.to_vector());
  const array<double> grid = module.grid(2, 3);
  CHECK_EQ(grid(1, 2), 5.0);
  CHECK_EQ(grid.ndim(), 2U);
  CHECK((grid.shape() == bridge::extents{2, 3}));
  CHECK(grid.is_contiguous());
  const array<double> turned = module.transposed(grid);
  CHECK_EQ(turned(2, 1), 5.0);
  CHECK(!turned.is_contiguous());
  CHECK(turned.begin() == nullptr);
  CHECK((turned.to_vector() == Doubles{0, 3, 1, 4, 2, 5}));
  // The same memory.
  turned(0, 0) = 9;
  CHECK_EQ(grid(0, 0), 9.0);
  const array<std::int64_t> back = module.every_other(5);
  CHECK((back.to_vector() == std::vector<std::int64_t>{4, 2, 0}));
  CHECK_EQ(back[1], 2);
  CHECK_EQ(module.scalar()(), 2.5);
  CHECK_EQ(module.scalar().size(), 1U);
  const array<double> nothing = module.nothing();
  CHECK_EQ(nothing.size(), 0U);
  CHECK((nothing.shape() == bridge::extents{3, 0, 2}));
  CHECK(nothing.to_vector().empty());
  const array<double> readonly = module.readonly();
  CHECK(readonly.is_readonly());
  CHECK(readonly.mutable_data() == nullptr);
  const any_array dates = module.dates();
  CHECK_EQ(dates.dtype(), "<M8[D]");
  CHECK_EQ(module.days(dates), "datetime64[D]");
  CHECK_EQ(module.big_endian().dtype(), ">i4");
#if defined(__cpp_lib_mdspan)
  CHECK_EQ((grid.mdspan<2>()[1, 2]), 5.0);
#endif
}

void check_misfits(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "return is declared NDArray[float64], but Python returned NDArray[int64]");
  CHECK_THROWS(
      bridge::TypeError,
      module.no_array(),
      "is declared NDArray[float64], but Python returned list");
  const std::int32_t numbers[] = {1, 2};
  CHECK_THROWS(
      bridge::TypeError,
      module.matrix({numbers, {2}}),
      "parameter values is declared NDArray[int32] of 2 dimensions, but NDArray[int32] of 1 "
      "dimension");
  float image[] = {0, 1, 2, 3};
  CHECK_THROWS(
      bridge::TypeError,
      module.brighten({image, {2, 2}, {4, 8}}, 1),
      "of 2 dimensions in C order, writable, but NDArray[float32] of 2 dimensions in F order");
  const float fixed[] = {0, 1};
  CHECK_THROWS(bridge::TypeError, module.brighten({fixed, {1, 2}}, 1), "read-only");
  CHECK_THROWS(
      bridge::TypeError,
      module.dates().as<double>(),
      "the array is wanted as float64, but it is <M8[D]");
  CHECK_THROWS(bridge::TypeError, module.texts(), "NDArray[object]");
  CHECK_THROWS(bridge::Error, module.total({static_cast<double *>(nullptr), 3}), "NULL");
  CHECK_THROWS(
      bridge::TypeError,
      module.total({static_cast<double *>(nullptr), bridge::extents(-1)}),
      "a side of -1");
}

void check_kept(const Module &module) {
  {
    Doubles values{1, 2, 3};
    module.keep(values);
    values.assign(3, -1);
  }
  // Python has got a copy of its own.
  CHECK((module.look() == Doubles{1, 2, 3}));
  module.write(7);
  CHECK((module.look() == Doubles{7, 2, 3}));
  {
    double values[] = {1, 2, 3, 4};
    module.keep_part(values);
    values[1] = values[0] = -1;
  }
  CHECK((module.look() == Doubles{2, 3, 4, 1}));
  Holder holder;
  {
    double values[] = {1, 2, 3, 4};
    holder.hold(values);
    values[2] = -1;
  }
  CHECK_EQ(holder.values().str(), "[1. 3.]");
  holder = nullptr;
  {
    // The address of its elements is known elsewhere.
    static double values[] = {1, 2};
    CHECK_THROWS(
        bridge::BufferError,
        module.keep_buffer(values),
        "module.keep_buffer: Python keeps memory that was lent to it for the call");
  }
  module.forget();
}

void check_owned(const Module &module) {
  module.keep(Doubles{4, 5});
  CHECK((module.look() == Doubles{4, 5}));
  module.write(6);
  CHECK((module.look() == Doubles{6, 5}));
  module.forget();
  const std::shared_ptr<double> memory(new double[2]{1, 2}, std::default_delete<double[]>());
  module.keep(array_view<double>::own(memory, {2}));
  CHECK_EQ(memory.use_count(), 2);
  module.write(3);
  CHECK_EQ(memory.get()[0], 3.0);
  std::thread([&module] { module.forget(); }).join();
  CHECK_EQ(memory.use_count(), 1);
  std::vector<double> moved{1, 2, 3};
  module.keep_buffer(std::move(moved));
  CHECK((module.look() == Doubles{1, 2, 3}));
  module.forget();
}

void check_through(const Module &module) {
  // What comes from Python goes back as its memory, and lives as long as it is wanted.
  array<double> grid = module.grid(1, 3);
  module.keep(grid);
  grid = array<double>();
  CHECK_THROWS(
      bridge::TypeError, module.look(), "return[0] is declared float, but Python returned list");
  module.forget();
  Doubles values{1, 2, 3};
  array<double> same = module.same(values);
  values[0] = -1;
  CHECK_EQ(same[0], 1.0);
  array<double> part = module.part(values);
  values[1] = -2;
  CHECK_EQ(part[0], 2.0);
  std::thread([](array<double> last) { last = array<double>(); }, std::move(same)).join();
  const array<double> copy = part;
  part = array<double>();
  CHECK_EQ(copy[1], 3.0);
}

void check_nested(const Module &module) {
  const std::vector<std::uint8_t> pixels{1, 2};
  Frame frame;
  frame.name = "f";
  CHECK_THROWS(bridge::Error, module.frames(frame, 1), "pixels is NULL");
  frame.pixels = module.of_dtype("uint8").as<std::uint8_t>();
  const std::vector<Frame> frames = module.frames(frame, 2);
  CHECK_EQ(frames[1].name, "f1");
  CHECK_EQ(frames[1].pixels[2], 3);
  const Doubles left{1, 2};
  const Doubles right{3};
  const auto by_name = module.by_name({{"a", left}, {"b", right}});
  CHECK_EQ(by_name.at("a")[1], 3.0);
  CHECK_EQ(module.longest({left, right}).size(), 2U);
  CHECK_EQ((*module.maybe(array_view<double>(left)))[1], 6.0);
  CHECK(!module.maybe());
}

/** What goes on after the call has a copy of what was lent, as it was then, and the very memory where it was given away. */
void check_lazy(const Module &module) {
  std::vector<double> values = {1, 2, 3};
  const bridge::task<double> total = module.later_total(values);
  auto numbers = module.one_by_one(values);
  auto later = module.later_one_by_one(values);
  const bridge::task<std::int64_t> length = module.later_length(std::string(5, 'x'));
  values.assign(3, 100);
  CHECK_EQ(total.get(), 6.0);
  CHECK_EQ(*numbers.next(), 1.0);
  CHECK_EQ(*later.next(), 1.0);
  CHECK_EQ(length.get(), 5);
  const auto shared = std::make_shared<std::vector<double>>(3, 4.0);
  const auto view =
      bridge::array_view<double>::own(std::shared_ptr<double>(shared, shared->data()), {3});
  auto given = module.one_by_one(view);
  shared->assign(3, 5.0);
  CHECK_EQ(*given.next(), 5.0);
}

/** Arrays where the hint says no more than that it is an object: copies, unless they are given away or Python's. */
void check_objects(const Module &module) {
  std::vector<double> values = {1, 2, 3};
  const bridge::array_view<double> view(values);
  const bridge::object sum = module.add_objects(view, module.arange(3));
  CHECK((sum.as<bridge::array<double>>().to_vector() == std::vector<double>{1, 3, 5}));
  CHECK_EQ(sum.as<bridge::any_array>().size(), 3U);
  CHECK_THROWS(bridge::TypeError, sum.as<bridge::array<float>>(), "NDArray[float32]");
  const bridge::object copy = view;
  values[0] = 100;
  CHECK_EQ(copy.as<bridge::array<double>>()[0], 1.0);
  const bridge::array<double> same = copy.as<bridge::array<double>>();
  CHECK(bridge::object(same).as<bridge::array<double>>().data() == same.data());
  const std::vector<bridge::array<double>> both = {same, same};
  CHECK_EQ(bridge::object(both).size(), 2U);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_lent(module);
  check_types(module);
  check_float16();
  check_given(module);
  check_misfits(module);
  check_kept(module);
  check_lazy(module);
  check_objects(module);
  check_owned(module);
  check_through(module);
  check_nested(module);
  const check::Library library(argv[1]);
  CHECK_EQ(library.get<PythonLiveAllocationsFunc>("python_live_allocations")(), 0U);
  return check::result();
}

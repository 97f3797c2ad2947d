// bridge/array.hpp: bridge::array, arrays of Python's, and bridge::array_view, memory of C++ as an array of Python's.
#ifndef BRIDGE_INCLUDED_ARRAY_HPP
#define BRIDGE_INCLUDED_ARRAY_HPP

#include <array>
#include <atomic>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/bytes_view.hpp"
#include "bridge/config.h"
#include "bridge/exceptions.hpp"
#include "bridge/float16.hpp"
#include "bridge/result.hpp"
#include "bridge/types/ndarray.h"
#if BRIDGE_CPLUSPLUS >= 202302L && defined(__has_include)
#if __has_include(<mdspan>)
#include <mdspan>
#endif
#endif

namespace bridge {

/** Sides of an array, or strides in bytes: `{height, width}`, of any integers. */
class extents {
 public:
  template <
      typename... Integers,
      typename = decltype(std::vector<std::ptrdiff_t>{
          static_cast<std::ptrdiff_t>(std::declval<Integers>())...})>
  extents(Integers... values) : values_{static_cast<std::ptrdiff_t>(values)...} {
    static_assert(sizeof...(Integers) <= 64, "an array has at most 64 dimensions");
  }
  extents(std::vector<std::ptrdiff_t> values) : values_(std::move(values)) {}
  extents(const extents &) = default;
  extents(extents &&) = default;
  extents &operator=(const extents &) = default;
  extents &operator=(extents &&) = default;

  std::size_t size() const noexcept { return values_.size(); }
  bool empty() const noexcept { return values_.empty(); }
  std::ptrdiff_t operator[](std::size_t index) const noexcept { return values_[index]; }
  const std::ptrdiff_t *data() const noexcept { return values_.data(); }
  const std::ptrdiff_t *begin() const noexcept { return values_.data(); }
  const std::ptrdiff_t *end() const noexcept { return values_.data() + values_.size(); }

  friend bool operator==(const extents &left, const extents &right) noexcept {
    return left.values_ == right.values_;
  }
  friend bool operator!=(const extents &left, const extents &right) noexcept {
    return !(left == right);
  }

 private:
  std::vector<std::ptrdiff_t> values_;
};

namespace detail {

/** The BRIDGE_DTYPE_ value of a C++ type; not defined for a type that arrays cannot hold. */
template <typename T>
struct dtype_of;

template <std::int32_t Value>
using dtype_value = std::integral_constant<std::int32_t, Value>;

template <>
struct dtype_of<bool> : dtype_value<BRIDGE_DTYPE_BOOL> {};
template <>
struct dtype_of<float16> : dtype_value<BRIDGE_DTYPE_FLOAT16> {};
template <>
struct dtype_of<float> : dtype_value<BRIDGE_DTYPE_FLOAT32> {};
template <>
struct dtype_of<double> : dtype_value<BRIDGE_DTYPE_FLOAT64> {};
template <>
struct dtype_of<long double> : dtype_value<BRIDGE_DTYPE_LONGDOUBLE> {};
template <>
struct dtype_of<std::complex<float>> : dtype_value<BRIDGE_DTYPE_COMPLEX64> {};
template <>
struct dtype_of<std::complex<double>> : dtype_value<BRIDGE_DTYPE_COMPLEX128> {};
template <>
struct dtype_of<std::complex<long double>> : dtype_value<BRIDGE_DTYPE_CLONGDOUBLE> {};

/** Integers of the same width are the same to Python: `long` and `long long`. */
template <typename T>
struct integer_dtype
    : dtype_value<
          sizeof(T) == 1   ? (std::is_signed<T>::value ? BRIDGE_DTYPE_INT8 : BRIDGE_DTYPE_UINT8)
          : sizeof(T) == 2 ? (std::is_signed<T>::value ? BRIDGE_DTYPE_INT16 : BRIDGE_DTYPE_UINT16)
          : sizeof(T) == 4
              ? (std::is_signed<T>::value ? BRIDGE_DTYPE_INT32 : BRIDGE_DTYPE_UINT32)
              : (std::is_signed<T>::value ? BRIDGE_DTYPE_INT64 : BRIDGE_DTYPE_UINT64)> {};

template <>
struct dtype_of<signed char> : integer_dtype<signed char> {};
template <>
struct dtype_of<unsigned char> : integer_dtype<unsigned char> {};
template <>
struct dtype_of<short> : integer_dtype<short> {};
template <>
struct dtype_of<unsigned short> : integer_dtype<unsigned short> {};
template <>
struct dtype_of<int> : integer_dtype<int> {};
template <>
struct dtype_of<unsigned int> : integer_dtype<unsigned int> {};
template <>
struct dtype_of<long> : integer_dtype<long> {};
template <>
struct dtype_of<unsigned long> : integer_dtype<unsigned long> {};
template <>
struct dtype_of<long long> : integer_dtype<long long> {};
template <>
struct dtype_of<unsigned long long> : integer_dtype<unsigned long long> {};

/** Whether an array of From can be seen as one of To. */
template <typename From, typename To>
struct same_dtype : std::integral_constant<bool, dtype_of<From>::value == dtype_of<To>::value> {};

inline const char *dtype_name(const bridge_ndarray &array) noexcept {
  static const char *const names[] = {
      "other",
      "bool",
      "int8",
      "int16",
      "int32",
      "int64",
      "uint8",
      "uint16",
      "uint32",
      "uint64",
      "float16",
      "float32",
      "float64",
      "longdouble",
      "complex64",
      "complex128",
      "clongdouble"};
  const bool is_known = array.dtype > 0 && array.dtype <= BRIDGE_DTYPE_CLONGDOUBLE;
  return is_known || array.format == nullptr ? names[is_known ? array.dtype : 0] : array.format;
}

/** What of a C array is the same for all element types: a hold of Python's memory. */
class held_array {
 public:
  held_array() noexcept : raw_() {}

  held_array(const held_array &other) noexcept : raw_(other.raw_) { retain(); }
  held_array(held_array &&other) noexcept : raw_(other.raw_) { other.raw_ = bridge_ndarray(); }
  held_array &operator=(held_array other) noexcept {
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~held_array() {
    if (raw_.release != nullptr) {
      raw_.release(raw_.owner);
    }
  }

  /** How many dimensions there are. */
  std::size_t ndim() const noexcept { return static_cast<std::size_t>(raw_.ndim); }
  /** A side. */
  std::size_t shape(std::size_t dimension) const noexcept {
    return static_cast<std::size_t>(raw_.shape[dimension]);
  }
  /** Bytes from one element to the next. */
  std::ptrdiff_t stride(std::size_t dimension) const noexcept { return raw_.strides[dimension]; }
  extents shape() const { return listed(raw_.shape); }
  extents strides() const { return listed(raw_.strides); }

  /** How many elements there are. */
  std::size_t size() const noexcept {
    if (raw_.data == nullptr && raw_.ndim == 0) {
      return 0;
    }
    std::size_t count = 1;
    for (std::int32_t index = 0; index < raw_.ndim; ++index) {
      count *= static_cast<std::size_t>(raw_.shape[index]);
    }
    return count;
  }
  bool empty() const noexcept { return size() == 0; }
  bool is_readonly() const noexcept { return raw_.readonly; }

  /** Whether the elements lie side by side, the last index counting fastest. */
  bool is_contiguous() const noexcept {
    std::ptrdiff_t expected = static_cast<std::ptrdiff_t>(raw_.item_size);
    for (std::int32_t index = raw_.ndim; index-- > 0;) {
      if (raw_.shape[index] == 0) {
        return true;
      }
      if (raw_.shape[index] != 1 && raw_.strides[index] != expected) {
        return false;
      }
      expected *= raw_.shape[index];
    }
    return true;
  }

  /** numpy's name of the element type, or how it spells it. */
  std::string dtype() const { return dtype_name(raw_); }
  /** What it is in C, valid as long as *this. */
  const bridge_ndarray &raw() const noexcept { return raw_; }

 protected:
  /** Holds it once more. */
  explicit held_array(const bridge_ndarray &raw) noexcept : raw_(raw) { retain(); }

  void retain() const noexcept {
    if (raw_.retain != nullptr) {
      raw_.retain(raw_.owner);
    }
  }

  bridge_ndarray raw_;

 private:
  extents listed(const std::ptrdiff_t *first) const {
    return std::vector<std::ptrdiff_t>(first, first + raw_.ndim);
  }
};

}  // namespace detail

template <typename T>
class array;

/**
 * An array of Python's of any element type: what `np.ndarray`, memoryview and Buffer results are. as<T>() gives one whose
 * elements can be read. Ownership and threads: as bridge::array.
 */
class any_array : public detail::held_array {
 public:
  any_array() noexcept = default;

  /** Holds an array of C once more. */
  static any_array hold(const bridge_ndarray &raw) noexcept { return any_array(raw); }

  /** The array, if its elements are Ts; the error says both types. */
  template <typename T>
  result<array<T>> try_as() const;

#if BRIDGE_EXCEPTIONS
  template <typename T>
  array<T> as() const {
    return try_as<T>().value();
  }
#endif

 private:
  explicit any_array(const bridge_ndarray &raw) noexcept : held_array(raw) {}
};

/**
 * An array of Python's, whose memory is seen, not copied.
 *
 *     const bridge::array<double> image = lib.load(path);
 *     double sum = 0;
 *     for (std::size_t y = 0; y < image.shape(0); ++y)
 *       for (std::size_t x = 0; x < image.shape(1); ++x) sum += image(y, x);
 *
 * Ownership: it keeps the object alive whose memory it is; copies share that hold. Any thread may let go of it, also after
 * the end of Python. Writing to it is writing to Python's array. Threads: as for memory; Python may write meanwhile.
 */
template <typename T>
class array : public detail::held_array {
 public:
  using value_type = T;

  /** Of nothing. */
  array() noexcept = default;

  /** Holds an array of C, whose elements are Ts, once more. */
  static array hold(const bridge_ndarray &raw) noexcept { return array(raw); }

  /** The element whose indices are all 0. */
  const T *data() const noexcept { return static_cast<const T *>(raw_.data); }
  /** The same, to write to; null if that is forbidden. */
  T *mutable_data() const noexcept { return raw_.readonly ? nullptr : static_cast<T *>(raw_.data); }

  /** The element with those indices, one for each dimension. They are not checked. */
  template <typename... Indices>
  T &operator()(Indices... indices) const noexcept {
    return at(0, 0, indices...);
  }
  /** The element of an array of one dimension. */
  T &operator[](std::size_t index) const noexcept { return at(0, 0, index); }

  /** The first element, and behind the last one, where they lie side by side; else both are null: see to_vector(). */
  const T *begin() const noexcept { return is_contiguous() ? data() : nullptr; }
  const T *end() const noexcept { return is_contiguous() ? data() + size() : nullptr; }

  /** A copy of all elements, the last index counting fastest. */
  std::vector<T> to_vector() const {
    std::vector<T> copy;
    copy.reserve(size());
    if (size() != 0) {
      copy_into(copy, 0, 0);
    }
    return copy;
  }

  operator any_array() const noexcept { return any_array::hold(raw_); }

#if defined(__cpp_lib_mdspan)
  /** The elements as a std::mdspan of so many dimensions, which must be the array's, valid as long as *this. */
  template <std::size_t Dimensions>
  std::mdspan<T, std::dextents<std::ptrdiff_t, Dimensions>, std::layout_stride> mdspan() const {
    std::array<std::ptrdiff_t, Dimensions> sides{}, steps{};
    for (std::size_t index = 0; index < Dimensions; ++index) {
      sides[index] = raw_.shape[index];
      steps[index] = raw_.strides[index] / static_cast<std::ptrdiff_t>(sizeof(T));
    }
    using shape_type = std::dextents<std::ptrdiff_t, Dimensions>;
    return {static_cast<T *>(raw_.data), std::layout_stride::mapping(shape_type(sides), steps)};
  }
#endif

 private:
  explicit array(const bridge_ndarray &raw) noexcept : held_array(raw) {}

  T &at(std::ptrdiff_t offset, std::size_t) const noexcept {
    return *reinterpret_cast<T *>(static_cast<char *>(raw_.data) + offset);
  }
  template <typename Index, typename... More>
  T &at(std::ptrdiff_t offset, std::size_t dimension, Index index, More... more) const noexcept {
    const std::ptrdiff_t step = static_cast<std::ptrdiff_t>(index) * raw_.strides[dimension];
    return at(offset + step, dimension + 1, more...);
  }

  void copy_into(std::vector<T> &copy, std::ptrdiff_t offset, std::int32_t dimension) const {
    if (dimension == raw_.ndim) {
      copy.push_back(at(offset, 0));
      return;
    }
    for (std::ptrdiff_t index = 0; index < raw_.shape[dimension]; ++index) {
      copy_into(copy, offset + index * raw_.strides[dimension], dimension + 1);
    }
  }
};

template <typename T>
result<array<T>> any_array::try_as() const {
  if (raw_.dtype != detail::dtype_of<T>::value) {
    bridge_ndarray wanted = bridge_ndarray();
    wanted.dtype = detail::dtype_of<T>::value;
    return Error(
        Code::type,
        std::string("the array is wanted as ") + detail::dtype_name(wanted) + ", but it is " +
            dtype());
  }
  return array<T>::hold(raw_);
}

namespace detail {

/** Memory that Python may keep, held by whoever counts. */
class kept_memory {
 public:
  explicit kept_memory(std::shared_ptr<const void> memory)
      : memory_(std::move(memory)), count_(1) {}

  static void retain(void *owner) noexcept {
    static_cast<kept_memory *>(owner)->count_.fetch_add(1, std::memory_order_relaxed);
  }
  static void release(void *owner) noexcept {
    kept_memory *const held = static_cast<kept_memory *>(owner);
    if (held->count_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
      delete held;
    }
  }

 private:
  std::shared_ptr<const void> memory_;
  std::atomic<std::size_t> count_;
};

/** Memory of C++ with a shape. */
class seen_array {
 public:
  bridge_ndarray raw() const noexcept {
    bridge_ndarray raw = raw_;
    raw.ndim = static_cast<std::int32_t>(shape_.size());
    raw.shape = shape_.data();
    raw.strides = strides_.empty() ? nullptr : strides_.data();
    return raw;
  }

  seen_array(const seen_array &other)
      : raw_(other.raw_), shape_(other.shape_), strides_(other.strides_) {
    retain();
  }
  seen_array(seen_array &&other) noexcept
      : raw_(other.raw_), shape_(std::move(other.shape_)), strides_(std::move(other.strides_)) {
    other.raw_ = bridge_ndarray();
  }
  seen_array &operator=(seen_array other) noexcept {
    std::swap(raw_, other.raw_);
    std::swap(shape_, other.shape_);
    std::swap(strides_, other.strides_);
    return *this;
  }
  ~seen_array() {
    if (raw_.release != nullptr) {
      raw_.release(raw_.owner);
    }
  }

 protected:
  seen_array(
      const void *data,
      std::int32_t dtype,
      std::size_t item_size,
      bool readonly,
      extents shape,
      extents strides)
      : raw_(), shape_(std::move(shape)), strides_(std::move(strides)) {
    raw_.data = const_cast<void *>(data);
    raw_.dtype = dtype;
    raw_.item_size = item_size;
    raw_.readonly = readonly;
  }

  /** Python's own. */
  explicit seen_array(const held_array &array)
      : raw_(array.raw()), shape_(array.shape()), strides_(array.strides()) {
    retain();
  }

  /** From here on Python may keep it. */
  void keep(std::shared_ptr<const void> memory) {
    raw_.owner = new kept_memory(std::move(memory));
    raw_.retain = &kept_memory::retain;
    raw_.release = &kept_memory::release;
  }

 private:
  void retain() const noexcept {
    if (raw_.retain != nullptr) {
      raw_.retain(raw_.owner);
    }
  }

  bridge_ndarray raw_;
  extents shape_;
  extents strides_;
};

/** Whether a container holds elements of that type side by side: std::vector, std::array, std::span. */
template <typename Container, typename T, typename = void>
struct has_elements : std::false_type {};
template <typename Container, typename T>
struct has_elements<
    Container,
    T,
    decltype(void(std::declval<Container &>().data()), void(std::declval<Container &>().size()))>
    : std::is_same<
          typename std::remove_cv<typename std::remove_pointer<
              decltype(std::declval<Container &>().data())>::type>::type,
          T> {};

}  // namespace detail

/**
 * What takes the place of an array that C++ gives to Python: memory of C++ with a shape, which is seen, not copied.
 *
 *     std::vector<double> pixels(width * height);
 *     lib.sharpen({pixels.data(), {height, width}});     // lent for the call
 *     lib.keep(std::move(pixels));                       // Python may keep it
 *
 * Ownership: what an lvalue or a pointer stands for is lent for the call. Python keeping it past that is noticed: see
 * bridge_ndarray for what happens then. What is moved into it, or given by a std::shared_ptr, lives as long as anybody
 * wants it. Memory of constants is read-only in Python. An array that came from Python goes back as its memory.
 */
template <typename T>
class array_view : public detail::seen_array {
 public:
  /** One dimension. */
  array_view(T *data, std::size_t size)
      : seen_array(data, detail::dtype_of<T>::value, sizeof(T), false, sides(size), {}) {}
  array_view(const T *data, std::size_t size)
      : seen_array(data, detail::dtype_of<T>::value, sizeof(T), true, sides(size), {}) {}

  /** Any number of dimensions; strides are in bytes, and without them the last index counts fastest. */
  array_view(T *data, extents shape, extents strides = {})
      : seen_array(
            data,
            detail::dtype_of<T>::value,
            sizeof(T),
            false,
            std::move(shape),
            std::move(strides)) {}
  array_view(const T *data, extents shape, extents strides = {})
      : seen_array(
            data,
            detail::dtype_of<T>::value,
            sizeof(T),
            true,
            std::move(shape),
            std::move(strides)) {}

  /** A std::vector, a std::array, a std::span; a constant one is read-only. */
  template <
      typename Container,
      typename = typename std::enable_if<
          std::is_lvalue_reference<Container>::value &&
          !std::is_base_of<detail::held_array, typename std::remove_reference<Container>::type>::
              value &&
          detail::has_elements<typename std::remove_reference<Container>::type, T>::value>::type>
  array_view(Container &&container) : array_view(container.data(), container.size()) {}

  template <std::size_t Size>
  array_view(T (&elements)[Size]) : array_view(elements, Size) {}
  template <std::size_t Size>
  array_view(const T (&elements)[Size]) : array_view(elements, Size) {}

  /** Moved into it, so that Python may keep it. */
  array_view(std::vector<T> &&elements) : array_view(own(std::move(elements))) {}

  /** Python's own. */
  array_view(const array<T> &python) : seen_array(python) {}

  /** Memory that Python may keep, as long as somebody holds `memory`. */
  static array_view own(std::shared_ptr<T> memory, extents shape, extents strides = {}) {
    array_view view(memory.get(), std::move(shape), std::move(strides));
    view.keep(std::move(memory));
    return view;
  }
  static array_view own(std::vector<T> &&elements) {
    const auto held = std::make_shared<std::vector<T>>(std::move(elements));
    array_view view(held->data(), held->size());
    view.keep(held);
    return view;
  }

 private:
  static extents sides(std::size_t size) { return extents{static_cast<std::ptrdiff_t>(size)}; }
};

/** The same for any element type: made of what an array_view is made of. */
class any_array_view : public detail::seen_array {
 public:
  template <typename T>
  any_array_view(const array_view<T> &view) : seen_array(view) {}
  template <typename T>
  any_array_view(array_view<T> &&view) noexcept : seen_array(std::move(view)) {}
  template <typename T>
  any_array_view(std::vector<T> &&elements) : seen_array(array_view<T>::own(std::move(elements))) {}
  template <typename T>
  any_array_view(std::vector<T> &elements) : seen_array(array_view<T>(elements)) {}
  template <typename T>
  any_array_view(const std::vector<T> &elements) : seen_array(array_view<T>(elements)) {}
  template <
      typename T,
      typename = decltype(detail::dtype_of<typename std::remove_const<T>::type>::value)>
  any_array_view(T *data, extents shape, extents strides = {})
      : seen_array(
            array_view<typename std::remove_const<T>::type>(
                data, std::move(shape), std::move(strides))) {}

  /** Bytes, which are read-only. */
  any_array_view(bytes_view bytes)
      : seen_array(array_view<std::uint8_t>(bytes.data(), bytes.size())) {}
  any_array_view(const std::string &bytes) : any_array_view(bytes_view(bytes)) {}

  /** Python's own. */
  template <typename T>
  any_array_view(const array<T> &python) : seen_array(static_cast<const held_array &>(python)) {}
  any_array_view(const any_array &python) : seen_array(static_cast<const held_array &>(python)) {}

 private:
  using held_array = detail::held_array;
};

namespace types {

/** An array of any element type: a bridge::any_array_view as a parameter, a bridge::any_array as a result. */
class any_array {
 public:
  using parameter = bridge::any_array_view;
  using result = bridge::any_array;
  using abi = bridge_ndarray;

  /** What it points to lives as long as `value`. */
  static abi lower(const parameter &value) noexcept { return value.raw(); }

  /** Holds it once more. Leaves `raw` to be freed by the caller. */
  static result lift(const abi &raw) noexcept { return result::hold(raw); }
};

/** An array of Ts: a bridge::array_view as a parameter, a bridge::array as a result. */
template <typename T>
class array {
 public:
  using parameter = bridge::array_view<T>;
  using result = bridge::array<T>;
  using abi = bridge_ndarray;

  static abi lower(const parameter &value) noexcept { return value.raw(); }
  static result lift(const abi &raw) noexcept { return result::hold(raw); }
};

}  // namespace types
}  // namespace bridge

#endif

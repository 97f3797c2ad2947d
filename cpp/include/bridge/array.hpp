// bridge/array.hpp: bridge::array, arrays of Python's.
#ifndef BRIDGE_INCLUDED_ARRAY_HPP
#define BRIDGE_INCLUDED_ARRAY_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/config.h"
#include "bridge/dtype.hpp"
#include "bridge/exceptions.hpp"
#include "bridge/ndarray.h"
#include "bridge/result.hpp"
#if BRIDGE_CPLUSPLUS >= 202302L && defined(__has_include)
#if __has_include(<mdspan>)
#include <mdspan>
#endif
#endif

namespace bridge {

namespace detail {

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

}  // namespace bridge

#endif

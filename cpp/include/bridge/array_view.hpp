// bridge/array_view.hpp: bridge::array_view, memory of C++ as an array of Python's.
#ifndef BRIDGE_INCLUDED_ARRAY_VIEW_HPP
#define BRIDGE_INCLUDED_ARRAY_VIEW_HPP

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/array.hpp"
#include "bridge/bytes_view.hpp"
#include "bridge/dtype.hpp"

namespace bridge {

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

}  // namespace bridge

#endif

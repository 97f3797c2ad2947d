// bridge/batch_view.hpp: elements of one type, side by side, that somebody else owns: what batches work on.
#ifndef BRIDGE_INCLUDED_BATCH_VIEW_HPP
#define BRIDGE_INCLUDED_BATCH_VIEW_HPP

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace bridge {

namespace detail {

/** Whether a Range keeps elements of that very type side by side, and a T * can point to them. */
template <typename Range, typename T, typename = void>
struct is_contiguous : std::false_type {};
template <typename Range, typename T>
struct is_contiguous<
    Range,
    T,
    decltype(void(std::declval<Range &>().size()), void(std::declval<Range &>().data()))>
    : std::integral_constant<
          bool,
          std::is_same<decltype(std::declval<Range &>().data()), T *>::value ||
              std::is_same<
                  const typename std::remove_pointer<
                      decltype(std::declval<Range &>().data())>::type,
                  T>::value> {};

}  // namespace detail

/**
 * Elements that somebody else owns, side by side: std::vector, std::array, std::span, a C array, a
 * pointer with a size. A batch_view<const T> is read, and may be made from braces, too; a
 * batch_view<T> is written. No element is converted or copied: a std::vector<int> is no range of
 * std::int64_t.
 *
 * Ownership: none; the elements have to outlive the view. As a parameter they always do.
 * Errors: none. Threads: as a pointer.
 */
template <typename T>
class batch_view {
 public:
  using element_type = T;
  using value_type = typename std::remove_const<T>::type;

  /** No elements. */
  batch_view() noexcept : data_(nullptr), size_(0) {}

  /** `size` elements from `data`, which may be null if `size` is 0. */
  batch_view(T *data, std::size_t size) noexcept : data_(data), size_(size) {}

  /** Braces: `{1, 2, 3}`. */
  template <
      typename Const = T,
      typename = typename std::enable_if<std::is_const<Const>::value>::type>
  batch_view(std::initializer_list<value_type> elements) noexcept
      : batch_view(elements.begin(), elements.size()) {}

  /** An array of T. */
  template <std::size_t Size>
  batch_view(T (&elements)[Size]) noexcept : batch_view(elements, Size) {}

  /** Whatever has data() and size(). */
  template <
      typename Range,
      typename = typename std::enable_if<
          !std::is_same<typename std::decay<Range>::type, batch_view>::value &&
          detail::is_contiguous<typename std::remove_reference<Range>::type, T>::value>::type>
  batch_view(Range &&range) noexcept : batch_view(range.data(), range.size()) {}

  /** The first element; may be null if there is none. */
  T *data() const noexcept { return data_; }
  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }

 private:
  T *data_;
  std::size_t size_;
};

/**
 * The same for bools that are read, of which a std::vector<bool> keeps none: they are copied, once,
 * and the copies of this view share them. That may throw std::bad_alloc.
 */
template <>
class batch_view<const bool> {
 public:
  using element_type = const bool;
  using value_type = bool;

  batch_view() noexcept : data_(nullptr), size_(0) {}
  batch_view(const bool *data, std::size_t size) noexcept : data_(data), size_(size) {}
  batch_view(std::initializer_list<bool> elements) noexcept
      : batch_view(elements.begin(), elements.size()) {}

  template <std::size_t Size>
  batch_view(const bool (&elements)[Size]) noexcept : batch_view(elements, Size) {}

  template <
      typename Range,
      typename = typename std::enable_if<
          !std::is_same<typename std::decay<Range>::type, batch_view>::value &&
          detail::is_contiguous<typename std::remove_reference<Range>::type, const bool>::value>::
          type>
  batch_view(Range &&range) noexcept : batch_view(range.data(), range.size()) {}

  /** A copy. */
  batch_view(const std::vector<bool> &bools)
      : copy_(new bool[bools.size()], std::default_delete<bool[]>()),
        data_(copy_.get()),
        size_(bools.size()) {
    bool *next = copy_.get();
    for (const bool element : bools) {
      *next++ = element;
    }
  }

  const bool *data() const noexcept { return data_; }
  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }

 private:
  std::shared_ptr<bool> copy_;
  const bool *data_;
  std::size_t size_;
};

}  // namespace bridge

#endif

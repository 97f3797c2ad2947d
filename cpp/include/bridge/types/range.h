/* bridge/types/range.h: Python's range, in C and in C++. */
#ifndef BRIDGE_INCLUDED_TYPES_RANGE_H
#define BRIDGE_INCLUDED_TYPES_RANGE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A range of integers, passed and returned by value. It owns nothing.
 *
 * As an argument, a step of 0 is Python's ValueError. As a result, a range with an end that 64 bits
 * cannot hold is a BRIDGE_ERROR_OVERFLOW; only a function that failed returns a step of 0.
 */
typedef struct bridge_range {
  int64_t start; /**< The first element, if there is one. */
  int64_t stop;  /**< Where it ends; no element itself. */
  int64_t step;  /**< From one element to the next; below 0 to count down. */
} bridge_range;

#ifdef __cplusplus
} /* extern "C" */

#include <cstddef>
#include <cstdint>
#include <iterator>

#include "bridge/ordered.hpp"
#include "bridge/type_of.hpp"

namespace bridge {

/**
 * A range of integers: Python's range.
 *
 * It is a sequence that takes no memory: `for (std::int64_t i : range)`. As in Python, two are
 * equal if their elements are, whatever they are made of; they are ordered as these sequences are.
 *
 * Ownership: none. Errors: none; an index out of range is undefined. Threads: as an int.
 */
class range : private detail::ordered<range> {
 public:
  using value_type = std::int64_t;
  using size_type = std::uint64_t;

  /** Reads one element after the other. */
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = std::int64_t;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::int64_t *;
    using reference = std::int64_t;

    std::int64_t operator*() const noexcept { return range_element(start_, step_, index_); }
    iterator &operator++() noexcept {
      ++index_;
      return *this;
    }
    iterator operator++(int) noexcept {
      const iterator before = *this;
      ++index_;
      return before;
    }
    friend bool operator==(const iterator &a, const iterator &b) noexcept {
      return a.index_ == b.index_;
    }
    friend bool operator!=(const iterator &a, const iterator &b) noexcept { return !(a == b); }

   private:
    friend class range;
    iterator(std::int64_t start, std::int64_t step, size_type index) noexcept
        : start_(start), step_(step), index_(index) {}

    std::int64_t start_;
    std::int64_t step_;
    size_type index_;
  };
  using const_iterator = iterator;

  /** No elements. */
  range() noexcept : range(0) {}

  /** From 0 to `stop`, without it. */
  explicit range(std::int64_t stop) noexcept : range(0, stop) {}

  /** From `start` to `stop`, without it; a `step` of 0 has no elements, and Python refuses it. */
  range(std::int64_t start, std::int64_t stop, std::int64_t step = 1) noexcept
      : start_(start), stop_(stop), step_(step) {}

  std::int64_t start() const noexcept { return start_; }
  std::int64_t stop() const noexcept { return stop_; }
  std::int64_t step() const noexcept { return step_; }

  /** How many elements there are. */
  size_type size() const noexcept {
    if (step_ > 0 && start_ < stop_) {
      return (bits(stop_) - bits(start_) - 1) / bits(step_) + 1;
    }
    if (step_ < 0 && stop_ < start_) {
      return (bits(start_) - bits(stop_) - 1) / (0 - bits(step_)) + 1;
    }
    return 0;
  }
  bool empty() const noexcept { return size() == 0; }

  std::int64_t operator[](size_type index) const noexcept {
    return range_element(start_, step_, index);
  }
  iterator begin() const noexcept { return iterator(start_, step_, 0); }
  iterator end() const noexcept { return iterator(start_, step_, size()); }

  friend bool operator==(const range &a, const range &b) noexcept { return !(a < b) && !(b < a); }

  friend bool operator<(const range &a, const range &b) noexcept {
    const size_type size = a.size();
    const size_type other = b.size();
    if (size == 0 || other == 0 || a.start_ != b.start_) {
      return size == 0 || other == 0 ? size < other : a.start_ < b.start_;
    }
    const bool differ = size > 1 && other > 1 && a.step_ != b.step_;
    return differ ? a.step_ < b.step_ : size < other;
  }

 private:
  static size_type bits(std::int64_t value) noexcept { return static_cast<size_type>(value); }

  // Unsigned, as the way from one end to the other may have 64 bits.
  static std::int64_t range_element(
      std::int64_t start, std::int64_t step, size_type index) noexcept {
    return static_cast<std::int64_t>(bits(start) + bits(step) * index);
  }

  std::int64_t start_;
  std::int64_t stop_;
  std::int64_t step_;
};

namespace types {

/** range: bridge::range on both ways. */
class range {
 public:
  using parameter = bridge::range;
  using result = bridge::range;
  using abi = bridge_range;

  static_assert(sizeof(abi) == 24, "bridge_range is three integers");
  static_assert(alignof(abi) == alignof(int64_t), "bridge_range is aligned as an integer");

  static abi lower(parameter range) noexcept {
    return abi{range.start(), range.stop(), range.step()};
  }

  static result lift(abi range) noexcept { return result(range.start, range.stop, range.step); }
};

}  // namespace types
namespace detail {
struct range_name {
  static const char *text() noexcept { return "range"; }
};
}  // namespace detail

template <>
struct type_of<range> : detail::named_type<types::range, detail::range_name> {};

}  // namespace bridge
#endif

#endif

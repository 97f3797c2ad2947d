// bridge/object_iterator.hpp: the elements of a bridge::object. Included by bridge/object.hpp.
// Comes first, as its last lines need what is below.
#include "bridge/object.hpp"
#ifndef BRIDGE_INCLUDED_OBJECT_ITERATOR_HPP
#define BRIDGE_INCLUDED_OBJECT_ITERATOR_HPP

#include <cstddef>
#include <iterator>
#include <utility>

namespace bridge {

/**
 * The elements of an object as a range: an input iterator. Each is asked for when it is its turn, and may be had
 * once.
 *
 * Ownership: it holds Python's iterator and one element. Errors: what Python raises, when it is moved on.
 */
class object_iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = object;
  using difference_type = std::ptrdiff_t;
  using pointer = const object *;
  using reference = const object &;

  /** Behind the last element. */
  object_iterator() noexcept {}

  /** An iterator of Python's, before its first element. */
  explicit object_iterator(object iterator) noexcept : iterator_(std::move(iterator)) {}

  /** Moves on; false at the end, where nothing is held any more. */
  result<bool> try_next() {
    const bridge_object_functions *const functions = detail::functions_of(iterator_.get());
    if (functions == nullptr) {
      return detail::no_library(nullptr);
    }
    const bridge_handle next = functions->next(iterator_.get());
    if (next != nullptr) {
      element_ = object::adopt(next);
      return true;
    }
    Error error = detail::last_error_of(*functions);
    *this = object_iterator();
    return error.code() == Code::none ? result<bool>(false) : result<bool>(std::move(error));
  }

  /** The element that it has moved to. */
  reference operator*() const noexcept { return element_; }
  pointer operator->() const noexcept { return &element_; }

#if BRIDGE_EXCEPTIONS
  object_iterator &operator++() {
    try_next().value();
    return *this;
  }
  void operator++(int) { ++*this; }
#endif

  /** Whether both are at the end, or neither is. */
  friend bool operator==(const object_iterator &left, const object_iterator &right) noexcept {
    return left.iterator_.is_none() == right.iterator_.is_none();
  }
  friend bool operator!=(const object_iterator &left, const object_iterator &right) noexcept {
    return !(left == right);
  }

 private:
  object iterator_;
  object element_;
};

}  // namespace bridge

#endif

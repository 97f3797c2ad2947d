// bridge/generator.hpp: bridge::generator, an iterator that can be talked to.
#ifndef BRIDGE_INCLUDED_GENERATOR_HPP
#define BRIDGE_INCLUDED_GENERATOR_HPP

#include <type_traits>
#include <utility>

#include "bridge/iterator.hpp"

namespace bridge {

namespace detail {

/** What a generator gives back in the end. */
template <typename R>
struct generator_value {
  static result<R> of(const object &value) { return value.try_as<R>(); }
};
template <>
struct generator_value<void> {
  static result<void> of(const object &) { return result<void>(); }
};

/** What can be sent: nothing goes as None. */
template <typename S>
struct sent {
  using type = const S &;
};
template <>
struct sent<void> {
  using type = std::nullptr_t;
};

inline result<object> to_send(std::nullptr_t) {
  return object();
}
template <typename S>
result<object> to_send(const S &value) {
  return object::try_from(value);
}
inline result<object> to_send(const object &value) {
  return value;
}

}  // namespace detail

/**
 * A generator of Python's: the elements as those of a bridge::iterator, and send(), throw_in(), close() and value().
 *
 * Y is what it yields, S what can be sent, R what it returns. Ownership, errors and threads: as bridge::iterator.
 */
template <typename Y, typename S, typename R = void>
class generator : public iterator<Y> {
 public:
  using iterator<Y>::iterator;

  /** Goes on with `value` as what its `yield` gives, to the next element; nothing at the end. */
  result<optional<Y>> try_send(typename detail::sent<S>::type value) {
    const result<object> made = detail::to_send(value);
    return made ? step("send", *made) : result<optional<Y>>(made.error());
  }

  /** Raises the exception where it waits, and goes on to the next element; nothing at the end. */
  result<optional<Y>> try_throw_in(const object &exception) { return step("throw", exception); }

  /** Ends it: its `finally` runs. */
  result<void> try_close() const {
    const result<object> closed = this->held().try_call_method("close");
    return closed ? result<void>() : result<void>(closed.error());
  }

  /** What it has returned, once it is at its end. */
  result<R> try_value() const {
    const result<object> value = this->held().try_attr("value");
    return value ? detail::generator_value<R>::of(*value) : result<R>(value.error());
  }

#if BRIDGE_EXCEPTIONS
  optional<Y> send(typename detail::sent<S>::type value) { return try_send(value).value(); }
  optional<Y> throw_in(const object &exception) { return try_throw_in(exception).value(); }
  void close() const { try_close().value(); }
  R value() const { return try_value().value(); }
#endif

 private:
  result<optional<Y>> step(string_view method, const object &argument) {
    const result<object> item = this->held().try_call_method(method, argument);
    if (!item) {
      const bool is_end = item.error().type() == "StopIteration";
      return is_end ? result<optional<Y>>(optional<Y>()) : result<optional<Y>>(item.error());
    }
    const result<Y> value = item->template try_as<Y>();
    return value ? result<optional<Y>>(optional<Y>(*value)) : result<optional<Y>>(value.error());
  }
};

}  // namespace bridge

#endif

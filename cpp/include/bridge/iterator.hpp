// bridge/iterator.hpp: bridge::iterator, elements of Python's one by one, and bridge::iterable, those of C++ for Python.
#ifndef BRIDGE_INCLUDED_ITERATOR_HPP
#define BRIDGE_INCLUDED_ITERATOR_HPP

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/config.h"
#include "bridge/function.hpp"
#include "bridge/object.hpp"
#include "bridge/optional.hpp"
#include "bridge/result.hpp"

namespace bridge {

namespace detail {

/** Python's iterator, and the functions of the library that it came from; their types are known to whoever made it. */
struct python_iteration {
  using erased = void (*)();

  object held;
  erased next;
  erased fill;
  erased free;
  void (*retain)(void *);
  void (*release)(void *);
};

template <typename Range, typename T, typename = void>
struct is_range_of : std::false_type {};
template <typename Range, typename T>
struct is_range_of<Range, T, decltype(void(T(*std::begin(std::declval<Range &>()))))>
    : std::true_type {};

template <typename F, typename T, typename = void>
struct gives_items : std::false_type {};
template <typename F, typename T>
struct gives_items<F, T, decltype(void(std::declval<F &>()()))>
    : std::is_convertible<decltype(std::declval<F &>()()), optional<T>> {};

/** Whether a bridge::iterable can be made of it. */
template <typename Items, typename T>
struct has_items : std::integral_constant<
                       bool,
                       !std::is_base_of<object, Items>::value &&
                           (is_range_of<Items, T>::value || gives_items<Items, T>::value)> {};

}  // namespace detail

template <typename T>
class iterable;

/**
 * Elements that Python gives one by one, as an input range: what Iterator and Iterable results are.
 *
 *     for (const std::int64_t prime : lib.primes(100)) { … }
 *
 * Each element is asked for when it is its turn, and may be had once: begin() goes on where the last one stopped.
 * take() gets many at once, which costs less for each.
 *
 * Ownership: it holds Python's iterator, which copies share; when the last one goes, Python closes a generator that nobody
 * else holds. Errors: what Python raises when it is asked for an element. After the end of Python that is an error.
 * Threads: any, one at a time, as Python's iterators are.
 */
template <typename T>
class iterator {
 public:
  using step = result<optional<T>> (*)(const detail::python_iteration &);
  using many = result<void> (*)(const detail::python_iteration &, std::vector<T> &, std::size_t);

  class cursor;

  /** Of nothing: at its end. */
  iterator() noexcept : python_(), next_(nullptr), take_(nullptr) {}

  /** Of the program's own: what a C++ function returns that Python calls. */
  template <
      typename Items,
      typename Held = typename std::decay<Items>::type,
      typename = typename std::enable_if<
          !std::is_base_of<iterator, Held>::value && detail::has_items<Held, T>::value>::type>
  iterator(Items &&items);

  iterator(detail::python_iteration source, step one, many more) noexcept
      : python_(std::move(source)), next_(one), take_(more) {}

  /** The next element; nothing at the end. */
  result<optional<T>> try_next() {
    if (pending_ != nullptr) {
      const Error error = *pending_;
      pending_.reset();
      return error;
    }
    return next_ == nullptr ? own_next() : next_(python_);
  }

  /** The next elements, `most` of them if there are as many. An error behind some of them comes with the next call. */
  result<std::vector<T>> try_take(std::size_t most) {
    std::vector<T> items;
    if (take_ == nullptr) {
      return own_take(most);
    }
    const result<void> taken =
        pending_ == nullptr ? take_(python_, items, most) : result<void>(*pending_);
    pending_.reset();
    if (!taken && items.empty()) {
      return taken.error();
    }
    if (!taken) {
      // An iterator that has raised is at its end: it does not raise again.
      pending_ = std::make_shared<const Error>(taken.error());
    }
    return items;
  }

#if BRIDGE_EXCEPTIONS
  optional<T> next() { return try_next().value(); }
  std::vector<T> take(std::size_t most) { return try_take(most).value(); }

  /** Asks for the next element. */
  cursor begin() { return cursor(*this); }
  cursor end() const noexcept { return cursor(); }
#endif

  /** Python's iterator. */
  const object &held() const noexcept { return python_.held; }
  const detail::python_iteration &python() const noexcept { return python_; }
  /** The program's own elements; null if they are Python's. */
  const iterable<T> *own() const noexcept { return own_.get(); }

 private:
  optional<T> own_next();
  std::vector<T> own_take(std::size_t most);

  detail::python_iteration python_;
  step next_;
  many take_;
  std::shared_ptr<const iterable<T>> own_;
  std::shared_ptr<const Error> pending_;
};

#if BRIDGE_EXCEPTIONS
/** Where an iteration is: an input iterator. It is valid as long as what it came from. */
template <typename T>
class iterator<T>::cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using pointer = const T *;
  using reference = const T &;

  cursor() noexcept : source_(nullptr) {}
  explicit cursor(iterator &source) : source_(&source) { ++*this; }

  reference operator*() const noexcept { return *item_; }
  pointer operator->() const noexcept { return &*item_; }

  cursor &operator++() {
    item_ = source_->next();
    if (!item_) {
      source_ = nullptr;
    }
    return *this;
  }
  cursor operator++(int) {
    cursor before = *this;
    ++*this;
    return before;
  }

  friend bool operator==(const cursor &left, const cursor &right) noexcept {
    return left.source_ == right.source_;
  }
  friend bool operator!=(const cursor &left, const cursor &right) noexcept {
    return !(left == right);
  }

 private:
  iterator *source_;
  optional<T> item_;
};

/** Where an iteration over a class with __iter__ is: an input iterator that keeps what it came from. */
template <typename T>
class elements {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using pointer = const T *;
  using reference = const T &;

  elements() noexcept {}
  explicit elements(iterator<T> items)
      : items_(std::make_shared<iterator<T>>(std::move(items))), at_(items_->begin()) {}

  reference operator*() const noexcept { return *at_; }
  pointer operator->() const noexcept { return &*at_; }

  elements &operator++() {
    ++at_;
    return *this;
  }
  elements operator++(int) {
    elements before = *this;
    ++at_;
    return before;
  }

  friend bool operator==(const elements &left, const elements &right) noexcept {
    return left.at_ == right.at_;
  }
  friend bool operator!=(const elements &left, const elements &right) noexcept {
    return !(left == right);
  }

 private:
  std::shared_ptr<iterator<T>> items_;
  typename iterator<T>::cursor at_;
};
#endif

template <typename T>
class iterable;

namespace detail {

/** Elements of the program's, with a count of who holds them. */
template <typename T>
class source : public counted_callable {
 public:
  /** The next one; nothing at the end. */
  virtual optional<T> next() = 0;
};

/** From one end of a range to the other. */
template <typename At, typename End, typename T>
class walk {
 public:
  walk(At at, End end) : at_(std::move(at)), end_(std::move(end)), is_first_(true) {}

  optional<T> next() {
    // Moved on only when the next one is wanted: that may take long.
    if (!is_first_ && at_ != end_) {
      ++at_;
    }
    is_first_ = false;
    return at_ != end_ ? optional<T>(T(*at_)) : optional<T>();
  }

 private:
  At at_;
  End end_;
  bool is_first_;
};

template <typename Range>
using begin_of = decltype(std::begin(std::declval<Range &>()));
template <typename Range>
using end_of = decltype(std::end(std::declval<Range &>()));

template <typename Range, typename T>
class range_source : public source<T> {
 public:
  explicit range_source(Range range)
      : range_(std::move(range)), walk_(std::begin(range_), std::end(range_)) {}
  optional<T> next() override { return walk_.next(); }

 private:
  Range range_;
  walk<begin_of<Range>, end_of<Range>, T> walk_;
};

template <typename Range, typename T>
class referred_source : public source<T> {
 public:
  explicit referred_source(Range &range) : walk_(std::begin(range), std::end(range)) {}
  optional<T> next() override { return walk_.next(); }

 private:
  walk<begin_of<Range>, end_of<Range>, T> walk_;
};

template <typename F, typename T>
class called_source : public source<T> {
 public:
  explicit called_source(F function) : function_(std::move(function)) {}
  optional<T> next() override { return function_(); }

 private:
  F function_;
};

}  // namespace detail

/**
 * What takes the place of an Iterator that C++ gives to Python: made of a range, a std::ref to one, or a callable that
 * returns a bridge::optional, empty at the end.
 *
 * Python asks for the elements when it wants them, on whichever thread, and may keep the iterator. Ownership: a range is
 * copied or moved into it; what std::ref refers to has to be there, unchanged, as long as Python may ask. Errors: what
 * the range throws is a bridge.HostError in Python, and the same C++ exception again where the call is made that it ends.
 */
template <typename T>
class iterable {
 public:
  template <
      typename Range,
      typename Held = typename std::decay<Range>::type,
      typename std::enable_if<
          !std::is_base_of<iterator<T>, Held>::value && !std::is_same<Held, iterable>::value &&
              !std::is_base_of<object, Held>::value && detail::is_range_of<Held, T>::value,
          int>::type = 0>
  iterable(Range &&range)
      : source_(new detail::range_source<Held, T>(std::forward<Range>(range))) {}

  template <typename Range>
  iterable(std::reference_wrapper<Range> range)
      : source_(new detail::referred_source<Range, T>(range.get())) {}

  template <
      typename F,
      typename Held = typename std::decay<F>::type,
      typename std::enable_if<
          !std::is_same<Held, iterable>::value && detail::gives_items<Held, T>::value,
          long>::type = 0>
  iterable(F &&next) : source_(new detail::called_source<Held, T>(std::forward<F>(next))) {}

  iterable(std::initializer_list<T> items)
      : source_(new detail::range_source<std::vector<T>, T>(std::vector<T>(items))) {}

  /** Python's own goes back as it is. */
  iterable(const iterator<T> &items) : source_(nullptr) {
    if (items.own() != nullptr) {
      *this = *items.own();
    } else {
      python_ = std::make_shared<const detail::python_iteration>(items.python());
    }
  }

  iterable(const iterable &other) noexcept : source_(other.source_), python_(other.python_) {
    if (source_ != nullptr) {
      detail::counted_callable::retain(source_);
    }
  }
  iterable &operator=(iterable other) noexcept {
    std::swap(source_, other.source_);
    std::swap(python_, other.python_);
    return *this;
  }
  ~iterable() {
    if (source_ != nullptr) {
      detail::counted_callable::release(source_);
    }
  }

  /** The elements of the program; null if they are Python's. */
  detail::source<T> *source() const noexcept { return source_; }
  /** Python's; null if they are the program's. */
  const detail::python_iteration *python() const noexcept { return python_.get(); }

 private:
  detail::source<T> *source_;
  std::shared_ptr<const detail::python_iteration> python_;
};

template <typename T>
template <typename Items, typename Held, typename>
iterator<T>::iterator(Items &&items)
    : python_(),
      next_(nullptr),
      take_(nullptr),
      own_(std::make_shared<const iterable<T>>(std::forward<Items>(items))) {}

template <typename T>
optional<T> iterator<T>::own_next() {
  return own_ == nullptr ? optional<T>() : own_->source()->next();
}

template <typename T>
std::vector<T> iterator<T>::own_take(std::size_t most) {
  std::vector<T> items;
  while (items.size() < most) {
    optional<T> next = own_next();
    if (!next) {
      break;
    }
    items.push_back(std::move(*next));
  }
  return items;
}

}  // namespace bridge

#endif

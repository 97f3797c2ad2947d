// bridge/list_view.hpp: elements that somebody else owns, whatever container they are in.
#ifndef BRIDGE_INCLUDED_LIST_VIEW_HPP
#define BRIDGE_INCLUDED_LIST_VIEW_HPP

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <type_traits>
#include <utility>

#include "bridge/lower.hpp"

namespace bridge {

namespace detail {

using std::begin;
using std::end;

template <typename Range>
using iterator_of = decltype(begin(std::declval<const Range &>()));

template <typename Range>
using element_of = typename std::decay<decltype(*begin(std::declval<const Range &>()))>::type;

/** Whether a number E makes a class P without losing anything, as a double would make a fraction. */
template <typename E, typename P, typename = void>
struct is_lossless : std::false_type {};
template <typename E, typename P>
struct is_lossless<E, P, decltype(void(P{std::declval<const E &>()}))> : std::true_type {};

/** Whether an element E can stand for a P. Numbers are no text, and only a bool is a bool. */
template <typename E, typename P>
struct is_element : std::integral_constant<
                        bool,
                        std::is_same<E, P>::value ||
                            (std::is_convertible<const E &, P>::value &&
                             (!std::is_arithmetic<E>::value ||
                              (std::is_arithmetic<P>::value ? !std::is_same<E, char>::value &&
                                                                  !std::is_same<E, bool>::value &&
                                                                  !std::is_same<P, bool>::value
                                                            : is_lossless<E, P>::value)) &&
                             (std::is_arithmetic<E>::value || !std::is_arithmetic<P>::value))> {};

template <typename Range, typename = void>
struct is_range : std::false_type {};
template <typename Range>
struct is_range<Range, decltype(void(begin(std::declval<const Range &>())))> : std::true_type {};

template <typename Range>
auto count(const Range &range, int) -> decltype(static_cast<std::size_t>(range.size())) {
  return static_cast<std::size_t>(range.size());
}

template <typename Range>
std::size_t count(const Range &range, long) {
  return static_cast<std::size_t>(std::distance(begin(range), end(range)));
}

/** First element of a container that keeps P side by side, else null. */
template <typename P, typename Range>
auto contiguous(const Range &range, int) -> typename std::
    enable_if<std::is_same<decltype(range.data()), const P *>::value, const P *>::type {
  return range.data();
}

template <typename P, typename Range>
const P *contiguous(const Range &, long) {
  return nullptr;
}

}  // namespace detail

/**
 * Elements that somebody else owns, in any range: std::vector, std::array, std::set, std::list,
 * std::span, a C array, braces. Its elements are P or convert to P implicitly, so that a
 * list_view<string_view> can be made from a std::vector<std::string>.
 *
 * Where the range keeps elements of type P side by side, they are passed to Python from where they
 * are; else each is converted when it is its turn.
 *
 * Ownership: none; the range has to outlive the view. As a parameter that is always so.
 * Errors: those of the conversions. Threads: as a pointer.
 */
template <typename P>
class list_view {
 public:
  using value_type = P;

  /** No elements. */
  list_view() noexcept : list_view(nullptr, 0) {}

  /** `size` elements from `data`, which may be null if `size` is 0. */
  list_view(const P *data, std::size_t size) noexcept
      : range_(nullptr), data_(data), size_(size), visit_(nullptr) {}

  /** Braces: `{1, 2, 3}`. */
  list_view(std::initializer_list<P> elements) noexcept
      : list_view(elements.begin(), elements.size()) {}

  /** An array of P. */
  template <std::size_t Size>
  list_view(const P (&elements)[Size]) noexcept : list_view(elements, Size) {}

  /** Any other range. */
  template <
      typename Range,
      typename = typename std::enable_if<
          detail::is_range<Range>::value && !std::is_same<Range, list_view>::value>::type,
      typename =
          typename std::enable_if<detail::is_element<detail::element_of<Range>, P>::value>::type>
  list_view(const Range &range) noexcept
      : range_(&range),
        data_(detail::contiguous<P>(range, 0)),
        size_(detail::count(range, 0)),
        visit_(data_ == nullptr ? &visit<Range> : nullptr) {}

  /** A view of other elements. */
  template <
      typename Q,
      typename = typename std::enable_if<
          !std::is_same<Q, P>::value && detail::is_element<Q, P>::value>::type,
      typename = void>
  list_view(const list_view<Q> &other) noexcept
      : range_(&other), data_(nullptr), size_(other.size()), visit_(&visit_view<Q>) {}

  /** Number of elements. */
  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }

  /** First of elements that are side by side, or null if they are not (or there are none). */
  const P *contiguous() const noexcept { return data_; }

  /** Calls `function` with each element in turn; `scratch` keeps what has to be converted. */
  template <typename Function>
  void for_each(arena &scratch, Function function) const {
    if (visit_ != nullptr) {
      visit_(range_, scratch, &function, [](void *context, const P &element) {
        (*static_cast<Function *>(context))(element);
      });
      return;
    }
    for (std::size_t index = 0; index < size_; ++index) {
      function(data_[index]);
    }
  }

 private:
  using Sink = void (*)(void *, const P &);

  template <typename Range>
  static void visit(const void *range, arena &scratch, void *context, Sink sink) {
    for (const auto &element : *static_cast<const Range *>(range)) {
      sink(context, detail::converted<P>(element, scratch));
    }
  }

  template <typename Q>
  static void visit_view(const void *range, arena &scratch, void *context, Sink sink) {
    static_cast<const list_view<Q> *>(range)->for_each(
        scratch, [context, sink, &scratch](const Q &element) {
          sink(context, detail::converted<P>(element, scratch));
        });
  }

  const void *range_;
  const P *data_;
  std::size_t size_;
  void (*visit_)(const void *range, arena &scratch, void *context, Sink sink);
};

}  // namespace bridge

#endif

// bridge/variant_before_17.hpp: bridge::variant for C++11 and C++14. Include bridge/variant.hpp.
#ifndef BRIDGE_INCLUDED_VARIANT_BEFORE_17_HPP
#define BRIDGE_INCLUDED_VARIANT_BEFORE_17_HPP

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

#include "bridge/config.h"

namespace bridge {

template <typename... T>
class variant;

/** What get() of another alternative throws. */
class bad_variant_access : public std::exception {
 public:
  const char *what() const noexcept override { return "bridge::variant holds another alternative"; }
};

namespace detail {

constexpr std::size_t largest(std::size_t one) {
  return one;
}
template <typename... Sizes>
constexpr std::size_t largest(std::size_t one, std::size_t two, Sizes... more) {
  return largest(one > two ? one : two, more...);
}

/** The type at an index. */
template <std::size_t Index, typename First, typename... More>
struct type_at {
  using type = typename type_at<Index - 1, More...>::type;
};
template <typename First, typename... More>
struct type_at<0, First, More...> {
  using type = First;
};

/** Index of a type; the number of types where it is none of them. */
template <typename T, typename... Types>
struct index_of : std::integral_constant<std::size_t, 0> {};
template <typename T, typename First, typename... More>
struct index_of<T, First, More...>
    : std::integral_constant<
          std::size_t,
          std::is_same<T, First>::value ? 0 : 1 + index_of<T, More...>::value> {};

/** How often a type is among others. */
template <typename T, typename... Types>
struct count_of : std::integral_constant<std::size_t, 0> {};
template <typename T, typename First, typename... More>
struct count_of<T, First, More...>
    : std::integral_constant<
          std::size_t,
          (std::is_same<T, First>::value ? 1 : 0) + count_of<T, More...>::value> {};

template <typename T>
struct array_of {
  T values[1];
};

/** Overload resolution among the alternatives that U converts to without narrowing, as std::variant's. */
template <std::size_t Index, typename T, typename U, typename = void>
struct choice {
  void operator()() const;
};
template <std::size_t Index, typename T, typename U>
struct choice<
    Index,
    T,
    U,
    typename std::enable_if<
        !std::is_same<T, bool>::value || std::is_same<typename std::decay<U>::type, bool>::value,
        decltype(void(array_of<T>{{std::declval<U>()}}))>::type> {
  std::integral_constant<std::size_t, Index> operator()(T) const;
};

template <std::size_t Index, typename U, typename... Types>
struct choices;
template <std::size_t Index, typename U, typename T>
struct choices<Index, U, T> : choice<Index, T, U> {
  using choice<Index, T, U>::operator();
};
template <std::size_t Index, typename U, typename T, typename... More>
struct choices<Index, U, T, More...> : choice<Index, T, U>, choices<Index + 1, U, More...> {
  using choice<Index, T, U>::operator();
  using choices<Index + 1, U, More...>::operator();
};

template <typename U, typename... Types>
using chosen = decltype(std::declval<choices<0, U, Types...>>()(std::declval<U>()));

[[noreturn]] inline void refuse_alternative() {
#if BRIDGE_EXCEPTIONS
  throw bad_variant_access();
#else
  std::fputs("bridge::variant holds another alternative\n", stderr);
  std::abort();
#endif
}

/** What can be done to the alternative at an index, known only at run time. */
template <typename... Types>
struct alternatives;

template <>
struct alternatives<> {
  static void destroy(std::size_t, void *) noexcept {}
  static void copy(std::size_t, void *, const void *) {}
  static void move(std::size_t, void *, void *) {}
  static bool equal(std::size_t, const void *, const void *) { return true; }
  static bool less(std::size_t, const void *, const void *) { return false; }
};

template <typename First, typename... More>
struct alternatives<First, More...> {
  using rest = alternatives<More...>;

  static void destroy(std::size_t index, void *value) noexcept {
    index == 0 ? static_cast<First *>(value)->~First() : rest::destroy(index - 1, value);
  }
  static void copy(std::size_t index, void *to, const void *from) {
    index == 0 ? void(::new (to) First(*static_cast<const First *>(from)))
               : rest::copy(index - 1, to, from);
  }
  static void move(std::size_t index, void *to, void *from) {
    index == 0 ? void(::new (to) First(std::move(*static_cast<First *>(from))))
               : rest::move(index - 1, to, from);
  }
  static bool equal(std::size_t index, const void *a, const void *b) {
    return index == 0 ? *static_cast<const First *>(a) == *static_cast<const First *>(b)
                      : rest::equal(index - 1, a, b);
  }
  static bool less(std::size_t index, const void *a, const void *b) {
    return index == 0 ? *static_cast<const First *>(a) < *static_cast<const First *>(b)
                      : rest::less(index - 1, a, b);
  }
};

/** Makes an alternative; the type of a tag. */
template <std::size_t Index>
struct at_index {};

template <typename Variant, std::size_t Index, typename Value>
Variant make_alternative(Value &&value) {
  return Variant(at_index<Index>(), std::forward<Value>(value));
}

}  // namespace detail

/**
 * One of several types: std::variant for C++11 and C++14, with that class's names and meanings. From
 * C++17 on bridge::variant is std::variant itself.
 *
 * Ownership: it owns its value. Errors: get() of another alternative throws bad_variant_access, and
 * aborts without exceptions. If the constructor of a new value throws, the variant is left with its
 * old value or a moved-from one, never without. Threads: as its value.
 */
template <typename... Types>
class variant {
  template <std::size_t Index>
  using at = typename detail::type_at<Index, Types...>::type;
  using all = detail::alternatives<Types...>;

 public:
  /** The first alternative, value-initialised. */
  variant() : index_(0) { ::new (data()) at<0>(); }
  variant(const variant &other) : index_(other.index_) { all::copy(index_, data(), other.data()); }
  variant(variant &&other) : index_(other.index_) { all::move(index_, data(), other.data()); }

  /** The alternative that overload resolution chooses for `value`. */
  template <
      typename U,
      typename = typename std::enable_if<
          !std::is_same<typename std::decay<U>::type, variant>::value>::type,
      std::size_t Index = detail::chosen<U, Types...>::value>
  variant(U &&value) : index_(Index) {
    ::new (data()) at<Index>(std::forward<U>(value));
  }

  template <std::size_t Index, typename U>
  variant(detail::at_index<Index>, U &&value) : index_(Index) {
    ::new (data()) at<Index>(std::forward<U>(value));
  }

  ~variant() { all::destroy(index_, data()); }

  variant &operator=(const variant &other) { return *this = variant(other); }
  variant &operator=(variant &&other) {
    if (this != std::addressof(other)) {
      all::destroy(index_, data());
      index_ = other.index_;
      all::move(index_, data(), other.data());
    }
    return *this;
  }

  /** Position of the alternative that it holds. */
  std::size_t index() const noexcept { return index_; }
  bool valueless_by_exception() const noexcept { return false; }

  /** Replaces the value by a new T, which has to be one alternative. */
  template <typename T, typename... Arguments>
  T &emplace(Arguments &&...arguments) {
    constexpr std::size_t index = detail::index_of<T, Types...>::value;
    static_assert(detail::count_of<T, Types...>::value == 1, "T is not exactly one alternative");
    *this = variant(detail::at_index<index>(), T(std::forward<Arguments>(arguments)...));
    return *static_cast<T *>(data());
  }

  void *data() noexcept { return &storage_; }
  const void *data() const noexcept { return &storage_; }

  friend bool operator==(const variant &a, const variant &b) {
    return a.index_ == b.index_ && all::equal(a.index_, a.data(), b.data());
  }
  friend bool operator!=(const variant &a, const variant &b) { return !(a == b); }
  friend bool operator<(const variant &a, const variant &b) {
    return a.index_ < b.index_ || (a.index_ == b.index_ && all::less(a.index_, a.data(), b.data()));
  }
  friend bool operator>(const variant &a, const variant &b) { return b < a; }
  friend bool operator<=(const variant &a, const variant &b) { return !(b < a); }
  friend bool operator>=(const variant &a, const variant &b) { return !(a < b); }

 private:
  std::size_t index_;
  typename std::aligned_storage<
      detail::largest(sizeof(Types)...),
      detail::largest(alignof(Types)...)>::type storage_;
};

/** The value, if it is the alternative at Index, else null. */
template <std::size_t Index, typename... Types>
typename detail::type_at<Index, Types...>::type *get_if(variant<Types...> *from) noexcept {
  using T = typename detail::type_at<Index, Types...>::type;
  return from != nullptr && from->index() == Index ? static_cast<T *>(from->data()) : nullptr;
}
template <std::size_t Index, typename... Types>
const typename detail::type_at<Index, Types...>::type *get_if(
    const variant<Types...> *from) noexcept {
  using T = const typename detail::type_at<Index, Types...>::type;
  return from != nullptr && from->index() == Index ? static_cast<T *>(from->data()) : nullptr;
}
template <typename T, typename... Types>
T *get_if(variant<Types...> *from) noexcept {
  return get_if<detail::index_of<T, Types...>::value>(from);
}
template <typename T, typename... Types>
const T *get_if(const variant<Types...> *from) noexcept {
  return get_if<detail::index_of<T, Types...>::value>(from);
}

template <typename T, typename... Types>
bool holds_alternative(const variant<Types...> &from) noexcept {
  return from.index() == detail::index_of<T, Types...>::value;
}

namespace detail {

template <typename T>
T &required(T *value) {
  if (value == nullptr) {
    refuse_alternative();
  }
  return *value;
}

}  // namespace detail

/** The value, which has to be the alternative at Index. */
template <std::size_t Index, typename... Types>
typename detail::type_at<Index, Types...>::type &get(variant<Types...> &from) {
  return detail::required(get_if<Index>(&from));
}
template <std::size_t Index, typename... Types>
const typename detail::type_at<Index, Types...>::type &get(const variant<Types...> &from) {
  return detail::required(get_if<Index>(&from));
}
template <std::size_t Index, typename... Types>
typename detail::type_at<Index, Types...>::type &&get(variant<Types...> &&from) {
  return std::move(detail::required(get_if<Index>(&from)));
}
template <typename T, typename... Types>
T &get(variant<Types...> &from) {
  return detail::required(get_if<T>(&from));
}
template <typename T, typename... Types>
const T &get(const variant<Types...> &from) {
  return detail::required(get_if<T>(&from));
}
template <typename T, typename... Types>
T &&get(variant<Types...> &&from) {
  return std::move(detail::required(get_if<T>(&from)));
}

namespace detail {

template <typename Visitor, typename First>
using visited = decltype(std::declval<Visitor>()(std::declval<const First &>()));

template <std::size_t Index, typename Result, typename Visitor, typename... Types>
typename std::enable_if<Index + 1 == sizeof...(Types), Result>::type visit_from(
    Visitor &&visitor, const variant<Types...> &value) {
  return std::forward<Visitor>(visitor)(get<Index>(value));
}

template <std::size_t Index, typename Result, typename Visitor, typename... Types>
typename std::enable_if<(Index + 1 < sizeof...(Types)), Result>::type visit_from(
    Visitor &&visitor, const variant<Types...> &value) {
  return value.index() == Index
             ? std::forward<Visitor>(visitor)(get<Index>(value))
             : visit_from<Index + 1, Result>(std::forward<Visitor>(visitor), value);
}

}  // namespace detail

/** Calls `visitor` with the value, whose result is the same for all alternatives. One variant only. */
template <typename Visitor, typename First, typename... More>
detail::visited<Visitor, First> visit(Visitor &&visitor, const variant<First, More...> &value) {
  return detail::visit_from<0, detail::visited<Visitor, First>>(
      std::forward<Visitor>(visitor), value);
}

}  // namespace bridge

#endif

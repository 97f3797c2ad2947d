// bridge/batch.hpp: batches: one function for each element of ranges, in one call.
#ifndef BRIDGE_INCLUDED_BATCH_HPP
#define BRIDGE_INCLUDED_BATCH_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/batch_view.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/error.hpp"
#include "bridge/result.hpp"

/*
 * What holds for every method ..._map
 * -----------------------------------
 *
 * Values.    add_map(a, b) is a std::vector of add(a[0], b[0]), add(a[1], b[1]) and so on, called in
 *            that order on this thread; add_map(a, b, out) writes them to `out`. A parameter with a
 *            default is a range as well.
 * Ranges.    Each is a bridge::batch_view: anything that keeps elements of that very type side by
 *            side. All have the same length; otherwise nothing is called, and the error is a
 *            ValueError (Code::length) that names both. Empty ranges call nothing and start nothing.
 * Owners.    The ranges are the caller's and borrowed for the call. `out` may be one of them, so that
 *            the results replace the arguments; it must not overlap one otherwise.
 * Errors.    The first one ends the batch: position() of it is the index of the element that failed,
 *            its other members are those of the single call. In `out`, what is before that index is
 *            valid and the rest is as it was; without `out` what was done before is gone.
 * Threads.   As for single calls. Other threads run Python as often as Python's switch interval says,
 *            and bridge::interrupt stops a batch.
 */

namespace bridge {

namespace detail {

/** What C calls a type whose values it keeps as C++ does; specialised where the name is another. */
template <typename T>
struct in_c {
  using type = T;
};

/** The elements as C has them. */
template <typename T>
const typename in_c<T>::type *as_in_c(const batch_view<const T> &range) noexcept {
  using C = typename in_c<T>::type;
  static_assert(sizeof(C) == sizeof(T), "C has elements of another size");
  static_assert(alignof(C) == alignof(T), "C has elements of another alignment");
  return reinterpret_cast<const C *>(range.data());
}
template <typename T>
typename in_c<T>::type *as_in_c(const batch_view<T> &range) noexcept {
  return reinterpret_cast<typename in_c<T>::type *>(range.data());
}

/** The word at that index of words between single spaces. */
inline std::string word(const std::string &words, std::size_t index) {
  std::size_t start = 0;
  for (; index > 0; --index) {
    start = words.find(' ', start) + 1;
  }
  return words.substr(start, words.find(' ', start) - start);
}

/** The error of a range that is not as long as the first one. */
inline Error wrong_length(const char *names, const std::size_t *sizes, std::size_t index) {
  const std::string function = word(names, 0);
  const std::string message = function + ": " + word(names, index + 1) + " has " +
                              std::to_string(sizes[index]) + " elements, but " + word(names, 1) +
                              " has " + std::to_string(sizes[0]);
  return Error::builtin(Code::length, "ValueError", message, function);
}

/** What is wrong with ranges of these lengths; no error if all are the same. */
inline Error check_lengths(const char *names, const std::size_t *sizes, std::size_t count) {
  for (std::size_t index = 1; index < count; ++index) {
    if (sizes[index] != sizes[0]) {
      return wrong_length(names, sizes, index);
    }
  }
  return Error();
}

/** What became of a batch of which `done` elements are. */
inline result<void> batch_outcome(failures source, std::size_t done, std::size_t count) {
  if (done == count) {
    return result<void>();
  }
  return Error(*source.last_error(), source.throw_own).at(done);
}

/** Memory for results, which become a vector. */
template <typename T>
class batch_results {
 public:
  explicit batch_results(std::size_t size) : elements_(size) {}
  batch_view<T> view() noexcept { return elements_; }
  std::vector<T> take() noexcept { return std::move(elements_); }

 private:
  std::vector<T> elements_;
};

/** A vector of bools keeps no bools. */
template <>
class batch_results<bool> {
 public:
  explicit batch_results(std::size_t size) : elements_(new bool[size]()), size_(size) {}
  batch_view<bool> view() noexcept { return batch_view<bool>(elements_.get(), size_); }
  std::vector<bool> take() { return std::vector<bool>(elements_.get(), elements_.get() + size_); }

 private:
  std::unique_ptr<bool[]> elements_;
  std::size_t size_;
};

}  // namespace detail

/**
 * The calls of a batch, for generated methods: `batch<std::int64_t(std::int64_t)>` is that of a
 * function that takes an int and gives one.
 *
 * `function` is the C function; its type has to match exactly, so a header that disagrees with the
 * types does not compile. `names` is what the function and its ranges are called, between spaces:
 * `math_ops.add a b out`. Errors: call throws, try_call returns, as bridge/call.hpp has it.
 */
template <typename Signature>
class batch;

template <typename R, typename... A>
class batch<R(A...)> {
 public:
  using function_type = std::size_t (*)(
      const typename detail::in_c<A>::type *..., typename detail::in_c<R>::type *, std::size_t);

  /** The results go to `out`. */
  static result<void> try_call_into(
      failures source,
      function_type function,
      const char *names,
      const batch_view<const A> &...ranges,
      const batch_view<R> &out) {
    const std::size_t sizes[] = {ranges.size()..., out.size()};
    const Error wrong = detail::check_lengths(names, sizes, sizeof...(A) + 1);
    if (wrong.code() != Code::none) {
      return wrong;
    }
    const std::size_t done =
        function(detail::as_in_c<A>(ranges)..., detail::as_in_c<R>(out), out.size());
    return detail::batch_outcome(source, done, out.size());
  }

  /** The results become a vector. */
  static result<std::vector<R>> try_call(
      failures source,
      function_type function,
      const char *names,
      const batch_view<const A> &...ranges) {
    const std::size_t sizes[] = {ranges.size()...};
    const Error wrong = detail::check_lengths(names, sizes, sizeof...(A));
    if (wrong.code() != Code::none) {
      return wrong;
    }
    detail::batch_results<R> results(sizes[0]);
    const result<void> outcome = try_call_into(source, function, names, ranges..., results.view());
    if (!outcome) {
      return outcome.error();
    }
    return results.take();
  }

#if BRIDGE_EXCEPTIONS
  static void call_into(
      failures source,
      function_type function,
      const char *names,
      const batch_view<const A> &...ranges,
      const batch_view<R> &out) {
    try_call_into(source, function, names, ranges..., out).value();
  }

  static std::vector<R> call(
      failures source,
      function_type function,
      const char *names,
      const batch_view<const A> &...ranges) {
    return try_call(source, function, names, ranges...).value();
  }
#endif
};

/** Of a function without a result. */
template <typename... A>
class batch<void(A...)> {
 public:
  using function_type = std::size_t (*)(const typename detail::in_c<A>::type *..., std::size_t);

  static result<void> try_call(
      failures source,
      function_type function,
      const char *names,
      const batch_view<const A> &...ranges) {
    const std::size_t sizes[] = {ranges.size()...};
    const Error wrong = detail::check_lengths(names, sizes, sizeof...(A));
    if (wrong.code() != Code::none) {
      return wrong;
    }
    const std::size_t done = function(detail::as_in_c<A>(ranges)..., sizes[0]);
    return detail::batch_outcome(source, done, sizes[0]);
  }

#if BRIDGE_EXCEPTIONS
  static void call(
      failures source,
      function_type function,
      const char *names,
      const batch_view<const A> &...ranges) {
    try_call(source, function, names, ranges...).value();
  }
#endif
};

}  // namespace bridge

#endif

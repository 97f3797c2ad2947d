// bridge/dict_view.hpp: pairs that somebody else owns, whatever container they are in.
#ifndef BRIDGE_INCLUDED_DICT_VIEW_HPP
#define BRIDGE_INCLUDED_DICT_VIEW_HPP

#include <cstddef>
#include <initializer_list>
#include <type_traits>
#include <utility>

#include "bridge/list_view.hpp"

namespace bridge {

namespace detail {

template <typename Range, typename K, typename V, typename = void>
struct is_pair_range : std::false_type {};

template <typename Range, typename K, typename V>
struct is_pair_range<Range, K, V, decltype(void(begin(std::declval<const Range &>())->second))>
    : std::integral_constant<
          bool,
          is_element<
              typename std::decay<decltype(begin(std::declval<const Range &>())->first)>::type,
              K>::value &&
              is_element<
                  typename std::decay<decltype(begin(std::declval<const Range &>())->second)>::type,
                  V>::value> {};

}  // namespace detail

/**
 * Keys and values that somebody else owns, in any range of pairs: std::map, std::unordered_map, a
 * vector of pairs, braces. Keys and values are K and V or convert to them implicitly. Python gets
 * them in the order of the range.
 *
 * Ownership: none; the range has to outlive the view. As a parameter that is always so.
 * Errors: those of the conversions. Threads: as a pointer.
 */
template <typename K, typename V>
class dict_view {
 public:
  using key_type = K;
  using mapped_type = V;
  using value_type = std::pair<K, V>;

  /** No pairs. */
  dict_view() noexcept : range_(nullptr), size_(0), visit_(nullptr) {}

  /** Braces: `{{"a", 1}, {"b", 2}}`. */
  dict_view(std::initializer_list<std::pair<K, V>> pairs) noexcept
      : range_(pairs.begin()), size_(pairs.size()), visit_(&visit_array) {}

  /** Any range of pairs. */
  template <
      typename Range,
      typename = typename std::enable_if<
          detail::is_pair_range<Range, K, V>::value &&
          !std::is_same<Range, dict_view>::value>::type>
  dict_view(const Range &range) noexcept
      : range_(&range), size_(detail::count(range, 0)), visit_(&visit<Range>) {}

  /** Number of pairs. */
  std::size_t size() const noexcept { return size_; }
  bool empty() const noexcept { return size_ == 0; }

  /** Calls `function` with each key and value in turn; `scratch` keeps what has to be converted. */
  template <typename Function>
  void for_each(arena &scratch, Function function) const {
    if (size_ == 0) {
      return;
    }
    visit_(range_, size_, scratch, &function, [](void *context, const K &key, const V &value) {
      (*static_cast<Function *>(context))(key, value);
    });
  }

 private:
  using Sink = void (*)(void *, const K &, const V &);

  template <typename Range>
  static void visit(const void *range, std::size_t, arena &scratch, void *context, Sink sink) {
    for (const auto &pair : *static_cast<const Range *>(range)) {
      sink(
          context,
          detail::converted<K>(pair.first, scratch),
          detail::converted<V>(pair.second, scratch));
    }
  }

  static void visit_array(const void *range, std::size_t size, arena &, void *context, Sink sink) {
    const auto *const pairs = static_cast<const std::pair<K, V> *>(range);
    for (std::size_t index = 0; index < size; ++index) {
      sink(context, pairs[index].first, pairs[index].second);
    }
  }

  const void *range_;
  std::size_t size_;
  void (*visit_)(const void *range, std::size_t size, arena &scratch, void *context, Sink sink);
};

}  // namespace bridge

#endif

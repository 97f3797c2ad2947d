// bridge/types/iterator.hpp: Iterator, and Iterable as a result.
#ifndef BRIDGE_INCLUDED_TYPES_ITERATOR_HPP
#define BRIDGE_INCLUDED_TYPES_ITERATOR_HPP

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "bridge/iterator.hpp"
#include "bridge/types/function.hpp"

namespace bridge {
namespace detail {

/** Elements in C, freed at the end. */
template <typename Abi>
class written_items {
 public:
  written_items(std::size_t room, void (*free)(const Abi *, std::size_t))
      : items_(new Abi[room]()), free_(free), count_(0) {}
  written_items(const written_items &) = delete;
  written_items &operator=(const written_items &) = delete;
  ~written_items() { free_(items_.get(), count_); }

  Abi *data() noexcept { return items_.get(); }
  void written(std::size_t count) noexcept { count_ = count; }

 private:
  std::unique_ptr<Abi[]> items_;
  void (*free_)(const Abi *, std::size_t);
  std::size_t count_;
};

/** The functions of an iterator in C, called. */
template <typename Abi, typename Type>
class iteration {
 public:
  using item = typename Type::abi;
  using value = typename Type::result;

  static result<optional<value>> next(const python_iteration &python) {
    const auto next = reinterpret_cast<decltype(Abi::next)>(python.next);
    const auto free = reinterpret_cast<decltype(Abi::free)>(python.free);
    item written = item();
    if (!next(context(python), nullptr, &written)) {
      const result<void> outcome = outcome_of(python.held);
      return outcome ? result<optional<value>>(optional<value>())
                     : result<optional<value>>(outcome.error());
    }
    const freed kept(written, free);
    return optional<value>(Type::lift(written));
  }

  static result<void> take(
      const python_iteration &python, std::vector<value> &items, std::size_t most) {
    const std::size_t chunk = 256;
    const auto fill = reinterpret_cast<decltype(Abi::fill)>(python.fill);
    const auto free = reinterpret_cast<decltype(Abi::free)>(python.free);
    while (items.size() < most) {
      const std::size_t room = (std::min)(chunk, most - items.size());
      written_items<item> written(room, free);
      const std::size_t count = fill(context(python), nullptr, written.data(), room);
      result<void> outcome = outcome_of(python.held);
      written.written(count);
      for (std::size_t index = 0; index < count; ++index) {
        items.push_back(Type::lift(written.data()[index]));
      }
      if (!outcome || count < room) {
        return outcome;
      }
    }
    return result<void>();
  }

 private:
  class freed {
   public:
    freed(const item &written, void (*free)(const item *, std::size_t)) noexcept
        : written_(written), free_(free) {}
    freed(const freed &) = delete;
    freed &operator=(const freed &) = delete;
    ~freed() { free_(&written_, 1); }

   private:
    const item &written_;
    void (*free_)(const item *, std::size_t);
  };

  static void *context(const python_iteration &python) noexcept {
    return const_cast<bridge_object *>(python.held.get());
  }
};

/** Python's part of a C iterator. */
template <typename Abi>
python_iteration python_part(const Abi &lowered) noexcept {
  return python_iteration{
      object::hold(static_cast<bridge_handle>(lowered.context)),
      reinterpret_cast<python_iteration::erased>(lowered.next),
      reinterpret_cast<python_iteration::erased>(lowered.fill),
      reinterpret_cast<python_iteration::erased>(lowered.free),
      lowered.retain,
      lowered.release};
}

/** The C iterator that it was made of. */
template <typename Abi>
Abi given_back_as(const python_iteration &python) noexcept {
  Abi lowered = Abi();
  lowered.next = reinterpret_cast<decltype(Abi::next)>(python.next);
  lowered.fill = reinterpret_cast<decltype(Abi::fill)>(python.fill);
  lowered.free = reinterpret_cast<decltype(Abi::free)>(python.free);
  lowered.context = const_cast<bridge_object *>(python.held.get());
  lowered.retain = python.retain;
  lowered.release = python.release;
  return lowered;
}

}  // namespace detail

namespace types {

/** Iterator: a bridge::iterable as a parameter, a bridge::iterator as a result. */
template <typename Abi, typename Type>
class iterator {
 public:
  using parameter = bridge::iterable<typename Type::result>;
  using result = bridge::iterator<typename Type::result>;
  using abi = Abi;

  static_assert(
      std::is_same<decltype(abi::next), bool (*)(void *, bridge_call *, typename Type::abi *)>::
          value,
      "the elements have another C type");

  /** Borrowed as long as `value` is there, unless it is held. */
  static abi lower(const parameter &value, arena &&) noexcept { return lower(value); }
  static abi lower(const parameter &value, arena &) noexcept { return lower(value); }
  static abi lower(const parameter &value) noexcept {
    if (value.python() != nullptr) {
      return detail::given_back_as<abi>(*value.python());
    }
    abi lowered = abi();
    if (value.source() != nullptr) {
      lowered.next = &next;
      lowered.context = static_cast<detail::counted_callable *>(value.source());
      lowered.retain = &detail::counted_callable::retain;
      lowered.release = &detail::counted_callable::release;
    }
    return lowered;
  }

  /** Holds it once more. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered) noexcept {
    using iteration = detail::iteration<abi, Type>;
    return result(detail::python_part(lowered), &iteration::next, &iteration::take);
  }

 private:
  using value = typename Type::result;

  /** What an element in C points to, until the library has read it. */
  struct kept {
    explicit kept(value &&item_) : item(std::move(item_)) {}

    value item;
    arena scratch;
  };

  static void destroy(void *context) noexcept { delete static_cast<kept *>(context); }

  static bool next(void *context, bridge_call *given, typename Type::abi *item) noexcept {
    auto *const source =
        static_cast<detail::source<value> *>(static_cast<detail::counted_callable *>(context));
    bool is_there = false;
    detail::for_python::run(given->raise, [&] {
      bridge::optional<value> found = source->next();
      if (found) {
        kept *const held = new kept(std::move(*found));
        given->kept = held;
        given->release = &destroy;
        *item = bridge::lower<Type>(held->item, held->scratch);
        is_there = true;
      }
    });
    return is_there;
  }
};

}  // namespace types
}  // namespace bridge

#endif

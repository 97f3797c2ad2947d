// bridge/room.hpp: a string or vector that a library writes itself, so that nobody copies it.
#ifndef BRIDGE_INCLUDED_ROOM_HPP
#define BRIDGE_INCLUDED_ROOM_HPP

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

#include "bridge/abi.h"
#include "bridge/config.h"

namespace bridge {

/** A library's room function: where a thread's next call finds memory for its result. */
using room_function = bridge_room **(*)();

namespace detail {

/** Memory of a container for the result of one call. */
template <typename Container>
class room : public bridge_room {
 public:
  room() noexcept : bridge_room{reserve}, value_(nullptr), has_failed_(false) {}
  room(const room &) = delete;
  room &operator=(const room &) = delete;
  ~room() {
    if (value_ != nullptr) {
      value_->~Container();
    }
  }

  /** Whether the result is in it. */
  bool is_used() const noexcept { return value_ != nullptr; }

  Container take() noexcept { return std::move(*value_); }

  /** Throws std::bad_alloc if there was no memory for the result. */
  void check() const {
#if BRIDGE_EXCEPTIONS
    if (has_failed_) {
      throw std::bad_alloc();
    }
#endif
  }

 private:
  /** Called by the library, so no exception may leave it. */
  static void *reserve(bridge_room *given, std::size_t count) noexcept {
    room &self = *static_cast<room *>(given);
#if BRIDGE_EXCEPTIONS
    try {
      self.make(count);
    } catch (...) {
      self.has_failed_ = true;
      return nullptr;
    }
#else
    self.make(count);
#endif
    return &(*self.value_)[0];
  }

  /** Made with its size, as a string takes several times as long to grow. */
  void make(std::size_t count) {
    value_ =
        ::new (static_cast<void *>(memory_)) Container(count, typename Container::value_type());
  }

  Container *value_;
  bool has_failed_;
  alignas(Container) unsigned char memory_[sizeof(Container)];
};

/** Whether results of that class of bridge::types can be written to a room: it names one. */
template <typename Type>
class has_room {
  template <typename T>
  static std::true_type find(typename T::room *);
  template <typename T>
  static std::false_type find(...);

 public:
  static constexpr bool value = decltype(find<Type>(nullptr))::value;
};

}  // namespace detail

}  // namespace bridge

#endif

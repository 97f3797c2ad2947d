// bridge/string_view.hpp: text that somebody else owns; std::string_view where there is one.
#ifndef BRIDGE_INCLUDED_STRING_VIEW_HPP
#define BRIDGE_INCLUDED_STRING_VIEW_HPP

#include "bridge/config.h"

#if BRIDGE_CPLUSPLUS >= 201703L

#include <string_view>

namespace bridge {

/** Text that somebody else owns: std::string_view. */
using string_view = std::string_view;

}  // namespace bridge

#else

#include <cstddef>
#include <cstring>
#include <ostream>
#include <string>

namespace bridge {

namespace detail {

/** A template, so that C++11 and C++14 find one definition of npos in all source files. */
template <typename Nothing = void>
struct string_view_constants {
  /** As a count: all the rest. */
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

template <typename Nothing>
constexpr std::size_t string_view_constants<Nothing>::npos;

}  // namespace detail

/**
 * Text that somebody else owns: std::string_view for C++11 and C++14.
 *
 * It has that class's names and meanings, without the members that throw or search. From C++17 on
 * bridge::string_view is std::string_view itself.
 *
 * Ownership: none; the text has to outlive the view. As a parameter that is always so.
 * Errors: none; an index out of range is undefined, as in std::string_view::operator[].
 * Threads: as a pointer; many may read one view at once.
 */
class string_view : public detail::string_view_constants<> {
 public:
  using value_type = char;
  using size_type = std::size_t;
  using const_iterator = const char *;
  using iterator = const_iterator;

  /** The empty text, whose data() is null. */
  constexpr string_view() noexcept : data_(nullptr), size_(0) {}

  /** A NUL-terminated text. It must not be null. */
  string_view(const char *text) noexcept : data_(text), size_(std::strlen(text)) {}

  /** `size` bytes, which may hold NULs. `data` may be null if `size` is 0. */
  constexpr string_view(const char *data, size_type size) noexcept : data_(data), size_(size) {}

  /** All of a std::string, NULs included. */
  string_view(const std::string &text) noexcept : data_(text.data()), size_(text.size()) {}

  constexpr const char *data() const noexcept { return data_; }
  constexpr size_type size() const noexcept { return size_; }
  constexpr size_type length() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const_iterator begin() const noexcept { return data_; }
  constexpr const_iterator end() const noexcept { return data_ + size_; }
  constexpr const_iterator cbegin() const noexcept { return data_; }
  constexpr const_iterator cend() const noexcept { return data_ + size_; }
  constexpr const char &operator[](size_type index) const noexcept { return data_[index]; }
  constexpr const char &front() const noexcept { return data_[0]; }
  constexpr const char &back() const noexcept { return data_[size_ - 1]; }

  /** Drops the first `count` bytes; there must be as many. */
  void remove_prefix(size_type count) noexcept {
    data_ += count;
    size_ -= count;
  }

  /** Drops the last `count` bytes; there must be as many. */
  void remove_suffix(size_type count) noexcept { size_ -= count; }

  /** At most `count` bytes from `position`, which is at most size(). */
  constexpr string_view substr(size_type position, size_type count = npos) const noexcept {
    return string_view(data_ + position, count < size_ - position ? count : size_ - position);
  }

  /** Less than, equal to or greater than 0, byte by byte, as std::string::compare. */
  int compare(string_view other) const noexcept {
    const size_type common = size_ < other.size_ ? size_ : other.size_;
    const int order = common == 0 ? 0 : std::memcmp(data_, other.data_, common);
    if (order != 0) {
      return order;
    }
    return size_ == other.size_ ? 0 : (size_ < other.size_ ? -1 : 1);
  }

  /** A copy. */
  explicit operator std::string() const {
    return size_ == 0 ? std::string() : std::string(data_, size_);
  }

 private:
  const char *data_;
  size_type size_;
};

inline bool operator==(string_view a, string_view b) noexcept {
  return a.compare(b) == 0;
}
inline bool operator!=(string_view a, string_view b) noexcept {
  return a.compare(b) != 0;
}
inline bool operator<(string_view a, string_view b) noexcept {
  return a.compare(b) < 0;
}
inline bool operator>(string_view a, string_view b) noexcept {
  return a.compare(b) > 0;
}
inline bool operator<=(string_view a, string_view b) noexcept {
  return a.compare(b) <= 0;
}
inline bool operator>=(string_view a, string_view b) noexcept {
  return a.compare(b) >= 0;
}

inline std::ostream &operator<<(std::ostream &stream, string_view text) {
  return stream.write(text.data(), static_cast<std::streamsize>(text.size()));
}

}  // namespace bridge

#endif

#endif

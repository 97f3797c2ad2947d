// bridge/bytes_view.hpp: bytes that somebody else owns, whatever container they are in.
#ifndef BRIDGE_INCLUDED_BYTES_VIEW_HPP
#define BRIDGE_INCLUDED_BYTES_VIEW_HPP

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "bridge/config.h"

namespace bridge {

namespace detail {

/** Whether T is a type that bytes are kept in. */
template <typename T>
struct is_byte : std::false_type {};
template <>
struct is_byte<char> : std::true_type {};
template <>
struct is_byte<signed char> : std::true_type {};
template <>
struct is_byte<unsigned char> : std::true_type {};
#if BRIDGE_CPLUSPLUS >= 201703L
template <>
struct is_byte<std::byte> : std::true_type {};
#endif

/** What the elements of a contiguous container are; no member `type` in any other class. */
template <typename Container>
using element = typename std::remove_cv<
    typename std::remove_pointer<decltype(std::declval<const Container &>().data())>::type>::type;

}  // namespace detail

/**
 * Bytes that somebody else owns.
 *
 * It is made from whatever has data() and size() and holds bytes: std::vector<std::uint8_t>,
 * std::string, std::string_view, std::array, std::span<const std::byte>; from an array of unsigned
 * char; and from a pointer with a length. All of these convert implicitly.
 *
 * Ownership: none; the bytes have to outlive the view. As a parameter that is always so.
 * Errors: none; an index out of range is undefined.
 * Threads: as a pointer; many may read one view at once.
 */
class bytes_view {
 public:
  using value_type = std::uint8_t;
  using size_type = std::size_t;
  using const_iterator = const std::uint8_t *;
  using iterator = const_iterator;

  /** No bytes; data() is null. */
  constexpr bytes_view() noexcept : data_(nullptr), size_(0) {}

  /** `size` bytes from `data`, which may be null if `size` is 0. */
  bytes_view(const void *data, size_type size) noexcept
      : data_(static_cast<const std::uint8_t *>(data)), size_(size) {}

  /** All of an array. */
  template <std::size_t Size>
  bytes_view(const unsigned char (&bytes)[Size]) noexcept : bytes_view(bytes, Size) {}

  /** All of a contiguous container of bytes. */
  template <
      typename Container,
      typename = typename std::enable_if<detail::is_byte<detail::element<Container>>::value>::type>
  bytes_view(const Container &bytes) noexcept : bytes_view(bytes.data(), bytes.size()) {}

  constexpr const std::uint8_t *data() const noexcept { return data_; }
  constexpr size_type size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const_iterator begin() const noexcept { return data_; }
  constexpr const_iterator end() const noexcept { return data_ + size_; }
  constexpr const std::uint8_t &operator[](size_type index) const noexcept { return data_[index]; }

 private:
  const std::uint8_t *data_;
  size_type size_;
};

}  // namespace bridge

#endif

// bridge/types/path.hpp: bridge::file_path and bridge::path_view, Python's pathlib.Path and PurePath.
#ifndef BRIDGE_INCLUDED_TYPES_PATH_HPP
#define BRIDGE_INCLUDED_TYPES_PATH_HPP

#include <string>

#include "bridge/abi.h"
#include "bridge/config.h"
#include "bridge/string_view.hpp"

/**
 * BRIDGE_FILESYSTEM is 1 where a bridge::file_path is a std::filesystem::path, else 0: from C++17 on,
 * but on Windows, where that class does not keep bytes, and before gcc 9, which keeps it in a library
 * of its own.
 */
#if BRIDGE_CPLUSPLUS >= 201703L && !defined(_WIN32) && \
    (!defined(_GLIBCXX_RELEASE) || (defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE >= 9))
#if __has_include(<filesystem>)
#define BRIDGE_FILESYSTEM 1
#include <filesystem>
#endif
#endif
#ifndef BRIDGE_FILESYSTEM
#define BRIDGE_FILESYSTEM 0
#endif

namespace bridge {

#if BRIDGE_FILESYSTEM
/** A path: std::filesystem::path. */
using file_path = std::filesystem::path;
#else
/** A path, in the encoding of the file system. */
using file_path = std::string;
#endif

/**
 * A path that somebody else owns: any text, or a std::filesystem::path.
 *
 * Its bytes are passed on as they are, so that a name that is not UTF-8 survives. Python makes them
 * its own spelling: "a//b/" becomes "a/b", and "" becomes ".".
 *
 * Ownership: none; the text has to outlive the view. As a parameter that is always so.
 * Errors: none. Threads: as a pointer; many may read one view at once.
 */
class path_view {
 public:
  /** The empty path. */
  path_view() noexcept {}

  path_view(const char *text) noexcept : text_(text) {}
  path_view(const std::string &text) noexcept : text_(text) {}
  path_view(string_view text) noexcept : text_(text) {}
#if BRIDGE_FILESYSTEM
  path_view(const std::filesystem::path &file) noexcept : text_(file.native()) {}
#endif

  /** In the encoding of the file system. */
  string_view text() const noexcept { return text_; }

 private:
  string_view text_;
};

namespace types {

/** Path and PurePath: a parameter is borrowed for the call, a result is a copy that its user owns. */
class path {
 public:
  using parameter = path_view;
  using result = file_path;
  using abi = bridge_str;

  /** What the view points to; nothing is copied. */
  static abi lower(parameter path) noexcept { return abi{path.text().data(), path.text().size()}; }

  /** A copy. Leaves `text` to be freed by the caller. May throw std::bad_alloc. */
  static result lift(abi text) {
    return text.len == 0 ? result() : result(std::string(text.data, text.len));
  }
};

}  // namespace types
}  // namespace bridge

#endif

// bridge/library.hpp: finds, checks and holds the shared library that a generated header belongs to.
#ifndef BRIDGE_INCLUDED_LIBRARY_HPP
#define BRIDGE_INCLUDED_LIBRARY_HPP

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

#include "bridge/abi.h"
#include "bridge/exceptions.hpp"
#include "bridge/libraries.hpp"
#include "bridge/result.hpp"
#include "bridge/shared_object.hpp"

namespace bridge {

/** What a generated header knows about its library. The texts are literals, which live forever. */
struct Expected {
  const char *name;          /**< `rust_python_bridge` */
  const char *version;       /**< `0.1.0` */
  std::uint64_t fingerprint; /**< Of all functions, types and defaults. */
  const char *info_symbol;   /**< `python_library_info` */
  throw_function throw_own;  /**< Throws the library's own classes; null where it has none. */
};

namespace detail {

inline std::string hexadecimal(std::uint64_t number) {
  char text[2 + 16 + 1];
  std::snprintf(text, sizeof(text), "0x%016llx", static_cast<unsigned long long>(number));
  return text;
}

inline Error refuse(const std::string &file, const std::string &why) {
  return LoadError("cannot use the library " + file + ": " + why);
}

/** Why a library of that ABI cannot be used with this program; empty if it can. */
inline std::string abi_mismatch(const bridge_library_info &info) {
  if (info.abi_version != BRIDGE_ABI_VERSION) {
    return "it has ABI version " + std::to_string(info.abi_version) +
           ", but this program was compiled with the headers of ABI version " +
           std::to_string(BRIDGE_ABI_VERSION) +
           "; regenerate both with one bridge-gen and compile this program again";
  }
  if (info.struct_size != sizeof(bridge_error)) {
    return "its bridge_error has " + std::to_string(info.struct_size) + " bytes, but that of this" +
           " program has " + std::to_string(sizeof(bridge_error)) +
           "; build both for the same kind of machine";
  }
  return std::string();
}

/** Why the library is not the one that `expected` describes; empty if it is. */
inline std::string interface_mismatch(const bridge_library_info &info, const Expected &expected) {
  if (info.name != std::string(expected.name)) {
    return std::string("it is ") + info.name + " " + info.version + ", but this program needs " +
           expected.name + " " + expected.version + "; open the library of that name";
  }
  if (info.fingerprint == expected.fingerprint && info.version == std::string(expected.version)) {
    return std::string();
  }
  return std::string("it is ") + info.name + " " + info.version + " with fingerprint " +
         hexadecimal(info.fingerprint) + ", but this program was compiled with " + expected.name +
         ".hpp " + expected.version + " of fingerprint " + hexadecimal(expected.fingerprint) +
         "; the Python module or bridge-gen changed between the two: run bridge-gen build again " +
         "and compile this program against the new header";
}

}  // namespace detail

/**
 * Checks what a library says about itself against what the header knows.
 *
 * `file` is named in the message. Returns a LoadError that says what differs and what to do.
 */
inline result<void> check(
    const std::string &file, const bridge_library_info *info, const Expected &expected) {
  if (info == nullptr) {
    return detail::refuse(file, "it does not say which interface it has");
  }
  std::string why = detail::abi_mismatch(*info);
  if (why.empty()) {
    why = detail::interface_mismatch(*info, expected);
  }
  if (!why.empty()) {
    return detail::refuse(file, why);
  }
  return result<void>();
}

/**
 * Fills a table of function pointers from a loaded library.
 *
 * Ownership: none; both library and table have to outlive it. The pointers it writes are valid
 * until the library is unloaded.
 * Errors: kept until missing() is asked for; later symbols are then still tried.
 * Threads: one.
 */
class Resolver {
 public:
  explicit Resolver(const SharedObject &object) noexcept : object_(object), missing_(nullptr) {}

  /** Sets `function` to the symbol of that name, or to null. */
  template <typename Function>
  void operator()(const char *symbol, Function *&function) noexcept {
    function = object_.function<Function *>(symbol);
    if (function == nullptr && missing_ == nullptr) {
      missing_ = symbol;
    }
  }

  /** The first symbol that the library does not have; null if it has them all. */
  const char *missing() const noexcept { return missing_; }

 private:
  const SharedObject &object_;
  const char *missing_;
};

/**
 * Loads the library at `path`, checks it and looks up all functions of Table.
 *
 * Table is a generated struct of function pointers with a function `resolve(Resolver &, Table &)`
 * beside it.
 *
 * Ownership: the table and the library live as long as the returned pointer and its copies; the
 * last one unloads the library.
 * Errors: a LoadError if the file is missing, is no library of bridge-gen, or is not the one that
 * `expected` describes. std::bad_alloc is thrown.
 * Threads: any, and many at once.
 */
template <typename Table>
result<std::shared_ptr<const Table>> load(const std::string &path, const Expected &expected) {
  struct Loaded {
    SharedObject object;
    detail::opened opened;
    Table table;
  };
  const std::shared_ptr<Loaded> loaded = std::make_shared<Loaded>();
  const std::string why = loaded->object.open(path);
  if (!why.empty()) {
    return Error(LoadError(
        "cannot load the library " + path + ": " + why + "; check the path, or make lib" +
        expected.name + " with bridge-gen build"));
  }
  using Info = const bridge_library_info *(*)();
  const Info info = loaded->object.template function<Info>(expected.info_symbol);
  if (info == nullptr) {
    return detail::refuse(
        path,
        std::string("it has no function ") + expected.info_symbol +
            ", so it is not a library that bridge-gen made for this header");
  }
  const result<void> checked = check(path, info(), expected);
  if (!checked) {
    return checked.error();
  }
  Resolver resolver(loaded->object);
  resolve(resolver, loaded->table);
  if (resolver.missing() != nullptr) {
    return detail::refuse(
        path, std::string("it lacks ") + resolver.missing() + "; run bridge-gen build again");
  }
  loaded->opened.open(info(), expected.throw_own, path);
  return std::shared_ptr<const Table>(loaded, &loaded->table);
}

/**
 * Checks the library that the program is linked with, and wraps its table of functions.
 *
 * Ownership: `table` lives forever; the pointer owns nothing.
 * Errors: a LoadError if the library is not the one that `expected` describes.
 * Threads: any, and many at once.
 */
template <typename Table>
result<std::shared_ptr<const Table>> linked(
    const Table &table, const bridge_library_info *info, const Expected &expected) {
  const result<void> checked = check(
      std::string("lib") + expected.name + " that this program is linked with", info, expected);
  if (!checked) {
    return checked.error();
  }
  static const detail::opened opened(info, expected.throw_own);
  return std::shared_ptr<const Table>(std::shared_ptr<const Table>(), &table);
}

}  // namespace bridge

#endif

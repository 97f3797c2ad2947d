// bridge/carried.hpp: C++ exceptions on their way through Python.
#ifndef BRIDGE_INCLUDED_CARRIED_HPP
#define BRIDGE_INCLUDED_CARRIED_HPP

#include <cstring>
#include <exception>
#include <new>

#include "bridge/abi.h"
#include "bridge/code.hpp"
#include "bridge/config.h"
#include "bridge/error.hpp"

namespace bridge {

namespace detail {

/** A library's raise function. */
using raise_function = void (*)(const bridge_host_error *);

/** What a C++ exception is carried as: an std::exception_ptr means nothing to another standard library. */
inline const char *carried_kind() noexcept {
#if defined(_LIBCPP_VERSION)
  return "std::exception_ptr of libc++";
#elif defined(__GLIBCXX__)
  return "std::exception_ptr of libstdc++";
#else
  return "std::exception_ptr";
#endif
}

// One program may have source files with exceptions and without.
#if BRIDGE_EXCEPTIONS
inline namespace throwing {

inline void destroy_carried(void *payload) noexcept {
  delete static_cast<std::exception_ptr *>(payload);
}

inline void raise_as(
    raise_function raise, const char *what, const bridge_exception *again) noexcept {
  bridge_host_error error = {};
  error.message.data = what;
  error.message.len = std::strlen(what);
  error.kind = carried_kind();
  error.payload = new (std::nothrow) std::exception_ptr(std::current_exception());
  error.destroy = &destroy_carried;
  error.exception = again;
  raise(&error);
}

/** Hands over the exception that is being handled. One that came from Python goes back as it was. */
inline void raise_current(raise_function raise) noexcept {
  try {
    throw;
  } catch (const Error &error) {
    const bool is_pythons = error.code() == Code::python;
    raise_as(raise, error.what(), is_pythons ? error_access::exception(error) : nullptr);
  } catch (const std::exception &exception) {
    raise_as(raise, exception.what(), nullptr);
  } catch (...) {
    raise_as(raise, "a C++ exception that is no std::exception", nullptr);
  }
}

/** Runs a function of the program for Python, which raises what the function throws. */
struct for_python {
  template <typename Body>
  static void run(raise_function raise, const Body &body) noexcept {
    try {
      body();
    } catch (...) {
      raise_current(raise);
    }
  }
};

/** Throws the very exception of C++ that ended the call; returns if it was another error. */
inline void throw_carried(const Error &error) {
  const bridge_exception *exception = error_access::exception(error);
  if (exception == nullptr) {
    return;
  }
  const char *kind = nullptr;
  const void *payload = exception->functions->payload(exception, &kind);
  if (payload != nullptr && std::strcmp(kind, carried_kind()) == 0) {
    std::rethrow_exception(*static_cast<const std::exception_ptr *>(payload));
  }
}

#else
inline namespace aborting {

struct for_python {
  template <typename Body>
  static void run(raise_function, const Body &body) noexcept {
    body();
  }
};

#endif

}  // inline namespace throwing or aborting

}  // namespace detail

}  // namespace bridge

#endif

// bridge/libraries.hpp: the libraries that this program has opened, for objects that outlive the class they came from.
#ifndef BRIDGE_INCLUDED_LIBRARIES_HPP
#define BRIDGE_INCLUDED_LIBRARIES_HPP

#include <atomic>
#include <cstddef>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#include "bridge/call.hpp"
#include "bridge/object.h"

namespace bridge {
namespace detail {

/** One library, as often open as it was opened and not closed again. */
struct open_library {
  const bridge_library_info *info;
  throw_function throw_own;
  std::size_t count;
  std::string path; /**< Empty for one that the program is linked with. */
};

/** All of them. They share one interpreter, so where any will do, the latest is asked. */
class libraries {
 public:
  /** Never destroyed: static objects may still have something to say when the program ends. */
  static libraries &all() {
    static libraries *const known = new libraries;
    return *known;
  }

  void open(const bridge_library_info *info, throw_function throw_own, const std::string &path) {
    const std::lock_guard<std::mutex> lock(mutex_);
    open_library *found = find([info](const open_library &one) { return one.info == info; });
    if (found == nullptr) {
      open_.push_back(open_library{info, nullptr, 0, path});
      found = &open_.back();
    }
    found->throw_own = throw_own;
    ++found->count;
    latest_.store(info->runtime->objects, std::memory_order_release);
  }

  void close(const bridge_library_info *info) noexcept {
    const std::lock_guard<std::mutex> lock(mutex_);
    open_library *const found = find([info](const open_library &one) { return one.info == info; });
    if (found == nullptr || --found->count != 0) {
      return;
    }
    open_.erase(open_.begin() + (found - open_.data()));
    latest_.store(
        open_.empty() ? nullptr : open_.back().info->runtime->objects, std::memory_order_release);
  }

  /** Where the errors of one come from; one that is not open throws no classes of its own. */
  failures failures_of(last_error_function last_error) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const open_library *const found = find([last_error](const open_library &one) {
      return one.info->runtime->last_error == last_error ||
             one.info->runtime->objects->last_error == last_error;
    });
    return {last_error, found == nullptr ? nullptr : found->throw_own};
  }

  /** Where the library of that name was found that is open; empty if none is. */
  std::string path_of(const char *name) {
    const std::lock_guard<std::mutex> lock(mutex_);
    const open_library *const found =
        find([name](const open_library &one) { return std::strcmp(one.info->name, name) == 0; });
    return found == nullptr ? std::string() : found->path;
  }

  /** What one does with objects, or any of them if `name` is null; null if it is not open. */
  const bridge_object_functions *objects_of(const char *name) {
    if (name == nullptr) {
      return latest_.load(std::memory_order_acquire);
    }
    const std::lock_guard<std::mutex> lock(mutex_);
    const open_library *const found =
        find([name](const open_library &one) { return std::strcmp(one.info->name, name) == 0; });
    return found == nullptr ? nullptr : found->info->runtime->objects;
  }

 private:
  libraries() noexcept : latest_(nullptr) {}

  template <typename Condition>
  open_library *find(Condition condition) noexcept {
    for (open_library &one : open_) {
      if (condition(one)) {
        return &one;
      }
    }
    return nullptr;
  }

  std::mutex mutex_;
  std::vector<open_library> open_;
  std::atomic<const bridge_object_functions *> latest_;
};

/** That a library is open, for as long as it lives. A library that is only a test has no functions. */
class opened {
 public:
  opened() noexcept : info_(nullptr) {}
  opened(const bridge_library_info *info, throw_function throw_own) : opened() {
    open(info, throw_own, std::string());
  }
  opened(const opened &) = delete;
  opened &operator=(const opened &) = delete;

  ~opened() {
    if (info_ != nullptr) {
      libraries::all().close(info_);
    }
  }

  void open(const bridge_library_info *info, throw_function throw_own, const std::string &path) {
    if (info->runtime != nullptr && info->runtime->objects != nullptr) {
      libraries::all().open(info, throw_own, path);
      info_ = info;
    }
  }

 private:
  const bridge_library_info *info_;
};

/** Errors of a library, as its own classes if it is open. */
inline failures failures_of(last_error_function last_error) {
  return libraries::all().failures_of(last_error);
}

}  // namespace detail
}  // namespace bridge

#endif

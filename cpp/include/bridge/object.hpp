// bridge/object.hpp: bridge::object, any Python object.
#ifndef BRIDGE_INCLUDED_OBJECT_HPP
#define BRIDGE_INCLUDED_OBJECT_HPP

#include <utility>

#include "bridge/object.h"

namespace bridge {

/**
 * Any Python object, held as long as the handle or a copy of it is there.
 *
 * Ownership: copies share one hold; copying and moving neither asks Python nor throws.
 * Threads: any. Released on any thread, and harmless after the end of Python.
 */
class object {
 public:
  /** None. */
  object() noexcept : handle_(nullptr) {}

  object(const object &other) noexcept : handle_(other.handle_) { retain(); }
  object(object &&other) noexcept : handle_(other.handle_) { other.handle_ = nullptr; }
  ~object() { bridge_object_release(handle_); }

  object &operator=(object other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }

  /** Holds a handle of C once more. */
  static object hold(bridge_handle handle) noexcept {
    object held(adopt(handle));
    held.retain();
    return held;
  }

  /** Takes over a handle of C, which was held for the caller. */
  static object adopt(bridge_handle handle) noexcept {
    object held;
    held.handle_ = handle;
    return held;
  }

  /** The handle, held as long as *this; null is None. */
  bridge_handle get() const noexcept { return handle_; }

 private:
  void retain() const noexcept {
    if (handle_ != nullptr) {
      handle_->functions->retain(handle_);
    }
  }

  bridge_handle handle_;
};

}  // namespace bridge

#endif

// bridge/shared_object.hpp: bridge::SharedObject, a shared library that is loaded at run time.
#ifndef BRIDGE_INCLUDED_SHARED_OBJECT_HPP
#define BRIDGE_INCLUDED_SHARED_OBJECT_HPP

#include <cstddef>
#include <string>

#if defined(_WIN32)
#include "bridge/windows.hpp"
#else
#include <dlfcn.h>
#endif

namespace bridge {

/**
 * A shared library, loaded lazily and without adding to the symbols of the program.
 *
 * Ownership: it owns the handle and unloads the library when it dies. Neither copied nor moved.
 * Errors: open() returns what the system says; nothing but std::bad_alloc is thrown.
 * Threads: open() on one thread; after that function() on many at once.
 */
class SharedObject {
 public:
  SharedObject() noexcept : handle_(nullptr) {}
  SharedObject(const SharedObject &) = delete;
  SharedObject &operator=(const SharedObject &) = delete;
  ~SharedObject() { close(); }

  /**
   * Loads the file at `path` (UTF-8). A path without a slash is looked for where the system looks
   * for libraries. Returns an empty text, or why it failed.
   */
  std::string open(const std::string &path) {
    if (path.empty()) {
      return "the path is empty";
    }
    if (path.find('\0') != std::string::npos) {
      return "the path holds a NUL";
    }
    close();
    return load(path);
  }

  /** The function of that name, or null. Valid as long as this object. */
  template <typename Function>
  Function function(const char *symbol) const noexcept {
    return handle_ == nullptr ? nullptr : reinterpret_cast<Function>(address(symbol));
  }

 private:
#if defined(_WIN32)
  std::string load(const std::string &path) {
    const std::wstring wide = windows::widened(path);
    if (wide.empty()) {
      return "the path is not UTF-8";
    }
    handle_ = LoadLibraryW(wide.c_str());
    return handle_ == nullptr ? windows::message(GetLastError()) : std::string();
  }

  void *address(const char *symbol) const noexcept {
    return reinterpret_cast<void *>(GetProcAddress(handle_, symbol));
  }

  void close() noexcept {
    if (handle_ != nullptr) {
      FreeLibrary(handle_);
    }
    handle_ = nullptr;
  }

  HINSTANCE__ *handle_;
#else
  std::string load(const std::string &path) {
    handle_ = dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (handle_ != nullptr) {
      return std::string();
    }
    const char *message = dlerror();
    return message == nullptr ? "dlopen failed" : message;
  }

  void *address(const char *symbol) const noexcept { return dlsym(handle_, symbol); }

  void close() noexcept {
    if (handle_ != nullptr) {
      dlclose(handle_);
    }
    handle_ = nullptr;
  }

  void *handle_;
#endif
};

}  // namespace bridge

#endif

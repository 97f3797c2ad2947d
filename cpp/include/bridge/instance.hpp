// bridge/instance.hpp: what the classes of a generated header need whose objects are instances of Python classes.
#ifndef BRIDGE_INCLUDED_INSTANCE_HPP
#define BRIDGE_INCLUDED_INSTANCE_HPP

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

#include "bridge/exceptions.hpp"
#include "bridge/libraries.hpp"
#include "bridge/result.hpp"

namespace bridge {

/** Says that an object is known to be an instance of the class that is made of it. */
struct known_instance {};

/**
 * The C functions that the methods of classes call: those of the library that was opened first.
 *
 * Table is a generated struct of function pointers. Such a library stays open as long as the program runs, as objects
 * may be anywhere. Threads: any, and many at once.
 */
template <typename Table>
class class_functions {
 public:
  /** Them, or null as long as no library is open. */
  static const Table *known() noexcept { return slot().load(std::memory_order_acquire); }

  /** Keeps them, unless there are some. */
  static void keep(const std::shared_ptr<const Table> &table) {
    static std::mutex mutex;
    static std::shared_ptr<const Table> *kept = nullptr;
    const std::lock_guard<std::mutex> lock(mutex);
    if (kept == nullptr) {
      // Never destroyed: static objects may still have something to say when the program ends.
      kept = new std::shared_ptr<const Table>(table);
      slot().store(table.get(), std::memory_order_release);
    }
  }

  /** Them, by way of the Module's class that opens the library: at the path where another class has found it. */
  template <typename Module>
  static result<const Table *> open(const char *library, const char *module) {
    if (known() == nullptr) {
      const result<void> opened = open_module<Module>(library, module);
      if (!opened) {
        return opened.error();
      }
    }
    return known();
  }

 private:
  static std::atomic<const Table *> &slot() noexcept {
    static std::atomic<const Table *> table(nullptr);
    return table;
  }

  template <typename Module>
  static result<void> open_module(const char *library, const char *module) {
#ifdef BRIDGE_LINKED
    static_cast<void>(library);
    static_cast<void>(module);
    const result<Module> opened = Module::try_open();
#else
    const std::string path = detail::libraries::all().path_of(library);
    if (path.empty()) {
      return Error(LoadError(
          std::string("the library ") + library + " is not open: make a " + library +
          "::" + module + " of its path first, and keep it"));
    }
    const result<Module> opened = Module::try_open(path);
#endif
    return opened ? result<void>() : result<void>(opened.error());
  }
};

}  // namespace bridge

#endif

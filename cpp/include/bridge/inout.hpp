// bridge/inout.hpp: an argument that a Python function changes in place.
#ifndef BRIDGE_INCLUDED_INOUT_HPP
#define BRIDGE_INCLUDED_INOUT_HPP

#include <cstring>

#include "bridge/lower.hpp"

namespace bridge {

/**
 * A variable of the caller's during a call that changes it: lowered before, lifted after.
 *
 * Ownership: it refers to the variable; it owns what the library wrote, until commit() or its end.
 * Errors: std::bad_alloc. Threads: one at a time.
 */
template <typename Type>
class inout {
 public:
  using abi = typename Type::abi;
  using release_function = void (*)(abi);

  /** `release` frees what the library writes; null for a type that owns no memory. */
  explicit inout(typename Type::result &variable, release_function release = nullptr)
      : variable_(variable), release_(release), lowered_(lower<Type>(variable, scratch_)) {
    std::memcpy(&before_, &lowered_, sizeof before_);
  }
  inout(const inout &) = delete;
  inout &operator=(const inout &) = delete;

  ~inout() {
    // The library writes all of it if the call succeeds, and nothing if it fails.
    const bool is_written = std::memcmp(&before_, &lowered_, sizeof before_) != 0;
    if (is_written && release_ != nullptr) {
      release_(lowered_);
    }
  }

  /** What the C function takes. */
  abi *get() noexcept { return &lowered_; }

  /** After a call that succeeded: gives the variable its new value. */
  void commit() { variable_ = Type::lift(lowered_); }

 private:
  arena scratch_;
  typename Type::result &variable_;
  release_function release_;
  abi lowered_;
  abi before_;
};

}  // namespace bridge

#endif

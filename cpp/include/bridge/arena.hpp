// bridge/arena.hpp: memory for the C arrays that exist during one call.
#ifndef BRIDGE_INCLUDED_ARENA_HPP
#define BRIDGE_INCLUDED_ARENA_HPP

#include <cstddef>
#include <cstdlib>
#include <new>
#include <utility>

namespace bridge {

/**
 * Memory for C arrays that an argument is lowered to. It is freed when the arena goes.
 *
 * Every generated method makes one for each argument that needs it, as a temporary that lives until
 * the call is over. One that nothing was taken from costs nothing.
 *
 * Ownership: it owns what it gave out. Errors: std::bad_alloc. Threads: one at a time.
 */
class arena {
 public:
  arena() noexcept : last_(nullptr), depth_(0) {}
  arena(const arena &) = delete;
  arena &operator=(const arena &) = delete;

  ~arena() {
    while (last_ != nullptr) {
      block *const gone = last_;
      last_ = gone->before;
      if (gone->destroy != nullptr) {
        gone->destroy(gone);
      }
      ::operator delete(gone);
    }
  }

  /** Uninitialised memory for `count` plain structs; null for none. */
  template <typename T>
  T *allocate(std::size_t count) {
    static_assert(alignof(T) <= alignof(std::max_align_t), "C structs have no special alignment");
    if (count == 0) {
      return nullptr;
    }
    if (count > (static_cast<std::size_t>(-1) - sizeof(block)) / sizeof(T)) {
      refuse();
    }
    void *const memory = ::operator new(sizeof(block) + count * sizeof(T));
    last_ = ::new (memory) block{last_, nullptr};
    return reinterpret_cast<T *>(last_ + 1);
  }

  /** Keeps a converted element for as long as the arena lives, and gives it back. */
  template <typename T>
  const T &keep(T value) {
    static_assert(alignof(T) <= alignof(std::max_align_t), "elements have no special alignment");
    void *const memory = ::operator new(sizeof(kept<T>));
    kept<T> *const made = ::new (memory) kept<T>(std::move(value));
    made->before = last_;
    made->destroy = &kept<T>::run;
    last_ = made;
    return made->value;
  }

  /** Most levels that data may be nested: what the library itself allows. */
  static constexpr int deepest() noexcept { return 500; }

  /** One level of nested data, for as long as it lives. */
  class level {
   public:
    explicit level(arena &scratch) noexcept : scratch_(scratch) { ++scratch_.depth_; }
    level(const level &) = delete;
    level &operator=(const level &) = delete;
    ~level() { --scratch_.depth_; }

    /** Whether this level is beyond what the library takes; it will say so when it gets there. */
    bool is_too_deep() const noexcept { return scratch_.depth_ > deepest() + 1; }

   private:
    arena &scratch_;
  };

 private:
  struct alignas(std::max_align_t) block {
    block *before;
    void (*destroy)(block *);
  };

  template <typename T>
  struct kept : block {
    explicit kept(T &&moved) : block(), value(std::move(moved)) {}
    static void run(block *self) noexcept { static_cast<kept *>(self)->value.~T(); }

    T value;
  };

  [[noreturn]] static void refuse() {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    throw std::bad_alloc();
#else
    std::abort();
#endif
  }

  block *last_;
  int depth_;
};

}  // namespace bridge

#endif

// bridge/dlpack.hpp: bridge::dlpack, a tensor that C++ and Python give each other.
#ifndef BRIDGE_INCLUDED_DLPACK_HPP
#define BRIDGE_INCLUDED_DLPACK_HPP

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "bridge/type_of.hpp"
#include "bridge/types/dlpack.h"

namespace bridge {

namespace detail {

template <typename Managed>
auto is_readonly(const Managed &managed, int) -> decltype((managed.flags & 1U) != 0) {
  return (managed.flags & 1U) != 0;
}
template <typename Managed>
bool is_readonly(const Managed &, long) {
  return false;
}

template <typename Managed>
auto set_version(Managed &managed, bool readonly, int) -> decltype(void(managed.version.major)) {
  managed.version.major = 1;
  managed.version.minor = 0;
  managed.flags = readonly ? 1U : 0U;
}
template <typename Managed>
void set_version(Managed &, bool, long) {}

/** What another library has handed over, and how many hold it. */
template <typename Managed>
class adopted_tensor {
 public:
  explicit adopted_tensor(Managed *managed) noexcept : managed_(managed), count_(1) {}
  adopted_tensor(const adopted_tensor &) = delete;
  adopted_tensor &operator=(const adopted_tensor &) = delete;

  static void retain(void *owner) noexcept {
    static_cast<adopted_tensor *>(owner)->count_.fetch_add(1, std::memory_order_relaxed);
  }

  static void release(void *owner) noexcept {
    adopted_tensor *const held = static_cast<adopted_tensor *>(owner);
    if (held->count_.fetch_sub(1, std::memory_order_acq_rel) == 1) {
      delete held;
    }
  }

 private:
  ~adopted_tensor() {
    if (managed_->deleter != nullptr) {
      managed_->deleter(managed_);
    }
  }

  Managed *managed_;
  std::atomic<std::size_t> count_;
};

}  // namespace detail

/**
 * A tensor on any device, in the form that all libraries of tensors know: what `bridge.dlpack` is.
 *
 *     bridge::dlpack logits = model.forward(bridge::dlpack::adopt(at::toDLPack(input)));
 *     at::Tensor output = at::fromDLPack(logits.give<DLManagedTensor>());
 *
 * Ownership: copies share the memory, which is there until the last one, and Python, have let go of it.
 * Errors: none of its own; std::bad_alloc.
 * Threads: any; the memory is as safe as its library makes it. The last one may go on any thread.
 */
class dlpack {
 public:
  /** Nothing, which cannot be passed. */
  dlpack() noexcept : raw_() {}

  /** Takes over a DLManagedTensor, or a DLManagedTensorVersioned, of another library; its deleter may be called on any thread. */
  template <typename Managed>
  static dlpack adopt(Managed *managed) {
    using holder = detail::adopted_tensor<Managed>;
    dlpack made;
    static_assert(
        sizeof(managed->dl_tensor) == sizeof(bridge_dl_tensor),
        "the struct is no managed DLTensor");
    made.raw_.owner = new holder(managed);
    made.raw_.tensor = reinterpret_cast<const bridge_dl_tensor *>(&managed->dl_tensor);
    made.raw_.readonly = detail::is_readonly(*managed, 0);
    made.raw_.retain = &holder::retain;
    made.raw_.release = &holder::release;
    return made;
  }

  /** Holds a C struct once more. */
  static dlpack hold(const bridge_dlpack &raw) noexcept {
    dlpack held;
    held.raw_ = raw;
    held.retain();
    return held;
  }

  dlpack(const dlpack &other) noexcept : raw_(other.raw_) { retain(); }
  dlpack(dlpack &&other) noexcept : raw_(other.raw_) { other.raw_ = bridge_dlpack(); }
  dlpack &operator=(dlpack other) noexcept {
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~dlpack() {
    if (raw_.release != nullptr) {
      raw_.release(raw_.owner);
    }
  }

  explicit operator bool() const noexcept { return raw_.tensor != nullptr; }
  const bridge_dl_tensor &operator*() const noexcept { return *raw_.tensor; }
  const bridge_dl_tensor *operator->() const noexcept { return raw_.tensor; }

  /** The first element, of memory of the processor. */
  template <typename T>
  T *data() const noexcept {
    return reinterpret_cast<T *>(static_cast<char *>(raw_.tensor->data) + raw_.tensor->byte_offset);
  }

  /** Whether nobody may write to it. */
  bool readonly() const noexcept { return raw_.readonly; }

  /** A new DLManagedTensor or DLManagedTensorVersioned for another library, whose deleter lets go of the memory. */
  template <typename Managed>
  Managed *give() const {
    struct given {
      Managed managed;
      dlpack kept;
      static void destroy(Managed *managed) { delete static_cast<given *>(managed->manager_ctx); }
    };
    static_assert(
        sizeof(Managed().dl_tensor) == sizeof(bridge_dl_tensor),
        "the struct is no managed DLTensor");
    given *const one = new given{Managed(), *this};
    reinterpret_cast<bridge_dl_tensor &>(one->managed.dl_tensor) = *raw_.tensor;
    one->managed.manager_ctx = one;
    one->managed.deleter = &given::destroy;
    detail::set_version(one->managed, raw_.readonly, 0);
    return &one->managed;
  }

  /** The C struct; valid as long as *this. */
  const bridge_dlpack &raw() const noexcept { return raw_; }

 private:
  void retain() const noexcept {
    if (raw_.retain != nullptr) {
      raw_.retain(raw_.owner);
    }
  }

  bridge_dlpack raw_;
};

namespace types {

/** bridge.dlpack, and what goes across by it. */
class dlpack {
 public:
  using parameter = bridge::dlpack;
  using result = bridge::dlpack;
  using abi = bridge_dlpack;

  static abi lower(const parameter &value) noexcept { return value.raw(); }

  /** Holds it once more. Leaves `raw` to be freed by the caller. */
  static result lift(const abi &raw) noexcept { return result::hold(raw); }
};

}  // namespace types

namespace detail {
struct dlpack_name {
  static const char *text() noexcept { return "dlpack"; }
};
}  // namespace detail

template <>
struct type_of<dlpack> : detail::named_type<types::dlpack, detail::dlpack_name> {};

}  // namespace bridge

#endif

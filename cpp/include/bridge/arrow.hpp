// bridge/arrow.hpp: bridge::arrow_stream, a table or array that C++ and Python give each other.
#ifndef BRIDGE_INCLUDED_ARROW_HPP
#define BRIDGE_INCLUDED_ARROW_HPP

#include <memory>
#include <string>
#include <utility>

#include "bridge/optional.hpp"
#include "bridge/result.hpp"
#include "bridge/type_of.hpp"
#include "bridge/types/arrow.h"

namespace bridge {

/**
 * An ArrowSchema, an ArrowArray or an ArrowArrayStream, released at the end.
 *
 * Ownership: it owns the struct, is moved and not copied. get() is what a library takes that moves it out.
 * Threads: as the library that made it says; releasing is for any thread.
 */
template <typename Struct>
class arrow_owned {
 public:
  /** One that is released. */
  arrow_owned() noexcept : owned_() {}
  /** Moves it out of `given`, which is marked as released. */
  explicit arrow_owned(Struct *given) noexcept : owned_(*given) { given->release = nullptr; }

  arrow_owned(arrow_owned &&other) noexcept : owned_(other.owned_) {
    other.owned_.release = nullptr;
  }
  arrow_owned &operator=(arrow_owned &&other) noexcept {
    std::swap(owned_, other.owned_);
    return *this;
  }
  ~arrow_owned() {
    if (owned_.release != nullptr) {
      owned_.release(&owned_);
    }
  }

  explicit operator bool() const noexcept { return owned_.release != nullptr; }
  Struct *get() noexcept { return &owned_; }
  const Struct *get() const noexcept { return &owned_; }
  const Struct *operator->() const noexcept { return &owned_; }

 private:
  Struct owned_;
};

using arrow_schema = arrow_owned<ArrowSchema>;
using arrow_array = arrow_owned<ArrowArray>;

namespace detail {

/** A stream of one array. */
class one_array {
 public:
  one_array(arrow_schema schema, arrow_array array) noexcept
      : schema_(std::move(schema)), array_(std::move(array)) {}

  static ArrowArrayStream stream_of(arrow_schema schema, arrow_array array) {
    ArrowArrayStream stream = {};
    stream.private_data = new one_array(std::move(schema), std::move(array));
    stream.get_schema = [](ArrowArrayStream *self, ArrowSchema *out) {
      return move_out(of(self)->schema_, out) ? 0 : 22;
    };
    stream.get_next = [](ArrowArrayStream *self, ArrowArray *out) {
      static_cast<void>(move_out(of(self)->array_, out));
      return 0;
    };
    stream.get_last_error = [](ArrowArrayStream *) {
      return "the schema of an array can be had once";
    };
    stream.release = [](ArrowArrayStream *self) {
      delete of(self);
      self->release = nullptr;
    };
    return stream;
  }

 private:
  static one_array *of(ArrowArrayStream *stream) noexcept {
    return static_cast<one_array *>(stream->private_data);
  }

  template <typename Struct>
  static bool move_out(arrow_owned<Struct> &from, Struct *out) noexcept {
    *out = *from.get();
    from.get()->release = nullptr;
    return out->release != nullptr;
  }

  arrow_schema schema_;
  arrow_array array_;
};

}  // namespace detail

/**
 * A table, an array or a stream of them, in the form that all libraries of Arrow know: what `bridge.arrow` is.
 *
 *     bridge::arrow_stream sales = lib.read_sales(path);
 *     auto reader = arrow::ImportRecordBatchReader(sales.get());
 *
 * or, without a library: schema(), and next() until it gives nothing.
 *
 * Ownership: copies share one stream, which is read once. Passing it to Python moves it out; then it is empty.
 * Errors: what the library that made it says, as an Error. Each member that may fail has a twin try_…
 * Threads: one at a time.
 */
class arrow_stream {
 public:
  /** Nothing, which cannot be passed. */
  arrow_stream() noexcept {}
  /** Moves it out of `given`, which is marked as released. */
  explicit arrow_stream(ArrowArrayStream *given)
      : shared_(std::make_shared<arrow_owned<ArrowArrayStream>>(given)) {}
  /** Of one array, or of one table: an array of structs. */
  arrow_stream(arrow_schema schema, arrow_array array) {
    ArrowArrayStream made = detail::one_array::stream_of(std::move(schema), std::move(array));
    shared_ = std::make_shared<arrow_owned<ArrowArrayStream>>(&made);
  }

  /** Whether there is something to read: false once it was moved out. */
  explicit operator bool() const noexcept {
    return shared_ != nullptr && static_cast<bool>(*shared_);
  }

  /** The stream of C, for whoever moves it out; null if there never was one. */
  ArrowArrayStream *get() const noexcept { return shared_ == nullptr ? nullptr : shared_->get(); }

  /** What the columns are. */
  result<arrow_schema> try_schema() const {
    ArrowSchema schema = {};
    const result<void> asked =
        ask([&](ArrowArrayStream *stream) { return stream->get_schema(stream, &schema); });
    return asked ? result<arrow_schema>(arrow_schema(&schema))
                 : result<arrow_schema>(asked.error());
  }

  /** The next part of it; one that is false at the end. */
  result<arrow_array> try_next() const {
    ArrowArray array = {};
    const result<void> asked =
        ask([&](ArrowArrayStream *stream) { return stream->get_next(stream, &array); });
    return asked ? result<arrow_array>(arrow_array(&array)) : result<arrow_array>(asked.error());
  }

#if BRIDGE_EXCEPTIONS
  arrow_schema schema() const { return try_schema().value(); }
  arrow_array next() const { return try_next().value(); }
#endif

 private:
  template <typename Question>
  result<void> ask(const Question &question) const {
    if (!*this) {
      return Error(Code::null, "the Arrow stream is empty: it was moved, or never there");
    }
    ArrowArrayStream *const stream = shared_->get();
    if (question(stream) == 0) {
      return result<void>();
    }
    const char *const text = stream->get_last_error(stream);
    return Error(Code::python, text == nullptr ? "the Arrow stream failed" : text);
  }

  std::shared_ptr<arrow_owned<ArrowArrayStream>> shared_;
};

namespace types {

/** bridge.arrow, and what goes across by it. */
class arrow {
 public:
  using parameter = bridge::arrow_stream;
  using result = bridge::arrow_stream;
  using abi = bridge_arrow;

  static abi lower(const parameter &value) noexcept { return value.get(); }

  /** Moves the stream out, and leaves `raw` to be freed by the caller. */
  static result lift(abi raw) { return raw == nullptr ? result() : result(raw); }
};

}  // namespace types

namespace detail {
struct arrow_name {
  static const char *text() noexcept { return "arrow"; }
};
}  // namespace detail

template <>
struct type_of<arrow_stream> : detail::named_type<types::arrow, detail::arrow_name> {};

}  // namespace bridge

#endif

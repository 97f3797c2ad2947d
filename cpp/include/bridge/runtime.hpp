// bridge/runtime.hpp: Python as a whole: how it starts and ends, threads, log and output.
#ifndef BRIDGE_INCLUDED_RUNTIME_HPP
#define BRIDGE_INCLUDED_RUNTIME_HPP

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/abi.h"
#include "bridge/carried.hpp"
#include "bridge/config.h"
#include "bridge/exceptions.hpp"
#include "bridge/optional.hpp"
#include "bridge/result.hpp"
#include "bridge/string_view.hpp"

namespace bridge {

/** How Python starts. What is left empty is for the environment: see bridge_config. */
struct config {
  /** BRIDGE_PYTHON: the interpreter; that of a venv will do. */
  std::string executable;
  /** BRIDGE_VENV: folder of a venv, whose interpreter it is. */
  std::string venv;
  /** BRIDGE_HOME: where Python's standard library is. */
  std::string home;
  /** BRIDGE_PATH: folders that come first in sys.path. */
  std::vector<std::string> paths;
  /** BRIDGE_SOURCE: folders with newer sources of the modules in the library. */
  std::vector<std::string> sources;
  /** BRIDGE_ARGV: sys.argv. */
  std::vector<std::string> arguments;
  /** BRIDGE_ISOLATED: whether PYTHON… variables and the user's site-packages mean nothing. */
  optional<bool> isolated;
  /** BRIDGE_INTERRUPT: whether SIGINT becomes Python's KeyboardInterrupt. */
  optional<bool> interrupt;
};

/** A record of Python's log; see bridge_log_record. Its views are valid during the call. */
struct log_record {
  int level;
  string_view logger;
  string_view message;
  string_view file;
  int line;
};

/** A stream of Python's. */
enum class output : std::int32_t {
  standard = 1, /**< sys.stdout */
  error = 2     /**< sys.stderr */
};

namespace detail {

inline string_view view(bridge_str text) noexcept {
  return string_view(text.data, text.len);
}

/** A function that Python calls, and what tells Python that it threw. */
template <typename... Arguments>
struct callback {
  std::function<void(Arguments...)> function;
  raise_function raise;
};

using log_callback = callback<const log_record &>;
using output_callback = callback<output, string_view>;

template <typename Runner>
void give_record(void *context, const bridge_log_record *record) noexcept {
  const log_callback &target = *static_cast<const log_callback *>(context);
  Runner::run(target.raise, [&] {
    target.function(
        log_record{
            record->level,
            view(record->logger),
            view(record->message),
            view(record->file),
            record->line});
  });
}

template <typename Runner>
void give_output(void *context, std::int32_t stream, bridge_str text) noexcept {
  const output_callback &target = *static_cast<const output_callback *>(context);
  Runner::run(target.raise, [&] { target.function(static_cast<output>(stream), view(text)); });
}

/** A copy for the rest of the process: another thread may be in it when the next one is set. */
template <typename Function>
void *kept(Function function) {
  struct Node {
    Function function;
    Node *next;
  };
  static std::atomic<Node *> first(nullptr);
  Node *const node = new Node{std::move(function), first.load()};
  while (!first.compare_exchange_weak(node->next, node)) {
  }
  return &node->function;
}

inline std::vector<const char *> pointers(const std::vector<std::string> &texts) {
  std::vector<const char *> pointers;
  for (const std::string &text : texts) {
    pointers.push_back(text.c_str());
  }
  return pointers;
}

inline std::int32_t yes_or_no(const optional<bool> &value) noexcept {
  return !value.has_value() ? BRIDGE_DEFAULT : *value ? BRIDGE_YES : BRIDGE_NO;
}

inline const char *text_or_null(const std::string &text) noexcept {
  return text.empty() ? nullptr : text.c_str();
}

}  // namespace detail

/**
 * Python as a whole, as one library sees it: every generated class converts to it.
 *
 *     rust_python_bridge::MathOps math("lib/librust_python_bridge.so");
 *     bridge::runtime(math).configure(config);
 *
 * Ownership: keeps the library loaded; copies are cheap.
 * Errors: a method throws what throw_error throws; its twin try_... returns it.
 * Threads: any, and many at once. The functions of on_log and on_output are called on the threads that
 * log and write, also at once, and may call Python. What they throw Python raises where it logs or
 * writes, as a `bridge.HostError`; the call that this ends throws the same object again.
 */
class runtime {
 public:
  /** For generated classes: `library` keeps alive what `functions` belongs to. */
  runtime(std::shared_ptr<const void> library, const bridge_runtime &functions) noexcept
      : library_(std::move(library)), functions_(&functions) {}

#if BRIDGE_EXCEPTIONS
  /** Says how Python starts. A ConfigError if it runs already, or something in it cannot be. */
  void configure(const config &config) const { try_configure(config).value(); }

  /** Ends Python while the program goes on; every later call is a StartError. See python_shutdown. */
  void shutdown() const { try_shutdown().value(); }

  /** Gives Python's log, its warnings and what nobody can raise to `function`; empty ends that. */
  void on_log(std::function<void(const log_record &)> function) const {
    try_on_log(std::move(function)).value();
  }

  /** Gives what Python writes to sys.stdout and sys.stderr to `function`; empty ends that. */
  void on_output(std::function<void(output, string_view)> function) const {
    try_on_output(std::move(function)).value();
  }
#endif

  result<void> try_configure(const config &config) const {
    const std::vector<const char *> paths = detail::pointers(config.paths);
    const std::vector<const char *> sources = detail::pointers(config.sources);
    const std::vector<const char *> arguments = detail::pointers(config.arguments);
    bridge_config lowered = {};
    lowered.size = sizeof(lowered);
    lowered.executable = detail::text_or_null(config.executable);
    lowered.venv = detail::text_or_null(config.venv);
    lowered.home = detail::text_or_null(config.home);
    lowered.paths = paths.data();
    lowered.path_count = paths.size();
    lowered.sources = sources.data();
    lowered.source_count = sources.size();
    lowered.arguments = arguments.data();
    lowered.argument_count = arguments.size();
    lowered.isolated = detail::yes_or_no(config.isolated);
    lowered.interrupt = detail::yes_or_no(config.interrupt);
    return outcome(functions_->configure(&lowered));
  }

  result<void> try_shutdown() const { return outcome(functions_->shutdown()); }

  template <typename Runner = detail::for_python>
  result<void> try_on_log(std::function<void(const log_record &)> function) const {
    const bool is_set = static_cast<bool>(function);
    return outcome(functions_->on_log(
        is_set ? &detail::give_record<Runner> : nullptr,
        is_set ? detail::kept(detail::log_callback{std::move(function), functions_->raise})
               : nullptr));
  }

  template <typename Runner = detail::for_python>
  result<void> try_on_output(std::function<void(output, string_view)> function) const {
    const bool is_set = static_cast<bool>(function);
    return outcome(functions_->on_output(
        is_set ? &detail::give_output<Runner> : nullptr,
        is_set ? detail::kept(detail::output_callback{std::move(function), functions_->raise})
               : nullptr));
  }

  /**
   * Says that the function which Python has called on this thread failed, where it throws nothing: once it
   * returns, Python raises that text as a `bridge.HostError`.
   */
  void raise(string_view message) const noexcept {
    bridge_host_error error = {};
    error.message.data = message.data();
    error.message.len = message.size();
    functions_->raise(&error);
  }

  /** Python's number of this thread, for bridge::interrupt. */
  std::uint64_t thread_id() const noexcept { return functions_->thread_id(); }

  /** The number of memory blocks that results hold. */
  std::size_t live_allocations() const noexcept { return functions_->live_allocations(); }

  /** The C functions behind it. */
  const bridge_runtime &functions() const noexcept { return *functions_; }

 private:
  result<void> outcome(bool succeeded) const {
    if (succeeded) {
      return result<void>();
    }
    const bridge_error *error = functions_->last_error();
    return error == nullptr ? Error() : Error(*error);
  }

  std::shared_ptr<const void> library_;
  const bridge_runtime *functions_;
};

/**
 * Raises Python's KeyboardInterrupt in the call that a thread is in, before its next bytecode.
 * False if that thread runs no Python, or Python does not run at all.
 */
inline bool interrupt(const runtime &runtime, std::uint64_t thread) noexcept {
  return runtime.functions().interrupt(thread);
}

/**
 * This thread is attached to Python for as long as the object lives: calls cost less, and no other
 * thread runs Python unless these calls let it.
 *
 * It nests, and has to end on the thread that it began on, in the reverse order. Where Python cannot
 * start it holds nothing, and the calls say why.
 */
class attach {
 public:
  explicit attach(const runtime &runtime) noexcept
      : functions_(runtime.functions()), is_attached_(functions_.attach()) {}
  attach(const attach &) = delete;
  attach &operator=(const attach &) = delete;
  ~attach() {
    if (is_attached_) {
      functions_.end_attach();
    }
  }

  /** Whether this thread is attached. */
  explicit operator bool() const noexcept { return is_attached_; }

 private:
  const bridge_runtime &functions_;
  const bool is_attached_;
};

/**
 * Other threads may run Python for as long as the object lives, on a thread that is attached: inside
 * bridge::attach, or in a function that Python has called. It nests as bridge::attach does.
 */
class detach {
 public:
  explicit detach(const runtime &runtime) noexcept : functions_(runtime.functions()) {
    functions_.detach();
  }
  detach(const detach &) = delete;
  detach &operator=(const detach &) = delete;
  ~detach() { functions_.end_detach(); }

 private:
  const bridge_runtime &functions_;
};

}  // namespace bridge

#endif

// What a function of the program throws crosses Python and arrives as the same exception: its type, its members, the very
// object. Python sees an exception meanwhile, which it may catch, chain and note.
#include "rust_python_bridge.hpp"

#include <unistd.h>

#include <atomic>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

std::atomic<int> alive(0);

/** An exception that no library knows. */
class Broken : public std::runtime_error {
 public:
  explicit Broken(int number) : std::runtime_error("broken gr\303\266\303\237e"), number_(number) {
    ++alive;
  }
  Broken(const Broken &other) : std::runtime_error(other), number_(other.number_) { ++alive; }
  ~Broken() override { --alive; }

  int number() const { return number_; }

 private:
  int number_;
};

/** One that is no std::exception. */
struct Odd {
  int number;
};

void throw_broken(const bridge::log_record &record) {
  throw Broken(record.level);
}

/** The number of the Broken that `call` throws. */
template <typename Call>
int thrown(const Call &call) {
  try {
    call();
  } catch (const Broken &broken) {
    return broken.number();
  }
  return -1;
}

void check_identity(const Control &control, const bridge::runtime &runtime) {
  const void *object = nullptr;
  runtime.on_log([&](const bridge::log_record &record) {
    std::unique_ptr<Broken> broken(new Broken(record.level));
    try {
      throw *broken;
    } catch (const Broken &thrown) {
      object = &thrown;
      throw;
    }
  });
  try {
    control.log(41, "throw");
    CHECK(false);
  } catch (const Broken &broken) {
    CHECK(&broken == object);
    CHECK_EQ(broken.number(), 41);
    // Until then it is the last error of this thread.
    CHECK_EQ(control.version(), 1);
    CHECK_EQ(alive.load(), 1);
  }
  CHECK_EQ(alive.load(), 0);
}

void check_every_way_out(const Control &control, const bridge::runtime &runtime) {
  runtime.on_log(throw_broken);
  CHECK_EQ(thrown([&] { control.log(42, "throw"); }), 42);
  CHECK_EQ(thrown([&] { control.try_log(43, "throw").value(); }), 43);
  CHECK_EQ(thrown([&] { control.warn("as well"); }), 30);
  const bridge::Error error = control.try_log(44, "throw").error();
  CHECK(error.code() == bridge::Code::python);
  CHECK_EQ(error.type(), "bridge.HostError");
  CHECK_EQ(error.base(), "RuntimeError");
  CHECK_EQ(error.message(), "broken gr\303\266\303\237e");
  CHECK_EQ(error.function(), "control.log");
  CHECK_CONTAINS(error.traceback(), "logger.log(level, text)");
  CHECK_EQ(thrown([&] { bridge::throw_error(error); }), 44);
  runtime.on_log([](const bridge::log_record &record) { throw Odd{record.level}; });
  try {
    control.log(45, "throw");
    CHECK(false);
  } catch (const Odd &odd) {
    CHECK_EQ(odd.number, 45);
  }
  runtime.on_log(nullptr);
  runtime.on_output([](bridge::output, bridge::string_view) { throw Broken(46); });
  CHECK_EQ(thrown([&] { control.write("throw"); }), 46);
  runtime.on_output(nullptr);
}

void check_that_python_sees_it(const Control &control, const bridge::runtime &runtime) {
  runtime.on_log(throw_broken);
  CHECK_EQ(control.log_and_catch(40), "HostError RuntimeError broken gr\303\266\303\237e");
  const bridge::Error error = control.try_log_and_chain(47).error();
  CHECK_EQ(error.type(), "ValueError");
  CHECK_EQ(error.message(), "chained");
  CHECK_THROWS(bridge::ValueError, bridge::throw_error(error), "chained");
  CHECK_EQ(thrown([&] { bridge::throw_error(error.cause()); }), 47);
  const bridge::Error noted = control.try_log_and_note(48).error();
  CHECK(noted.notes() == std::vector<std::string>({"a note"}));
  CHECK_EQ(thrown([&] { bridge::throw_error(noted); }), 48);
  // Copies that Python makes are exceptions, too, but not the program's.
  CHECK_EQ(control.try_log_and_copy(49).error().type(), "bridge.HostError");
  CHECK_THROWS(bridge::RuntimeError, control.log_and_copy(49), "broken gr\303\266\303\237e");
}

void go_deeper(const Control &control, int level) {
  if (level == 20) {
    throw Broken(level);
  }
  control.log(level - 1, "deeper");
}

/** Each level is C++ that Python has called, which calls Python. */
void check_nesting(const Control &control, const bridge::runtime &runtime) {
  runtime.on_log([&](const bridge::log_record &record) { go_deeper(control, record.level); });
  control.let_through(1);
  CHECK_EQ(thrown([&] { control.log(30, "deeper"); }), 20);
  // What the function of an inner level does says nothing of the outer one.
  runtime.on_log([&](const bridge::log_record &record) {
    if (record.level == 31) {
      runtime.raise("outer");
      CHECK_EQ(thrown([&] { control.log(30, "inner"); }), 30);
      control.log(20, "passes");
    } else if (record.level == 30) {
      throw Broken(30);
    }
  });
  CHECK_THROWS(bridge::RuntimeError, control.log(31, "outer"), "outer");
  // An error of Python's own is that error again, for Python and behind it.
  runtime.on_log([&](const bridge::log_record &) { control.fail("from inside"); });
  CHECK_THROWS(bridge::ValueError, control.log(30, "fails"), "from inside");
  CHECK_EQ(control.log_and_catch(40), "ValueError Exception from inside");
  control.let_through(30);
}

void check_threads(const Control &control, const bridge::runtime &runtime) {
  runtime.on_log(throw_broken);
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&, thread] {
      for (int round = 0; round < 50; ++round) {
        const int number = 100 * thread + round + 50;
        CHECK_EQ(thrown([&] { control.log(number, "throw"); }), number);
        const bridge::attach held(control);
        CHECK_EQ(thrown([&] { control.try_log(number, "throw").value(); }), number);
      }
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  // One that many throw at once, and that ends on another thread than it began on.
  std::unique_ptr<bridge::Error> shared(new bridge::Error(control.try_log(51, "throw").error()));
  threads.clear();
  for (int thread = 0; thread < 8; ++thread) {
    const bridge::Error error = *shared;
    threads.emplace_back([error] { CHECK_EQ(thrown([&] { bridge::throw_error(error); }), 51); });
  }
  shared.reset();
  for (std::thread &thread : threads) {
    thread.join();
  }
}

/** In the destructors of what was thrown, Python may be called and another thread that calls it may be waited for. */
void check_destructors(const Control &control, const bridge::runtime &runtime) {
  static std::atomic<int> destroyed(0);
  struct Calling {
    explicit Calling(const Control &control) : control(&control) {}
    ~Calling() {
      CHECK_EQ(control->version(), 1);
      std::thread([this] { CHECK_EQ(control->version(), 1); }).join();
      CHECK_THROWS(bridge::ValueError, control->fail("inside"), "inside");
      ++destroyed;
    }
    const Control *control;
  };
  runtime.on_log(
      [&](const bridge::log_record &) { throw std::make_shared<const Calling>(control); });
  CHECK_EQ(
      control.log_and_catch(40),
      "HostError RuntimeError a C++ exception that is no std::exception");
  CHECK_EQ(destroyed.load(), 1);
  CHECK_EQ(control.try_log(40, "throw").error().type(), "bridge.HostError");
  // It goes while the next failure is noted, which is not lost with it.
  CHECK_THROWS(bridge::ValueError, control.fail("next"), "next");
  CHECK_EQ(destroyed.load(), 2);
  CHECK_EQ(control.try_log_and_chain(40).error().type(), "ValueError");
  {
    const bridge::attach held(control);
    CHECK_EQ(control.version(), 1);
  }
  CHECK_EQ(destroyed.load(), 3);
}

int payload;
std::atomic<int> destroyed(0);

void destroy(void *pointer) {
  CHECK(pointer == &payload);
  ++destroyed;
}

void give(const bridge_runtime &functions) {
  const char text[] = {'c', '\0', 'o'};
  bridge_host_error error = {{text, 3}, "a number", &payload, destroy, nullptr};
  functions.raise(&error);
}

void check_c(const Control &control, const bridge::runtime &runtime) {
  const bridge_runtime &functions = runtime.functions();
  // Nobody has called: nothing is to be raised.
  give(functions);
  CHECK_EQ(destroyed.load(), 1);
  functions.raise(nullptr);
  CHECK_EQ(control.version(), 1);
  const auto function = [](void *context, const bridge_log_record *) {
    give(*static_cast<const bridge_runtime *>(context));
    give(*static_cast<const bridge_runtime *>(context));
  };
  CHECK(functions.on_log(function, const_cast<bridge_runtime *>(&functions)));
  {
    const bridge::Error error = control.try_log(40, "fail").error();
    CHECK_EQ(destroyed.load(), 2);
    CHECK_EQ(error.message(), std::string("c\0o", 3));
    // No C++ exception: it is what Python's is.
    CHECK_THROWS(bridge::RuntimeError, bridge::throw_error(error), "o");
    const bridge_exception *exception = functions.last_error()->exception;
    const char *kind = nullptr;
    CHECK(exception->functions->payload(exception, &kind) == &payload);
    CHECK_EQ(std::string(kind), "a number");
    CHECK(exception->functions->payload(exception, nullptr) == &payload);
    CHECK_EQ(control.version(), 1);
    CHECK_EQ(destroyed.load(), 2);
  }
  CHECK_EQ(destroyed.load(), 3);
  CHECK_EQ(control.try_fail("another").error().message(), "another");
  const bridge_exception *other = functions.last_error()->exception;
  const char *kind = "";
  CHECK(other->functions->payload(other, &kind) == nullptr && kind == nullptr);
  const auto nothing = [](void *context, const bridge_log_record *) {
    static_cast<const bridge_runtime *>(context)->raise(nullptr);
  };
  CHECK(functions.on_log(nothing, const_cast<bridge_runtime *>(&functions)));
  CHECK_EQ(control.try_log(40, "fail").error().message(), "");
  CHECK(functions.on_log(nullptr, nullptr));
}

/** Where Python can raise it to nobody it tells of it, and of what the function was to be told, and goes on. */
void check_that_it_may_reach_nobody(const Control &control, const bridge::runtime &runtime) {
  std::string written;
  runtime.on_output(
      [&](bridge::output, bridge::string_view view) { written.append(view.data(), view.size()); });
  runtime.on_log(throw_broken);
  control.raise_in_del();
  CHECK_CONTAINS(written, "ValueError: in __del__");
  CHECK_CONTAINS(written, "broken gr\303\266\303\237e");
  written.clear();
  control.raise_in_thread();
  CHECK_CONTAINS(written, "ValueError: in a thread");
  CHECK_CONTAINS(written, "broken gr\303\266\303\237e");
  // And where that cannot be written either.
  std::atomic<int> calls(0);
  runtime.on_output([&](bridge::output, bridge::string_view) {
    ++calls;
    throw Broken(1);
  });
  control.raise_in_del();
  control.raise_in_thread();
  CHECK(calls > 0);
  CHECK_EQ(control.version(), 1);
}

/** Held over the end of Python, it can be thrown; nothing is destroyed twice. */
void check_the_end(const Control &control, const bridge::runtime &runtime) {
  runtime.on_output(nullptr);
  runtime.on_log(throw_broken);
  const bridge::Error error = control.try_log(52, "throw").error();
  const bridge::Error chained = control.try_log_and_chain(53).error();
  runtime.on_log(nullptr);
  runtime.shutdown();
  CHECK_EQ(thrown([&] { bridge::throw_error(error); }), 52);
  CHECK(chained.cause().code() == bridge::Code::none);
  give(runtime.functions());
  CHECK_EQ(destroyed.load(), 4);
}

}  // namespace

int main(int, char **argv) {
  alarm(120);
  const Control control(argv[1]);
  const bridge::runtime runtime(control);
  check_identity(control, runtime);
  check_every_way_out(control, runtime);
  check_that_python_sees_it(control, runtime);
  check_nesting(control, runtime);
  check_threads(control, runtime);
  runtime.on_log(nullptr);
  CHECK_EQ(control.version(), 1);
  CHECK_EQ(alive.load(), 0);
  check_destructors(control, runtime);
  check_c(control, runtime);
  check_that_it_may_reach_nobody(control, runtime);
  check_the_end(control, runtime);
  return check::result();
}

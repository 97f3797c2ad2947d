// calls.cpp: calls, errors and memory, of the loaded library argv[1] or of the linked one.
#include <atomic>
#include <cstdlib>
#include <new>
#include <string>
#include <thread>
#include <typeinfo>
#include <vector>

#include "check.hpp"
#include "rust_python_bridge.hpp"

namespace {
thread_local bool out_of_memory = false;
}

void *operator new(std::size_t size) {
  void *memory = out_of_memory ? nullptr : std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) {
    throw std::bad_alloc();
  }
  return memory;
}
// Where these are inlined and the other is not, gcc takes them for a mismatch.
__attribute__((noinline)) void operator delete(void *memory) noexcept {
  std::free(memory);
}
__attribute__((noinline)) void operator delete(void *memory, std::size_t) noexcept {
  std::free(memory);
}

namespace {

using rust_python_bridge::MathOps;

#ifdef BRIDGE_LINKED
extern "C" int fake_live(void);
int living(const char *) {
  return fake_live();
}
MathOps open(const char *) {
  return MathOps();
}
#else
int living(const char *path) {
  bridge::SharedObject object;
  CHECK(object.open(path).empty());
  return object.function<int (*)()>("fake_live")();
}
MathOps open(const char *path) {
  return MathOps(path);
}
#endif

void test_values(const MathOps &math) {
  CHECK(math.add(3, 5) == 8 && math.try_add(3, 5).value() == 8);
  CHECK(math.greet("Ada") == "Ada" && *math.try_greet("Ada") == "Ada");
  CHECK(math.greet(std::string("a\0b", 3)) == std::string("a\0b", 3));
  CHECK(math.greet(bridge::string_view()).empty());
  CHECK(math.greet("room") == "room" && math.greet("roomy") == "roomy");
  CHECK(*math.try_greet("room for a long text in it") == "room for a long text in it");
  math.reset();
  CHECK(math.try_reset().has_value());
}

template <typename Expected, typename Base>
void throws(const MathOps &math, const char *name) {
  bool exact = false;
  try {
    math.greet("math_ops.Own", name);
  } catch (const Expected &error) {
    exact = typeid(error) == typeid(Expected) && error.type() == "math_ops.Own" &&
            error.base() == name && error.message() == "it failed" &&
            error.function() == "math_ops.greet" &&
            error.what() == std::string("math_ops.Own: it failed [math_ops.greet]");
  }
  bool base = false;
  try {
    math.try_greet("Own", name).value();
  } catch (const Base &) {
    base = true;
  }
  check::record(
      exact && base, __FILE__, __LINE__, std::string(name) + " is not thrown as it should be");
}

#define THROWS(name, base) throws<bridge::name, bridge::base>(math, #name)

void test_builtin_exceptions(const MathOps &math) {
  THROWS(BaseException, Error);
  THROWS(GeneratorExit, BaseException);
  THROWS(KeyboardInterrupt, BaseException);
  THROWS(SystemExit, PythonError);
  THROWS(BaseExceptionGroup, BaseException);
  THROWS(ExceptionGroup, BaseExceptionGroup);
  THROWS(ExceptionGroup, Exception);
  THROWS(ExceptionGroup, PythonError);
  THROWS(ArithmeticError, Exception);
  THROWS(AssertionError, Exception);
  THROWS(AttributeError, Exception);
  THROWS(BlockingIOError, OSError);
  THROWS(BrokenPipeError, ConnectionError);
  THROWS(BufferError, Exception);
  THROWS(BytesWarning, Warning);
  THROWS(ChildProcessError, OSError);
  THROWS(ConnectionAbortedError, ConnectionError);
  THROWS(ConnectionError, OSError);
  THROWS(ConnectionRefusedError, ConnectionError);
  THROWS(ConnectionResetError, ConnectionError);
  THROWS(DeprecationWarning, Warning);
  THROWS(EOFError, Exception);
  THROWS(EncodingWarning, Warning);
  THROWS(Exception, BaseException);
  THROWS(FileExistsError, OSError);
  THROWS(FileNotFoundError, OSError);
  THROWS(FloatingPointError, ArithmeticError);
  THROWS(FutureWarning, Warning);
  THROWS(ImportError, Exception);
  THROWS(ImportWarning, Warning);
  THROWS(IndentationError, SyntaxError);
  THROWS(IndexError, LookupError);
  THROWS(InterruptedError, OSError);
  THROWS(IsADirectoryError, OSError);
  THROWS(KeyError, LookupError);
  THROWS(LookupError, Exception);
  THROWS(MemoryError, Exception);
  THROWS(ModuleNotFoundError, ImportError);
  THROWS(NameError, Exception);
  THROWS(NotADirectoryError, OSError);
  THROWS(NotImplementedError, RuntimeError);
  THROWS(OSError, Exception);
  THROWS(OverflowError, ArithmeticError);
  THROWS(PendingDeprecationWarning, Warning);
  THROWS(PermissionError, OSError);
  THROWS(ProcessLookupError, OSError);
  THROWS(PythonFinalizationError, RuntimeError);
  THROWS(RecursionError, RuntimeError);
  THROWS(ReferenceError, Exception);
  THROWS(ResourceWarning, Warning);
  THROWS(RuntimeError, Exception);
  THROWS(RuntimeWarning, Warning);
  THROWS(StopAsyncIteration, Exception);
  THROWS(StopIteration, Exception);
  THROWS(SyntaxError, Exception);
  THROWS(SyntaxWarning, Warning);
  THROWS(SystemError, Exception);
  THROWS(TabError, IndentationError);
  THROWS(TimeoutError, OSError);
  THROWS(TypeError, Exception);
  THROWS(UnboundLocalError, NameError);
  THROWS(UnicodeDecodeError, UnicodeError);
  THROWS(UnicodeEncodeError, UnicodeError);
  THROWS(UnicodeError, ValueError);
  THROWS(UnicodeTranslateError, UnicodeError);
  THROWS(UnicodeWarning, Warning);
  THROWS(UserWarning, Warning);
  THROWS(ValueError, Exception);
  THROWS(Warning, Exception);
  THROWS(ZeroDivisionError, ArithmeticError);
}

void test_unknown_exceptions(const MathOps &math) {
  for (const char *base : {"", "NewInPython4", "ValueErro", "ValueErrors"}) {
    bool caught = false;
    try {
      math.greet("Own", base);
    } catch (const bridge::PythonError &error) {
      caught = typeid(error) == typeid(bridge::PythonError);
    }
    CHECK(caught);
  }
}

template <typename Expected>
void throws_for(const MathOps &math, std::int64_t code) {
  bool caught = false;
  try {
    math.add(code, -1);
  } catch (const Expected &error) {
    caught = static_cast<std::int64_t>(error.code()) == code && typeid(error) == typeid(Expected);
  }
  CHECK(caught);
  CHECK(!math.try_add(code, -1));
}

void test_codes(const MathOps &math) {
  throws_for<bridge::PythonError>(math, BRIDGE_ERROR_PYTHON);
  throws_for<bridge::TypeError>(math, BRIDGE_ERROR_TYPE);
  throws_for<bridge::OverflowError>(math, BRIDGE_ERROR_OVERFLOW);
  throws_for<bridge::UnicodeError>(math, BRIDGE_ERROR_ENCODING);
  throws_for<bridge::NullError>(math, BRIDGE_ERROR_NULL);
  throws_for<bridge::ImportFailed>(math, BRIDGE_ERROR_IMPORT);
  throws_for<bridge::StartError>(math, BRIDGE_ERROR_START);
  throws_for<bridge::PanicError>(math, BRIDGE_ERROR_PANIC);
  throws_for<bridge::MemoryError>(math, BRIDGE_ERROR_MEMORY);
  throws_for<bridge::Error>(math, 77);
}

void test_batches(const MathOps &math) {
  const std::vector<std::int64_t> ones = {1, 2, 3}, last = {1, -1, 1};
  std::vector<std::int64_t> out = {7, 7, 7};
  CHECK(math.add_map(ones, ones) == std::vector<std::int64_t>({2, 4, 6}));
  CHECK(math.add_map({}, {}).empty() && math.try_add_map(ones, ones, out).has_value());
  CHECK(out == math.add_map(ones, ones));
  bool caught = false;
  try {
    math.add_map({0, BRIDGE_ERROR_START, 0}, last, out);
  } catch (const bridge::StartError &error) {
    caught = error.position() == std::size_t(1);
  }
  CHECK(caught && out == std::vector<std::int64_t>({1, 4, 6}));
  const bridge::Error copy = math.try_add_map({7, 7, 7}, last).error();
  CHECK(
      copy.position() == std::size_t(1) &&
      copy.what() == std::string("it failed [math_ops.add] (element 1)"));
  CHECK(!math.try_add(7, -1).error().position().has_value());
  CHECK(!bridge::Error().position().has_value());
}

/** The errors of ranges that differ in length are those of Python's zip(strict=True). */
void test_lengths(const MathOps &math) {
  for (const bool throws : {false, true}) {
    bridge::Error found;
    try {
      const auto result = math.try_add_map({1, 2}, {1});
      throws ? static_cast<void>(math.add_map({1, 2}, {1}))
             : static_cast<void>(found = result.error());
    } catch (const bridge::ValueError &error) {
      found = error;
    }
    CHECK(found.code() == bridge::Code::length && found.type() == "ValueError");
    CHECK(found.message() == "math_ops.add: b has 1 elements, but a has 2");
    CHECK(found.function() == "math_ops.add" && found.traceback().empty());
  }
}

void test_memory_is_given_back(const MathOps &math, const char *path) {
  const std::string longer(200, 'x'), roomy = "room" + longer;
  for (const std::string &name : {longer, roomy}) {
    for (const bool tried : {false, true}) {
      bool caught = false;
      out_of_memory = true;
      try {
        if (tried) {
          static_cast<void>(math.try_greet(name));
        } else {
          static_cast<void>(math.greet(name));
        }
      } catch (const std::bad_alloc &) {
        caught = true;
      }
      out_of_memory = false;
      CHECK(caught);
    }
  }
  CHECK(math.greet(roomy) == roomy);
  CHECK(living(path) == 0);
}

void test_threads(const MathOps &math) {
  std::atomic<int> wrong(0);
  std::vector<std::thread> threads;
  for (int index = 0; index < 4; ++index) {
    threads.emplace_back([math, index, &wrong] {
      for (int round = 0; round < 1000; ++round) {
        const bool fails = (round + index) % 2 == 0;
        if (math.try_add(index, fails ? -1 : 1).has_value() == fails) {
          ++wrong;
        }
      }
    });
  }
  for (std::thread &thread : threads) {
    thread.join();
  }
  CHECK(wrong == 0);
}

}  // namespace

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "";
  const MathOps math = open(path);
  test_values(math);
  test_builtin_exceptions(math);
  test_unknown_exceptions(math);
  test_codes(math);
  test_batches(math);
  test_lengths(math);
  test_memory_is_given_back(math, path);
  test_threads(math);
  return check::result();
}

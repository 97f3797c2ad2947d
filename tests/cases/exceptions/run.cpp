// Each exception arrives as the C++ class of its nearest builtin base, with all that Python knew of it.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

#define CHECK_BUILTIN(Name) \
  CHECK_THROWS(bridge::Name, module.throw_builtin(#Name, "as told"), "as told")

void check_builtin(const Module &module) {
  CHECK_BUILTIN(ArithmeticError);
  CHECK_BUILTIN(AssertionError);
  CHECK_BUILTIN(AttributeError);
  CHECK_BUILTIN(BlockingIOError);
  CHECK_BUILTIN(BrokenPipeError);
  CHECK_BUILTIN(BufferError);
  CHECK_BUILTIN(ConnectionError);
  CHECK_BUILTIN(DeprecationWarning);
  CHECK_BUILTIN(EOFError);
  CHECK_BUILTIN(Exception);
  CHECK_BUILTIN(FileExistsError);
  CHECK_BUILTIN(FileNotFoundError);
  CHECK_BUILTIN(FloatingPointError);
  CHECK_BUILTIN(GeneratorExit);
  CHECK_BUILTIN(ImportError);
  CHECK_BUILTIN(IndexError);
  CHECK_BUILTIN(KeyError);
  CHECK_BUILTIN(KeyboardInterrupt);
  CHECK_BUILTIN(LookupError);
  CHECK_BUILTIN(MemoryError);
  CHECK_BUILTIN(NameError);
  CHECK_BUILTIN(NotImplementedError);
  CHECK_BUILTIN(OSError);
  CHECK_BUILTIN(OverflowError);
  CHECK_BUILTIN(PermissionError);
  CHECK_BUILTIN(RecursionError);
  CHECK_BUILTIN(ReferenceError);
  CHECK_BUILTIN(RuntimeError);
  CHECK_BUILTIN(StopIteration);
  CHECK_BUILTIN(SyntaxError);
  CHECK_BUILTIN(SystemError);
  CHECK_BUILTIN(SystemExit);
  CHECK_BUILTIN(TimeoutError);
  CHECK_BUILTIN(TypeError);
  CHECK_BUILTIN(UserWarning);
  CHECK_BUILTIN(ValueError);
  CHECK_BUILTIN(ZeroDivisionError);
}

void check_bases(const Module &module) {
  CHECK_THROWS(bridge::LookupError, module.throw_builtin("KeyError", "k"), "'k'");
  CHECK_THROWS(bridge::OSError, module.throw_builtin("FileNotFoundError", "f"), "f");
  CHECK_THROWS(bridge::Exception, module.throw_builtin("ValueError", "v"), "v");
  CHECK_THROWS(bridge::PythonError, module.throw_builtin("KeyboardInterrupt", "i"), "i");
  CHECK_THROWS(bridge::Error, module.throw_builtin("ValueError", "v"), "v");
  CHECK_THROWS(std::exception, module.throw_builtin("ValueError", "v"), "v");
}

void check_own(const Module &module) {
  CHECK_THROWS(bridge::KeyError, module.throw_own("Broken"), "module.Broken");
  CHECK_THROWS(bridge::KeyError, module.throw_own("Worse"), "module.Worse");
  CHECK_THROWS(bridge::Exception, module.throw_own("Plain"), "module.Plain: own");
  CHECK_THROWS(bridge::PythonError, module.throw_own("Base"), "module.Base: own");
  CHECK_THROWS(bridge::ConnectionResetError, module.throw_own("Mixed"), "module.Mixed");
  CHECK_THROWS(bridge::ValueError, module.throw_inner(), "module.Outer.Inner: nested");
  CHECK_THROWS(bridge::Exception, module.throw_mute(), "module.Mute");
}

void check_details(const Module &module) {
  const bridge::result<std::int64_t> chained = module.try_throw_chained();
  CHECK(!chained.has_value());
  const bridge::Error error = chained.error();
  CHECK(error.code() == bridge::Code::python);
  CHECK_EQ(error.type(), "module.Broken");
  CHECK_EQ(error.base(), "KeyError");
  CHECK_EQ(error.message(), "'chained'");
  CHECK_EQ(error.function(), "module.throw_chained");
  CHECK_CONTAINS(error.traceback(), "KeyError: 'key'");
  CHECK_CONTAINS(error.traceback(), "The above exception was the direct cause");
  CHECK_CONTAINS(error.traceback(), "raise Broken(\"chained\") from error");
  CHECK_CONTAINS(error.traceback(), "in throw_chained");

  const bridge::Error deep = module.try_throw_deep(3).error();
  CHECK_CONTAINS(deep.traceback(), "return _deep(depth - 1)");
  CHECK_EQ(deep.function(), "module.throw_deep");
  CHECK_EQ(module.try_throw_without_text().error().message(), "");
  CHECK_EQ(module.try_throw_many_arguments().error().message(), "('one', 2, b'three')");
}

void check_raised_by_python(const Module &module) {
  CHECK_THROWS(bridge::UnicodeDecodeError, module.throw_decode_error(), "0xff");
  CHECK_THROWS(bridge::RecursionError, module.recurse_for_ever(0), "recursion");
  CHECK_THROWS(bridge::SystemExit, module.leave(3), "3");
  CHECK_THROWS(bridge::AssertionError, module.assert_false(), "never");
  CHECK_THROWS(bridge::FileNotFoundError, module.open_missing(), "no such file");
  CHECK_THROWS(bridge::ModuleNotFoundError, module.import_missing(), "no_such_module");
  CHECK_THROWS(bridge::SyntaxError, module.compile_bad(), "invalid syntax");
  CHECK_THROWS(bridge::StopIteration, module.stop(), "StopIteration");
}

void check_odd_messages(const Module &module) {
  CHECK_CONTAINS(module.try_surrogate_in_message().error().message(), "half ");
  CHECK_CONTAINS(module.try_surrogate_in_message().error().message(), " pair");
  CHECK_EQ(module.try_nul_in_message().error().message(), check::literal("a\0b"));
}

void check_broken_promises(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.str_for_int(),
      "module.str_for_int: return is declared int, but Python returned str");
  CHECK_THROWS(
      bridge::TypeError,
      module.none_for_int(),
      "module.none_for_int: return is declared int, but Python returned NoneType");
  CHECK_THROWS(
      bridge::TypeError,
      module.int_for_str(),
      "module.int_for_str: return is declared str, but Python returned int");
  CHECK_THROWS(bridge::TypeError, module.own_for_int(), "declared int, but Python returned ");
  CHECK(module.try_str_for_int().error().code() == bridge::Code::type);
}

void check_c(const check::Library &library) {
  const auto throw_chained = library.get<PythonThrowChainedFunc>("python_throw_chained");
  const auto fine = library.get<PythonFineFunc>("python_fine");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  CHECK_EQ(throw_chained(), 0);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_PYTHON, "module.Broken", "'chained'");
  const bridge_error *error = last_error();
  CHECK(error != nullptr);
  if (error != nullptr) {
    CHECK_EQ(check::text(error->base), "KeyError");
    const bridge_str traceback = bridge_traceback(error);
    CHECK_EQ(traceback.data[traceback.len], '\0');
  }
  CHECK_EQ(fine(), 1);
  CHECK(last_error() == nullptr);
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_builtin(module);
  check_bases(module);
  check_own(module);
  check_details(module);
  check_raised_by_python(module);
  check_odd_messages(module);
  check_broken_promises(module);
  check_c(library);
  return check::result();
}

// Compiled with -fno-exceptions: every call through its try_ twin.
#include "check.hpp"
#include "rust_python_bridge.hpp"

int main(int, char **argv) {
  const bridge::result<rust_python_bridge::MathOps> math =
      rust_python_bridge::MathOps::try_open(argv[1]);
  CHECK(math.has_value());
  CHECK_EQ(math->try_add(3, 5).value(), 8);

  const bridge::result<double> failed = math->try_divide(1, 0);
  CHECK(!failed.has_value());
  CHECK(failed.error().code() == bridge::Code::python);
  CHECK_EQ(failed.error().type(), std::string("ZeroDivisionError"));
  CHECK(failed.error().traceback().find("in divide") != std::string::npos);
  CHECK_EQ(failed.value_or(-1.0), -1.0);

  CHECK(!rust_python_bridge::MathOps::try_open("./missing.so").has_value());
  return check::result();
}

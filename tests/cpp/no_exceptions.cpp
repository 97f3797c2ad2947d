// no_exceptions.cpp: the class with -fno-exceptions -fno-rtti. With a second argument it aborts.
#include "check.hpp"
#include "rust_python_bridge.hpp"

int main(int argc, char **argv) {
  const auto missing = rust_python_bridge::MathOps::try_open("missing.so");
  CHECK(!missing && missing.error().code() == bridge::Code::load);

  const auto opened = rust_python_bridge::MathOps::try_open(argc > 1 ? argv[1] : "");
  CHECK(opened.has_value());
  if (!opened) {
    return check::result();
  }
  CHECK(opened->try_add(3, 5).value() == 8);
  CHECK(opened->try_add_map({3, 4}, {5, 6}).value() == std::vector<std::int64_t>({8, 10}));
  CHECK(opened->try_add_map({3, 4}, {5}).error().code() == bridge::Code::length);
  CHECK(opened->try_greet("Ada").value() == "Ada");
  CHECK(opened->try_reset().has_value());
  const bridge::result<std::string> failed = opened->try_greet("Own", "OSError");
  CHECK(!failed && failed.error().base() == "OSError");
  if (argc > 2) {
    std::printf("%s\n", failed.value().c_str());
  }
  return check::result();
}

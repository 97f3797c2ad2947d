// Headers of one interface, libraries of another, and files that are no bridge library at all.
#include "check.hpp"
#include "rust_python_bridge.hpp"

int main(int, char **argv) {
  using rust_python_bridge::MathOps;
  const std::string other = argv[1];
  CHECK_THROWS(bridge::LoadError, MathOps{other}, other);
  CHECK_THROWS(bridge::LoadError, MathOps{other}, "run bridge-gen build again");
  CHECK_THROWS(bridge::LoadError, MathOps{"./no_such_library.so"}, "no_such_library.so");
  CHECK_THROWS(bridge::LoadError, MathOps{"libc.so.6"}, "python_library_info");

  const bridge::result<MathOps> opened = MathOps::try_open(other);
  CHECK(!opened.has_value());
  CHECK(opened.error().message().find(other) != std::string::npos);
  return check::result();
}

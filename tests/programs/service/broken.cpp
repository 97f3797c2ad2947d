// Prints why Python does not start in a broken installation, that of the environment. With argv[2] the installation is
// left alone then, and the next call works.
#include "rust_python_bridge.hpp"

#include <cstdlib>
#include <iostream>
#include <string>

#include "check.hpp"

int main(int argc, char **argv) {
  const rust_python_bridge::Service service(argv[1]);
  const bridge::Error error = service.try_add(1, 2).error();
  CHECK(error.code() == bridge::Code::start);
  std::cout << error.message() << '\n';
  CHECK_EQ(service.try_add(1, 2).error().message(), error.message());
  for (const char *variable : {"BRIDGE_PYTHON", "BRIDGE_VENV", "BRIDGE_HOME"}) {
    unsetenv(variable);
  }
  const bridge::result<std::int64_t> after = service.try_add(1, 2);
  CHECK(argc > 2 ? after && after.value() == 3 : after.error().message() == error.message());
  return check::result();
}

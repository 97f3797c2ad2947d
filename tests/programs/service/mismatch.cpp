// The process has another Python than the library was built for: version.c says so.
#include "rust_python_bridge.hpp"

#include <cstdlib>
#include "check.hpp"

int main(int, char **argv) {
  const rust_python_bridge::Service service(argv[1]);
  for (int again = 0; again < 2; ++again) {
    const bridge::Error error = service.try_add(1, 2).error();
    CHECK(error.code() == bridge::Code::start);
    CHECK_CONTAINS(error.message(), std::string("built for Python ") + std::getenv("BUILT_FOR"));
    CHECK_CONTAINS(error.message(), "this process runs Python 2.7.18");
  }
  return check::result();
}

// A panic in Rust becomes an error of the call; nothing is printed, and the next call works.
#include <bridge/abi.h>

#include "check.hpp"

#include <dlfcn.h>
#include <string>

int main(int, char **argv) {
  void *library = dlopen(argv[1], RTLD_LAZY);
  CHECK(library != nullptr);
  const auto explode =
      reinterpret_cast<std::int64_t (*)(std::int64_t)>(dlsym(library, "python_explode"));
  const auto last_error =
      reinterpret_cast<const bridge_error *(*)()>(dlsym(library, "python_last_error"));
  CHECK(explode != nullptr && last_error != nullptr);

  for (int i = 0; i < 3; ++i) {
    CHECK_EQ(explode(1), 0);
    const bridge_error *error = last_error();
    CHECK(error != nullptr);
    CHECK_EQ(error->code, static_cast<std::int32_t>(BRIDGE_ERROR_PANIC));
    CHECK_EQ(error->type.len, std::size_t{0});
    CHECK(error->message.len > 0);
    CHECK(
        std::string(error->function.data, error->function.len).find("explode") !=
        std::string::npos);
  }
  return check::result();
}

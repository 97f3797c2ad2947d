// C extensions work in a library that was loaded with RTLD_LAZY alone, isolated from the caller's Python.
#include "check.hpp"
#include "rust_python_bridge.hpp"

#include <cstdlib>

int main(int argc, char **argv) {
  CHECK(argc >= 2);
  setenv("PYTHONPATH", "/nonexistent/pythonpath", 1);
  const rust_python_bridge::Extensions extensions{argv[1]};
  CHECK_EQ(extensions.half("5"), std::string("2.5"));
  CHECK_EQ(extensions.pointer_size(), static_cast<std::int64_t>(sizeof(void *)));
  CHECK(extensions.has_tls());
  CHECK(extensions.path_is_clean());
  CHECK(extensions.executable().find("python") != std::string::npos);
  std::printf("%s\n%s\n", extensions.executable().c_str(), extensions.prefix().c_str());
  return check::result();
}

// A shared library that uses a bridge library, for a host that knows nothing of either.
#include "rust_python_bridge.hpp"

extern "C" __attribute__((visibility("default"))) long plugin_add(const char *library) {
  static const rust_python_bridge::Service service(library);
  service.uses("decimal");
  return static_cast<long>(service.add(20, 22));
}

// Loads the plugin argv[2] with RTLD_LOCAL, calls it on a thread, unloads it, and loads it again.
#include <dlfcn.h>

#include <thread>

#include "check.hpp"

namespace {

long call(const char *plugin, const char *library) {
  void *handle = dlopen(plugin, RTLD_LAZY | RTLD_LOCAL);
  if (handle == nullptr) {
    std::fprintf(stderr, "%s\n", dlerror());
    return -1;
  }
  long result = 0;
  std::thread([&] {
    result = reinterpret_cast<long (*)(const char *)>(dlsym(handle, "plugin_add"))(library);
  }).join();
  dlclose(handle);
  return result;
}

}  // namespace

int main(int, char **argv) {
  CHECK_EQ(call(argv[2], argv[1]), 42);
  CHECK_EQ(call(argv[2], argv[1]), 42);
  return check::result();
}

// C extensions work in a process that loaded libpython locally; nothing is imported that nobody asks for.
#include "rust_python_bridge.hpp"

#include <algorithm>

#include "check.hpp"

int main(int, char **argv) {
  const rust_python_bridge::Service service(argv[1]);
  const std::vector<std::string> imported = service.modules();
  for (const char *module : {"traceback", "logging", "pathlib", "inspect", "asyncio"}) {
    CHECK(std::find(imported.begin(), imported.end(), module) == imported.end());
  }
  for (const char *module : {"decimal", "ctypes", "ssl", "sqlite3", "numpy", "lxml"}) {
    if (service.has(module)) {
      CHECK(service.uses(module));
      std::printf("%s\n", module);
    }
  }
  return check::result();
}

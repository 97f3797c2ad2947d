// C extensions work in a process that loaded libpython locally; nothing is imported that nobody asks for, and no thread is
// started.
#include "rust_python_bridge.hpp"

#include <algorithm>
#include <cstdlib>

#include <dirent.h>

#include "check.hpp"

namespace {

/** How many threads this process has, as Linux counts them; 1 where it does not. */
int threads() {
  DIR *folder = opendir("/proc/self/task");
  if (folder == nullptr) {
    return 1;
  }
  int count = 0;
  while (const dirent *entry = readdir(folder)) {
    count += entry->d_name[0] == '.' ? 0 : 1;
  }
  closedir(folder);
  return count;
}

}  // namespace

int main(int, char **argv) {
  // numpy's BLAS would start threads of its own.
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  const rust_python_bridge::Service service(argv[1]);
  const std::vector<std::string> imported = service.modules();
  CHECK_EQ(threads(), 1);
  for (const char *module : {"traceback", "logging", "pathlib", "inspect", "asyncio"}) {
    CHECK(std::find(imported.begin(), imported.end(), module) == imported.end());
  }
  for (const char *module : {"decimal", "ctypes", "ssl", "sqlite3", "numpy", "lxml"}) {
    if (service.has(module)) {
      CHECK(service.uses(module));
      std::printf("%s\n", module);
    }
  }
  CHECK_THROWS(bridge::RecursionError, service.recurse(0), "recursion");
  CHECK_EQ(threads(), 1);
  return check::result();
}

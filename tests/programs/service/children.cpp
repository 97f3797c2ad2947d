// Processes that Python starts are Pythons, those of multiprocessing too.
#include "rust_python_bridge.hpp"

#include "check.hpp"

int main(int, char **argv) {
  const rust_python_bridge::Service service(argv[1]);
  CHECK_EQ(service.run_child(), service.prefix());
  const std::vector<double> roots = {1, 2, 3};
  CHECK(service.map_in_children("spawn") == roots);
  CHECK(service.map_in_children("forkserver") == roots);
  return check::result();
}

// Coroutines without C++ exceptions: results say what went wrong.
#include "rust_python_bridge.hpp"

#include <string>
#include <vector>

#include "check.hpp"

using bridge::task;
using rust_python_bridge::Module;

int main(int, char **argv) {
  const bridge::result<Module> opened = Module::try_open(argv[1]);
  const Module &module = *opened;
  const task<std::int64_t> sum = *module.try_add(1, 2);
  CHECK_EQ(*sum.try_get(), 3);
  CHECK(*sum.try_is_done());
  const task<rust_python_bridge::Page> missing = *module.try_fetch("");
  CHECK_EQ(missing.try_get().error().type(), "module.Missing");
  const task<std::string> waiting = *module.try_lingering("x");
  CHECK(static_cast<bool>(waiting.try_cancel()));
  CHECK_EQ(waiting.try_get().error().type(), "asyncio.exceptions.CancelledError");
  CHECK_EQ(*module.try_twice([] { return std::int64_t(4); })->try_get(), 8);
  const auto failing = [] {
    return bridge::result<std::int64_t>(bridge::Error(bridge::Code::type, "no"));
  };
  CHECK_EQ(module.try_twice(failing)->try_get().error().type(), "bridge.HostError");
  CHECK(!task<int>().try_get());
  return check::result();
}

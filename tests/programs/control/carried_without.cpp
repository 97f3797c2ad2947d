// Compiled with -fno-exceptions: a function says that it failed, and the error of the call tells it.
#include "rust_python_bridge.hpp"

#include "check.hpp"

int main(int, char **argv) {
  const bridge::result<rust_python_bridge::Control> control =
      rust_python_bridge::Control::try_open(argv[1]);
  CHECK(control.has_value());
  const bridge::runtime runtime(*control);
  const auto refuse = [&](const bridge::log_record &) { runtime.raise("disk full"); };
  CHECK(runtime.try_on_log(refuse).has_value());
  const bridge::result<void> failed = control->try_log(40, "one record");
  CHECK(failed.error().code() == bridge::Code::python);
  CHECK_EQ(failed.error().type(), "bridge.HostError");
  CHECK_EQ(failed.error().message(), "disk full");
  CHECK_EQ(control->try_log_and_catch(40).value(), "HostError RuntimeError disk full");
  CHECK(runtime.try_on_log(nullptr).has_value());
  CHECK(control->try_log(40, "one record").has_value());
  return check::result();
}

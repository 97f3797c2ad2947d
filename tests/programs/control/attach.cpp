// bridge::attach over many calls and bridge::detach inside it, nested and left by exceptions.
#include "rust_python_bridge.hpp"

#include <stdexcept>
#include <thread>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

void check_nesting(const Control &control) {
  const bridge::attach outer(control);
  CHECK(static_cast<bool>(outer));
  CHECK_EQ(control.count(), 1);
  {
    const bridge::attach inner(control);
    CHECK_EQ(control.count(), 2);
    const bridge::detach released(control);
    const bridge::detach again(control);
    CHECK_EQ(control.count(), 3);
    const bridge::attach innermost(control);
    CHECK_EQ(control.count(), 4);
  }
  CHECK_EQ(control.count(), 5);
}

/** While this thread holds on, another one gets in where it lets go, and only there. */
void check_letting_go(const Control &control) {
  const bridge::attach held(control);
  std::thread other;
  {
    const bridge::detach released(control);
    other = std::thread([&] { CHECK_EQ(control.count(), 1); });
    other.join();
  }
  CHECK_EQ(control.count(), 6);
}

void check_exceptions(const Control &control) {
  try {
    const bridge::attach held(control);
    const bridge::detach released(control);
    throw std::runtime_error("left");
  } catch (const std::runtime_error &) {
  }
  std::thread([&] { CHECK_EQ(control.count(), 1); }).join();
  CHECK_EQ(control.count(), 7);
}

/** What C begins and never ends is no trouble, nor is an end without a beginning. */
void check_unbalanced(const Control &control) {
  const bridge_runtime &functions = bridge::runtime(control).functions();
  functions.end_attach();
  functions.end_detach();
  functions.detach();
  functions.end_detach();
  std::thread([&] {
    CHECK(functions.attach());
    CHECK_EQ(control.count(), 1);
  }).join();
  std::thread([&] {
    CHECK(functions.attach());
    functions.detach();
  }).join();
  CHECK_EQ(control.count(), 8);
}

}  // namespace

int main(int, char **argv) {
  const Control control(argv[1]);
  check_nesting(control);
  check_letting_go(control);
  check_exceptions(control);
  check_unbalanced(control);
  return check::result();
}

// Context managers: `with` as a function and as a scope, exceptions of both sides on the way out.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <stdexcept>
#include <string>
#include <vector>

#include "bridge/with.hpp"

using bridge::object;
using namespace rust_python_bridge;

namespace {

using Strings = std::vector<std::string>;

void check_with(const Module &module) {
  std::string given;
  CHECK(bridge::with<std::string>(module.opened("a"), [&given](const std::string &entered) {
    given = entered;
  }));
  CHECK_EQ(given, "A");
  CHECK((module.events() == Strings{"open a", "close a"}));
  CHECK(
      bridge::with(module.typed("b"), [](const object &entered) { CHECK_EQ(entered.str(), "B"); }));
  module.events();
  CHECK(bridge::with<Resource>(Resource("r"), [](const Resource &entered) {
    CHECK_EQ(entered.name(), "r");
    entered.set_name("s");
  }));
  CHECK((module.events() == Strings{"enter r", "exit s None: None"}));
}

void check_exceptions(const Module &module) {
  const auto throwing = [](const object &) { throw std::out_of_range("far"); };
  CHECK_THROWS(std::out_of_range, bridge::with(Resource("r"), throwing), "far");
  CHECK((module.events() == Strings{"enter r", "exit r HostError: far"}));
  CHECK_THROWS(std::out_of_range, bridge::with(module.opened("a"), throwing), "far");
  CHECK((module.events() == Strings{"open a", "close a"}));
  // Python's own exception is that, and may be made up for.
  CHECK(!bridge::with(Resource("r"), [&module](const object &) { module.look_up(); }));
  CHECK((module.events() == Strings{"enter r", "exit r KeyError: 'missing'"}));
  CHECK_THROWS(
      bridge::ValueError,
      bridge::with(module.failing(false), [](const object &) {}),
      "not entered");
  CHECK_THROWS(
      bridge::ValueError, bridge::with(module.failing(true), [](const object &) {}), "not left");
  CHECK_THROWS(bridge::Error, bridge::with(object(3), [](const object &) {}), "object.with");
  CHECK_THROWS(bridge::Error, bridge::with(object(), [](const object &) {}), "object.with");
  CHECK_THROWS(
      bridge::TypeError,
      bridge::with<int>(module.opened("a"), [](int) {}),
      "value is declared i32, but Python holds str");
  CHECK((module.events() == Strings{"open a", "close a"}));
}

void check_scope(const Module &module) {
  {
    bridge::scope<std::string> name(module.opened("a"));
    CHECK_EQ(*name, "A");
    CHECK_EQ(name->size(), 1U);
    bridge::scope<Resource> inner{Resource("r")};
    CHECK_EQ(inner->name(), "r");
  }
  CHECK((module.events() == Strings{"open a", "enter r", "exit r None: None", "close a"}));
  try {
    bridge::scope<Resource> left{Resource("r")};
    throw std::out_of_range("far");
  } catch (const std::out_of_range &) {
  }
  CHECK((module.events() == Strings{"enter r", "exit r RuntimeError: left by a C++ exception"}));
  bridge::scope<> closed(module.failing(true));
  CHECK_THROWS(bridge::ValueError, closed.close(), "not left");
  closed.close();
  CHECK_THROWS(bridge::ValueError, bridge::scope<>(module.failing(false)), "not entered");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_with(module);
  check_exceptions(module);
  check_scope(module);
  return check::result();
}

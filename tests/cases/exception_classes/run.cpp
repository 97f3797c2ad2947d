// The exceptions of a module are classes that C++ catches by name, or by a base.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using namespace rust_python_bridge;

namespace {

void check_classes(const Module &module) {
  CHECK_THROWS(Closed, module.fail("Closed"), "module.Closed: closed at 7");
  CHECK_THROWS(ShopError, module.fail("Closed"), "closed at 7");
  CHECK_THROWS(bridge::Exception, module.fail("Closed"), "closed at 7");
  CHECK_THROWS(ShopError, module.fail("ShopError"), "module.ShopError: as ShopError");
  CHECK_THROWS(Strange, module.fail("Strange"), "as Strange");
  CHECK_THROWS(ShopError, module.fail("Strange"), "as Strange");
  CHECK_THROWS(Twice, module.fail("Twice"), "closed at as Twice");
  CHECK_THROWS(Closed, module.fail("Twice"), "closed at as Twice");
  CHECK_THROWS(Interrupted, module.fail("Interrupted"), "as Interrupted");
  CHECK_THROWS(bridge::KeyboardInterrupt, module.fail("Interrupted"), "as Interrupted");
}

void check_names(const Module &module) {
  CHECK_THROWS(Client_Error, module.fail("Client.Error"), "module.Client.Error: as Client.Error");
  CHECK_THROWS(bridge::OSError, module.fail("Client.Error"), "as Client.Error");
  CHECK_THROWS(bridge_, module.fail("bridge"), "module.bridge: as bridge");
  CHECK_THROWS(ModuleModule, module.fail("Module"), "module.Module: as Module");
}

/** Whether it is caught as a ShopError, and as nothing below it. */
void check_nearest(const Module &module) {
  try {
    module.fail("_Hidden");
  } catch (const Strange &) {
    CHECK(!"not that one");
  } catch (const ShopError &error) {
    CHECK_EQ(error.type(), "module._Hidden");
  }
  CHECK_THROWS(Closed, module.fail("Local"), "<locals>.Local: closed at 8");
  CHECK_THROWS(bridge::KeyError, module.fail("KeyError"), "as KeyError");
}

/** Errors that were not thrown at once are of the same class later. */
void check_later(const Module &module) {
  const bridge::result<void> closed = module.try_fail("Closed");
  CHECK_THROWS(Closed, closed.value(), "closed at 7");
  const bridge::Error copy = closed.error();
  CHECK_EQ(copy.integer("hour").value_or(0), 7);
  CHECK_THROWS(Closed, bridge::throw_error(copy), "closed at 7");
  const bridge::Error strange = module.try_fail_from().error();
  CHECK_THROWS(Strange, bridge::throw_error(strange), "odd");
  CHECK_THROWS(Closed, bridge::throw_error(strange.cause()), "closed at 9");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_classes(module);
  check_names(module);
  check_nearest(module);
  check_later(module);
  return check::result();
}

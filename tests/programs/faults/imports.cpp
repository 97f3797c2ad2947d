// One import fails, wherever it comes from; failing_imports.py says which. argv[1] is the library. The first call is right,
// or an error that names the import; the second one is right.
#include "rust_python_bridge.hpp"

#include "../stress/everything.hpp"
#include "again.hpp"
#include "check.hpp"

using namespace rust_python_bridge;

namespace {

/** Of the exception, or of one that it was raised from. */
bool is_told(const bridge::Error &error) {
  return check::contains(error.message() + error.traceback(), "no such luck with ");
}

}  // namespace

int main(int, char **argv) {
  const Stress stress(argv[1]);
  const Everything value = everything(1);
  const bridge::result<Everything> first = stress.try_same(value);
  if (!first && !is_told(first.error())) {
    std::cerr << first.error().what() << "\n" << first.error().traceback();
  }
  CHECK(first ? first.value() == value : is_told(first.error()));
  const bridge::result<Everything> second = stress.try_same(value);
  CHECK(second ? second.value() == value : cannot_be_done_again(second.error()));
  return check::result();
}

// Two libraries in one process, each with a module of the same name and with its own state.
#include "check.hpp"
#include "first.hpp"
#include "second.hpp"

#include <string>
#include <thread>

namespace {

/** What a function of one library's throws arrives through a call of the other. */
void check_carried(const first::Shapes &triangles, const second::Shapes &squares) {
  const bridge::runtime runtime(triangles);
  runtime.on_output([](bridge::output, bridge::string_view) { throw std::string("thrown"); });
  try {
    squares.say("something");
    CHECK(false);
  } catch (const std::string &thrown) {
    CHECK_EQ(thrown, "thrown");
  }
  runtime.on_output([&](bridge::output, bridge::string_view) { squares.parse("no number"); });
  CHECK_EQ(squares.try_say("something").error().type(), "bridge.HostError");
  CHECK_THROWS(bridge::ValueError, squares.say("something"), "no number");
  runtime.on_output(nullptr);
}

}  // namespace

int main(int argc, char **argv) {
  CHECK(argc == 3);
  const first::Shapes triangles{argv[1]};
  const second::Shapes squares{argv[2]};

  CHECK_EQ(triangles.origin(), std::string("first"));
  CHECK_EQ(squares.origin(), std::string("second"));
  CHECK_EQ(triangles.corners(), 3);
  CHECK_EQ(squares.corners(), 4);

  CHECK_THROWS(bridge::ValueError, triangles.fail(), "from the first module");
  CHECK(squares.try_count().has_value());

  std::thread([&] {
    CHECK_EQ(squares.count(), 2);
    CHECK_EQ(triangles.corners(), 3);
  }).join();

  check_carried(triangles, squares);

  CHECK_THROWS(bridge::LoadError, second::Shapes{argv[1]}, "first");
  return check::result();
}

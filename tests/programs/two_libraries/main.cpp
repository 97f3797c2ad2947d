// Two libraries in one process, each with a module of the same name and with its own state.
#include "check.hpp"
#include "first.hpp"
#include "second.hpp"

#include <thread>

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

  CHECK_THROWS(bridge::LoadError, second::Shapes{argv[1]}, "first");
  return check::result();
}

// A package in a library: relative and circular imports, names from other modules.
#include "rust_python_bridge.hpp"

#include "check.hpp"

using namespace rust_python_bridge;

int main(int, char **argv) {
  const Geometry geometry(argv[1]);
  CHECK_EQ(geometry.square(3), 9);
  CHECK_EQ(geometry.quadrat(4), 16);
  CHECK_EQ(geometry.scale(2, 5), 10);
  Point point;
  point.x = 1;
  point.y = 2;
  const std::tuple<Point, double> circle = geometry.circle(point, 2);
  CHECK(std::get<0>(circle) == point);
  CHECK_EQ(std::get<1>(circle), 12);
  CHECK_EQ(geometry.show({point}), "geometry.text.show [Point(x=1.0, y=2.0)]");
  return check::result();
}

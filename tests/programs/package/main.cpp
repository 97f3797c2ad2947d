// Packages in a library: relative and circular imports, names from other modules, data files, and a package that is
// called like a module of the standard library.
#include "rust_python_bridge.hpp"

#include "check.hpp"

using namespace rust_python_bridge;

void check_data(const Geometry &geometry) {
  CHECK_EQ(geometry.pi(), 3.0);
  const std::vector<std::uint8_t> table = geometry.table();
  CHECK_EQ(std::string(table.begin(), table.end()), "side,area\n1,1\n");
  CHECK_EQ(geometry.label("a", 2), "a: gr\303\266\303\237e 2\n");
  CHECK(geometry.listed("templates") == std::vector<std::string>({"label.txt", "raw.bin"}));
  CHECK(geometry.listed("text") == std::vector<std::string>({"__init__.py", "show.py"}));
  CHECK(geometry.lines() == std::vector<std::string>({"side,area", "1,1"}));
  CHECK_EQ(geometry.on_disk().size(), 8u);
  CHECK_THROWS(bridge::FileNotFoundError, geometry.missing(), "none.txt");
}

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
  check_data(geometry);
  const Queue queue(argv[1]);
  CHECK_EQ(queue.longest({"a", "bcd", "ef"}), "bcd");
  CHECK_EQ(queue.standard(), "queue.Queue");
  return check::result();
}

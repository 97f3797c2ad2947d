// Dataclasses as structs: defaults, equality, nesting, validation by Python, paths of errors.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using namespace rust_python_bridge;

namespace {

Point point(double x, double y) {
  Point made;
  made.x = x;
  made.y = y;
  return made;
}

void check_points(const Module &module) {
  CHECK(module.shift(point(1, 2), 3) == point(4, 2));
  CHECK(module.shift(Point(), 0, -1) == point(0, -1));
  CHECK(point(1, 2) != point(1, 3));
  CHECK(module.special() == point(5, 6));
  CHECK(module.distinct({point(1, 1), point(0, 0), point(1, 1)}).size() == 2);
  const bridge::map<Point, std::string> labels = {{point(0, 0), "origin"}, {point(1, 0), "unit"}};
  CHECK(module.labels(labels) == labels);
}

void check_circles(const Module &module) {
  Circle circle;
  circle.name = "a";
  CHECK_EQ(circle.radius, 1);
  CHECK(!circle.note.has_value());
  circle.tags = {"x", "y"};
  circle.center = point(7, 8);
  circle.area = 1000;
  CHECK_EQ(
      module.as_text(circle),
      "Circle(name='a', tags=['x', 'y'], center=Point(x=7.0, y=8.0), radius=1.0, area=3.0, "
      "note=None)");
  const Circle grown = module.grow(circle, 2);
  CHECK_EQ(grown.radius, 2);
  CHECK_EQ(grown.area, 12);
  CHECK(grown.tags == circle.tags);
  circle.radius = -1;
  CHECK_THROWS(bridge::ValueError, module.as_text(circle), "a radius is not negative");
}

void check_drawings(const Module &module) {
  Circle circle;
  circle.name = "c";
  circle.note = std::string("note");
  circle.area = 3;
  Drawing drawing;
  drawing.circles["one"] = circle;
  drawing.path = {point(0, 1), point(2, 3)};
  drawing.size = std::make_tuple(1, 2);
  drawing.visible = true;
  CHECK(module.redraw(drawing) == drawing);
  drawing.path.resize(10000, point(4, 4));
  CHECK(module.redraw(drawing) == drawing);
}

void check_broken_promises(const Module &module, const check::Library &library) {
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "module.wrong: return is declared Point, but Python returned tuple");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_field(),
      "module.wrong_field: return[1].tags[1] is declared str, but Python returned int");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong_nested(),
      "module.wrong_nested: return.circles['k'].center.x is declared float, but Python returned "
      "str");
  Drawing drawing;
  drawing.circles["k"].name = "\xff";
  CHECK_THROWS(
      bridge::UnicodeDecodeError,
      module.redraw(drawing),
      "parameter drawing.circles['k'].name is not UTF-8");
  CHECK_EQ(live(), 0u);
}

void check_c(const check::Library &library) {
  const auto shift = library.get<PythonShiftFunc>("python_shift");
  const python_Point moved = shift(python_Point{1, 2}, 3, 4);
  CHECK_EQ(moved.x, 4);
  CHECK_EQ(moved.y, 6);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  const check::Library library(argv[1]);
  check_points(module);
  check_circles(module);
  check_drawings(module);
  check_broken_promises(module, library);
  check_c(library);
  return check::result();
}

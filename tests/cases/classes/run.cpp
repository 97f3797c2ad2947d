// Classes as handles: made, called, read, set, compared, passed on and left, also after their library's first object.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

using bridge::object;
using namespace rust_python_bridge;

namespace {

void check_methods() {
  const Stack stack(std::vector<std::int64_t>{1, 2}, "numbers");
  stack.push(3);
  stack.push("x", 2);
  CHECK_EQ(stack.size(), 5);
  CHECK_EQ(stack.len(), 5);
  CHECK_EQ(stack.pop().as<std::string>(), "x");
  CHECK_EQ(stack.extend(std::vector<std::int64_t>{7, 8}, {{"last", 9}}), 7);
  CHECK_EQ(stack.pop().as<std::int64_t>(), 9);
  CHECK_EQ(stack.str(), "numbers[1, 2, 3, 'x', 7, 8]");
  CHECK_EQ(stack.repr().substr(0, 13), "<module.Stack");
  CHECK_EQ(stack.copy().size(), 6);
  CHECK_EQ(std::get<0>(stack.after()).x, 0.0);
  CHECK_EQ(std::get<0>(stack.after(Point{1, 2})).y, 2.0);
  CHECK(std::get<1>(stack.after(bridge::nullopt, Color::RED)) == Color::RED);
  const Stack empty;
  CHECK_THROWS(bridge::IndexError, empty.pop(), "the stack is empty");
  CHECK_THROWS(bridge::IndexError, empty.pop(), "module.Stack.pop");
}

void check_properties() {
  const Stack stack(std::vector<std::int64_t>{1});
  CHECK_EQ(stack.name(), "stack");
  stack.set_name("renamed");
  CHECK_EQ(stack.name(), "renamed");
  CHECK(stack.color() == Color::RED);
  stack.set_color(Color::GREEN);
  CHECK(stack.color() == Color::GREEN);
  CHECK_EQ(stack.top().as<std::int64_t>(), 1);
  stack.set_top(std::vector<std::string>{"a"});
  CHECK_EQ(stack.top().repr(), "['a']");
  CHECK_THROWS(bridge::ValueError, stack.set_top(object()), "nothing cannot be on top");
  CHECK_EQ(stack.serial(), Stack::made());
  CHECK_EQ(Stack::LIMIT(), 1000);
  CHECK_EQ(Circle::radius(), 1.0);
}

void check_class_functions() {
  CHECK_EQ(Stack::of({3, 4}).str(), "stack[3, 4]");
  CHECK(Stack::is_valid("x"));
  CHECK(!Stack::is_valid(""));
}

void check_operators() {
  const Stack left(std::vector<std::int64_t>{1, 2});
  const Stack right(std::vector<std::int64_t>{3});
  CHECK_EQ(left[1].as<std::int64_t>(), 2);
  CHECK_EQ(left["2"], 1);
  CHECK_THROWS(bridge::IndexError, left[5], "list index out of range [module.Stack.__getitem__]");
  left.set_item(0, 5);
  CHECK(left.contains(5));
  CHECK(!left.contains("5"));
  CHECK((left(2) == std::vector<std::int64_t>{10, 4}));
  CHECK((left + right).str() == "stack[5, 2, 3]");
  CHECK_EQ(right.neg().str(), "stack[-3]");
  CHECK(left == Stack(std::vector<std::int64_t>{5, 2}));
  CHECK(left != right);
  CHECK(right < left);
  CHECK(left.eq(left));
  CHECK(!left.eq("text"));
  CHECK(right.lt(left));
  std::ostringstream text;
  text << right;
  CHECK_EQ(text.str(), "stack[3]");
}

void check_inheritance(const Module &module) {
  const Square square(2);
  square.scale(2);
  CHECK_EQ(square.area(), 16.0);
  CHECK_EQ(square.describe(), "square of 16.0");
  const Shape &shape = square;
  CHECK_EQ(shape.area(), 16.0);
  CHECK_EQ(module.describe(square), "square of 16.0");
  const Shape copy = square;
  CHECK(copy.is(square));
  const std::vector<Shape> shapes = module.shapes(3);
  CHECK_EQ(shapes.size(), 3U);
  CHECK_EQ(shapes[0].area(), 9.0);
  CHECK_EQ(shapes[1].describe(), "circle of 3.0");
  CHECK_THROWS(bridge::RuntimeError, shapes[2].area(), "no area");
  CHECK_EQ(Circle("round").name(), "round");
  CHECK(!(std::is_constructible<Shape, std::string>::value));
  CHECK((std::is_base_of<Shape, Secret>::value));
}

void check_dataclasses() {
  const Account account("Ada");
  CHECK_EQ(account.balance(), 0.0);
  CHECK_EQ(account.pay(3).balance(), -3.0);
  CHECK(account.pay(0).is(account));
  CHECK_EQ(Account("Bob", 5, std::vector<std::string>{"a"}).tags().size(), 1U);
  CHECK(Account("Eve", 1) == Account("Eve", 1));
  CHECK_EQ(Key("k").text(), "k");
}

void check_references() {
  const Node last(2);
  const Node first(1, last);
  CHECK_EQ(first.next()->value(), 2);
  CHECK(!last.next());
  last.set_next(first);
  CHECK(last.next()->is(first));
  first.set_others(std::vector<Node>{first, last});
  CHECK_EQ(first.others()[1].value(), 2);
  last.set_next(bridge::nullopt);
  const Node_Mark mark = first.mark("m");
  CHECK_EQ(mark.text(), "m");
  CHECK_EQ(Node_Mark("n").text(), "n");
  CHECK_EQ(Copy(Copy(bridge::optional<Copy>())).depth(), 0);
  CHECK_EQ(Copy(bridge::optional<Copy>(Copy())).depth(), 1);
}

void check_values(const Module &module) {
  Drawing drawing;
  drawing.shapes = {Square(1), Circle("c")};
  drawing.first = drawing.shapes[0];
  CHECK(drawing.stack.is_none());
  drawing.stack = Stack(std::vector<std::int64_t>{4});
  const Drawing drawn = module.draw(drawing);
  CHECK_EQ(drawn.shapes[0].name(), "c");
  CHECK(drawn.first->is(drawing.shapes[0]));
  CHECK(drawn.stack.is(drawing.stack));
  CHECK_EQ(drawn.by_name.at("square").area(), 1.0);
  CHECK(drawing == drawing);
  CHECK(!(drawn == drawing));
  CHECK_EQ(bridge::get<0>(module.either(true)).area(), 4.0);
  CHECK_EQ(bridge::get<1>(module.either(false)), 7);
  const std::set<Shape, bridge::detail::less_of<Shape>> set(
      drawn.shapes.begin(), drawn.shapes.end());
  CHECK_EQ(set.size(), 2U);
}

void check_objects(const Module &module) {
  const Stack stack;
  stack.push(Square(3));
  CHECK_EQ(stack.top().as<Square>().area(), 9.0);
  CHECK_EQ(stack.top().as<Shape>().describe(), "square of 9.0");
  CHECK_THROWS(
      bridge::TypeError,
      stack.top().as<Circle>(),
      "object.as: value is declared Circle, but Python holds module.Square");
  stack.push(Point{1, 2});
  CHECK_EQ(stack.top().repr(), "Point(x=1.0, y=2.0)");
  CHECK_EQ(stack.pop().as<Point>().y, 2.0);
  stack.push(std::vector<Color>{Color::RED, Color::GREEN});
  CHECK_EQ(stack.top()[1].attr("name").as<std::string>(), "GREEN");
  CHECK(stack.top().as<std::vector<Color>>()[0] == Color::RED);
  stack.push(std::map<std::string, Shape>{{"x", Circle("y")}});
  CHECK_EQ((stack.top().as<std::map<std::string, Shape>>().at("x").name()), "y");
  CHECK_EQ(module.describe(stack.top()["x"].as<Shape>()), "y of 3.0");
  const object any = stack;
  CHECK(any.is(stack));
  CHECK_EQ(any.as<Stack>().size(), stack.size());
}

void check_errors(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "module.wrong: return is declared Shape, but Python returned int");
  const Shape nothing = nullptr;
  CHECK(nothing.is_none());
  CHECK_THROWS(
      bridge::TypeError,
      nothing.area(),
      "module.Shape.area: parameter self is declared Shape, but NoneType was passed");
  CHECK_THROWS(bridge::TypeError, module.describe(nullptr), "is declared Shape");
  const bridge::result<Stack> tried = Stack::try_new();
  CHECK(tried.has_value());
  CHECK(!tried->try_pop().has_value());
  CHECK_EQ(tried->try_pop().error().function(), "module.Stack.pop");
  const Account account("x");
  account.attr("__dict__").set_item("owner", 5);
  CHECK_THROWS(
      bridge::TypeError,
      account.owner(),
      "module.Account.owner: return is declared str, but Python returned int");
}

void check_lifetime(const Module &module) {
  const std::size_t before = module.ended().size();
  {
    const Stack stack(bridge::nullopt, "short");
    Stack other = stack;
    other = nullptr;
    CHECK_EQ(module.ended().size(), before);
    std::thread([stack] { stack.push(1); }).join();
    CHECK_EQ(stack.size(), 1);
  }
  CHECK_EQ(module.ended().back(), "end of short");
  auto held = std::unique_ptr<Stack>(new Stack(bridge::nullopt, "elsewhere"));
  std::thread([&held] { held.reset(); }).join();
  CHECK_EQ(module.ended().back(), "end of elsewhere");
}

}  // namespace

int main(int, char **argv) {
  CHECK_THROWS(bridge::LoadError, Stack(), "rust_python_bridge::Module");
  const Module module(argv[1]);
  check_methods();
  check_properties();
  check_class_functions();
  check_operators();
  check_inheritance(module);
  check_dataclasses();
  check_references();
  check_values(module);
  check_objects(module);
  check_errors(module);
  check_lifetime(module);
  static const Stack left_to_the_end;
  return check::result();
}

// records.cpp: the structs, enums and constants that the emitters print for a library of every shape.
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "check.hpp"
#include "rust_python_bridge.hpp"

/** As records are before C++14, if an enumeration is their first field. */
namespace painting {

enum class Colour { red, green };

struct Painted {
  Painted(Colour first) : colour(first) {}

  Colour colour;
};

static int total_order(const Painted &left, const Painted &right) {
  return bridge::order_by(left, right, &Painted::colour);
}

}  // namespace painting

namespace {

using namespace rust_python_bridge;

std::size_t children_of(const Node &node) {
  return node.children.size();
}

template <typename Tag>
typename Tag::result through_c(const typename Tag::result &value) {
  bridge::arena scratch;
  return Tag::lift(Tag::lower(value, scratch));
}

void test_defaults() {
  const Point point;
  CHECK(point.x == 0 && point.y == 0 && point.norm == 0);
  const Node node;
  CHECK(node.gr_u00f6_u00df_e == std::string("n\303\251\0", 4) && node.mode == Mode::r);
  CHECK(node.data == (std::vector<std::uint8_t>{255, 0}) && !node.color.has_value());
}

void test_braces() {
  const Point point{1, 2};
  CHECK(point.x == 1 && point.y == 2 && point.norm == 0);
  CHECK(children_of({"name", {Node{}, Node{"kid"}}}) == 2);
  const Pair pair = {3};
  CHECK(pair.a == 3 && pair.b == Color::RED);
}

void test_order() {
  const Point less{1, 2};
  const Point greater{1, 3};
  CHECK(less == less && less != greater && less < greater && !(greater < less) && !(less < less));
  const Point nan{std::nan(""), 0};
  CHECK(greater < nan && !(nan < greater) && !(nan < nan));
  CHECK((bridge::set<Point>{nan, less, nan, less}).size() == 2);
  CHECK(Options{} < Options{std::string()});
}

void test_order_by_an_enumeration() {
  const painting::Painted red(painting::Colour::red);
  const painting::Painted green(painting::Colour::green);
  const bridge::order_of_all order;
  CHECK(order(red, green) < 0 && order(green, red) > 0 && order(red, red) == 0);
}

void test_round_trip() {
  Node tree{"name", {Node{}}, {Node{"kid"}, bridge::nullopt}, Point{3, 4}, {}, Color::RED};
  tree.mode = Mode::new_;
  tree.tags = {"a", "b"};
  CHECK(through_c<detail::type_Node>(tree) == tree);
  Right right;
  right.left = Left{};
  right.left->rights.push_back(Right{});
  right.lefts["key"] = *right.left;
  CHECK(through_c<detail::type_Right>(right) == right);
}

void test_computed_fields_are_not_passed() {
  Point point{3, 4};
  point.norm = 5;
  CHECK(through_c<detail::type_Point>(point) == (Point{3, 4}));
}

void test_depth() {
  Node tree;
  for (int level = 0; level < 10000; ++level) {
    Node above;
    above.children.push_back(std::move(tree));
    tree = std::move(above);
  }
  const Node lifted = through_c<detail::type_Node>(tree);
  const Node *node = &lifted;
  int levels = 0;
  for (; !node->children.empty(); ++levels) {
    node = &node->children.front();
  }
  CHECK(levels > 200 && levels < 600);
}

void test_enumerations() {
  CHECK(std::string(to_string(Color::RED)) == "RED");
  CHECK(std::string(to_string(static_cast<Color>(7))) == "?");
  CHECK(std::string(to_string(Mode::new_)) == "new");
  Access access = Access::READ | Access::WRITE;
  CHECK((access & ~Access::READ) == Access::WRITE);
  access ^= Access::READ;
  CHECK(access == Access::WRITE && (access &= Access::READ) == static_cast<Access>(0));
}

void test_constants() {
  const std::int64_t &limit = Shapes::LIMIT;
  CHECK(limit == 3 && Shapes::LEAST == INT64_MIN && Shapes::RATIO == 0.5 && Shapes::DEBUG);
  const bridge::string_view &name = Shapes::NAME;
  CHECK(name == bridge::string_view("gr\303\266\303\237e\0", 8) && Shapes::MAGIC().size() == 2);
  CHECK(PYTHON_LIMIT == Shapes::LIMIT && PYTHON_LEAST == Shapes::LEAST);
  CHECK(PYTHON_NARROW == Shapes::NARROW && sizeof(PYTHON_NAME) == name.size() + 1);
}

}  // namespace

int main() {
  test_defaults();
  test_braces();
  test_order();
  test_order_by_an_enumeration();
  test_round_trip();
  test_computed_fields_are_not_passed();
  test_depth();
  test_enumerations();
  test_constants();
  return check::result();
}

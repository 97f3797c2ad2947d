// Names of classes, fields and constants that something else has as well.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

namespace made = rust_python_bridge;

int main(int, char **argv) {
  const made::Module module(argv[1]);
  CHECK_EQ(made::Module::LIMIT, 1);
  CHECK_EQ(made::Module::limit, 2);
  CHECK_EQ(made::Module::Limit, 3);
  CHECK_EQ(PYTHON_LIMIT, 1);
  CHECK_EQ(PYTHON_LIMIT_, 2);
  CHECK_EQ(PYTHON_LIMIT__, 3);
  CHECK_EQ(made::Module::Nothing_, 4);

  made::Outer outer;
  CHECK(outer.Color == made::Color::RED);
  outer.Inner.x = 7;
  outer.Outer_ = 8;
  outer.Other = made::Inner{9};
  outer.Color = made::Color::Color;
  CHECK(module.nested(outer) == outer);
  CHECK(!(module.nested(outer) < outer));
  CHECK_EQ(std::string(to_string(made::Color::operator_)), "operator");

  const made::detail_ detail{1, "b"};
  const made::bridge_ bridge{"s", 2};
  const made::std_ three{3};
  CHECK(
      module.same_names(made::Color::to_string, made::Inner{1}, detail, bridge) ==
      made::Color::to_string);
  CHECK(module.shadows(detail, bridge, three) == std::make_tuple(detail, bridge, three));

  const made::expected_ expected{4};
  const made::resolve_ resolve{5};
  const made::to_string_ text{6};
  CHECK(module.helpers(expected, resolve, text) == std::make_tuple(expected, resolve, text));

  const made::result result{7, 8};
  const made::left left{9};
  CHECK(
      module.variables(result, left, made::value::value) ==
      std::make_tuple(result, left, made::value::value));

  made::Vec vec;
  vec.Box.resize(2);
  const made::i64_ number{11};
  const auto rust = module.rust(made::str_{10}, number, made::Option{12}, vec);
  CHECK(rust == std::make_tuple(made::str_{10}, number, made::Option{12}, vec));
  CHECK_EQ(module.mode(made::ModeMode::Mode), "Mode");
  return check::result();
}

// TypedDicts as structs; a key that may be missing is an optional.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using namespace rust_python_bridge;

int main(int, char **argv) {
  const Module module(argv[1]);
  Person person;
  person.id = 7;
  person.name = "Ann";
  CHECK(module.same(person) == person);
  CHECK_EQ(module.as_text(person), "{'id': 7, 'name': 'Ann'}");
  person.age = 34;
  person.friends = std::vector<std::string>({"Bob"});
  CHECK(module.same(person) == person);
  CHECK_EQ(module.as_text(person), "{'id': 7, 'name': 'Ann', 'age': 34, 'friends': ['Bob']}");
  Team team;
  team.lead = person;
  CHECK(module.team(team) == team);
  team.members = bridge::map<std::string, Person>{{"k", person}};
  CHECK(module.team(team) == team);
  Options options;
  options.in_ = true;
  options.max_width = 3;
  CHECK(module.options(options) == options);
  CHECK_EQ(module.more().id, 1);
  CHECK_THROWS(bridge::TypeError, module.missing(), "module.missing: return['name']");
  CHECK_THROWS(
      bridge::TypeError,
      module.wrong(),
      "return['members']['k']['name'] is declared str, but Python returned int");
  return check::result();
}

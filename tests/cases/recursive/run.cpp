// Trees of every depth that is allowed; one level more, a cycle and 100,000 levels are errors.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using namespace rust_python_bridge;

namespace {

Node leaf(const std::string &name) {
  Node node;
  node.name = name;
  return node;
}

Node chain(int length) {
  Node node = leaf("end");
  for (int level = 0; level < length; ++level) {
    Node parent = leaf("link");
    parent.children.push_back(std::move(node));
    node = std::move(parent);
  }
  return node;
}

void check_trees(const Module &module) {
  Node tree = leaf("root");
  tree.children = {leaf("a"), chain(3), leaf("")};
  CHECK(module.same(tree) == tree);
  CHECK_EQ(module.count(tree), 7);
  Folder folder;
  folder.folders["a"].size = 1;
  folder.folders["a"].folders["b"].size = 2;
  CHECK(module.sizes(folder) == folder);
}

/** Comparing looks at each node once; twice at each level would never end. */
void check_order() {
  const Node one = chain(100);
  Node other = chain(100);
  CHECK(!(one < other) && !(other < one));
  Node *last = &other;
  while (!last->children.empty()) {
    last = &last->children.front();
  }
  last->name = "later";
  CHECK(one < other && !(other < one));
  CHECK_EQ(bridge::set<Node>({one, other, chain(100)}).size(), 2u);
}

void check_depth(const Module &module, const check::Library &library) {
  const auto live = library.get<PythonLiveAllocationsFunc>("python_live_allocations");
  CHECK(module.chain(200) == chain(200));
  CHECK(module.same(chain(200)) == chain(200));
  CHECK_THROWS(bridge::RecursionError, module.chain(100000), "module.chain: return");
  CHECK_THROWS(bridge::RecursionError, module.cycle(), "module.cycle: return");
  CHECK_THROWS(bridge::RecursionError, module.same(chain(5000)), "module.same: parameter node");
  CHECK_THROWS(
      bridge::TypeError, module.unravel(100000), "module.unravel: return[0][0] is declared int");
  CHECK_EQ(live(), 0u);
  CHECK_EQ(module.count(chain(1)), 2);
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_trees(module);
  check_order();
  check_depth(module, check::Library(argv[1]));
  return check::result();
}

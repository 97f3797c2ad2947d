//! The program of a forest: random values of each tree, sent through Python and compared.

use std::fmt::Write as _;

use super::python;
use super::tree::{Forest, LEAVES, Tree};

/// C++ source; it takes the library, the seed and the number of values per type.
pub fn program(forest: &Forest) -> String {
    let mut text = "// Made by tests/src/round_trips. Do not edit.\n#include \"rust_python_bridge.hpp\"\n\n\
                    #include \"random.hpp\"\n\nusing namespace rust_python_bridge;\nusing namespace random_values;\n\n"
        .to_owned();
    for (index, record) in forest.records.iter().enumerate() {
        let _ = writeln!(
            text,
            "static R{index} make_R{index}(Rng &rng) {{\n  R{index} value;"
        );
        for (field, tree) in record.fields.iter().enumerate() {
            let _ = writeln!(text, "  value.f{field} = {};", make(tree));
        }
        text.push_str("  return value;\n}\n\n");
    }
    for (index, tree) in forest.trees.iter().enumerate() {
        let _ = writeln!(
            text,
            "// {}\nstatic void check_{index}(const Module &module, Rng &rng, int count) {{\n  \
             for (int round = 0; round < count; ++round) {{\n    const auto value = {};\n    \
             check::record(module.same_{index}(value) == value, __FILE__, __LINE__, \"same_{index}\");\n  }}\n}}\n",
            python::hint(tree),
            make(tree),
        );
    }
    text + &main_function(forest.trees.len())
}

fn main_function(count: usize) -> String {
    let mut text =
        "int main(int, char **argv) {\n  const Module module(argv[1]);\n  Rng rng(std::strtoull(argv[2], nullptr, 10));\n  \
         const int count = std::atoi(argv[3]);\n"
            .to_owned();
    for index in 0..count {
        let _ = writeln!(text, "  check_{index}(module, rng, count);");
    }
    text + "  check::Library library(argv[1]);\n  \
            CHECK_EQ(library.get<PythonLiveAllocationsFunc>(\"python_live_allocations\")(), 0u);\n  \
            return check::result();\n}\n"
}

/// An expression that makes a random value.
fn make(tree: &Tree) -> String {
    match tree {
        Tree::Leaf(index) => format!("{}(rng)", LEAVES[*index].make),
        Tree::Array("set" | "frozenset", element) => format!("set(rng, {})", maker(element)),
        Tree::Array(_, element) => format!("list(rng, {})", maker(element)),
        Tree::Map(_, key, value) => format!("map(rng, {}, {})", maker(key), maker(value)),
        Tree::Tuple(parts) => {
            let makers: Vec<_> = parts.iter().map(maker).collect();
            format!("tuple(rng, {})", makers.join(", "))
        }
        Tree::Optional(inner) => format!("optional(rng, {})", maker(inner)),
        Tree::Union(parts) => {
            let makers: Vec<_> = parts.iter().map(maker).collect();
            format!("variant(rng, {})", makers.join(", "))
        }
        Tree::Record(index) => format!("make_R{index}(rng)"),
        Tree::Enumeration => "one_of(rng, {Color::RED, Color::GREEN, Color::BLUE})".to_owned(),
        Tree::Flag => "static_cast<Access>(integer_below(rng, 8))".to_owned(),
        Tree::Choice => "one_of(rng, {Mode::r, Mode::w, Mode::rw})".to_owned(),
    }
}

/// A lambda that makes one on each call.
fn maker(tree: &Tree) -> String {
    format!("[](Rng &rng) {{ return {}; }}", make(tree))
}

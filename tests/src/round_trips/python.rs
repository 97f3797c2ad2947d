//! The module of a forest: its classes, and one identity function a tree.

use std::fmt::Write as _;

use super::tree::{Forest, LEAVES, Record, RecordKind, Tree};

const PRELUDE: &str = include_str!("../../round_trips/prelude.py");

/// Functions `same_0`, `same_1`, …, which refuse arguments that are not what their hint says.
pub fn module(forest: &Forest) -> String {
    let mut text = PRELUDE.to_owned();
    for (index, record) in forest.records.iter().enumerate() {
        write_record(&mut text, index, record);
    }
    for (index, tree) in forest.trees.iter().enumerate() {
        let hint = hint(tree);
        let _ = write!(
            text,
            "\n\ndef same_{index}(value: {hint}) -> {hint}:\n    \"\"\"Give the value back.\"\"\"\n    return checked(value, {hint})\n"
        );
    }
    text
}

fn write_record(text: &mut String, index: usize, record: &Record) {
    let head = match record.kind {
        RecordKind::Frozen => format!("@dataclass(frozen=True)\nclass R{index}:"),
        RecordKind::Dataclass => format!("@dataclass\nclass R{index}:"),
        RecordKind::NamedTuple => format!("class R{index}(NamedTuple):"),
        RecordKind::TypedDict => format!("class R{index}(TypedDict):"),
    };
    let _ = write!(text, "\n\n{head}\n    \"\"\"A record.\"\"\"\n\n");
    for (field, tree) in record.fields.iter().enumerate() {
        let _ = writeln!(text, "    f{field}: {}", hint(tree));
    }
}

pub(super) fn hint(tree: &Tree) -> String {
    match tree {
        Tree::Leaf(index) => LEAVES[*index].hint.to_owned(),
        Tree::Array("tuple", element) => format!("tuple[{}, ...]", hint(element)),
        Tree::Array(kind, element) => format!("{kind}[{}]", hint(element)),
        Tree::Map(kind, key, value) => format!("{kind}[{}, {}]", hint(key), hint(value)),
        Tree::Tuple(parts) => format!("tuple[{}]", hints(parts)),
        Tree::Optional(inner) => format!("Optional[{}]", hint(inner)),
        Tree::Union(parts) => format!("Union[{}]", hints(parts)),
        Tree::Record(index) => format!("R{index}"),
        Tree::Enumeration => "Color".to_owned(),
        Tree::Flag => "Access".to_owned(),
        Tree::Choice => "Mode".to_owned(),
    }
}

fn hints(parts: &[Tree]) -> String {
    let parts: Vec<_> = parts.iter().map(hint).collect();
    parts.join(", ")
}

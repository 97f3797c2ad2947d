//! Random trees of types.

use fastrand::Rng;

/// A leaf: how Python spells it, and the C++ function that makes a random value of it.
pub struct Leaf {
    pub hint: &'static str,
    pub make: &'static str,
    /// Python class that tells it apart in a union.
    pub family: &'static str,
    /// Whether a set can hold it without loss: C++ and Python agree on what is equal.
    pub is_key: bool,
}

const fn leaf(hint: &'static str, make: &'static str, family: &'static str) -> Leaf {
    Leaf {
        hint,
        make,
        family,
        is_key: true,
    }
}

pub static LEAVES: &[Leaf] = &[
    leaf("int", "integer<std::int64_t>", "int"),
    leaf("bridge.i8", "integer<std::int8_t>", "int"),
    leaf("bridge.u16", "integer<std::uint16_t>", "int"),
    leaf("bridge.u64", "integer<std::uint64_t>", "int"),
    leaf("bridge.BigInt", "big_int", "int"),
    leaf("float", "real<double>", "float"),
    leaf("bridge.f32", "real<float>", "float"),
    leaf("bool", "boolean", "bool"),
    leaf("str", "text", "str"),
    leaf("bytes", "bytes", "bytes"),
    leaf("complex", "complex", "complex"),
    leaf("datetime.datetime", "datetime", "datetime"),
    leaf("datetime.date", "date", "date"),
    leaf("datetime.time", "time_of_day", "time"),
    leaf("datetime.timedelta", "timedelta", "timedelta"),
    leaf("decimal.Decimal", "decimal", "Decimal"),
    leaf("fractions.Fraction", "fraction", "Fraction"),
    leaf("uuid.UUID", "uuid", "UUID"),
    leaf("pathlib.PurePosixPath", "path", "PurePosixPath"),
    leaf("range", "range", "range"),
    Leaf {
        is_key: false,
        ..leaf("bytearray", "bytes", "bytearray")
    },
];

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Index into [`LEAVES`].
    Leaf(usize),
    /// `list`, `Sequence`, `collections.deque`, `set`, `frozenset`, `tuple`: of any length.
    Array(&'static str, Box<Tree>),
    /// `dict`, `Mapping`, `collections.OrderedDict`, `collections.defaultdict`.
    Map(&'static str, Box<Tree>, Box<Tree>),
    Tuple(Vec<Tree>),
    Optional(Box<Tree>),
    Union(Vec<Tree>),
    /// Index into the records of the forest.
    Record(usize),
    Enumeration,
    Flag,
    Choice,
}

/// The kinds of class that fields can be in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RecordKind {
    Frozen,
    Dataclass,
    NamedTuple,
    TypedDict,
}

/// A class of fields.
#[derive(Debug)]
pub struct Record {
    pub kind: RecordKind,
    pub fields: Vec<Tree>,
}

/// Classes, and the types of the identity functions.
#[derive(Debug)]
pub struct Forest {
    /// What trees refer to by index.
    pub records: Vec<Record>,
    /// One a function.
    pub trees: Vec<Tree>,
}

/// `count` trees, at most three constructors deep.
pub fn forest(rng: &mut Rng, count: usize) -> Forest {
    let kinds = [
        RecordKind::Frozen,
        RecordKind::Dataclass,
        RecordKind::NamedTuple,
        RecordKind::TypedDict,
    ];
    let mut records: Vec<Record> = Vec::new();
    for kind in kinds.into_iter().chain(kinds) {
        let is_key = kind == RecordKind::Frozen;
        let fields = (0..rng.usize(1..5))
            .map(|_| tree(rng, &records, 2, is_key))
            .collect();
        records.push(Record { kind, fields });
    }
    // Every record is used, or it would not be bridged.
    let used = (0..records.len()).map(Tree::Record);
    let random = (records.len()..count).map(|_| tree(rng, &records, 3, false));
    let trees = used.chain(random).collect();
    Forest { records, trees }
}

fn tree(rng: &mut Rng, records: &[Record], depth: usize, is_key: bool) -> Tree {
    if depth == 0 || rng.u8(..4) == 0 {
        return flat(rng, records, is_key);
    }
    let below = |rng: &mut Rng| Box::new(tree(rng, records, depth - 1, is_key));
    let key = |rng: &mut Rng| Box::new(tree(rng, records, depth - 1, true));
    match rng.u8(..if is_key { 4 } else { 8 }) {
        0 => Tree::Array("tuple", below(rng)),
        1 => Tree::Array("frozenset", key(rng)),
        2 => Tree::Tuple((0..rng.usize(1..5)).map(|_| *below(rng)).collect()),
        3 => optional(*below(rng)),
        4 => Tree::Array(
            ["list", "Sequence", "collections.deque"][rng.usize(..3)],
            below(rng),
        ),
        5 => Tree::Array("set", key(rng)),
        6 => {
            let kinds = [
                "dict",
                "Mapping",
                "collections.OrderedDict",
                "collections.defaultdict",
            ];
            Tree::Map(kinds[rng.usize(..4)], key(rng), below(rng))
        }
        _ => union((0..rng.usize(2..5)).map(|_| *below(rng)).collect(), records),
    }
}

fn flat(rng: &mut Rng, records: &[Record], is_key: bool) -> Tree {
    match rng.u8(..12) {
        0 => Tree::Enumeration,
        1 => Tree::Flag,
        2 => Tree::Choice,
        3 | 4 if !records.is_empty() => {
            let index = rng.usize(..records.len());
            match is_key && records[index].kind != RecordKind::Frozen {
                true => flat(rng, records, is_key),
                false => Tree::Record(index),
            }
        }
        _ => {
            let index = rng.usize(..LEAVES.len());
            match is_key && !LEAVES[index].is_key {
                true => flat(rng, records, is_key),
                false => Tree::Leaf(index),
            }
        }
    }
}

/// Python has no Optional of an Optional.
fn optional(inner: Tree) -> Tree {
    match inner {
        Tree::Optional(_) => inner,
        inner => Tree::Optional(Box::new(inner)),
    }
}

/// Alternatives of different classes, so that Python can tell which one a value is.
fn union(alternatives: Vec<Tree>, records: &[Record]) -> Tree {
    let mut families = Vec::new();
    let mut kept = Vec::new();
    for alternative in alternatives {
        let Some(family) = family(&alternative, records) else {
            continue;
        };
        if !families.contains(&family) {
            families.push(family);
            kept.push(alternative);
        }
    }
    match kept.len() {
        0 => Tree::Leaf(0),
        1 => kept.remove(0),
        _ => Tree::Union(kept),
    }
}

/// What tells a value of this type from others; nothing for what contains several.
fn family(tree: &Tree, records: &[Record]) -> Option<String> {
    let name = match tree {
        Tree::Leaf(index) => LEAVES[*index].family,
        Tree::Array("Sequence", _) | Tree::Optional(_) | Tree::Union(_) => return None,
        // A Mapping and the kin of dict are dicts, as a TypedDict is.
        Tree::Map(..) => "dict",
        Tree::Array(kind, _) => kind,
        Tree::Tuple(_) => "tuple",
        Tree::Record(index) => match records[*index].kind {
            RecordKind::TypedDict => "dict",
            RecordKind::NamedTuple => "tuple",
            RecordKind::Frozen | RecordKind::Dataclass => return Some(format!("R{index}")),
        },
        Tree::Enumeration => "Color",
        Tree::Flag => "Access",
        Tree::Choice => "str",
    };
    Some(name.to_owned())
}

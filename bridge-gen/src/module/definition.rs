//! Types that the user's modules define.

use super::{Default, Hint, Literal, Type};
use crate::leaf::Leaf;

/// A type that the user's modules define.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Python module that holds it: `shapes`.
    pub module: String,
    /// Name in that module: `Point`, `Shape.Kind`; of literals without a name, what `names` made up.
    pub python_name: String,
    /// Identifiers that it goes by outside Python.
    pub names: DefinitionNames,
    /// Docstring, cleaned as `inspect.cleandoc` does.
    pub doc: Option<String>,
    /// 1-based line of its definition.
    pub line: usize,
    /// What it is.
    pub kind: DefinitionKind,
}

/// The identifiers of a definition.
#[derive(Debug, Clone)]
pub struct DefinitionNames {
    /// C type: `python_Point`. It is the stem of types made of it as well.
    pub c: String,
    /// C++ class in the namespace of the library, and the Rust type: `Point`.
    pub cpp: String,
    /// How C++ refers to it: `Point`, or `::shapes::Point` where something else could hide it.
    pub cpp_path: String,
}

/// The kinds of definition.
#[derive(Debug, Clone)]
pub enum DefinitionKind {
    /// `@dataclass`, `NamedTuple`, `TypedDict`: a struct.
    Record(Record),
    /// Any other class: its instances are handles.
    Class(Class),
    /// A class below `enum.Enum`.
    Enumeration(Enumeration),
    /// `Literal["r", "w"]`: its base type, checked.
    Choice(Choice),
}

impl DefinitionKind {
    /// What Python calls it: `dataclass`, `Enum`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Record(record) => match record.kind {
                RecordKind::Dataclass => "dataclass",
                RecordKind::NamedTuple => "NamedTuple",
                RecordKind::TypedDict => "TypedDict",
            },
            Self::Class(_) => "class",
            Self::Enumeration(enumeration) if enumeration.flag => "Flag",
            Self::Enumeration(_) => "Enum",
            Self::Choice(_) => "Literal",
        }
    }
}

/// A class whose instances are handles. What it has are functions of its module.
#[derive(Debug, Clone)]
pub struct Class {
    /// The first base that is such a class, too.
    pub base: Option<Type>,
    /// Whether a method is left for classes below it to define.
    pub is_abstract: bool,
}

/// A class of fields.
#[derive(Debug, Clone)]
pub struct Record {
    /// How its values are made and read.
    pub kind: RecordKind,
    /// Inherited ones first, in Python's order. At least one.
    pub fields: Vec<Field>,
}

/// The kinds of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// Called with keywords, read by attribute.
    Dataclass,
    /// Called with keywords, read by index.
    NamedTuple,
    /// A dict.
    TypedDict,
}

/// One field of a record.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name in Python; of a TypedDict any text.
    pub python_name: String,
    /// ASCII identifier that C, C++ and Rust accept.
    pub ident: String,
    /// Whether it is there, and who gives it.
    pub presence: Presence,
    /// Declared type; `Optional` of it for a key that may be missing.
    pub hint: Hint,
    /// Default value, if any.
    pub default: Option<Default>,
}

/// Whether a field is there, and who gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// The caller gives it.
    Given,
    /// `field(init=False)`: only Python gives it; what C passes is ignored.
    Computed,
    /// A key of a TypedDict that may be missing (`NotRequired`, `total=False`): its type is `Optional`.
    MayBeMissing,
}

/// A class of named values.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Whether values combine with `|`.
    pub flag: bool,
    /// In source order, without aliases.
    pub members: Vec<Member>,
}

/// One member of an enumeration.
#[derive(Debug, Clone)]
pub struct Member {
    /// Name in Python.
    pub python_name: String,
    /// Name in C++, and after `python_Color_` in C.
    pub ident: String,
    /// Value in C and C++: Python's own where all are ints of 32 bits, else the position from 0.
    pub value: i32,
}

/// A set of literals of one leaf type.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Type of the values.
    pub base: &'static Leaf,
    /// In source order, each once.
    pub values: Vec<Literal>,
    /// Identifiers of the C++ enumerators, one per value, where all values are strings that are names.
    pub enumerators: Option<Vec<String>>,
}

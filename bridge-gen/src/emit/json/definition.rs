//! Classes and sets of literals.

use serde::Serialize;

use super::types::{Default, Literal, Types};
use crate::emit::types;
use crate::module::{self, DefinitionKind, Library, Presence, RecordKind, Type};

#[derive(Serialize)]
pub(super) struct Definition<'a> {
    name: &'a str,
    module: &'a str,
    python: &'a str,
    line: usize,
    c: &'a str,
    doc: Option<&'a str>,
    #[serde(flatten)]
    kind: Kind<'a>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Kind<'a> {
    Dataclass {
        fields: Vec<Field<'a>>,
    },
    NamedTuple {
        fields: Vec<Field<'a>>,
    },
    TypedDict {
        fields: Vec<Field<'a>>,
    },
    Class {
        base: Option<&'a str>,
        is_abstract: bool,
    },
    Enum {
        members: Vec<Member<'a>>,
    },
    Flag {
        members: Vec<Member<'a>>,
    },
    Choice(Choice<'a>),
}

#[derive(Serialize)]
struct Field<'a> {
    name: &'a str,
    ident: &'a str,
    presence: &'static str,
    #[serde(flatten)]
    types: Types<'a>,
    default: Option<Default<'a>>,
}

#[derive(Serialize)]
struct Member<'a> {
    name: &'a str,
    ident: &'a str,
    value: i32,
}

#[derive(Serialize)]
struct Choice<'a> {
    base: &'static str,
    values: Vec<Literal<'a>>,
    enumerators: Option<&'a [String]>,
}

pub(super) fn describe<'a>(
    library: &'a Library,
    definition: &'a module::Definition,
) -> Definition<'a> {
    Definition {
        name: &definition.names.cpp,
        module: &definition.module,
        python: &definition.python_name,
        line: definition.line,
        c: types::c_of(definition),
        doc: definition.doc.as_deref(),
        kind: describe_kind(library, &definition.kind),
    }
}

fn describe_kind<'a>(library: &'a Library, kind: &'a DefinitionKind) -> Kind<'a> {
    match kind {
        DefinitionKind::Record(record) => {
            let fields = record.fields.iter();
            let fields = fields.map(|field| describe_field(library, field)).collect();
            match record.kind {
                RecordKind::Dataclass => Kind::Dataclass { fields },
                RecordKind::NamedTuple => Kind::NamedTuple { fields },
                RecordKind::TypedDict => Kind::TypedDict { fields },
            }
        }
        DefinitionKind::Class(class) => Kind::Class {
            base: match &class.base {
                Some(Type::Named(base)) => Some(&library.definition(*base).names.cpp),
                Some(Type::Leaf(_) | Type::Composite(..)) | None => None,
            },
            is_abstract: class.is_abstract,
        },
        DefinitionKind::Enumeration(enumeration) => {
            let members = enumeration.members.iter().map(describe_member).collect();
            match enumeration.flag {
                false => Kind::Enum { members },
                true => Kind::Flag { members },
            }
        }
        DefinitionKind::Choice(choice) => Kind::Choice(Choice {
            base: choice.base.name,
            values: choice.values.iter().map(Literal::of).collect(),
            enumerators: choice.enumerators.as_deref(),
        }),
    }
}

fn describe_field<'a>(library: &Library, field: &'a module::Field) -> Field<'a> {
    Field {
        name: &field.python_name,
        ident: &field.ident,
        presence: match field.presence {
            Presence::Given => "given",
            Presence::Computed => "computed",
            Presence::MayBeMissing => "may_be_missing",
        },
        types: Types::result(library, &field.hint),
        default: field.default.as_ref().map(Default::of),
    }
}

fn describe_member(member: &module::Member) -> Member<'_> {
    Member {
        name: &member.python_name,
        ident: &member.ident,
        value: member.value,
    }
}

//! Classes and sets of literals, as items with an attribute.

use std::fmt::Write as _;

use super::{Caller, layout, write_doc};
use crate::emit::types;
use crate::module::{
    Choice, Class, Definition, DefinitionKind, Enumeration, Field, Library, Literal, Presence,
    Record, RecordKind,
};
use crate::names;

pub(super) fn write(out: &mut String, library: &Library, definition: &Definition, caller: Caller) {
    out.push('\n');
    write_doc(out, "", definition.doc.as_deref());
    match &definition.kind {
        DefinitionKind::Record(record) => write_record(out, library, definition, record, caller),
        DefinitionKind::Class(class) => write_class(out, library, definition, class, caller),
        DefinitionKind::Enumeration(enumeration) => {
            write_enumeration(out, definition, enumeration, caller);
        }
        DefinitionKind::Choice(choice) => write_choice(out, definition, choice, caller),
    }
}

/// `module = module_shapes, python = "Point"`
fn origin(definition: &Definition) -> String {
    format!(
        "module = {}, python = {:?}",
        names::descriptor(&definition.module),
        definition.python_name
    )
}

fn write_record(
    out: &mut String,
    library: &Library,
    definition: &Definition,
    record: &Record,
    caller: Caller,
) {
    let kind = match record.kind {
        RecordKind::Dataclass => "dataclass",
        RecordKind::NamedTuple => "named_tuple",
        RecordKind::TypedDict => "typed_dict",
    };
    let _ = writeln!(
        out,
        "#[bridge_runtime::record({}, kind = {kind}{})]\npub struct {} {{",
        origin(definition),
        caller.flag(),
        definition.names.cpp
    );
    for field in &record.fields {
        write_field(out, library, field);
    }
    out.push_str("}\n");
}

fn write_field(out: &mut String, library: &Library, field: &Field) {
    write_python(out, &field.python_name, &field.ident);
    match field.presence {
        Presence::Given => {}
        Presence::Computed => out.push_str("    #[computed]\n"),
        Presence::MayBeMissing => out.push_str("    #[may_be_missing]\n"),
    }
    let start = format!("    pub {}:", field.ident);
    let _ = writeln!(out, "{}", layout::field(library, &start, &field.hint.ty));
}

/// The name in Python, where Rust has another.
fn write_python(out: &mut String, python: &str, ident: &str) {
    if python != ident {
        let _ = writeln!(out, "    #[python = {python:?}]");
    }
}

fn write_class(
    out: &mut String,
    library: &Library,
    definition: &Definition,
    class: &Class,
    caller: Caller,
) {
    let (origin, name) = (origin(definition), &definition.names.cpp);
    let flag = caller.flag();
    let base = match (caller, &class.base) {
        (Caller::Rust, Some(base)) => format!(", base = {}", types::rust(library, base)),
        (Caller::C, _) | (Caller::Rust, None) => String::new(),
    };
    let _ = writeln!(
        out,
        "#[bridge_runtime::class({origin}{base}{flag})]\npub struct {name};"
    );
}

fn write_enumeration(
    out: &mut String,
    definition: &Definition,
    enumeration: &Enumeration,
    caller: Caller,
) {
    let flag = if enumeration.flag { ", flag" } else { "" };
    let _ = writeln!(
        out,
        "#[bridge_runtime::enumeration({}{flag}{})]\npub enum {} {{",
        origin(definition),
        caller.flag(),
        definition.names.cpp
    );
    for member in &enumeration.members {
        write_python(out, &member.python_name, &member.ident);
        let _ = writeln!(out, "    {} = {},", member.ident, member.value);
    }
    out.push_str("}\n");
}

fn write_choice(out: &mut String, definition: &Definition, choice: &Choice, caller: Caller) {
    let safe = (caller == Caller::Rust).then(|| "safe".to_owned());
    let values: Vec<_> = safe
        .into_iter()
        .chain(choice.values.iter().map(literal))
        .collect();
    out.push_str(&layout::attribute("bridge_runtime::choice", &values));
    let _ = writeln!(
        out,
        "pub struct {}({});",
        definition.names.cpp, choice.base.rust
    );
}

/// The literal in Rust.
fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Int(value) => value.to_string(),
        Literal::Float(value) => format!("{value:?}"),
        Literal::Bool(value) => value.to_string(),
        Literal::Str(value) => format!("{value:?}"),
        Literal::Bytes(value) => format!("b\"{}\"", value.escape_ascii()),
        Literal::None => "None".to_owned(),
        Literal::Member(index) => index.to_string(),
    }
}

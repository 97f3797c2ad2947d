//! Classes of fields, as structs.

use std::collections::{BTreeSet, HashSet};

use crate::emit::literal::cpp::{self as literal, Form};
use crate::emit::{comment, layout, types, used};
use crate::module::{Definition, DefinitionKind, Field, Library, Record, Type};

/// All of them, parts before wholes, then what compares them.
pub(super) fn all(library: &Library) -> String {
    let records = of(library);
    let (mut announced, mut defined) = (BTreeSet::new(), HashSet::new());
    let mut structures = String::new();
    for (definition, record) in &records {
        defined.insert(definition.names.cpp.as_str());
        let later = later(library, record, &defined);
        structures += &structure(library, definition, record, &later);
        announced.extend(later);
    }
    let announced = announced.into_iter().map(announcement);
    let comparable = records
        .iter()
        .filter(|(_, record)| is_comparable(library, record));
    let comparisons =
        comparable.map(|(definition, record)| comparison(&definition.names.cpp_path, record));
    let announced = announced.collect();
    [announced, structures, comparisons.collect()].concat()
}

/// Whether all fields can be compared.
fn is_comparable(library: &Library, record: &Record) -> bool {
    let mut fields = record.fields.iter();
    fields.all(|field| types::is_comparable(library, &field.hint.ty))
}

/// The records of a library, those that others hold by value before them.
pub(super) fn of(library: &Library) -> Vec<(&Definition, &Record)> {
    let mut seen = HashSet::new();
    let types = used::types(library).into_iter();
    let records = types.filter_map(|ty| match ty {
        Type::Leaf(_) | Type::Composite(..) => None,
        Type::Named(id) => {
            let definition = library.definition(*id);
            match &definition.kind {
                DefinitionKind::Record(record) => seen.insert(*id).then_some((definition, record)),
                DefinitionKind::Class(_)
                | DefinitionKind::Enumeration(_)
                | DefinitionKind::Choice(_) => None,
            }
        }
    });
    records.collect()
}

/// The records that a record has in a container before they are defined, as they have it in turn.
fn later<'a>(library: &'a Library, record: &Record, defined: &HashSet<&str>) -> BTreeSet<&'a str> {
    let fields = record.fields.iter();
    let mentioned = fields.flat_map(|field| mentioned(library, &field.hint.ty));
    mentioned.filter(|name| !defined.contains(name)).collect()
}

fn mentioned<'a>(library: &'a Library, ty: &Type) -> Vec<&'a str> {
    match ty {
        Type::Leaf(_) => Vec::new(),
        Type::Composite(_, parts) => {
            let parts = parts.iter();
            parts.flat_map(|part| mentioned(library, part)).collect()
        }
        Type::Named(id) => {
            let definition = library.definition(*id);
            match definition.kind {
                DefinitionKind::Record(_) => vec![&definition.names.cpp],
                DefinitionKind::Class(_)
                | DefinitionKind::Enumeration(_)
                | DefinitionKind::Choice(_) => Vec::new(),
            }
        }
    }
}

/// The struct, and what containers of it have to find.
fn announcement(name: &str) -> String {
    let parameters = [
        format!("const {name} &left"),
        format!("const {name} &right"),
    ];
    let declare = |head: &str| layout::list(0, &format!("{head}("), &parameters, ");");
    let functions = ["bool operator==", "int total_order", "bool operator<"].map(declare);
    format!("{}\n", functions.concat())
}

fn structure(
    library: &Library,
    definition: &Definition,
    record: &Record,
    later: &BTreeSet<&str>,
) -> String {
    let name = &definition.names.cpp;
    let mut code = comment::block(0, &comment::definition(definition));
    code += &format!("struct {name} {{\n");
    for field in &record.fields {
        code += &comment::block(2, &comment::field(field));
        code += &format!(
            "  {} {}{};\n",
            cpp(library, field),
            field.ident,
            initializer(library, field, later)
        );
    }
    code += &constructor(library, name, record);
    code + "};\n\n"
}

fn cpp(library: &Library, field: &Field) -> String {
    types::cpp_result(library, &field.hint.ty)
}

/// ` = 0.5`; `{}` without a literal default. A container of what is not complete yet can have neither.
fn initializer(library: &Library, field: &Field, later: &BTreeSet<&str>) -> String {
    let mentioned = mentioned(library, &field.hint.ty);
    if mentioned.iter().any(|name| later.contains(name)) {
        return String::new();
    }
    default(library, field).map_or_else(|| "{}".to_owned(), |value| format!(" = {value}"))
}

fn default(library: &Library, field: &Field) -> Option<String> {
    if types::is_handle(library, &field.hint.ty) {
        // Not what a call of the class would make.
        return Some("nullptr".to_owned());
    }
    let literal = field.default.as_ref()?.literal.as_ref()?;
    literal::value(library, &field.hint.ty, literal, Form::Owned)
}

/// In C++11 a struct with initializers is no aggregate: there a constructor makes braces mean what they mean later.
fn constructor(library: &Library, name: &str, record: &Record) -> String {
    let fields = record.fields.iter().enumerate();
    let parameters = fields.clone().map(|(index, field)| {
        let value = default(library, field).unwrap_or_else(|| "{}".to_owned());
        format!("{} field{index}_ = {value}", cpp(library, field))
    });
    let members = fields.map(|(index, field)| format!("{}(std::move(field{index}_))", field.ident));
    let parameters: Vec<_> = parameters.collect();
    let head = layout::list(2, &format!("{name}("), &parameters, ")");
    let members: Vec<_> = members.collect();
    format!(
        "\n#if BRIDGE_CPLUSPLUS < 201402L\n{}#endif\n",
        layout::constructor(2, head.trim(), &members)
    )
}

fn comparison(name: &str, record: &Record) -> String {
    let equal = record.fields.iter();
    let equal = equal.map(|field| format!("left.{0} == right.{0}", field.ident));
    let equal = layout::condition(2, "return ", &equal.collect::<Vec<_>>(), ";");
    let fields = record.fields.iter();
    let fields = fields.map(|field| format!("&{name}::{}", field.ident));
    let ordered = ["left".to_owned(), "right".to_owned()]
        .into_iter()
        .chain(fields);
    format!(
        "inline bool operator==(const {name} &left, const {name} &right) {{
{equal}}}

inline bool operator!=(const {name} &left, const {name} &right) {{
  return !(left == right);
}}

/** Negative, 0 or positive, by the first field that differs: see bridge::order_of_all. */
inline int total_order(const {name} &left, const {name} &right) {{
{}}}

inline bool operator<(const {name} &left, const {name} &right) {{
  return total_order(left, right) < 0;
}}

",
        layout::list(
            2,
            "return bridge::order_by(",
            &ordered.collect::<Vec<_>>(),
            ");"
        ),
    )
}

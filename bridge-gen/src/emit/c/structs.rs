//! The types that a C header declares: a struct per composite type and record, integers for enumerations.

use std::collections::{BTreeSet, HashSet};

use super::prose::{self, Prose};
use super::spaced;
use crate::constructor::Shape;
use crate::emit::{comment, layout, types, used};
use crate::fingerprint::fnv1a;
use crate::module::{Class, Definition, DefinitionKind, Enumeration, Field, Library, Record, Type};
use crate::names;

/// All of them, parts before wholes.
pub(super) fn all(library: &Library) -> String {
    let prose = Prose::new(library);
    let mut declared = HashSet::new();
    let mut text = String::new();
    for ty in used::c_types(library) {
        text += &match ty {
            Type::Leaf(_) => String::new(),
            Type::Composite(constructor, parts) => {
                let forward = forward(library, ty, &declared);
                let members = members(library, constructor.shape, parts, &forward);
                let doc = prose.composite(ty, constructor.shape, parts);
                composite(&types::c(library, ty), &forward, &doc, &members)
            }
            Type::Named(id) => {
                let definition = library.definition(*id);
                match &definition.kind {
                    DefinitionKind::Record(kind) => {
                        let doc = prose.record(ty, definition);
                        record(library, definition, kind, &doc)
                    }
                    DefinitionKind::Class(class) => handle(library, definition, class),
                    DefinitionKind::Enumeration(kind) => enumeration(definition, kind),
                    DefinitionKind::Choice(_) => String::new(),
                }
            }
        };
        declared.insert(types::c(library, ty));
    }
    text
}

/// Structs that the type points to and that cannot be declared before it, as they hold it.
fn forward(library: &Library, ty: &Type, declared: &HashSet<String>) -> BTreeSet<String> {
    let structs = used::pointed_to(ty).iter().filter(|part| match part {
        Type::Leaf(_) => false,
        Type::Composite(..) => true,
        Type::Named(id) => match library.definition(*id).kind {
            DefinitionKind::Record(_) => true,
            DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_)
            | DefinitionKind::Choice(_) => false,
        },
    });
    let names = structs.map(|part| types::c(library, part));
    names.filter(|name| !declared.contains(name)).collect()
}

fn members(library: &Library, shape: Shape, parts: &[Type], forward: &BTreeSet<String>) -> String {
    let parts: Vec<_> = parts.iter().map(|part| types::c(library, part)).collect();
    let pointers: Vec<_> = parts.iter().map(|part| pointer(part, forward)).collect();
    match shape {
        Shape::Array => format!("  {}data;\n  size_t len;\n", pointers.concat()),
        Shape::Map => {
            let named = pointers.iter().zip(["keys", "values"]);
            let members = named.map(|(pointer, name)| format!("  {pointer}{name};\n"));
            members.collect::<String>() + "  size_t len;\n"
        }
        Shape::Tuple => items(&parts, "  "),
        Shape::Optional => format!("  bool has_value;\n  {}value;\n", spaced(&parts.concat())),
        Shape::Union => {
            let items = items(&parts, "    ");
            format!("  uint32_t tag;\n  union {{\n{items}  }} value;\n")
        }
        Shape::Iterator => iterator(&parts, forward),
        Shape::Function | Shape::Awaitable => function(&parts, forward),
    }
}

/// A function pointer, then what every type that is called has.
fn function(parts: &[String], forward: &BTreeSet<String>) -> String {
    let named: Vec<_> = parts.iter().map(|part| declared(part, forward)).collect();
    let (result, parameters) = match named.split_last() {
        Some((result, parameters)) => (result.as_str(), parameters),
        None => ("void", &[] as &[_]),
    };
    let parameters = parameters.iter().enumerate();
    let parameters = parameters.map(|(index, part)| format!("{}a{index}", spaced(part)));
    let fixed = ["void *context".to_owned(), "bridge_call *call".to_owned()];
    let parameters: Vec<_> = fixed.into_iter().chain(parameters).collect();
    layout::list(2, &format!("{}(*call)(", spaced(result)), &parameters, ");") + COUNTED
}

/// Function pointers, then what every type that is called has.
fn iterator(parts: &[String], forward: &BTreeSet<String>) -> String {
    let item = parts.first().map(|part| declared(part, forward));
    let item = spaced(&item.unwrap_or_default());
    format!(
        "  bool (*next)(void *context, bridge_call *call, {item}*item);
  size_t (*fill)(void *context, bridge_call *call, {item}*items, size_t room);
  void (*free)(const {item}*items, size_t count);
"
    ) + COUNTED
}

/// How a type that is called is held.
const COUNTED: &str = "  void *context;
  void (*retain)(void *context);
  void (*release)(void *context);
";

/// The type where it may be declared later.
fn declared(part: &str, forward: &BTreeSet<String>) -> String {
    match forward.contains(part) {
        true => format!("struct {part}"),
        false => part.to_owned(),
    }
}

/// A struct that every library declares alike.
fn composite(name: &str, forward: &BTreeSet<String>, doc: &[String], members: &str) -> String {
    let forward = forward.iter().map(|name| format!("struct {name};\n"));
    format!(
        "#ifndef BRIDGE_TYPE_{name}\n#define BRIDGE_TYPE_{name}\n{}{}{}#endif\n\n",
        forward.collect::<String>(),
        comment::block(0, doc),
        definition_of(name, members)
    )
}

/// `const int64_t *`; `struct` says that its type is declared later.
fn pointer(part: &str, forward: &BTreeSet<String>) -> String {
    format!("const {} *", declared(part, forward))
}

fn items(parts: &[String], pad: &str) -> String {
    let items = parts.iter().enumerate();
    let items = items.map(|(index, part)| format!("{pad}{}item{index};\n", spaced(part)));
    items.collect()
}

fn definition_of(name: &str, members: &str) -> String {
    format!("typedef struct {name} {{\n{members}}} {name};\n")
}

fn record(library: &Library, definition: &Definition, record: &Record, doc: &[String]) -> String {
    let name = &definition.names.c;
    let (mut layout, mut members) = (String::new(), String::new());
    for field in &record.fields {
        let member = member(library, field);
        members += &comment::block(2, &comment::field(field));
        members += &member;
        layout += &member;
    }
    let text = comment::block(0, doc) + &definition_of(name, &members);
    compared(name, &layout, &text)
}

fn member(library: &Library, field: &Field) -> String {
    let ty = spaced(&types::c(library, &field.hint.ty));
    format!("  {ty}{};\n", field.ident)
}

fn enumeration(definition: &Definition, enumeration: &Enumeration) -> String {
    let name = &definition.names.c;
    let members = enumeration.members.iter().map(|member| {
        let value = match member.value {
            i32::MIN => format!("({} - 1)", i32::MIN + 1),
            value => value.to_string(),
        };
        format!("  {} = {value}", names::enumerator(definition, member))
    });
    let members = members.collect::<Vec<_>>().join(",\n");
    let doc = comment::block(0, &prose::enumeration(definition, enumeration));
    let text = format!("{doc}typedef int32_t {name};\nenum {{\n{members}\n}};\n");
    compared(name, &members, &text)
}

/// A handle that has a type of its own.
fn handle(library: &Library, definition: &Definition, class: &Class) -> String {
    let name = &definition.names.c;
    let doc = comment::block(0, &prose::class(library, definition, class));
    let text = format!("{doc}typedef struct {name} {{\n  bridge_handle object;\n}} {name};\n");
    compared(name, "handle", &text)
}

/// A type of the user's, which another library may declare otherwise: then they cannot share a program.
fn compared(name: &str, layout: &str, text: &str) -> String {
    let hash = format!("UINT64_C(0x{:016x})", fnv1a(layout.as_bytes()));
    format!(
        "#ifndef BRIDGE_TYPE_{name}\n#define BRIDGE_TYPE_{name} {hash}\n{text}\
         #elif BRIDGE_TYPE_{name} != {hash}\n\
         #error \"two libraries have a {name}, each of its own: give one of them another --prefix\"\n#endif\n\n"
    )
}

//! What templates have to know of the user's types before anything is said about these: a trait that was asked too early
//! has answered for good.

use crate::emit::literal::cpp::text;
use crate::emit::{layout, types};
use crate::module::{Definition, DefinitionId, DefinitionKind, Library, Type};
use crate::names;

/// Declarations of classes and records, and the traits of these and of enumerations.
pub(super) fn all(library: &Library) -> String {
    let definitions = library.definitions.iter().enumerate();
    let mut parts = Parts::default();
    for (index, definition) in definitions {
        parts.add(library, DefinitionId(index), definition);
    }
    let name = &library.name;
    if parts.types.is_empty() {
        return String::new();
    }
    let tags = match parts.tags.is_empty() {
        true => String::new(),
        false => format!(
            "namespace detail {{\n{}}}  // namespace detail\n",
            parts.tags
        ),
    };
    let orders = match parts.orders.is_empty() {
        true => String::new(),
        false => format!(
            "namespace detail {{\n{}}}  // namespace detail\n\n",
            parts.orders
        ),
    };
    let (declared, types) = (parts.declared, parts.types);
    format!(
        "{declared}{tags}
}}  // namespace {name}

namespace bridge {{

{orders}{types}}}  // namespace bridge

namespace {name} {{

"
    )
}

#[derive(Default)]
struct Parts {
    /// `class Stack;`
    declared: String,
    /// `class type_Point;`
    tags: String,
    /// `is_ordered`
    orders: String,
    /// `type_of`
    types: String,
}

impl Parts {
    fn add(&mut self, library: &Library, id: DefinitionId, definition: &Definition) {
        let cpp = &definition.names.cpp;
        let full = format!("{}::{cpp}", library.name);
        let tag = match definition.kind {
            DefinitionKind::Record(_) => {
                let tag = names::tag(library, &Type::Named(id));
                self.declared += &format!("struct {cpp};\n");
                self.tags += &format!("class {tag};\n");
                format!("{}::detail::{tag}", library.name)
            }
            DefinitionKind::Class(_) => {
                self.declared += &format!("class {cpp};\n");
                self.orders +=
                    &format!("template <>\nstruct is_ordered<{full}> : std::false_type {{}};\n");
                format!("types::instance<{}, {full}>", types::c_of(definition))
            }
            DefinitionKind::Enumeration(_) => format!("types::enumeration<{full}>"),
            DefinitionKind::Choice(_) => return,
        };
        self.types += &type_of(library, definition, &full, &tag);
    }
}

fn type_of(library: &Library, definition: &Definition, full: &str, tag: &str) -> String {
    let python = format!("{}.{}", definition.module, definition.python_name);
    let members = [
        "BRIDGE_TYPE_LEAF".to_owned(),
        "0".to_owned(),
        "nullptr".to_owned(),
        text(&python).unwrap_or_default(),
    ];
    let description = layout::list(
        4,
        "static const bridge_type description = {",
        &members,
        "};",
    );
    format!(
        "template <>
struct type_of<{full}> {{
  using type = {tag};

  static const char *library() noexcept {{ return \"{name}\"; }}
  static const bridge_type *description() noexcept {{
{description}    return &description;
  }}
}};

",
        name = library.name
    )
}

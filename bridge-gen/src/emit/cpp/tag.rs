//! The classes that lower and lift the types of a library.

use std::collections::HashSet;

use super::record;
use crate::constructor::Shape;
use crate::emit::{layout, types, used};
use crate::module::{Definition, DefinitionKind, Field, Library, Presence, Record, Type};
use crate::names;

/// All of them: those of classes are declared first, as the others name them and they use the others.
pub(super) fn all(library: &Library) -> String {
    let mut aliases = Aliases {
        library,
        seen: HashSet::new(),
        code: String::new(),
    };
    for ty in used::types(library) {
        aliases.visit(ty);
    }
    let records = record::of(library);
    let declared = records.iter();
    let declared = declared.map(|(definition, record)| declaration(library, definition, record));
    let defined = records.iter();
    let defined = defined.map(|(definition, record)| functions(library, definition, record));
    if !aliases.code.is_empty() {
        aliases.code.push('\n');
    }
    [declared.collect(), aliases.code, defined.collect()].concat()
}

struct Aliases<'a> {
    library: &'a Library,
    seen: HashSet<String>,
    code: String,
}

impl Aliases<'_> {
    /// A type that is an alias, after those of its parts.
    fn visit(&mut self, ty: &Type) {
        let name = names::tag(self.library, ty);
        if self.seen.contains(&name) {
            return;
        }
        if let Type::Composite(_, parts) = ty {
            for part in parts {
                self.visit(part);
            }
        }
        if let Some((template, arguments)) = self.instance(ty) {
            let head = format!("using {name} = bridge::types::{template}<");
            self.code += &layout::list(0, &head, &arguments, ">;");
        }
        self.seen.insert(name);
    }

    /// The class template and its arguments; nothing for what has a class of its own already.
    fn instance(&self, ty: &Type) -> Option<(&'static str, Vec<String>)> {
        match ty {
            Type::Leaf(_) => None,
            Type::Composite(constructor, parts) => {
                let c = types::c(self.library, ty);
                let mut parts: Vec<_> = parts.iter().collect();
                match constructor.shape {
                    // Templates can only have what varies at the end.
                    Shape::Function => parts.rotate_right(1),
                    Shape::Array
                    | Shape::Map
                    | Shape::Tuple
                    | Shape::Optional
                    | Shape::Union
                    | Shape::Iterator
                    | Shape::Awaitable => {}
                }
                let parts = parts.into_iter().map(|part| in_detail(self.library, part));
                let arguments = [c].into_iter().chain(parts).collect();
                Some((constructor.cpp_tag, arguments))
            }
            Type::Named(id) => {
                let definition = self.library.definition(*id);
                let cpp = definition.names.cpp_path.clone();
                match &definition.kind {
                    DefinitionKind::Record(_) => None,
                    DefinitionKind::Class(_) => {
                        Some(("instance", vec![definition.names.c.clone(), cpp]))
                    }
                    DefinitionKind::Enumeration(_) => Some(("enumeration", vec![cpp])),
                    DefinitionKind::Choice(choice) => {
                        let count = choice.enumerators.as_ref()?.len();
                        Some(("choice", vec![cpp, count.to_string()]))
                    }
                }
            }
        }
    }
}

/// The tag as it is called in `namespace detail`.
fn in_detail(library: &Library, ty: &Type) -> String {
    let tag = types::cpp_tag(library, ty);
    tag.strip_prefix("detail::").unwrap_or(&tag).to_owned()
}

/// The name of a record's tag.
fn class(definition: &Definition) -> String {
    format!("type_{}", definition.names.cpp)
}

fn declaration(library: &Library, definition: &Definition, record: &Record) -> String {
    let class = class(definition);
    let (cpp, c) = (&definition.names.cpp_path, &definition.names.c);
    let members = record.fields.iter();
    let members: Vec<_> = members
        .map(|field| types::c(library, &field.hint.ty))
        .collect();
    let size = format!("sizeof({c}) == bridge::size_of_struct<");
    let size = layout::list(4, &size, &members, ">(),");
    format!(
        "/** {cpp} in C and in C++. */
class {class} {{
 public:
  using parameter = {cpp};
  using result = {cpp};
  using abi = {c};

  /** What the fields point to; it lives as long as `scratch` and `value`. */
  static abi lower(const parameter &value, bridge::arena &&scratch = bridge::arena());
  static abi lower(const parameter &value, bridge::arena &scratch);

  /** A copy. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered);
}};
static_assert(
{size}    \"{c} has another layout here\");

"
    )
}

fn functions(library: &Library, definition: &Definition, record: &Record) -> String {
    let class = class(definition);
    let given = record.fields.iter().filter(|field| match field.presence {
        Presence::Given | Presence::MayBeMissing => true,
        Presence::Computed => false,
    });
    let lowered: String = given.map(|field| lower(library, field)).collect();
    let lifted = record.fields.iter().map(|field| lift(library, field));
    format!(
        "inline {class}::abi {class}::lower(const parameter &value, bridge::arena &&scratch) {{
  return lower(value, scratch);
}}

inline {class}::abi {class}::lower(const parameter &value, bridge::arena &scratch) {{
  const bridge::arena::level level(scratch);
  abi lowered = abi();
  if (!level.is_too_deep()) {{
{lowered}  }}
  return lowered;
}}

inline {class}::result {class}::lift(const abi &lowered) {{
  result value;
{}  return value;
}}

",
        lifted.collect::<String>()
    )
}

fn lower(library: &Library, field: &Field) -> String {
    let tag = in_detail(library, &field.hint.ty);
    let head = format!("lowered.{} = bridge::lower<{}>(", field.ident, tag);
    let arguments = [format!("value.{}", field.ident), "scratch".to_owned()];
    layout::list(4, &head, &arguments, ");")
}

fn lift(library: &Library, field: &Field) -> String {
    let tag = in_detail(library, &field.hint.ty);
    let head = format!("value.{} = {}::lift(", field.ident, tag);
    layout::list(2, &head, &[format!("lowered.{}", field.ident)], ");")
}

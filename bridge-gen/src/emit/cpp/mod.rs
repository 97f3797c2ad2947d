//! The C++ header of a library: one class per module.

mod announced;
mod batch;
mod class;
mod constant;
mod enumeration;
mod exception;
mod instance;
mod method;
mod record;
mod shown;
mod table;
mod tag;

use std::collections::BTreeSet;

pub use shown::{Named, batch_signature, exception_base, least_arguments, named, signature};

use super::{comment, layout, used};
use crate::emit::c::macro_stem;
use crate::module::{DefinitionKind, Library, Passing, Type};

/// The whole text of `rust_python_bridge.hpp`.
pub fn header(library: &Library, fingerprint: u64) -> String {
    [
        types(library),
        details(library, fingerprint),
        classes(library),
    ]
    .concat()
}

/// Its first part: what the user's own types are.
pub fn types(library: &Library) -> String {
    let stem = macro_stem(library);
    [
        format!("// {}\n", comment::origin(library)),
        format!("#ifndef {stem}_HPP\n#define {stem}_HPP\n\n"),
        includes(library),
        introduction(library),
        format!("namespace {} {{\n\n", library.name),
        definitions(library),
    ]
    .concat()
}

/// Its last part: the classes of modules.
pub fn classes(library: &Library) -> String {
    let modules = library.modules.iter();
    let mut parts: Vec<_> = modules
        .map(|module| class::of_module(library, module))
        .collect();
    parts.push(instance::definitions(library));
    parts.push(format!("}}  // namespace {}\n\n#endif\n", library.name));
    parts.concat()
}

fn includes(library: &Library) -> String {
    let mut headers: BTreeSet<String> = [
        "call.hpp",
        "config.h",
        "library.hpp",
        "result.hpp",
        "runtime.hpp",
    ]
    .map(|name| format!("bridge/{name}"))
    .into();
    headers.extend(conversions(library));
    headers.extend(passing(library));
    if library.has_batches() {
        headers.insert("bridge/batch.hpp".to_owned());
    }
    if !library.definitions.is_empty() {
        headers.insert("bridge/type_of.hpp".to_owned());
    }
    if !record::of(library).is_empty() {
        headers.extend(["arena.hpp", "record.hpp"].map(|name| format!("bridge/{name}")));
    }
    headers.insert(format!("{}.h", library.name));
    let vector = if library.has_batches() {
        "#include <vector>\n"
    } else {
        ""
    };
    let mut text = format!("#include <memory>\n#include <string>\n#include <utility>\n{vector}\n");
    for header in headers {
        text += &format!("#include \"{header}\"\n");
    }
    text + "\n"
}

/// The headers that convert the types in use.
fn conversions(library: &Library) -> BTreeSet<String> {
    let leaves = used::leaves(library).into_iter();
    let mut names: BTreeSet<_> = leaves.map(|leaf| leaf.cpp_header).collect();
    for ty in used::types(library) {
        names.extend(match ty {
            Type::Leaf(_) => None,
            Type::Composite(constructor, _) => Some(constructor.cpp_header),
            Type::Named(id) => match &library.definition(*id).kind {
                DefinitionKind::Record(_) => None,
                DefinitionKind::Class(_) => Some("instance.hpp"),
                DefinitionKind::Enumeration(_) => Some("enumeration.hpp"),
                DefinitionKind::Choice(choice) => choice.enumerators.as_ref().map(|_| "choice.hpp"),
            },
        });
    }
    let paths = names.iter().map(|name| format!("bridge/types/{name}"));
    paths.collect()
}

/// The headers for parameters that are passed by pointer.
fn passing(library: &Library) -> BTreeSet<String> {
    let functions = library.modules.iter().flat_map(|module| &module.functions);
    let parameters = functions.flat_map(|function| &function.parameters);
    let names = parameters.filter_map(|parameter| match parameter.passing {
        Passing::Value => None,
        Passing::Omittable => Some("bridge/defaulted.hpp"),
        Passing::InOut => Some("bridge/inout.hpp"),
    });
    names.map(str::to_owned).collect()
}

/// What the user's own types are in C++: exceptions, then enumerations, as classes have them as members; handles before
/// records, which may hold them.
fn definitions(library: &Library) -> String {
    [
        exception::all(library),
        enumeration::all(library),
        announced::all(library),
        instance::declarations(library),
        record::all(library),
    ]
    .concat()
}

fn introduction(library: &Library) -> String {
    let name = &library.name;
    let class = library.modules.first().map_or("", |module| &module.class);
    format!(
        "/*
 * {name}: the Python functions of {modules}, as methods of C++ classes.
 *
 * Loaded:  {name}::{class} python(\"lib/lib{name}.so\");
 *          One class per Python module; several may load the same library.
 * Linked:  Define BRIDGE_LINKED everywhere, link with -l{name}, and leave out the path:
 *          {name}::{class} python;
 *
 * Errors.  A method throws a class below bridge::Error: bridge::ValueError and so on for Python's
 *          builtin exceptions, see bridge/exceptions.hpp. Its twin try_... returns a bridge::result
 *          instead. With -fno-exceptions only the twins exist.
 * Owners.  Arguments are borrowed for the call; results are the caller's own copies. An object keeps
 *          the library loaded; copies share it and are cheap.
 * Threads. Every method may be called on any thread, by many at once, on one object or several.
 */

",
        modules = comment::modules(library),
    )
}

/// Its part that is not for the user: what the header expects, how types are converted, and for each class its constants
/// and the C functions that it calls.
pub fn details(library: &Library, fingerprint: u64) -> String {
    let stem = macro_stem(library);
    let (name, info) = (&library.name, library.symbols.info());
    let expected = [
        format!("\"{name}\""),
        format!("{stem}_VERSION"),
        format!("{stem}_FINGERPRINT"),
        format!("\"{info}\""),
        match library.exceptions.is_empty() {
            true => "nullptr".to_owned(),
            false => "throw_own".to_owned(),
        },
    ];
    let expected = layout::list(2, "return bridge::Expected{", &expected, "};");
    let head = format!(
        "namespace detail {{

static_assert(
    {stem}_FINGERPRINT == UINT64_C(0x{fingerprint:016x}),
    \"{name}.h and {name}.hpp were not made together: regenerate\");

{thrower}/** What this header expects of the library. */
inline bridge::Expected expected() noexcept {{
{expected}}}

",
        thrower = exception::thrower(library),
    );
    let mut parts = vec![head, tag::all(library)];
    for module in &library.modules {
        parts.push(constant::base(module));
        parts.push(table::of_module(library, module));
        parts.push(instance::finder(module));
        parts.push(class::bases(library, module));
    }
    parts.push("}  // namespace detail\n\n".to_owned());
    parts.concat()
}

//! The C++ header of a library: one class per module.

mod method;

use std::collections::BTreeSet;

use super::{comment, layout, types};
use crate::emit::c::macro_stem;
use crate::module::{Library, Module, Type};

/// The whole text of `rust_python_bridge.hpp`.
pub fn header(library: &Library, fingerprint: u64) -> String {
    let stem = macro_stem(library);
    let mut text = format!("// {}\n", comment::origin(library));
    text += &format!("#ifndef {stem}_HPP\n#define {stem}_HPP\n\n");
    text += &includes(library);
    text += &introduction(library);
    text += &format!(
        "namespace {} {{\n\n{}",
        library.name,
        tables(library, fingerprint)
    );
    for module in &library.modules {
        text += &class(library, module);
    }
    text + &format!("}}  // namespace {}\n\n#endif\n", library.name)
}

fn includes(library: &Library) -> String {
    let mut headers: BTreeSet<String> = ["call.hpp", "config.h", "library.hpp", "result.hpp"]
        .map(|name| format!("bridge/{name}"))
        .into();
    for ty in library.types() {
        if let Type::Leaf(leaf) = ty {
            headers.insert(format!("bridge/types/{}", leaf.cpp_header));
        }
    }
    headers.insert(format!("{}.h", library.name));
    let mut text = "#include <memory>\n#include <string>\n#include <utility>\n\n".to_owned();
    for header in headers {
        text += &format!("#include \"{header}\"\n");
    }
    text + "\n"
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

/// Everything that is not for the user: what the header expects and a struct of pointers per class.
fn tables(library: &Library, fingerprint: u64) -> String {
    let stem = macro_stem(library);
    let (name, info) = (&library.name, &library.symbols.info);
    let expected = [
        format!("\"{name}\""),
        format!("{stem}_VERSION"),
        format!("{stem}_FINGERPRINT"),
        format!("\"{info}\""),
    ];
    let expected = layout::list(2, "return bridge::Expected{", &expected, "};");
    let mut text = format!(
        "namespace detail {{

static_assert(
    {stem}_FINGERPRINT == UINT64_C(0x{fingerprint:016x}),
    \"{name}.h and {name}.hpp were not made together: regenerate\");

/** What this header expects of the library. */
inline bridge::Expected expected() noexcept {{
{expected}}}

"
    );
    for module in &library.modules {
        text += &table(library, module);
    }
    text + "}  // namespace detail\n\n"
}

fn table(library: &Library, module: &Module) -> String {
    let table = table_name(module);
    let symbols = symbols(library, module);
    let mut text = format!(
        "/** The C functions that {} calls, by symbol. */\nstruct {table} {{\n",
        module.class
    );
    for symbol in &symbols {
        text += &format!("  decltype(&::{symbol}) {symbol};\n");
    }
    text += "};\n\n#ifndef BRIDGE_LINKED\n/** Looks all of them up. */\n";
    let parameters = [
        "bridge::Resolver &resolver".to_owned(),
        format!("{table} &functions"),
    ];
    text += &layout::list(0, "inline void resolve(", &parameters, ") noexcept {");
    for symbol in &symbols {
        text += &layout::list(
            2,
            "resolver(",
            &[format!("\"{symbol}\""), format!("functions.{symbol}")],
            ");",
        );
    }
    text + "}\n#endif\n\n"
}

fn table_name(module: &Module) -> String {
    format!("{}Functions", module.class)
}

/// What a class needs of the library: sorted symbols of its own, then functions in source order.
fn symbols(library: &Library, module: &Module) -> Vec<String> {
    let results = module.functions.iter().map(|function| &function.result.ty);
    let releases: BTreeSet<_> = results
        .filter_map(|ty| types::release(library, ty))
        .collect();
    let functions = module
        .functions
        .iter()
        .map(|function| function.names.symbol.clone());
    [library.symbols.last_error.clone()]
        .into_iter()
        .chain(releases)
        .chain(functions)
        .collect()
}

fn class(library: &Library, module: &Module) -> String {
    let class = &module.class;
    let mut text = comment::block(0, &comment::module(module));
    text += &format!("class {class} {{\n public:\n{}", opening(library, module));
    text += &method::all(library, module);
    let table = table_name(module);
    text += &format!(
        " private:
  explicit {class}(std::shared_ptr<const detail::{table}> functions) noexcept
      : functions_(std::move(functions)) {{}}

  std::shared_ptr<const detail::{table}> functions_;
}};

"
    );
    text
}

/// Constructors, and `try_open`.
fn opening(library: &Library, module: &Module) -> String {
    let (class, table) = (&module.class, table_name(module));
    let info = &library.symbols.info;
    let pointers: Vec<_> = symbols(library, module)
        .iter()
        .map(|symbol| format!("&::{symbol}"))
        .collect();
    let static_table = layout::list(
        4,
        &format!("static const detail::{table} functions = {{"),
        &pointers,
        "};",
    );
    let linked = layout::constructor(
        2,
        &format!("{class}()"),
        &format!("{class}(try_open().value())"),
    );
    let loaded = layout::constructor(
        2,
        &format!("explicit {class}(const std::string &path)"),
        &format!("{class}(try_open(path).value())"),
    );
    format!(
        "#ifdef BRIDGE_LINKED
#if BRIDGE_EXCEPTIONS
  /** Uses the linked library; throws bridge::LoadError if it was not made with this header. */
{linked}#endif

  /** Uses the linked library; returns a bridge::LoadError if it was not made with this header. */
  static bridge::result<{class}> try_open() {{
{static_table}    auto checked = bridge::linked(functions, ::{info}(), detail::expected());
    if (!checked) {{
      return checked.error();
    }}
    return {class}(*checked);
  }}
#else
#if BRIDGE_EXCEPTIONS
  /** Loads the library at `path`; throws bridge::LoadError if it is not the one for this header. */
{loaded}#endif

  /** Loads the library at `path`; returns a bridge::LoadError if it is not the one for this header. */
  static bridge::result<{class}> try_open(const std::string &path) {{
    auto loaded = bridge::load<detail::{table}>(path, detail::expected());
    if (!loaded) {{
      return loaded.error();
    }}
    return {class}(*loaded);
  }}
#endif

  // Copied, never moved from: every {class} can be called at any time.
  {class}(const {class} &) = default;
  {class} &operator=(const {class} &) = default;
  ~{class}() = default;

"
    )
}

//! The C header of a library.

mod batch;
mod constant;
mod function;
mod prose;
mod structs;

use std::collections::BTreeSet;

pub use batch::signature as batch_signature;
pub use function::{parameter_type, signature};

use super::{comment, layout, types, used};
use crate::module::{DefinitionKind, Library, Module, Type};
use crate::names;
use crate::own::OWN;

/// The whole text of `rust_python_bridge.h`.
pub fn header(library: &Library, fingerprint: u64) -> String {
    let stem = macro_stem(library);
    let mut text = format!("/* {} */\n", comment::origin(library));
    text += &format!("#ifndef {stem}_H\n#define {stem}_H\n\n");
    text += &introduction(library);
    text += &includes(library);
    text += "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    text += &constants(library, fingerprint);
    text += &structs::all(library);
    for declaration in own_declarations(library) {
        text += &declaration;
    }
    for module in &library.modules {
        text += &section(module);
        for one in &module.constants {
            text += &constant::definition(module, one);
        }
        for one in &module.functions {
            text += &function::declaration(library, module, one);
            if let Some(names) = &one.batch {
                text += &batch::declaration(library, one, names);
            }
        }
    }
    text + "#ifdef __cplusplus\n} /* extern \"C\" */\n#endif\n\n#endif\n"
}

/// What the library's macros start with: `RUST_PYTHON_BRIDGE`.
pub fn macro_stem(library: &Library) -> String {
    library.name.to_ascii_uppercase()
}

fn introduction(library: &Library) -> String {
    let name = &library.name;
    let stem = macro_stem(library);
    let (info, last_error) = (library.symbols.info(), library.symbols.last_error());
    let release = &library.symbols.prefix;
    let example = library
        .modules
        .iter()
        .flat_map(|module| &module.functions)
        .next();
    let loaded = example.map_or_else(String::new, |function| {
        let (symbol, typedef) = (&function.names.symbol, &function.names.typedef);
        format!(" *     {typedef} function = ({typedef})dlsym(handle, \"{symbol}\");\n")
    });
    format!(
        "/*
 * {name}: the Python functions of {modules}, as C functions.
 *
 * Loaded at run time, with nothing but this header:
 *
 *     void *handle = dlopen(\"lib/lib{name}.so\", RTLD_LAZY);
{loaded} *
 * Before the first call, compare what {info}() returns with BRIDGE_ABI_VERSION
 * and {stem}_FINGERPRINT: if they differ, header and library were not made together.
 *
 * Or linked, and then simply called: cc program.c -Iinclude -Llib -l{name}
 *
 * Errors.  A function that fails returns a zero value. {last_error}() then describes the
 *          error of the calling thread; after a call that succeeded it returns NULL.
 * Owners.  Arguments are borrowed for the call. A result with a pointer is owned by the caller, who
 *          frees it once with the function of its type: {release}free_...().
 * Threads. Every function may be called on any thread, by many at once, without a lock. The first
 *          call starts Python.
 * Values.  C knows no defaults: pass every argument. Each comment shows Python's own signature, and
 *          says where a NULL pointer takes Python's default.
{batches} *
 * The rules in full, and the types, are in bridge/abi.h.
 */
",
        modules = comment::modules(library),
        batches = batches(library),
    )
}

fn batches(library: &Library) -> &'static str {
    if !library.has_batches() {
        return "";
    }
    " * Batches. Where all is numbers, a second function calls the first for each of `n` elements of arrays,
 *          in order, and fills `out`, which may be one of them. It returns how many are done. If these
 *          are fewer than `n`, the next one failed, and the last error says why; `out` holds the
 *          results before it, and what follows is as it was. A NULL array is an error unless `n` is 0.
"
}

/// The structs that the functions need: those of every library, and those of single types.
fn includes(library: &Library) -> String {
    let leaves = used::leaves(library).into_iter();
    let structs = leaves.filter(|leaf| leaf.layout.is_some());
    let structs = structs.map(|leaf| format!("bridge/types/{}", leaf.cpp_header));
    let mut definitions = library.definitions.iter();
    let has_handles = definitions.any(|one| matches!(one.kind, DefinitionKind::Class(_)));
    let is_called = used::types(library).into_iter().any(used::is_called);
    let handles = (has_handles || is_called).then(|| "bridge/object.h".to_owned());
    let headers = structs.chain(["bridge/abi.h".to_owned()]).chain(handles);
    let headers: BTreeSet<_> = headers.collect();
    let includes = headers
        .iter()
        .map(|header| format!("\n#include \"{header}\""));
    includes.collect::<String>() + "\n"
}

fn constants(library: &Library, fingerprint: u64) -> String {
    let stem = macro_stem(library);
    format!(
        "/** Stands for all functions, types and defaults; the library has to have the same one. */
#define {stem}_FINGERPRINT UINT64_C(0x{fingerprint:016x})
/** Version of bridge-gen that made this header. */
#define {stem}_VERSION \"{}\"

",
        env!("CARGO_PKG_VERSION")
    )
}

/// The functions that every library has, in the order of the header.
fn own_declarations(library: &Library) -> Vec<String> {
    let functions = OWN.iter().map(|function| {
        let parameters: Vec<_> = function
            .parameters
            .iter()
            .map(|&one| one.to_owned())
            .collect();
        let symbol = library.symbols.own(function);
        own(&symbol, function.result, &parameters, function.doc)
    });
    let releases = names::releases(library).into_iter();
    let releases = releases.map(|(symbol, ty)| release(library, &symbol, &ty));
    functions.chain(releases).collect()
}

fn release(library: &Library, symbol: &str, ty: &Type) -> String {
    let ty = types::c(library, ty);
    own(
        symbol,
        "void ",
        &[format!("{ty} value")],
        &[
            &format!(
                "Frees a {ty} that a function of this library returned, with all that it holds."
            ),
            "",
            "From here on every pointer in `value` is invalid, in all copies. Any thread may do this,",
            "exactly once; a NULL pointer is left alone.",
        ],
    )
}

/// A function that other libraries may declare alike, so that C99 must see its typedef only once.
fn own(symbol: &str, result: &str, parameters: &[String], doc: &[&str]) -> String {
    let doc: Vec<_> = doc.iter().map(|&line| line.to_owned()).collect();
    let typedef = names::typedef(symbol);
    let nothing = ["void".to_owned()];
    let parameters = match parameters {
        [] => &nothing,
        parameters => parameters,
    };
    let function = layout::list(
        0,
        &format!("BRIDGE_API {result}{symbol}("),
        parameters,
        ");",
    );
    let pointer = layout::list(
        0,
        &format!("typedef {result}(*{typedef})("),
        parameters,
        ");",
    );
    format!(
        "#ifndef BRIDGE_DECLARES_{symbol}\n#define BRIDGE_DECLARES_{symbol}\n{}{function}\
         /** Type of {symbol}, for dlsym. */\n{pointer}#endif\n\n",
        comment::block(0, &doc)
    )
}

fn section(module: &Module) -> String {
    comment::block(0, &comment::module(module)).replacen("/**", "/*", 1) + "\n"
}

/// The type with the space that separates it from a name.
fn spaced(ty: &str) -> String {
    if ty.ends_with('*') {
        ty.to_owned()
    } else {
        format!("{ty} ")
    }
}

//! Every generated identifier.
//!
//! | what | pattern | from | example |
//! | --- | --- | --- | --- |
//! | ident | ASCII, escaped, not reserved | `add` | `add` |
//! | | non-ASCII characters as their code points | `größe` | `gr_u00f6_u00df_e` |
//! | | `_` appended while C, C++, Rust or a macro has it | `new` | `new_` |
//! | | `py` before what is reserved for compilers | `__x`, `_X`, `_` | `py__x`, `py_X`, `py_` |
//! | symbol | prefix + ident | `add` | `python_add` |
//! | | `_` appended where the library has it for itself | `shutdown` | `python_shutdown_` |
//! | | `{module}` in the prefix is the module's ident | `add`, `py_{module}_` | `py_math_ops_add` |
//! | symbol of the library | prefix + what, `{module}` is the library's name | `last_error` | `python_last_error` |
//! | stem of a type | shape and stems of the parts | `dict[str, list[int]]` | `map_str_array_i64` |
//! | | a tuple or union says how many | `tuple[int, str]` | `tuple2_i64_str` |
//! | C type | `bridge_` + stem | `list[int]` | `bridge_array_i64` |
//! | | prefix + name of the class, which is its stem as well | `Point` | `python_Point` |
//! | C enumerator | C type + `_` + the member's ident | `RED` of `Color` | `python_Color_RED` |
//! | macro that guards a C type | `BRIDGE_TYPE_` + the C type | `list[int]` | `BRIDGE_TYPE_bridge_array_i64` |
//! | C++ class of a Python class | ident, dots as `_`, `_` appended while the library has it | `Shape.Kind`, `std` | `Shape_Kind`, `std_` |
//! | field | ident, `_` appended while taken or the name of its class | `max-width` | `max_width` |
//! | C++ tag | `type_` + names of constructors, leaves and classes | `set[Point]` | `type_set_Point` |
//! | function that frees | prefix + `free_` + stem | `list[int]` | `python_free_array_i64` |
//! | Rust static of a module | `module_` + its name, dots as `__` | `shapes.plane` | `module_shapes__plane` |
//! | symbol of an overload | that of the function + its number | the second `find` | `python_find_2` |
//! | class, literals without a name | function and parameter in camel case | `mode` of `open` | `OpenMode` |
//! | constant | prefix + ident in capitals, `_` appended while taken | `limit` | `PYTHON_LIMIT` |
//! | typedef | camel case of the symbol + `Func` | `python_add` | `PythonAddFunc` |
//! | symbol for batches | symbol + `_map`, `_` appended while taken | `python_add` | `python_add_map` |
//! | typedef of it | as of others, `_` appended while taken | `python_add_map` | `PythonAddMapFunc` |
//! | class | camel case of the module | `math_ops` | `MathOps` |
//! | | a dot is `_` | `mypkg.sub` | `MypkgSub` |
//! | | `Module` appended where the module has a class of that name | `stack` | `StackModule` |
//! | table of C functions, constants | class + `Functions`, `Constants` | `math_ops` | `MathOpsFunctions` |
//! | method | Python's name, `_` appended while C++ or the class has it | `delete` | `delete_` |
//! | function of a class | C type + `_` + its name | `push` of `Stack` | `python_Stack_push` |
//! | | a constructor is `new`, a setter `set_` + name, `__len__` is `len` | `Stack(…)`, `size` | `python_Stack_new`, `python_Stack_set_size` |
//! | method of a special method | operators where C++ has them | `__getitem__`, `__len__` | `operator[]`, `size` |
//! | method that tries | `try_` + Python's name, `_` appended while taken | `add` | `try_add` |
//! | method for batches | Python's name + `_map`, `_` appended while taken | `add` | `add_map` |
//! | | `try_` before that, `_` appended while taken | `add_map` | `try_add_map` |
//! | its results, their number | `out` and `n`, `_` appended while taken | `n` | `out`, `n_` |
//! | parameter | ident, `_` appended while taken | `new`, `new_` | `new_`, `new__` |
//!
//! Everything except "while taken" depends on one name alone, so adding a function renames no other symbol.
//! Names for batches come last: a function that is called `add_map` keeps its names, and those for batches of `add` give way.
//! Symbols, typedefs and classes that clash nevertheless are for `lower` to report.

mod batches;
mod classes;
mod instances;
mod members;
mod reserved;
mod types;

pub use batches::*;
pub use classes::*;
pub use instances::*;
use members::distinct;
pub use members::*;
use types::leaf_releases;
pub use types::*;

use crate::module::LibrarySymbols;
use crate::own::OWN;

/// Name of the Python package with the annotations: `bridge.i32`, `bridge.export`.
pub const ANNOTATIONS: &str = "bridge";

/// Whether Python takes `name` as an identifier that is not a keyword.
pub fn is_python_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    let start = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic());
    start && chars.all(|c| c == '_' || c.is_alphanumeric()) && !reserved::is_python_keyword(name)
}

/// Why `name` cannot be the name of a library, a namespace and a crate.
pub fn check_library(name: &str) -> Result<(), String> {
    if !is_ascii_identifier(name) {
        return Err(format!("`{name}` is not an ASCII identifier"));
    }
    if name.starts_with('_') {
        return Err(format!(
            "`{name}` begins with `_`, as names of compilers do"
        ));
    }
    if reserved::is_reserved(name) {
        return Err(format!("`{name}` is a reserved word of C, C++ or Rust"));
    }
    if reserved::is_system_header(name) {
        return Err(format!("its header would hide `<{name}.h>` of the system"));
    }
    if reserved::is_system_library(name) {
        return Err(format!("`-l{name}` would no longer mean the system's"));
    }
    if name == "main" {
        return Err("a C++ program has a function `main`".to_owned());
    }
    if ["bridge", "bridge_abi", "bridge_runtime", "std"].contains(&name) {
        return Err(format!("`{name}` is taken by the bridge itself"));
    }
    Ok(())
}

/// Why `prefix` cannot be what symbols start with.
pub fn check_prefix(prefix: &str) -> Result<(), String> {
    let filled = prefix.replace("{module}", "m");
    if !is_ascii_identifier(&filled) {
        return Err(format!("`{prefix}` does not begin an ASCII identifier"));
    }
    if filled.starts_with('_') {
        return Err(format!(
            "`{prefix}` begins with `_`, as names of compilers do"
        ));
    }
    if filled.starts_with("bridge_") {
        return Err(format!(
            "`{prefix}` begins with `bridge_`, as names of the bridge itself do"
        ));
    }
    Ok(())
}

fn is_ascii_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic())
        && name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric())
}

/// ASCII identifier that C, C++ and Rust accept: `größe` is `gr_u00f6_u00df_e`, `new` is `new_`.
pub fn ident(python: &str) -> String {
    let mut ident = ascii(python);
    while reserved::is_reserved(&ident) {
        ident.push('_');
    }
    ident
}

/// The name in ASCII, not reserved for compilers: `größe` is `gr_u00f6_u00df_e`, `_X` is `py_X`.
fn ascii(python: &str) -> String {
    let mut ident = String::with_capacity(python.len());
    let mut escaped = false;
    for c in python.chars() {
        if c.is_ascii() {
            ident.push(c);
        } else {
            let escape = format!("_u{:04x}_", u32::from(c));
            ident.push_str(&escape[usize::from(escaped)..]);
        }
        escaped = !c.is_ascii();
    }
    if is_for_compilers(&ident) {
        ident.insert_str(0, "py");
    }
    ident
}

/// `_`, `__x` and `_X` belong to compilers and their headers.
fn is_for_compilers(name: &str) -> bool {
    name.strip_prefix('_').is_some_and(|rest| {
        rest.is_empty() || rest.starts_with(|c: char| c == '_' || c.is_ascii_uppercase())
    })
}

/// What the symbols of a module start with: `python_`.
fn filled_prefix(prefix: &str, module: &str) -> String {
    prefix.replace("{module}", &ident(&module.replace('.', "_")))
}

/// The symbols that the library has besides its functions: `python_last_error`.
pub fn library_symbols(prefix: &str, library: &str) -> LibrarySymbols {
    LibrarySymbols {
        prefix: filled_prefix(prefix, library),
    }
}

/// All of those symbols, the functions that free results of leaf types included (`python_free_str`), and the types
/// beside them (`bridge_str`), which no function's symbol can be.
pub fn all_library_symbols(symbols: &LibrarySymbols) -> Vec<String> {
    let releases = leaf_releases(symbols).into_keys();
    OWN.iter()
        .map(|own| symbols.own(own))
        .chain(releases)
        .chain(reserved::fixed_types().map(str::to_owned))
        .collect()
}

/// Typedef of a symbol's pointer: `python_add` gives `PythonAddFunc`.
pub fn typedef(symbol: &str) -> String {
    camel_case(symbol) + "Func"
}

/// Class of a module: `math_ops` gives `MathOps`.
pub fn class(module: &str) -> String {
    let mut class = camel_case(&ascii(&module.replace('.', "_")));
    while reserved::is_reserved_in_cpp(&class) {
        class.push('_');
    }
    class
}

/// Drops each `_` that a capital letter replaces: `add_2_3_` gives `Add2_3_`, so that `add_23` stays another name.
fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut chars = name.chars().peekable();
    let mut start = true;
    while let Some(c) = chars.next() {
        let digits = camel.ends_with(|c: char| c.is_ascii_digit())
            && chars.peek().is_some_and(char::is_ascii_digit);
        if c == '_' && !digits && chars.peek().is_some() {
            start = true;
        } else if start {
            camel.push(c.to_ascii_uppercase());
            start = false;
        } else {
            camel.push(c);
        }
    }
    camel
}

/// The name itself where every C++ compiler takes it without a warning, else its ident.
fn cpp_name(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii() || is_known_letter(c));
    if plain && !is_for_compilers(name) {
        name.to_owned()
    } else {
        ident(name)
    }
}

/// Letters that gcc 12 and clang 14 know and do not warn about: those of the large scripts, without marks that combine.
/// U+01C3 looks like `!`, which clang reports.
fn is_known_letter(c: char) -> bool {
    let script = matches!(c,
        '\u{aa}'..='\u{1c2}' | '\u{1c4}'..='\u{2af}' | '\u{370}'..='\u{52f}' | '\u{531}'..='\u{6d3}'
        | '\u{904}'..='\u{939}' | '\u{e01}'..='\u{e30}' | '\u{3041}'..='\u{30fa}' | '\u{4e00}'..='\u{9fef}'
        | '\u{ac00}'..='\u{d7a3}');
    script && c.is_alphabetic()
}

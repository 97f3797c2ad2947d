//! `src/lib.rs` of the generated crate, formatted as rustfmt would.

mod definition;
mod function;
mod layout;
mod safe;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{comment, types};
use crate::module::{DataFile, Definition, DefinitionKind, Library, Module};
use crate::names;
use crate::own::OWN;

pub use safe::interface;

/// Whom the functions are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Caller {
    C,
    Rust,
}

impl Caller {
    /// What stands behind the arguments of an attribute.
    fn flag(self) -> &'static str {
        match self {
            Self::C => "",
            Self::Rust => ", safe",
        }
    }
}

/// The text of `src/lib.rs`.
pub fn lib_rs(library: &Library, fingerprint: u64) -> String {
    let mut out = String::new();
    write_header(&mut out, library);
    write_items(&mut out, library, fingerprint, Caller::C);
    out
}

fn write_items(out: &mut String, library: &Library, fingerprint: u64, caller: Caller) {
    write_library(out, library, fingerprint);
    for definition in &library.definitions {
        definition::write(out, library, definition, caller);
    }
    for module in &library.modules {
        write_module(out, library, module, caller);
    }
    for module in support_modules(library) {
        let _ = writeln!(
            out,
            "\n#[bridge_runtime::module(name = {module:?})]\nextern \"Python\" {{}}"
        );
    }
}

/// Modules of classes that have no functions in this library, sorted.
fn support_modules(library: &Library) -> BTreeSet<&str> {
    let is_support = |module: &&str| library.modules.iter().all(|own| own.name != *module);
    let modules = library.definitions.iter().filter(|one| has_module(one));
    modules
        .map(|definition| definition.module.as_str())
        .filter(is_support)
        .collect()
}

/// Whether Python looks it up: literals are no attribute of any module.
fn has_module(definition: &Definition) -> bool {
    match definition.kind {
        DefinitionKind::Record(_) | DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) => {
            true
        }
        DefinitionKind::Choice(_) => false,
    }
}

fn write_header(out: &mut String, library: &Library) {
    let _ = writeln!(out, "// {}\n", comment::origin(library));
}

fn write_library(out: &mut String, library: &Library, fingerprint: u64) {
    let symbols = &library.symbols;
    let modules = library.modules.iter().map(|module| module.name.as_str());
    let modules = modules.chain(support_modules(library));
    let modules: Vec<_> = modules.map(names::descriptor).collect();
    let _ = writeln!(
        out,
        "bridge_runtime::library! {{
    name: {:?},
    version: {:?},
    fingerprint: {},
    python: option_env!(\"BRIDGE_PYTHON\"),
    modules: [{}],
    symbols: {{",
        library.name,
        env!("CARGO_PKG_VERSION"),
        hex(fingerprint),
        modules.join(", "),
    );
    for own in &OWN {
        let _ = writeln!(out, "        {}: {},", own.key, symbols.own(own));
    }
    out.push_str("    },\n    release: {\n");
    for (symbol, ty) in names::releases(library) {
        let _ = writeln!(out, "        {symbol}: {},", types::rust(library, &ty));
    }
    out.push_str("    },\n");
    write_files(out, library);
    write_types(out, library);
    out.push_str("}\n");
}

/// The files of embedded packages: of a module name, whether it is a package, text; of others path and content.
fn write_files(out: &mut String, library: &Library) {
    if !library.files.is_empty() {
        out.push_str("    files: [\n");
        for file in &library.files {
            let (module, source) = (&file.module, include_str(&file.file));
            let _ = writeln!(out, "        ({module:?}, {}, {source}),", file.is_package);
        }
        out.push_str("    ],\n");
    }
    if !library.data.is_empty() {
        out.push_str("    data: [\n");
        for DataFile { file, .. } in &library.data {
            let path = format!("../python/{file}");
            let _ = writeln!(out, "        ({file:?}, include_bytes!({path:?})),");
        }
        out.push_str("    ],\n");
    }
}

/// The classes that objects can be converted to, by module and name.
fn write_types(out: &mut String, library: &Library) {
    let types = library.definitions.iter().filter(|one| has_module(one));
    let types: Vec<_> = types
        .map(|one| {
            let python = format!("{}.{}", one.module, one.python_name);
            format!("        {python:?}: {},\n", one.names.cpp)
        })
        .collect();
    if !types.is_empty() {
        let _ = writeln!(out, "    types: [\n{}    ],", types.concat());
    }
}

fn include_str(file: &str) -> String {
    format!("include_str!({:?})", format!("../python/{file}"))
}

/// `0x0123_4567_89ab_cdef`
fn hex(value: u64) -> String {
    let digits = format!("{value:016x}");
    let groups: Vec<_> = (0..4).map(|i| &digits[4 * i..4 * i + 4]).collect();
    format!("0x{}", groups.join("_"))
}

fn write_module(out: &mut String, library: &Library, module: &Module, caller: Caller) {
    let source = match module.source {
        Some(_) => format!(", source = {}", include_str(&module.file)),
        None => String::new(),
    };
    let (name, flag) = (&module.name, caller.flag());
    let _ = writeln!(
        out,
        "\n#[bridge_runtime::module(name = {name:?}{source}{flag})]"
    );
    if module.functions.is_empty() {
        out.push_str("extern \"Python\" {}\n");
        return;
    }
    out.push_str("extern \"Python\" {\n");
    for (index, function) in module.functions.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        function::write(out, library, function, caller);
    }
    out.push_str("}\n");
}

fn write_doc(out: &mut String, indent: &str, doc: Option<&str>) {
    let doc = visible(doc.unwrap_or_default());
    for line in doc.trim_end().lines() {
        let line = line.trim_end();
        let space = if line.is_empty() { "" } else { " " };
        out.extend([indent, "///", space, line, "\n"]);
    }
}

/// `text` without what could hide or break a line of Rust.
fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => out.push(c),
            '\t' => out.push_str("    "),
            c if comment::is_hidden(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

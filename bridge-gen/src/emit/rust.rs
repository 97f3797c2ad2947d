//! `src/lib.rs` of the generated crate, formatted as rustfmt would.

use std::fmt::Write as _;

use super::{comment, types};
use crate::fingerprint::fingerprint;
use crate::module::{Function, Library, Module, Parameter, ParameterKind};
use crate::names;

const MAX_WIDTH: usize = 100;

/// The text of `src/lib.rs`.
pub fn lib_rs(library: &Library) -> String {
    let mut out = String::new();
    write_header(&mut out, library);
    write_library(&mut out, library);
    for module in &library.modules {
        write_module(&mut out, library, module);
    }
    out
}

fn write_header(out: &mut String, library: &Library) {
    let _ = writeln!(out, "// {}\n", comment::origin(library));
}

fn write_library(out: &mut String, library: &Library) {
    let symbols = &library.symbols;
    let modules = library.modules.iter();
    let modules: Vec<_> = modules.map(|m| format!("module_{}", m.name)).collect();
    let _ = writeln!(
        out,
        "bridge_runtime::library! {{
    name: {:?},
    version: {:?},
    fingerprint: {},
    python: option_env!(\"BRIDGE_PYTHON\"),
    modules: [{}],
    symbols: {{ info: {}, last_error: {} }},
    release: {{",
        library.name,
        env!("CARGO_PKG_VERSION"),
        hex(fingerprint(library)),
        modules.join(", "),
        symbols.info,
        symbols.last_error,
    );
    for (symbol, ty) in names::releases(library) {
        let _ = writeln!(out, "        {symbol}: {},", types::rust(library, &ty));
    }
    out.push_str("    },\n}\n");
}

/// `0x0123_4567_89ab_cdef`
fn hex(value: u64) -> String {
    let digits = format!("{value:016x}");
    let groups: Vec<_> = (0..4).map(|i| &digits[4 * i..4 * i + 4]).collect();
    format!("0x{}", groups.join("_"))
}

fn write_module(out: &mut String, library: &Library, module: &Module) {
    let _ = writeln!(
        out,
        "\n#[bridge_runtime::module(name = {:?}, source = include_str!({:?}))]",
        module.name,
        format!("../python/{}", module.file),
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
        write_function(out, library, function);
    }
    out.push_str("}\n");
}

fn write_function(out: &mut String, library: &Library, function: &Function) {
    write_doc(out, function.doc.as_deref().unwrap_or_default());
    let _ = writeln!(out, "    #[symbol = {:?}]", function.names.symbol);
    if function.python_name != function.names.ident {
        let _ = writeln!(out, "    #[python = {:?}]", function.python_name);
    }
    write_signature(out, library, function);
}

/// Three layouts, as rustfmt's style of 2024 has them: all on one line, the result on the next, or one
/// parameter a line.
fn write_signature(out: &mut String, library: &Library, function: &Function) {
    let start = format!("    fn {}(", function.names.ident);
    let result = format!("-> {};", types::rust(library, &function.result.ty));
    let parameters: Vec<_> = function
        .parameters
        .iter()
        .map(|one| parameter(library, one))
        .collect();
    let broken = parameters.iter().any(|parameter| parameter.contains('\n'));
    let list = format!("{start}{})", parameters.join(", "));
    let width = list.len() + 1 + result.len();
    let empty = parameters.is_empty();
    // Found by trying every width: rustfmt overruns its limit by two where there is no parameter.
    let one_line = if empty { MAX_WIDTH + 2 } else { MAX_WIDTH - 1 };

    let _ = if !broken && width <= one_line {
        writeln!(out, "{list} {result}")
    } else if empty || !broken && width == MAX_WIDTH {
        writeln!(out, "{list}\n    {result}")
    } else {
        let lines = parameters.join(",\n        ");
        writeln!(out, "{start}\n        {lines},\n    ) {result}")
    };
}

fn parameter(library: &Library, parameter: &Parameter) -> String {
    let mut parts = Vec::new();
    if parameter.python_name != parameter.ident {
        parts.push(format!("#[python = {:?}]", parameter.python_name));
    }
    if parameter.kind == ParameterKind::KeywordOnly {
        parts.push("#[keyword]".to_owned());
    }
    // rustfmt keeps one attribute on the line of its parameter, but not two.
    let between = if parts.len() < 2 { " " } else { "\n        " };
    parts.push(format!(
        "{}: {}",
        parameter.ident,
        types::rust(library, &parameter.hint.ty)
    ));
    parts.join(between)
}

fn write_doc(out: &mut String, doc: &str) {
    let doc = visible(doc);
    for line in doc.trim_end().lines() {
        let _ = writeln!(out, "{}", format!("    /// {line}").trim_end());
    }
}

/// `text` without what could hide or break a line of Rust.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => out.push(c),
            '\t' => out.push_str("    "),
            c if comment::is_hidden(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

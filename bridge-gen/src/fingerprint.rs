//! One number for the whole interface of a library, compared when a program opens it.
//!
//! It changes with everything that a compiled caller relies on: the layouts of the fixed C structs, the
//! library's own symbols, and for each function its symbol, its module and Python name, and the types,
//! order, names and literal defaults of its parameters. Defaults count because the C++ class passes them:
//! a caller compiled against an old header would go on passing the old value.
//!
//! It does not change with docstrings, source lines, function bodies, the order of modules or functions,
//! the names of C++ classes, methods and typedefs (they exist only at compile time), or how a hint is
//! spelled as long as it means the same type.

use crate::emit::types;
use crate::module::{Function, Library, Literal, Module, Parameter, ParameterKind, Type};
use crate::names;

/// The fixed part of the ABI, as `bridge/abi.h` and the runtime's `abi.rs` lay it out.
const LAYOUTS: &str = "\
abi 1
bridge_str data:*char len:size
bridge_bytes data:*u8 len:size
bridge_error code:i32 type:str base:str message:str traceback:str function:str
bridge_library_info abi:u32 struct_size:u32 fingerprint:u64 name:*char version:*char
";

/// FNV-1a (64 bits) of [`interface`].
pub fn fingerprint(library: &Library) -> u64 {
    fnv1a(interface(library).as_bytes())
}

/// 64-bit FNV-1a.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What is hashed, one line per struct and symbol.
pub fn interface(library: &Library) -> String {
    let symbols = &library.symbols;
    let mut lines = vec![
        format!("{} info", symbols.info),
        format!("{} last_error", symbols.last_error),
    ];
    for (symbol, ty) in names::releases(library) {
        lines.push(format!("{symbol} ({})", types::c(library, &ty)));
    }
    for module in &library.modules {
        lines.extend(
            module
                .functions
                .iter()
                .map(|function| signature(library, module, function)),
        );
    }
    lines.sort_unstable();
    format!("{LAYOUTS}{}", lines.join("\n"))
}

/// `python_add math_ops.add(a:int=int64_t, b:int=int64_t) int=int64_t`
fn signature(library: &Library, module: &Module, function: &Function) -> String {
    let parameters: Vec<_> = function
        .parameters
        .iter()
        .map(|one| parameter(library, one))
        .collect();
    format!(
        "{} {}.{}({}) {}",
        function.names.symbol,
        module.name,
        function.python_name,
        parameters.join(", "),
        type_text(library, &function.result.ty),
    )
}

fn parameter(library: &Library, parameter: &Parameter) -> String {
    let kind = match parameter.kind {
        ParameterKind::PositionalOnly | ParameterKind::PositionalOrKeyword => "",
        ParameterKind::KeywordOnly => "*",
        ParameterKind::VarPositional | ParameterKind::VarKeyword => "**",
    };
    let literal = parameter
        .default
        .as_ref()
        .and_then(|default| default.literal.as_ref());
    let default = literal.map(literal_text).unwrap_or_default();
    format!(
        "{kind}{}:{}{default}",
        parameter.python_name,
        type_text(library, &parameter.hint.ty)
    )
}

fn type_text(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => match leaf.layout {
            Some(layout) => format!("{}={}{{{layout}}}", leaf.name, leaf.c),
            None => format!("{}={}", leaf.name, leaf.c),
        },
        Type::Composite(constructor, parts) => {
            let parts: Vec<_> = parts.iter().map(|part| type_text(library, part)).collect();
            format!("{}[{}]", constructor.name, parts.join(", "))
        }
        Type::Named(id) => library.definition(*id).names.c.clone(),
    }
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::Int(value) => format!(" = {value}"),
        Literal::Float(value) => format!(" = float {:016x}", value.to_bits()),
        Literal::Bool(value) => format!(" = {value}"),
        Literal::Str(value) => format!(" = \"{}\"", value.escape_default()),
        Literal::Bytes(value) => format!(" = bytes {value:?}"),
        Literal::None => " = None".to_owned(),
        Literal::Member(index) => format!(" = member {index}"),
    }
}

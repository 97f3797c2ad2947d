//! The description of a library, schema 1: `docs/description.md` tells what each member means.

use serde::Serialize;

use super::types;
use crate::fingerprint::fingerprint;
use crate::module::{self, ParameterKind};
use crate::names;

/// Version of the schema. A member that is added does not change it; one that goes or changes does.
pub const SCHEMA: u32 = 1;

/// The text of `NAME.json`.
pub fn description(library: &module::Library) -> String {
    // Serialising fails for maps with keys that are not strings only, and there is none.
    let text = serde_json::to_string_pretty(&describe(library)).unwrap_or_default();
    text + "\n"
}

#[derive(Serialize)]
struct Description<'a> {
    schema: u32,
    generator: &'static str,
    library: Library<'a>,
    modules: Vec<Module<'a>>,
}

#[derive(Serialize)]
struct Library<'a> {
    name: &'a str,
    prefix: &'a str,
    version: &'static str,
    fingerprint: String,
    symbols: Symbols<'a>,
}

#[derive(Serialize)]
struct Symbols<'a> {
    info: &'a str,
    last_error: &'a str,
    release: Vec<Release>,
}

#[derive(Serialize)]
struct Release {
    symbol: String,
    c: String,
}

#[derive(Serialize)]
struct Module<'a> {
    name: &'a str,
    file: &'a str,
    class: &'a str,
    doc: Option<&'a str>,
    functions: Vec<Function<'a>>,
    left_out: Vec<LeftOut<'a>>,
}

#[derive(Serialize)]
struct Function<'a> {
    module: &'a str,
    python: &'a str,
    line: usize,
    symbol: &'a str,
    typedef: &'a str,
    method: &'a str,
    try_method: &'a str,
    parameters: Vec<Parameter<'a>>,
    result: Result<'a>,
    doc: Option<&'a str>,
}

#[derive(Serialize)]
struct Parameter<'a> {
    name: &'a str,
    ident: &'a str,
    kind: &'static str,
    #[serde(flatten)]
    types: Types<'a>,
    default: Option<Default<'a>>,
}

#[derive(Serialize)]
struct Types<'a> {
    python: &'a str,
    c: String,
    cpp: String,
    rust: String,
}

#[derive(Serialize)]
struct Result<'a> {
    #[serde(flatten)]
    types: Types<'a>,
    release: Option<String>,
}

#[derive(Serialize)]
struct Default<'a> {
    written: &'a str,
    literal: bool,
}

#[derive(Serialize)]
struct LeftOut<'a> {
    python: &'a str,
    line: usize,
    reasons: Vec<Reason<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    code: &'static str,
    text: &'a str,
}

fn describe(library: &module::Library) -> Description<'_> {
    Description {
        schema: SCHEMA,
        generator: concat!("bridge-gen ", env!("CARGO_PKG_VERSION")),
        library: Library {
            name: &library.name,
            prefix: &library.prefix,
            version: env!("CARGO_PKG_VERSION"),
            fingerprint: format!("0x{:016x}", fingerprint(library)),
            symbols: symbols(library),
        },
        modules: library
            .modules
            .iter()
            .map(|module| describe_module(library, module))
            .collect(),
    }
}

fn symbols(library: &module::Library) -> Symbols<'_> {
    let symbols = &library.symbols;
    let release = names::releases(library).into_iter();
    Symbols {
        info: &symbols.info,
        last_error: &symbols.last_error,
        release: release
            .map(|(symbol, ty)| Release {
                symbol,
                c: types::c(library, &ty),
            })
            .collect(),
    }
}

fn describe_module<'a>(library: &module::Library, module: &'a module::Module) -> Module<'a> {
    let functions = module.functions.iter();
    Module {
        name: &module.name,
        file: &module.file,
        class: &module.class,
        doc: module.doc.as_deref(),
        functions: functions
            .map(|function| describe_function(library, module, function))
            .collect(),
        left_out: module.left_out.iter().map(describe_left_out).collect(),
    }
}

fn describe_function<'a>(
    library: &module::Library,
    module: &'a module::Module,
    function: &'a module::Function,
) -> Function<'a> {
    Function {
        module: &module.name,
        python: &function.python_name,
        line: function.line,
        symbol: &function.names.symbol,
        typedef: &function.names.typedef,
        method: &function.names.method,
        try_method: &function.names.try_method,
        parameters: function
            .parameters
            .iter()
            .map(|parameter| describe_parameter(library, parameter))
            .collect(),
        result: describe_result(library, &function.result),
        doc: function.doc.as_deref(),
    }
}

fn describe_parameter<'a>(
    library: &module::Library,
    parameter: &'a module::Parameter,
) -> Parameter<'a> {
    let ty = &parameter.hint.ty;
    Parameter {
        name: &parameter.python_name,
        ident: &parameter.ident,
        kind: match parameter.kind {
            ParameterKind::PositionalOnly => "positional_only",
            ParameterKind::PositionalOrKeyword => "positional_or_keyword",
            ParameterKind::KeywordOnly => "keyword_only",
            ParameterKind::VarPositional => "var_positional",
            ParameterKind::VarKeyword => "var_keyword",
        },
        types: Types {
            python: &parameter.hint.written,
            c: types::c(library, ty),
            cpp: types::cpp_parameter(library, ty),
            rust: types::rust(library, ty),
        },
        default: parameter.default.as_ref().map(|default| Default {
            written: &default.written,
            literal: default.literal.is_some(),
        }),
    }
}

fn describe_result<'a>(library: &module::Library, hint: &'a module::Hint) -> Result<'a> {
    let ty = &hint.ty;
    Result {
        types: Types {
            python: &hint.written,
            c: types::c(library, ty),
            cpp: types::cpp_result(library, ty),
            rust: types::rust(library, ty),
        },
        release: types::release(library, ty),
    }
}

fn describe_left_out(left_out: &module::LeftOut) -> LeftOut<'_> {
    let reasons = left_out.reasons.iter();
    LeftOut {
        python: &left_out.python_name,
        line: left_out.line,
        reasons: reasons
            .map(|reason| Reason {
                code: reason.code,
                text: &reason.text,
            })
            .collect(),
    }
}

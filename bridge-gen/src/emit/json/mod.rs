//! The description of a library, schema 1: `docs/description.md` tells what each member means.

mod definition;
mod types;

use serde::{Serialize, Serializer};

use self::definition::Definition;
use self::types::{Default, Literal, Types};
use crate::emit;
use crate::module::{
    self, ExceptionBase, ExceptionClass, FunctionKind, LibrarySymbols, ParameterKind, Passing,
};
use crate::names;
use crate::own::OWN;

/// Version of the schema. A member that is added does not change it; one that goes or changes does.
pub const SCHEMA: u32 = 1;

/// The text of `NAME.json`.
pub fn description(library: &module::Library, fingerprint: u64) -> String {
    // Serialising fails for maps with keys that are not strings only, and there is none.
    let text = serde_json::to_string_pretty(&describe(library, fingerprint)).unwrap_or_default();
    text + "\n"
}

#[derive(Serialize)]
struct Description<'a> {
    schema: u32,
    generator: &'static str,
    library: Library<'a>,
    modules: Vec<Module<'a>>,
    definitions: Vec<Definition<'a>>,
    exceptions: Vec<Exception<'a>>,
}

#[derive(Serialize)]
struct Exception<'a> {
    module: &'a str,
    python: &'a str,
    class: &'a str,
    base: &'a str,
    line: usize,
    doc: Option<&'a str>,
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
    #[serde(flatten)]
    own: OwnSymbols<'a>,
    release: Vec<Release>,
}

struct OwnSymbols<'a>(&'a LibrarySymbols);

impl Serialize for OwnSymbols<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_map(OWN.iter().map(|own| (own.key, self.0.own(own))))
    }
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
    constants: Vec<Constant<'a>>,
    left_out: Vec<LeftOut<'a>>,
}

#[derive(Serialize)]
struct Function<'a> {
    module: &'a str,
    python: &'a str,
    kind: &'static str,
    /// C++ class of the Python class that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    line: usize,
    symbol: &'a str,
    typedef: &'a str,
    method: &'a str,
    try_method: &'a str,
    batch: Option<Batch<'a>>,
    parameters: Vec<Parameter<'a>>,
    result: Result<'a>,
    doc: Option<&'a str>,
}

#[derive(Serialize)]
struct Batch<'a> {
    symbol: &'a str,
    typedef: &'a str,
    method: &'a str,
    try_method: &'a str,
    out: Option<&'a str>,
    count: &'a str,
}

#[derive(Serialize)]
struct Parameter<'a> {
    name: &'a str,
    ident: &'a str,
    kind: &'static str,
    passing: &'static str,
    #[serde(flatten)]
    types: Types<'a>,
    release: Option<String>,
    default: Option<Default<'a>>,
}

#[derive(Serialize)]
struct Result<'a> {
    #[serde(flatten)]
    types: Types<'a>,
    release: Option<String>,
}

#[derive(Serialize)]
struct Constant<'a> {
    python: &'a str,
    line: usize,
    #[serde(rename = "macro")]
    macro_name: &'a str,
    member: &'a str,
    hint: &'a str,
    value: Literal<'a>,
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

fn describe(library: &module::Library, fingerprint: u64) -> Description<'_> {
    Description {
        schema: SCHEMA,
        generator: concat!("bridge-gen ", env!("CARGO_PKG_VERSION")),
        library: Library {
            name: &library.name,
            prefix: &library.prefix,
            version: env!("CARGO_PKG_VERSION"),
            fingerprint: format!("0x{fingerprint:016x}"),
            symbols: symbols(library),
        },
        modules: library
            .modules
            .iter()
            .map(|module| describe_module(library, module))
            .collect(),
        definitions: library
            .definitions
            .iter()
            .map(|definition| definition::describe(library, definition))
            .collect(),
        exceptions: library
            .exceptions
            .iter()
            .map(|class| describe_exception(library, class))
            .collect(),
    }
}

fn describe_exception<'a>(
    library: &'a module::Library,
    class: &'a ExceptionClass,
) -> Exception<'a> {
    Exception {
        module: &class.module,
        python: &class.python_name,
        class: &class.cpp,
        base: match class.base {
            ExceptionBase::Builtin(name) => name,
            ExceptionBase::Own(index) => &library.exceptions[index].cpp,
        },
        line: class.line,
        doc: class.doc.as_deref(),
    }
}

fn symbols(library: &module::Library) -> Symbols<'_> {
    let release = names::releases(library).into_iter();
    Symbols {
        own: OwnSymbols(&library.symbols),
        release: release
            .map(|(symbol, ty)| Release {
                symbol,
                c: emit::types::c(library, &ty),
            })
            .collect(),
    }
}

fn describe_module<'a>(library: &'a module::Library, module: &'a module::Module) -> Module<'a> {
    let functions = module.functions.iter();
    Module {
        name: &module.name,
        file: &module.file,
        class: &module.class,
        doc: module.doc.as_deref(),
        functions: functions
            .map(|function| describe_function(library, module, function))
            .collect(),
        constants: module.constants.iter().map(describe_constant).collect(),
        left_out: module.left_out.iter().map(describe_left_out).collect(),
    }
}

fn describe_function<'a>(
    library: &'a module::Library,
    module: &'a module::Module,
    function: &'a module::Function,
) -> Function<'a> {
    Function {
        module: &module.name,
        python: &function.python_name,
        kind: match function.kind {
            FunctionKind::Call => "call",
            FunctionKind::Constant => "constant",
            FunctionKind::Method => "method",
            FunctionKind::Getter => "getter",
            FunctionKind::Setter => "setter",
            FunctionKind::Operator => "operator",
        },
        owner: function
            .owner
            .map(|owner| library.definition(owner).names.cpp.as_str()),
        line: function.line,
        symbol: &function.names.symbol,
        typedef: &function.names.typedef,
        method: &function.names.method,
        try_method: &function.names.try_method,
        batch: function.batch.as_ref().map(describe_batch),
        parameters: function
            .parameters
            .iter()
            .map(|parameter| describe_parameter(library, parameter))
            .collect(),
        result: describe_result(library, &function.result),
        doc: function.doc.as_deref(),
    }
}

fn describe_batch(names: &module::BatchNames) -> Batch<'_> {
    Batch {
        symbol: &names.symbol,
        typedef: &names.typedef,
        method: &names.method,
        try_method: &names.try_method,
        out: names.out.as_deref(),
        count: &names.count,
    }
}

fn describe_parameter<'a>(
    library: &module::Library,
    parameter: &'a module::Parameter,
) -> Parameter<'a> {
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
        passing: match parameter.passing {
            Passing::Value => "value",
            Passing::Omittable => "omittable",
            Passing::InOut => "inout",
        },
        types: Types::parameter(library, parameter),
        release: match parameter.passing {
            Passing::Value | Passing::Omittable => None,
            Passing::InOut => emit::types::release(library, &parameter.hint.ty),
        },
        default: parameter.default.as_ref().map(Default::of),
    }
}

fn describe_result<'a>(library: &module::Library, hint: &'a module::Hint) -> Result<'a> {
    Result {
        types: Types::result(library, hint),
        release: emit::types::release(library, &hint.ty),
    }
}

fn describe_constant(constant: &module::Constant) -> Constant<'_> {
    Constant {
        python: &constant.python_name,
        line: constant.line,
        macro_name: &constant.macro_name,
        member: &constant.member,
        hint: &constant.hint.written,
        value: Literal::of(&constant.value),
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

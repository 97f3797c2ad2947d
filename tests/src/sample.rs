//! Libraries that are built by hand, for tests of what comes after `lower`.

use bridge_gen::leaf::LEAVES;
use bridge_gen::module::{
    Default, Function, FunctionNames, Hint, Library, LibrarySymbols, Literal, Module, Parameter,
    ParameterKind, Type,
};
use bridge_gen::names;

/// A library with these modules and the default prefix.
pub fn library(name: &str, modules: Vec<Module>) -> Library {
    Library {
        name: name.to_owned(),
        prefix: "python_".to_owned(),
        symbols: LibrarySymbols {
            info: "python_library_info".to_owned(),
            last_error: "python_last_error".to_owned(),
            release_prefix: "python_".to_owned(),
        },
        modules,
    }
}

/// A module with these functions.
pub fn module(name: &str, class: &str, doc: &str, functions: Vec<Function>) -> Module {
    Module {
        name: name.to_owned(),
        file: format!("{name}.py"),
        class: class.to_owned(),
        source: String::new(),
        doc: Some(doc.to_owned()),
        functions,
        left_out: Vec::new(),
    }
}

/// A function; `result` is the name of a leaf.
pub fn function(name: &str, parameters: Vec<Parameter>, result: &str, doc: &str) -> Function {
    let symbol = format!("python_{name}");
    Function {
        python_name: name.to_owned(),
        names: FunctionNames {
            ident: name.to_owned(),
            typedef: names::typedef(&symbol),
            symbol,
            method: name.to_owned(),
            try_method: format!("try_{name}"),
        },
        parameters,
        result: hint(result),
        doc: Some(doc.to_owned()),
        line: 1,
    }
}

/// A parameter without a default; `ty` is the name of a leaf.
pub fn parameter(name: &str, ty: &str) -> Parameter {
    Parameter {
        python_name: name.to_owned(),
        ident: name.to_owned(),
        kind: ParameterKind::PositionalOrKeyword,
        hint: hint(ty),
        default: None,
    }
}

/// A parameter with a literal default.
pub fn with_default(name: &str, ty: &str, written: &str, literal: Literal) -> Parameter {
    let default = Default {
        written: written.to_owned(),
        literal: Some(literal),
    };
    Parameter {
        default: Some(default),
        ..parameter(name, ty)
    }
}

/// The same parameter, taken in another way.
pub fn kind(kind: ParameterKind, parameter: Parameter) -> Parameter {
    Parameter { kind, ..parameter }
}

/// The type that the leaf of that name is.
fn hint(name: &str) -> Hint {
    let leaf = LEAVES.iter().find(|leaf| leaf.name == name);
    let leaf = leaf.unwrap_or_else(|| panic!("no leaf is called {name}"));
    Hint {
        ty: Type::Leaf(leaf),
        written: name.to_owned(),
    }
}

/// The example of the documentation.
pub fn example() -> Library {
    let punctuation = with_default("punctuation", "str", "\"!\"", Literal::Str("!".to_owned()));
    let mut reset = function("reset", vec![], "None", "");
    reset.doc = None;
    let greet = vec![
        parameter("name", "str"),
        kind(ParameterKind::KeywordOnly, punctuation),
    ];
    let mut greet = function("greet", greet, "str", "");
    greet.doc = None;
    let add = vec![parameter("a", "int"), parameter("b", "int")];
    let functions = vec![
        function("add", add, "int", "Add two integers."),
        greet,
        reset,
    ];
    library(
        "rust_python_bridge",
        vec![module(
            "math_ops",
            "MathOps",
            "Small operations.",
            functions,
        )],
    )
}

/// Names, docstrings and defaults that are hard to print, in two modules.
pub fn nasty() -> Library {
    let doc = "Ends */ opens /* and *// twice /*/.\n\nTrigraph ??/\n??\\ back\\slash at the end \\\n\
               @param \\file %bad\u{202e}\u{0}\r\u{85}\u{2028} \u{feff}größe 数 🦀\n*\n/\n// no \\";
    let names = [
        "functions",
        "path",
        "expected",
        "resolve",
        "table",
        "detail",
        "bridge",
        "std",
        "loaded",
        "checked",
    ];
    let mut functions: Vec<_> = names
        .iter()
        .map(|name| function(name, vec![], "str", ""))
        .collect();
    functions.push(function("shadows", shadows(), "str", doc));
    functions.push(function("defaults", defaults(), "u64", doc));
    functions.push(function(
        "missing_default",
        gaps(),
        "bytes",
        "Keeps default */ readable.",
    ));
    let other = vec![function("other_none", vec![], "None", doc)];
    library(
        "nasty_names",
        vec![
            module(
                "nasty",
                "NastyFunctionsOfAModuleWithALongName",
                doc,
                functions,
            ),
            module("nasty_functions", "Nasty_", doc, other),
            module("empty", "Empty", "", vec![]),
        ],
    )
}

/// Parameters called like everything that a method mentions.
fn shadows() -> Vec<Parameter> {
    let names = [
        "bridge",
        "std",
        "types",
        "call",
        "lower",
        "python_path",
        "detail",
        "functions",
        "Nasty_",
        "Empty",
    ];
    let mut parameters: Vec<_> = names.iter().map(|name| parameter(name, "i64")).collect();
    parameters.push(parameter("longest", "bytes"));
    parameters.push(parameter(
        "NastyFunctionsOfAModuleWithALongNameFunctions",
        "str",
    ));
    parameters
}

/// Defaults at the limits of each type.
fn defaults() -> Vec<Parameter> {
    let int =
        |name, ty, value: i128| with_default(name, ty, &value.to_string(), Literal::Int(value));
    let float =
        |name, ty, value: f64| with_default(name, ty, &value.to_string(), Literal::Float(value));
    let text = |name, value: &str| {
        with_default(
            name,
            "str",
            &format!("{value:?}"),
            Literal::Str(value.to_owned()),
        )
    };
    let bytes =
        |name, value: &[u8]| with_default(name, "bytes", "b'*/'", Literal::Bytes(value.to_vec()));
    vec![
        int("least", "int", i64::MIN.into()),
        int("most", "u64", u64::MAX.into()),
        int("most_size", "size_t", u64::MAX.into()),
        int("least_int", "c_int", i32::MIN.into()),
        int("least_small", "i8", i8::MIN.into()),
        int("most_small", "u8", u8::MAX.into()),
        int("most_u32", "u32", u32::MAX.into()),
        int("least_i16", "i16", i16::MIN.into()),
        float("zero", "float", -0.0),
        float("tiny", "float", 5e-324),
        float("huge", "float", f64::MAX),
        float("third", "f32", 1.0 / 3.0),
        with_default("flag", "bool", "True", Literal::Bool(true)),
        text("empty", ""),
        text("nul", "a\u{0}0b"),
        text("trigraph", "??/??'???="),
        text("quotes", "\"\\\n\t\r\u{7f}"),
        text("unicode", "é9 数 🦀a"),
        bytes("no_bytes", b""),
        bytes("hex", b"\x00\xff\x0aabc\x0f9"),
    ]
}

/// Defaults that C++ cannot have.
fn gaps() -> Vec<Parameter> {
    let mut limit = parameter("limit", "int");
    limit.default = Some(Default {
        written: "LIMIT */ 2".to_owned(),
        literal: None,
    });
    let first = with_default("first", "int", "3", Literal::Int(3));
    let last = with_default("last", "int", "4", Literal::Int(4));
    vec![first, limit, last]
}

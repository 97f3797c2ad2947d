//! Libraries without a parser, and those of the cases.

use std::fs;
use std::path::Path;

use bridge_gen::leaf::{LEAVES, Leaf};
use bridge_gen::lower::{Options, lower};
use bridge_gen::module::{
    Default, Function, FunctionKind, FunctionNames, Hint, LeftOut, Library, LibrarySymbols,
    Literal, Module, Parameter, ParameterKind, Passing, Reason, Type,
};
use bridge_gen::parse::SourceFile;

pub fn leaf(name: &str) -> &'static Leaf {
    LEAVES
        .iter()
        .find(|leaf| leaf.name == name)
        .expect("a row of the table")
}

pub fn hint(name: &str) -> Hint {
    Hint {
        ty: Type::Leaf(leaf(name)),
        written: name.to_owned(),
    }
}

pub fn parameter(name: &str, ty: &str) -> Parameter {
    Parameter {
        python_name: name.to_owned(),
        ident: name.to_owned(),
        kind: ParameterKind::PositionalOrKeyword,
        passing: Passing::Value,
        hint: hint(ty),
        default: None,
    }
}

pub fn function(name: &str, parameters: Vec<Parameter>, result: &str) -> Function {
    Function {
        owner: None,
        kind: FunctionKind::Call,
        python_name: name.to_owned(),
        names: FunctionNames {
            ident: name.to_owned(),
            symbol: format!("python_{name}"),
            typedef: format!("Python_{name}Func"),
            method: name.to_owned(),
            try_method: format!("try_{name}"),
        },
        batch: None,
        parameters,
        result: hint(result),
        doc: None,
        line: 1,
    }
}

pub fn library(functions: Vec<Function>) -> Library {
    Library {
        name: "rust_python_bridge".to_owned(),
        prefix: "python_".to_owned(),
        symbols: LibrarySymbols {
            prefix: "python_".to_owned(),
        },
        modules: vec![Module {
            name: "math_ops".to_owned(),
            file: "math_ops.py".to_owned(),
            class: "MathOps".to_owned(),
            source: Some(String::new()),
            doc: Some("Small operations.".to_owned()),
            functions,
            constants: Vec::new(),
            left_out: Vec::new(),
        }],
        files: Vec::new(),
        data: Vec::new(),
        definitions: Vec::new(),
        exceptions: Vec::new(),
    }
}

/// The example of the contract, and a function that was left out.
pub fn math_ops() -> Library {
    let mut add = function(
        "add",
        vec![parameter("a", "int"), parameter("b", "int")],
        "int",
    );
    add.doc = Some("Add two integers.".to_owned());
    let punctuation = Parameter {
        kind: ParameterKind::KeywordOnly,
        default: Some(Default {
            written: "\"!\"".to_owned(),
            literal: Some(Literal::Str("!".to_owned())),
        }),
        ..parameter("punctuation", "str")
    };
    let greet = function("greet", vec![parameter("name", "str"), punctuation], "str");
    let mut library = library(vec![add, greet, function("reset", vec![], "None")]);
    library.modules[0].left_out.push(LeftOut {
        python_name: "mystery".to_owned(),
        line: 9,
        reasons: vec![Reason {
            code: "B101",
            text: "parameter `x` has no type hint".to_owned(),
        }],
    });
    library
}

/// The library of every case.
pub fn cases() -> Vec<Library> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases");
    let entries = fs::read_dir(folder).expect("the folder of the cases");
    let cases: Vec<_> = entries
        .map(|entry| case(&entry.expect("an entry").path()))
        .collect();
    assert!(!cases.is_empty());
    cases
}

fn case(folder: &Path) -> Library {
    let path = folder.join("module.py");
    let source = fs::read(&path)
        .ok()
        .and_then(|bytes| SourceFile::new(&path, bytes).ok());
    let options = Options {
        name: "rust_python_bridge".to_owned(),
        prefix: "python_".to_owned(),
        ..Options::default()
    };
    let outcome = lower(&[source.expect("a module")], &options);
    outcome.library.expect("a module without errors")
}

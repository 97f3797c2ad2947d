//! Lowering of small texts.

use std::path::Path;

use bridge_gen::lower::{Options, Outcome};
use bridge_gen::module::{Definition, DefinitionKind, Function, Library, Module, RecordKind, Type};
use bridge_gen::parse::SourceFile;

use crate::root;

/// Lowers one module of that text with the usual names.
pub fn lower(text: &str) -> Outcome {
    let source = SourceFile::new(Path::new("demo.py"), text.into()).expect("a valid file");
    lower_all(&[source], "rust_python_bridge", "python_")
}

fn lower_all(sources: &[SourceFile], name: &str, prefix: &str) -> Outcome {
    let options = Options {
        name: name.to_owned(),
        prefix: prefix.to_owned(),
        ..Options::default()
    };
    bridge_gen::lower::lower(sources, &options)
}

/// The library of modules of this repository, named relative to its root.
pub fn library(name: &str, prefix: &str, modules: &[&str]) -> Library {
    let read = |module: &&str| {
        let bytes = std::fs::read(root().join(module)).expect("a module of this repository");
        SourceFile::new(Path::new(module), bytes).expect("a valid file")
    };
    let sources: Vec<_> = modules.iter().map(read).collect();
    let outcome = lower_all(&sources, name, prefix);
    outcome.library.expect("modules without errors")
}

/// Its only function, or the codes of its diagnostics.
pub fn only_function(text: &str) -> Result<Function, String> {
    let outcome = lower(text);
    let functions = outcome.modules.iter().flat_map(without_members);
    functions
        .last()
        .cloned()
        .ok_or_else(|| codes(&outcome).join(" "))
}

/// The functions of a module, without those of its classes.
fn without_members(module: &Module) -> impl Iterator<Item = &Function> {
    let functions = module.functions.iter();
    functions.filter(|function| function.owner.is_none())
}

/// The codes of all diagnostics.
pub fn codes(outcome: &Outcome) -> Vec<&'static str> {
    outcome
        .diagnostics
        .iter()
        .map(|one| one.code.as_str())
        .collect()
}

/// The type of the last function's result, as `list[str]` or `dataclass Point`, or the codes of the diagnostics.
pub fn result_type(text: &str) -> String {
    let outcome = lower(text);
    let functions = outcome.modules.iter().flat_map(without_members);
    match functions.last() {
        Some(function) => shown(&outcome.definitions, &function.result.ty),
        None => codes(&outcome).join(" "),
    }
}

/// `dict[str, optional[int]]`; of a definition its kind and name.
pub fn shown(definitions: &[Definition], ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => leaf.name.to_owned(),
        Type::Composite(constructor, parts) => {
            let parts: Vec<_> = parts.iter().map(|part| shown(definitions, part)).collect();
            format!("{}[{}]", constructor.name, parts.join(", "))
        }
        Type::Named(id) => {
            let definition = &definitions[id.0];
            let kind = match &definition.kind {
                DefinitionKind::Record(record) => match record.kind {
                    RecordKind::Dataclass => "dataclass",
                    RecordKind::NamedTuple => "named_tuple",
                    RecordKind::TypedDict => "typed_dict",
                },
                DefinitionKind::Class(_) => "class",
                DefinitionKind::Enumeration(enumeration) if enumeration.flag => "flag",
                DefinitionKind::Enumeration(_) => "enum",
                DefinitionKind::Choice(_) => "choice",
            };
            format!("{kind} {}", definition.names.cpp)
        }
    }
}

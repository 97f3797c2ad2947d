//! The declarations of functions in C.

use super::spaced;
use crate::emit::documentation::{self, Language};
use crate::emit::signature::Declaration;
use crate::emit::{comment, layout, types};
use crate::module::{Function, Library, Module, Parameter, ParameterKind, Passing, Type};

/// A function and the type of its pointer.
pub(super) fn declaration(library: &Library, module: &Module, function: &Function) -> String {
    let names = &function.names;
    let result = spaced(&types::c(library, &function.result.ty));
    let parameters = parameters(library, &function.parameters);
    let mut text = comment::block(0, &documentation(library, module, function));
    text += &layout::list(
        0,
        &format!("BRIDGE_API {result}{}(", names.symbol),
        &parameters,
        ");",
    );
    text += &format!("/** Type of {}, for dlsym. */\n", names.symbol);
    text += &layout::list(
        0,
        &format!("typedef {result}(*{})(", names.typedef),
        &parameters,
        ");",
    );
    text + "\n"
}

/// The declaration, taken apart.
pub fn signature(library: &Library, function: &Function) -> Declaration {
    Declaration {
        before: spaced(&types::c(library, &function.result.ty)),
        name: function.names.symbol.clone(),
        open: "(",
        parameters: parameters(library, &function.parameters),
        after: ")".to_owned(),
    }
}

fn parameters(library: &Library, parameters: &[Parameter]) -> Vec<String> {
    if parameters.is_empty() {
        return vec!["void".to_owned()];
    }
    let one = |parameter: &Parameter| {
        format!("{}{}", parameter_type(library, parameter), parameter.ident)
    };
    parameters.iter().map(one).collect()
}

/// The C type of a parameter, up to its name: `int64_t `, `const double *`.
pub fn parameter_type(library: &Library, parameter: &Parameter) -> String {
    let ty = types::c(library, &parameter.hint.ty);
    match parameter.passing {
        Passing::Value => spaced(&ty),
        Passing::Omittable => format!("const {ty} *"),
        Passing::InOut => format!("{ty} *"),
    }
}

fn documentation(library: &Library, module: &Module, function: &Function) -> Vec<String> {
    let mut lines = documentation::function(module, function, Language::C);
    let is_borrowed = |parameter: &&Parameter| match parameter.passing {
        Passing::Value => types::owns(library, &parameter.hint.ty),
        Passing::Omittable | Passing::InOut => true,
    };
    let borrowed: Vec<_> = function
        .parameters
        .iter()
        .filter(is_borrowed)
        .map(|parameter| format!("`{}`", parameter.ident))
        .collect();
    if !borrowed.is_empty() {
        lines.push(format!("Borrowed for the call: {}.", borrowed.join(", ")));
    }
    lines.extend(parameter_notes(library, &function.parameters));
    if let Some(release) = types::release(library, &function.result.ty) {
        lines.push(format!(
            "The result is owned by the caller: free it with {release}()."
        ));
    }
    lines
}

/// What there is to know of the parameters that are pointers, arrays of the rest, or sets of literals.
fn parameter_notes(library: &Library, parameters: &[Parameter]) -> Vec<String> {
    let notes = parameters.iter();
    notes
        .flat_map(|parameter| notes_on(library, parameter))
        .collect()
}

fn notes_on(library: &Library, parameter: &Parameter) -> Vec<String> {
    let mut notes = Vec::new();
    match parameter.passing {
        Passing::Value => {}
        Passing::Omittable => notes.push(match &parameter.default {
            Some(default) => format!(
                "NULL takes Python's default `{}`.",
                comment::escape(&default.written)
            ),
            None => "NULL takes Python's default.".to_owned(),
        }),
        Passing::InOut => notes.push(changed(library, &parameter.hint.ty)),
    }
    match parameter.kind {
        ParameterKind::PositionalOnly
        | ParameterKind::PositionalOrKeyword
        | ParameterKind::KeywordOnly => {}
        ParameterKind::VarPositional => notes.push("all further positional arguments.".to_owned()),
        ParameterKind::VarKeyword => notes.push("all further keyword arguments.".to_owned()),
    }
    if let Some(values) = types::literals(library, &parameter.hint.ty) {
        notes.push(format!("one of {}.", comment::escape(&values)));
    }
    let ident = &parameter.ident;
    notes
        .iter()
        .map(|note| format!("`{ident}`: {note}"))
        .collect()
}

fn changed(library: &Library, ty: &Type) -> String {
    let owned = types::release(library, ty).map_or_else(String::new, |release| {
        format!(", which the caller frees by {release}()")
    });
    format!("a call that succeeds puts the new content there{owned}.")
}

//! The methods of a class.

use super::{batch, exception};
use crate::emit::documentation::{self, Language};
use crate::emit::literal::cpp::{self as literal, Form};
use crate::emit::{comment, layout, types};
use crate::module::{Function, Library, Module, Parameter, ParameterKind, Passing};

/// The methods that throw, then their twins.
pub(super) fn all(library: &Library, module: &Module, functions: &[Function]) -> String {
    if functions.is_empty() {
        return String::new();
    }
    let mut text = "#if BRIDGE_EXCEPTIONS\n".to_owned();
    for function in functions {
        text += &comment::block(2, &documentation(library, module, function));
        text += &method(library, function, Style::Throws);
        text += &batch::methods(library, module, function, Style::Throws);
    }
    text += "#endif\n\n";
    for function in functions {
        text += &comment::block(2, &twin_documentation(library, module, function));
        text += &method(library, function, Style::Tries);
        text += &batch::methods(library, module, function, Style::Tries);
    }
    text
}

/// What a method does with an error.
#[derive(Clone, Copy)]
pub(super) enum Style {
    Throws,
    Tries,
}

/// Where the default arguments of a method are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Defaults {
    /// Where it is declared.
    Here,
    /// Where it is defined.
    Later,
    /// Nowhere: there is an overload for each of them.
    Overloads,
}

fn method(library: &Library, function: &Function, style: Style) -> String {
    let result = types::cpp_result(library, &function.result.ty);
    let head = match style {
        Style::Throws => format!("{result} {}(", function.names.method),
        Style::Tries => format!("bridge::result<{result}> {}(", function.names.try_method),
    };
    let parameters = parameters(library, function, true);
    let body = body(library, function, style, 4);
    layout::list(2, &head, &parameters, ") const {") + &body + "  }\n\n"
}

/// The statements of a method, for a variable `functions_`.
pub(super) fn body(library: &Library, function: &Function, style: Style, indent: usize) -> String {
    let mut text = String::new();
    let changed = function.parameters.iter();
    let changed: Vec<_> = changed
        .filter(|parameter| parameter.passing == Passing::InOut)
        .collect();
    for parameter in &changed {
        text += &lowered_in_place(library, function, parameter, indent);
    }
    text += &call(library, function, style, changed.is_empty(), indent);
    if !changed.is_empty() {
        text += &commits(function, style, &changed, indent);
    }
    text
}

/// A name for a variable of a method that no parameter has.
fn variable(function: &Function, name: &str) -> String {
    let mut name = name.to_owned();
    while function
        .parameters
        .iter()
        .any(|parameter| parameter.ident == name)
    {
        name.push('_');
    }
    name
}

fn in_place(function: &Function, parameter: &Parameter) -> String {
    variable(function, &format!("{}_inout", parameter.ident))
}

fn lowered_in_place(
    library: &Library,
    function: &Function,
    parameter: &Parameter,
    indent: usize,
) -> String {
    let ty = &parameter.hint.ty;
    let head = format!(
        "bridge::inout<{}> {}(",
        types::cpp_tag(library, ty),
        in_place(function, parameter)
    );
    let release = types::release(library, ty).map(|symbol| format!("functions_->{symbol}"));
    let arguments: Vec<_> = [parameter.ident.clone()]
        .into_iter()
        .chain(release)
        .collect();
    layout::list(indent, &head, &arguments, ");")
}

/// The statement that calls the C function; it ends the method where nothing has to be done with the result.
fn call(
    library: &Library,
    function: &Function,
    style: Style,
    is_last: bool,
    indent: usize,
) -> String {
    let ty = &function.result.ty;
    let start = match (style, is_last) {
        (_, true) => "return ".to_owned(),
        (Style::Throws, false) if types::is_nothing(ty) => String::new(),
        (_, false) => format!("auto {} = ", variable(function, "result")),
    };
    let release = types::release(library, ty).map(|symbol| format!("functions_->{symbol}"));
    let tries = match style {
        Style::Throws => "",
        Style::Tries => "try_",
    };
    let tag = types::cpp_tag(library, ty);
    let name = match (types::is_nothing(ty), &release) {
        (true, _) => "call_void".to_owned(),
        (false, None) => format!("call_value<{tag}>"),
        (false, Some(_)) => format!("call_owned<{tag}>"),
    };
    let head = format!("{start}bridge::{tries}{name}(");
    let mut arguments = vec![
        exception::source(library),
        format!("functions_->{}", function.names.symbol),
    ];
    if let Some(release) = release {
        let room = format!("functions_->{}", library.symbols.room());
        arguments.extend([release, room]);
    }
    if function.kind.is_of_object() {
        let objects = function.parameters.iter().take(1);
        let tags = objects.map(|object| types::cpp_tag(library, &object.hint.ty));
        arguments.extend(tags.map(|tag| format!("{tag}::lower(*this)")));
    }
    let parameters = given(function).iter();
    arguments.extend(parameters.map(|parameter| argument(library, function, parameter)));
    layout::list(indent, &head, &arguments, ");")
}

/// The parameters without the object.
pub(super) fn given(function: &Function) -> &[Parameter] {
    let objects = usize::from(function.kind.is_of_object());
    &function.parameters[objects.min(function.parameters.len())..]
}

fn argument(library: &Library, function: &Function, parameter: &Parameter) -> String {
    let tag = types::cpp_tag(library, &parameter.hint.ty);
    let ident = &parameter.ident;
    match parameter.passing {
        Passing::Value => format!("{tag}::lower({ident})"),
        Passing::Omittable => format!("bridge::types::omittable<{tag}>::lower({ident})"),
        Passing::InOut => format!("{}.get()", in_place(function, parameter)),
    }
}

/// What comes after the call of a function that changes parameters in place.
fn commits(function: &Function, style: Style, changed: &[&Parameter], indent: usize) -> String {
    let pad = " ".repeat(indent);
    let result = variable(function, "result");
    let commit = |pad: &str| {
        let all = changed.iter();
        let all = all.map(|one| format!("{pad}{}.commit();\n", in_place(function, one)));
        all.collect::<String>()
    };
    match style {
        Style::Throws if types::is_nothing(&function.result.ty) => commit(&pad),
        Style::Throws => format!("{}{pad}return {result};\n", commit(&pad)),
        Style::Tries => {
            let commit = commit(&format!("{pad}  "));
            format!("{pad}if ({result}) {{\n{commit}{pad}}}\n{pad}return {result};\n")
        }
    }
}

/// The declarations of the parameters, with the default arguments that C++ can have unless these are elsewhere.
pub(super) fn parameters(
    library: &Library,
    function: &Function,
    has_defaults: bool,
) -> Vec<String> {
    let from = first_default(library, function);
    let declare = |(index, parameter): (usize, &Parameter)| {
        let declared = types::cpp_declared(library, parameter) + &parameter.ident;
        match default(library, parameter) {
            Some(default) if has_defaults && index >= from => format!("{declared} = {default}"),
            Some(_) | None => declared,
        }
    };
    given(function).iter().enumerate().map(declare).collect()
}

/// Index of the first parameter from which on all have a default that C++ can have.
pub(super) fn first_default(library: &Library, function: &Function) -> usize {
    let required = given(function)
        .iter()
        .rposition(|parameter| default(library, parameter).is_none());
    required.map_or(0, |index| index + 1)
}

fn default(library: &Library, parameter: &Parameter) -> Option<String> {
    match parameter.kind {
        ParameterKind::VarPositional | ParameterKind::VarKeyword => return Some("{}".to_owned()),
        ParameterKind::PositionalOnly
        | ParameterKind::PositionalOrKeyword
        | ParameterKind::KeywordOnly => {}
    }
    let default = parameter.default.as_ref()?;
    match parameter.passing {
        Passing::Value => {
            let literal = default.literal.as_ref()?;
            literal::value(library, &parameter.hint.ty, literal, Form::View)
        }
        Passing::Omittable => Some("bridge::use_default".to_owned()),
        Passing::InOut => None,
    }
}

pub(super) fn documentation(
    library: &Library,
    module: &Module,
    function: &Function,
) -> Vec<String> {
    let mut lines = documentation::function(module, function, Language::Cpp);
    lines.extend(notes(library, function));
    lines.extend(required_defaults(library, function));
    lines
}

/// What to know of parameters that their types do not say.
fn notes(library: &Library, function: &Function) -> Vec<String> {
    let mut lines = Vec::new();
    for parameter in &function.parameters {
        let (ident, ty) = (&parameter.ident, &parameter.hint.ty);
        if parameter.passing == Passing::InOut {
            lines.push(format!(
                "`{ident}`: changed in place, unless the call fails."
            ));
        }
        if let Some(values) = types::literals(library, ty) {
            lines.push(format!("`{ident}`: one of {}.", comment::escape(&values)));
        }
    }
    lines
}

/// What to know of defaults that the C++ method lacks.
fn required_defaults(library: &Library, function: &Function) -> Vec<String> {
    let mut lines = Vec::new();
    for parameter in &given(function)[..first_default(library, function)] {
        let Some(written) = &parameter.default else {
            continue;
        };
        let why = if default(library, parameter).is_some() {
            "a later parameter has no default in C++"
        } else {
            "C++ cannot express it"
        };
        lines.push(format!(
            "`{}` has to be passed: its default in Python is `{}`, but {why}.",
            parameter.ident,
            comment::escape(&written.written)
        ));
    }
    lines
}

pub(super) fn twin_documentation(
    library: &Library,
    module: &Module,
    function: &Function,
) -> Vec<String> {
    let mut lines = vec![
        format!(
            "{}(), but an error comes back in the result.",
            function.names.method
        ),
        String::new(),
        comment::python(module, function),
    ];
    lines.extend(required_defaults(library, function));
    lines
}

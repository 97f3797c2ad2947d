//! A C++ program that calls one function, or, where it needs what only the reader has, a function that does.

use super::example;
use crate::emit::cpp::{self, Named};
use crate::emit::layout;
use crate::emit::literal::cpp::Form;
use crate::emit::types;
use crate::module::{
    DefinitionId, DefinitionKind, Function, FunctionKind, Library, Module, Parameter, Passing,
};

/// Writes snippets; types are spelled as they are outside of the namespace of the library.
pub(super) struct Snippets<'a> {
    library: &'a Library,
    qualified: Library,
}

/// A snippet in the making.
#[derive(Default)]
struct Draft {
    /// What the reader has to bring: `const shop::Cart &cart`.
    wanted: Vec<String>,
    lines: Vec<String>,
}

impl<'a> Snippets<'a> {
    pub(super) fn new(library: &'a Library) -> Self {
        let mut definitions = library.definitions.clone();
        for one in &mut definitions {
            one.names.cpp_path = format!("{}::{}", library.name, one.names.cpp);
        }
        let qualified = Library {
            definitions,
            ..Library::named(&library.name, &library.prefix)
        };
        Self { library, qualified }
    }

    /// The whole text, to be copied.
    pub(super) fn of(&self, module: &Module, function: &Function) -> String {
        let mut draft = Draft::default();
        let arguments = self.arguments(module, function, &mut draft, "");
        let named = cpp::named(self.library, module, function);
        let mut needs_python = false;
        let call = match &named {
            Named::Method(name) => {
                needs_python = true;
                format!("{}.{name}({arguments})", free(function, "python"))
            }
            Named::OfObject(name) => {
                let object = free(function, "object");
                self.object(module, function, &object, &mut draft);
                on_object(&object, name, &arguments)
            }
            Named::Static(name) => format!("{}::{name}({arguments})", self.class(function)),
            Named::Constructor => match arguments.is_empty() {
                true => String::new(),
                false => format!("({arguments})"),
            },
        };
        let printed = self.last_lines(function, &named, &call, &mut draft);
        self.whole(module, function, draft, needs_python, printed)
    }

    /// What is done with the result; whether it is printed.
    fn last_lines(
        &self,
        function: &Function,
        named: &Named,
        call: &str,
        draft: &mut Draft,
    ) -> bool {
        let ty = &function.result.ty;
        let result = free(function, "result");
        if *named == Named::Constructor {
            let object = free(function, "object");
            draft
                .lines
                .push(format!("{} {object}{call};", self.class(function)));
            return false;
        }
        if types::is_nothing(ty) {
            draft.lines.push(format!("{call};"));
            return false;
        }
        let cpp = types::cpp_result(&self.qualified, ty);
        draft.lines.push(format!("{cpp} {result} = {call};"));
        let printed = example::is_printable(ty);
        if printed {
            draft
                .lines
                .push(format!("std::cout << {result} << \"\\n\";"));
        }
        printed
    }

    fn whole(
        &self,
        module: &Module,
        function: &Function,
        draft: Draft,
        needs_python: bool,
        printed: bool,
    ) -> String {
        let Library { name, .. } = self.library;
        let class = format!("{name}::{}", module.class);
        let python = free(function, "python");
        let stream = if printed { "#include <iostream>\n" } else { "" };
        let mut text = format!("#include \"{name}.hpp\"\n{stream}\n");
        if draft.wanted.is_empty() {
            text += &format!("int main() {{\n  {class} {python}(\"lib/lib{name}.so\");\n");
        } else {
            let own = needs_python.then(|| format!("const {class} &{python}"));
            let wanted: Vec<_> = own.into_iter().chain(draft.wanted).collect();
            text += &layout::list(0, "void example(", &wanted, ") {");
        }
        for line in &draft.lines {
            text += &format!("  {line}\n");
        }
        text + "}\n"
    }

    /// The arguments of a call; `prefix` goes before the names of variables.
    fn arguments(
        &self,
        module: &Module,
        function: &Function,
        draft: &mut Draft,
        prefix: &str,
    ) -> String {
        let is_one = |other: &&Function| {
            other.names.method == function.names.method && other.owner == function.owner
        };
        let is_overloaded = module.functions.iter().filter(is_one).count() > 1;
        let least = cpp::least_arguments(self.library, function);
        let arguments = least.iter().zip(1..).map(|(one, number)| {
            let literal = example::written(&self.qualified, &one.hint.ty, number, Form::View);
            match (one.passing, literal) {
                (Passing::Value, Some(literal)) if is_overloaded => {
                    let cpp = types::cpp_parameter(&self.qualified, &one.hint.ty);
                    let ident = format!("{prefix}{}", one.ident);
                    draft.lines.push(format!("{cpp} {ident} = {literal};"));
                    ident
                }
                (Passing::Value, Some(literal)) => literal,
                (Passing::Value, None) if is_overloaded => self.exact(one, number, draft, prefix),
                (Passing::Value | Passing::InOut, _) => self.variable(one, number, draft, prefix),
                (Passing::Omittable, _) => "bridge::use_default".to_owned(),
            }
        });
        arguments.collect::<Vec<_>>().join(", ")
    }

    /// A variable as the very type of the parameter, so that C++ can tell overloads apart.
    fn exact(&self, one: &Parameter, number: i128, draft: &mut Draft, prefix: &str) -> String {
        let ident = self.variable(one, number, draft, prefix);
        let cpp = types::cpp_parameter(&self.qualified, &one.hint.ty);
        match cpp == types::cpp_result(&self.qualified, &one.hint.ty) {
            true => ident,
            false => format!("static_cast<{cpp}>({ident})"),
        }
    }

    /// Declares a variable, or wants one, and gives its name.
    fn variable(
        &self,
        parameter: &Parameter,
        number: i128,
        draft: &mut Draft,
        prefix: &str,
    ) -> String {
        let (ty, ident) = (&parameter.hint.ty, format!("{prefix}{}", parameter.ident));
        let cpp = types::cpp_result(&self.qualified, ty);
        let fields = example::fields(&self.qualified, ty, self.library);
        match example::value(&self.qualified, ty, number) {
            Some(value) if value == format!("{cpp}()") => {
                draft.lines.push(format!("{cpp} {ident};"));
                let set = fields.iter();
                let set = set.map(|(field, value)| format!("{ident}.{} = {value};", field.ident));
                draft.lines.extend(set);
            }
            Some(value) if value.starts_with("[]") => {
                draft.lines.push(format!("auto {ident} = {value};"));
            }
            Some(value) => draft.lines.push(format!("{cpp} {ident} = {value};")),
            None => {
                let declared = types::cpp_declared(&self.qualified, parameter);
                draft.wanted.push(declared + &ident);
            }
        }
        ident
    }

    /// Declares the object whose method is called, or wants it.
    fn object(&self, module: &Module, function: &Function, object: &str, draft: &mut Draft) {
        let class = self.class(function);
        let constructor = function
            .owner
            .and_then(|owner| self.constructor(module, owner));
        let mut made = Draft::default();
        let arguments = constructor.map(|one| self.arguments(module, one, &mut made, "own_"));
        match arguments {
            Some(arguments) if made.wanted.is_empty() && draft.wanted.is_empty() => {
                let arguments = match arguments.is_empty() {
                    true => String::new(),
                    false => format!("({arguments})"),
                };
                made.lines.push(format!("{class} {object}{arguments};"));
                draft.lines.splice(0..0, made.lines);
            }
            Some(_) | None => draft.wanted.insert(0, format!("const {class} &{object}")),
        }
    }

    fn constructor<'b>(&self, module: &'b Module, owner: DefinitionId) -> Option<&'b Function> {
        let definition = self.library.definition(owner);
        let is_abstract = match &definition.kind {
            DefinitionKind::Class(class) => class.is_abstract,
            DefinitionKind::Record(_)
            | DefinitionKind::Enumeration(_)
            | DefinitionKind::Choice(_) => true,
        };
        let mut functions = module.functions.iter();
        let found = functions.find(|one| {
            one.owner == Some(owner)
                && one.kind == FunctionKind::Call
                && cpp::named(self.library, module, one) == Named::Constructor
        });
        found.filter(|_| !is_abstract)
    }

    /// The class that the function belongs to.
    fn class(&self, function: &Function) -> String {
        let owner = function.owner.map(|id| self.qualified.definition(id));
        owner.map_or_else(String::new, |one| one.names.cpp_path.clone())
    }
}

/// A name for a variable that no parameter has.
fn free(function: &Function, name: &str) -> String {
    let mut name = name.to_owned();
    while function.parameters.iter().any(|one| one.ident == name) {
        name.push('_');
    }
    name
}

/// `object.push(1)`, `object + other`, `object[0]`.
fn on_object(object: &str, name: &str, arguments: &str) -> String {
    let operator = name.strip_prefix("operator");
    let operator = operator
        .filter(|one| one.starts_with(|char: char| char.is_ascii_punctuation() && char != '_'));
    match operator {
        Some("()") => format!("{object}({arguments})"),
        Some("[]") => format!("{object}[{arguments}]"),
        Some(sign) if arguments.is_empty() => format!("{sign}{object}"),
        Some(sign) => format!("{object} {sign} {arguments}"),
        None => format!("{object}.{name}({arguments})"),
    }
}

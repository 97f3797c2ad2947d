//! Functions, methods, properties and operators.

use super::Page;
use super::entry::Entry;
use super::prose::prose;
use super::text::{Language, code, declaration, escape, side_by_side};
use crate::docstring::{self, Docstring};
use crate::emit::signature;
use crate::emit::{c, cpp, documentation, types};
use crate::module::{Function, FunctionKind, Module, Parameter, ParameterKind, Passing};

impl Page<'_> {
    pub(super) fn function(&self, module: &Module, function: &Function) -> Entry {
        let doc = docstring_of(function);
        let mut body = self.signatures(module, function);
        body += &prose(&doc.body);
        body += &self.parameters(function, &doc);
        body += &self.results(function, &doc);
        body += &self.errors(function, &doc);
        body += &self.batch(module, function);
        body += &self.snippet(module, function);
        Entry {
            id: function.names.symbol.clone(),
            name: match function.kind {
                FunctionKind::Setter => format!("{} =", function.python_name),
                FunctionKind::Call
                | FunctionKind::Constant
                | FunctionKind::Method
                | FunctionKind::Getter
                | FunctionKind::Operator => function.python_name.clone(),
            },
            kind: self.kind(function),
            body,
            members: Vec::new(),
        }
    }

    fn kind(&self, function: &Function) -> &'static str {
        let owner = function.owner.map(|id| self.library.definition(id));
        match (function.kind, owner) {
            (FunctionKind::Call, None) => "function",
            (FunctionKind::Call, Some(owner)) if owner.python_name == function.python_name => {
                "constructor"
            }
            (FunctionKind::Call, Some(_)) => "class function",
            (FunctionKind::Constant, _) => "constant",
            (FunctionKind::Method, _) => "method",
            (FunctionKind::Getter, _) => "property",
            (FunctionKind::Setter, _) => "property, set",
            (FunctionKind::Operator, _) => "operator",
        }
    }

    fn signatures(&self, module: &Module, function: &Function) -> String {
        let mut python = signature::declaration(function);
        if let Some((_, name)) = python.name.rsplit_once('.') {
            python.name = name.to_owned();
        }
        python.before = match python.open {
            "" => String::new(),
            _ => "def ".to_owned(),
        };
        let c = c::signature(self.library, function);
        let cpp = cpp::signature(self.library, module, function);
        side_by_side(&[
            (Language::Python, declaration(&python)),
            (Language::C, declaration(&c)),
            (Language::Cpp, declaration(&cpp)),
        ])
    }

    /// What is said of the parameters, by the docstring or by the way that they are passed.
    fn parameters(&self, function: &Function, doc: &Docstring) -> String {
        let objects = usize::from(function.kind.is_of_object());
        let parameters = function.parameters.iter().skip(objects);
        let rows: Vec<_> = parameters
            .filter_map(|parameter| self.parameter(parameter, doc))
            .collect();
        list("Parameters", &rows)
    }

    fn parameter(&self, parameter: &Parameter, doc: &Docstring) -> Option<String> {
        let name = &parameter.python_name;
        let mut entries = doc.parameters.iter();
        let entry = entries.find(|entry| entry.names.contains(name));
        let mut text = entry.map(|entry| prose(&entry.text)).unwrap_or_default();
        for note in self.notes(parameter) {
            text += &format!("<p class=\"note\">{note}</p>\n");
        }
        let hint = code(&parameter.hint.written);
        let default = parameter.default.as_ref();
        let default = default.map(|one| format!(" = {}", code(&one.written)));
        (!text.is_empty()).then(|| {
            format!(
                "<dt>{} <span class=\"type\">{hint}{}</span></dt><dd>{text}</dd>\n",
                code(name),
                default.unwrap_or_default()
            )
        })
    }

    fn notes(&self, parameter: &Parameter) -> Vec<String> {
        let mut notes = Vec::new();
        match parameter.passing {
            Passing::Value => {}
            Passing::Omittable => notes.push(
                "In C, <code>NULL</code> takes Python’s default; in C++, <code>bridge::use_default</code>.".to_owned(),
            ),
            Passing::InOut => notes.push("Changed in place, unless the call fails.".to_owned()),
        }
        match parameter.kind {
            ParameterKind::PositionalOnly
            | ParameterKind::PositionalOrKeyword
            | ParameterKind::KeywordOnly => {}
            ParameterKind::VarPositional => {
                notes.push("All further positional arguments.".to_owned());
            }
            ParameterKind::VarKeyword => notes.push("All further keyword arguments.".to_owned()),
        }
        if let Some(values) = types::literals(self.library, &parameter.hint.ty)
            && values != parameter.hint.written
        {
            notes.push(format!("One of {}.", code(&values)));
        }
        notes
    }

    fn results(&self, function: &Function, doc: &Docstring) -> String {
        let returns = doc.returns.iter().map(|one| ("", one));
        let yields = doc.yields.iter().map(|one| ("yields ", one));
        let mut rows: Vec<_> = returns
            .chain(yields)
            .map(|(word, entry)| {
                let ty = entry.ty.as_deref().unwrap_or(&function.result.written);
                let names = entry.names.iter().map(|name| code(name) + " ");
                format!(
                    "<dt>{word}{}<span class=\"type\">{}</span></dt><dd>{}</dd>\n",
                    names.collect::<String>(),
                    code(ty),
                    prose(&entry.text)
                )
            })
            .collect();
        if let Some(release) = types::release(self.library, &function.result.ty) {
            rows.push(format!(
                "<dt>in C</dt><dd><p>The result is the caller’s: free it with <code>{}()</code>.</p></dd>\n",
                escape(&release)
            ));
        }
        list("Returns", &rows)
    }

    /// What the docstring says, and what any call may end with.
    fn errors(&self, function: &Function, doc: &Docstring) -> String {
        let rows = doc.raises.iter().map(|entry| self.raised(entry));
        let told: String = rows.collect();
        let told = match told.is_empty() {
            true => told,
            false => format!("<dl>\n{told}</dl>\n"),
        };
        format!(
            "<p class=\"label\">Errors</p>\n{told}<p class=\"any\">{} <a href=\"#errors\">those of any call</a>. \
             <code>{}</code> returns them, and throws none.</p>\n",
            match told.is_empty() {
                true => "Only",
                false => "And",
            },
            escape(&function.names.try_method)
        )
    }

    fn raised(&self, entry: &docstring::Entry) -> String {
        let names = entry.names.iter().map(|name| {
            let own = self.library.exceptions.iter().find(|class| {
                class.python_name == *name
                    || format!("{}.{}", class.module, class.python_name) == *name
            });
            match own {
                Some(class) => format!(
                    "<a href=\"#exception.{}\">{}</a> <span class=\"type\">{}</span>",
                    escape(&class.cpp),
                    code(name),
                    code(&format!("{}::{}", self.library.name, class.cpp))
                ),
                None => {
                    let class = match documentation::is_mirrored(name) {
                        true => name,
                        false => "PythonError",
                    };
                    let cpp = code(&format!("bridge::{class}"));
                    format!("{} <span class=\"type\">{cpp}</span>", code(name))
                }
            }
        });
        let names: Vec<_> = names.collect();
        format!(
            "<dt>{}</dt><dd>{}</dd>\n",
            names.join(", "),
            prose(&entry.text)
        )
    }

    fn batch(&self, module: &Module, function: &Function) -> String {
        let Some(names) = &function.batch else {
            return String::new();
        };
        let c = c::batch_signature(self.library, function, names);
        let cpp = cpp::batch_signature(self.library, module, function, names);
        let cards = side_by_side(&[
            (Language::C, declaration(&c)),
            (Language::Cpp, declaration(&cpp)),
        ]);
        format!("<p class=\"label\">For each element of arrays</p>\n{cards}")
    }

    fn snippet(&self, module: &Module, function: &Function) -> String {
        let text = self.snippets.of(module, function);
        format!(
            "<figure class=\"snippet\"><figcaption><span>C++ example</span>\
             <button type=\"button\" class=\"copy\" hidden>Copy</button></figcaption>\
             <pre><code>{}</code></pre></figure>\n",
            escape(&text)
        )
    }
}

fn docstring_of(function: &Function) -> Docstring {
    let names: Vec<_> = function
        .parameters
        .iter()
        .map(|one| one.python_name.as_str())
        .collect();
    Docstring::parse(function.doc.as_deref().unwrap_or_default(), &names)
}

/// A list with its label; nothing where it is empty.
pub(super) fn list(label: &str, rows: &[String]) -> String {
    match rows.is_empty() {
        true => String::new(),
        false => format!(
            "<p class=\"label\">{label}</p>\n<dl>\n{}</dl>\n",
            rows.concat()
        ),
    }
}

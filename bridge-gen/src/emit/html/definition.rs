//! Classes, records, enumerations and sets of literals.

use super::Page;
use super::entry::Entry;
use super::function::list;
use super::prose::{self, prose};
use super::text::{Language, code, escape, side_by_side};
use crate::docstring::Docstring;
use crate::emit::{literal, types};
use crate::module::{
    Choice, Class, Definition, DefinitionId, DefinitionKind, Enumeration, Field, Module, Presence,
    Record, RecordKind,
};
use crate::names;

impl Page<'_> {
    /// The entry of a definition; `module` is that of a class, for what it has.
    pub(super) fn definition(
        &self,
        module: Option<&Module>,
        id: DefinitionId,
        definition: &Definition,
    ) -> Entry {
        let (kind, body) = match &definition.kind {
            DefinitionKind::Record(record) => ("record", self.record(definition, record)),
            DefinitionKind::Class(class) => ("class", self.class(definition, class)),
            DefinitionKind::Enumeration(one) => ("enumeration", enumeration(definition, one)),
            DefinitionKind::Choice(choice) => ("literals", literals(definition, choice)),
        };
        let functions = module.into_iter().flat_map(|module| {
            let own = module.functions.iter();
            let own = own.filter(|function| function.owner == Some(id));
            own.map(move |function| self.function(module, function))
        });
        Entry {
            id: format!("type.{}", definition.names.cpp),
            name: definition.python_name.clone(),
            kind,
            body,
            members: functions.collect(),
        }
    }

    fn class(&self, definition: &Definition, class: &Class) -> String {
        let base = class.base.as_ref();
        let python = match base {
            Some(base) => format!("({})", escape(&types::python(self.library, base))),
            None => String::new(),
        };
        let cpp = match base {
            Some(base) => types::cpp_result(self.library, base),
            None => "bridge::object".to_owned(),
        };
        let cards = side_by_side(&[
            (
                Language::Python,
                format!("class <b>{}</b>{python}", escape(&definition.python_name)),
            ),
            (
                Language::C,
                format!("<b>{}</b>", escape(&definition.names.c)),
            ),
            (
                Language::Cpp,
                format!(
                    "class <b>{}</b> : public {}",
                    escape(&definition.names.cpp),
                    escape(&cpp)
                ),
            ),
        ]);
        let handle = match class.is_abstract {
            true => "Abstract: only classes below it have instances.",
            false => "An object is a handle: copies stand for the same instance.",
        };
        format!(
            "{cards}{}<p class=\"note\">{handle}</p>\n",
            prose::doc(definition.doc.as_deref())
        )
    }

    fn record(&self, definition: &Definition, record: &Record) -> String {
        let fields = |line: &dyn Fn(&Field) -> String| {
            let lines = record
                .fields
                .iter()
                .map(|field| format!("  {}\n", escape(&line(field))));
            lines.collect::<String>()
        };
        let python = fields(&|field| match &field.default {
            Some(default) => format!(
                "{}: {} = {}",
                field.python_name, field.hint.written, default.written
            ),
            None => format!("{}: {}", field.python_name, field.hint.written),
        });
        let name = escape(&definition.python_name);
        let head = match record.kind {
            RecordKind::Dataclass => format!("@dataclass\nclass <b>{name}</b>:\n"),
            RecordKind::NamedTuple => format!("class <b>{name}</b>(NamedTuple):\n"),
            RecordKind::TypedDict => format!("class <b>{name}</b>(TypedDict):\n"),
        };
        let c = fields(&|field| {
            format!(
                "{} {};",
                types::c(self.library, &field.hint.ty),
                field.ident
            )
        });
        let cpp = fields(&|field| {
            let ty = types::cpp_result(self.library, &field.hint.ty);
            format!("{ty} {};", field.ident)
        });
        let cards = side_by_side(&[
            (Language::Python, head + python.trim_end()),
            (
                Language::C,
                format!("struct <b>{}</b> {{\n{c}}};", escape(&definition.names.c)),
            ),
            (
                Language::Cpp,
                format!(
                    "struct <b>{}</b> {{\n{cpp}}};",
                    escape(&definition.names.cpp)
                ),
            ),
        ]);
        cards + &described_fields(definition, record)
    }
}

/// The docstring, with what it says of fields in a list.
fn described_fields(definition: &Definition, record: &Record) -> String {
    let names: Vec<_> = record
        .fields
        .iter()
        .map(|one| one.python_name.as_str())
        .collect();
    let doc = Docstring::parse(definition.doc.as_deref().unwrap_or_default(), &names);
    let rows = record.fields.iter().filter_map(|field| {
        let mut entries = doc.parameters.iter();
        let entry = entries.find(|entry| entry.names.contains(&field.python_name));
        let mut text = entry.map(|entry| prose(&entry.text)).unwrap_or_default();
        text += match field.presence {
            Presence::Given => "",
            Presence::Computed => {
                "<p class=\"note\">Python computes it: what an argument has here does not count.</p>"
            }
            Presence::MayBeMissing => {
                "<p class=\"note\">Without a value where the key is missing.</p>"
            }
        };
        let (name, hint) = (code(&field.python_name), code(&field.hint.written));
        (!text.is_empty()).then(|| {
            format!("<dt>{name} <span class=\"type\">{hint}</span></dt><dd>{text}</dd>\n")
        })
    });
    prose(&doc.body) + &list("Fields", &rows.collect::<Vec<_>>())
}

fn enumeration(definition: &Definition, enumeration: &Enumeration) -> String {
    let cpp = &definition.names.cpp;
    let rows = enumeration.members.iter().map(|member| {
        [
            member.python_name.clone(),
            names::enumerator(definition, member),
            format!("{cpp}::{}", member.ident),
            member.value.to_string(),
        ]
    });
    let note = match enumeration.flag {
        true => {
            "<p class=\"note\">Values combine with <code>|</code>, <code>&amp;</code>, <code>^</code> and <code>~</code>.</p>\n"
        }
        false => "<p class=\"note\">Python refuses values that are not among them.</p>\n",
    };
    let table = table(&["Python", "C", "C++", "Value"], rows);
    prose::doc(definition.doc.as_deref()) + &table + note
}

fn literals(definition: &Definition, choice: &Choice) -> String {
    let cpp = &definition.names.cpp;
    let mut enumerators = choice.enumerators.iter().flatten();
    let rows = choice.values.iter().map(|value| {
        let python = literal::python::literal(value);
        let enumerator = enumerators.next().map(|one| format!("{cpp}::{one}"));
        [python.clone(), enumerator.unwrap_or(python)]
    });
    let table = table(&["Python", "C++"], rows);
    prose::doc(definition.doc.as_deref()) + &table
}

/// A table of code.
fn table<const N: usize>(heads: &[&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let heads: String = heads
        .iter()
        .map(|head| format!("<th scope=\"col\">{head}</th>"))
        .collect();
    let rows = rows.map(|cells| {
        let cells = cells.iter().map(|cell| format!("<td>{}</td>", code(cell)));
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    });
    format!(
        "<div class=\"table\"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{}</tbody></table></div>\n",
        rows.collect::<String>()
    )
}

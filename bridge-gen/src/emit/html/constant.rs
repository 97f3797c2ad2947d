//! Constants and exceptions.

use super::Page;
use super::entry::Entry;
use super::prose;
use super::text::{Language, code, escape, side_by_side};
use crate::emit::cpp;
use crate::emit::literal;
use crate::module::{Constant, ExceptionBase, ExceptionClass, Literal, Module};

/// Longest value that is shown whole.
const LONGEST: usize = 200;

impl Page<'_> {
    pub(super) fn constant(&self, module: &Module, constant: &Constant) -> Entry {
        let value = shortened(&literal::python::literal(&constant.value));
        let python = format!(
            "<b>{}</b>: {} = {}",
            escape(&constant.python_name),
            escape(&constant.hint.written),
            escape(&value)
        );
        let call = match constant.value {
            Literal::Bytes(_) => "()",
            Literal::Int(_)
            | Literal::Float(_)
            | Literal::Bool(_)
            | Literal::Str(_)
            | Literal::None
            | Literal::Member(_) => "",
        };
        let c = format!("<b>{}</b>", escape(&constant.macro_name));
        let cpp = format!(
            "{}::{}::<b>{}</b>{call}",
            escape(&self.library.name),
            escape(&module.class),
            escape(&constant.member)
        );
        Entry {
            id: constant.macro_name.clone(),
            name: constant.python_name.clone(),
            kind: "constant",
            body: side_by_side(&[
                (Language::Python, python),
                (Language::C, c),
                (Language::Cpp, cpp),
            ]),
            members: Vec::new(),
        }
    }

    pub(super) fn exception(&self, class: &ExceptionClass) -> Entry {
        let base = match class.base {
            ExceptionBase::Builtin(name) => name,
            ExceptionBase::Own(index) => &self.library.exceptions[index].python_name,
        };
        let python = format!(
            "class <b>{}</b>({})",
            escape(&class.python_name),
            escape(base)
        );
        let c = format!(
            "{}()-&gt;type is {}",
            escape(&self.library.symbols.last_error()),
            escape(&format!("\"{}.{}\"", class.module, class.python_name))
        );
        let cpp = format!(
            "class <b>{}</b> : public {}",
            escape(&class.cpp),
            escape(&cpp::exception_base(self.library, class))
        );
        let cards = side_by_side(&[
            (Language::Python, python),
            (Language::C, c),
            (Language::Cpp, cpp),
        ]);
        let caught = format!("catch (const {}::{} &error)", self.library.name, class.cpp);
        let caught = format!("<p class=\"any\">In C++: {}</p>\n", code(&caught));
        Entry {
            id: format!("exception.{}", class.cpp),
            name: class.python_name.clone(),
            kind: "exception",
            body: cards + &prose::doc(class.doc.as_deref()) + &caught,
            members: Vec::new(),
        }
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

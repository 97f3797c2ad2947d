//! The methods for batches.

use super::exception;
use super::method::Style;
use crate::emit::literal::cpp::text;
use crate::emit::signature::Declaration;
use crate::emit::{comment, layout, types};
use crate::module::{BatchNames, Function, Library, Module};

/// The one that returns the results, and the one that writes them where the caller says.
pub(super) fn methods(
    library: &Library,
    module: &Module,
    function: &Function,
    style: Style,
) -> String {
    let Some(names) = &function.batch else {
        return String::new();
    };
    let one = |out| Batch {
        library,
        module,
        function,
        names,
        style,
        out,
    };
    let mut methods = one(None).method();
    if let Some(out) = &names.out {
        methods += &one(Some(out)).method();
    }
    methods
}

/// The declaration of the one that returns the results, taken apart.
pub(super) fn signature(
    library: &Library,
    module: &Module,
    function: &Function,
    names: &BatchNames,
) -> Declaration {
    let batch = Batch {
        library,
        module,
        function,
        names,
        style: Style::Throws,
        out: None,
    };
    Declaration {
        before: format!("{} ", batch.result()),
        name: names.method.clone(),
        open: "(",
        parameters: batch.parameters(),
        after: ") const".to_owned(),
    }
}

struct Batch<'a> {
    library: &'a Library,
    module: &'a Module,
    function: &'a Function,
    names: &'a BatchNames,
    style: Style,
    /// What the caller passes for the results, if it does.
    out: Option<&'a String>,
}

impl Batch<'_> {
    fn method(&self) -> String {
        let head = match self.style {
            Style::Throws => format!("{} {}(", self.result(), self.names.method),
            Style::Tries => format!(
                "bridge::result<{}> {}(",
                self.result(),
                self.names.try_method
            ),
        };
        let mut text = comment::block(2, &[self.documentation()]);
        text += &layout::list(2, &head, &self.parameters(), ") const {");
        text += &self.call();
        text + "  }\n\n"
    }

    fn documentation(&self) -> String {
        let plain = &self.names.method;
        match (self.style, self.out) {
            (Style::Throws, None) => {
                let function = &self.function.names.method;
                format!("{function}() for each element of ranges: see bridge/batch.hpp.")
            }
            (Style::Throws, Some(out)) => format!("{plain}() with the results in `{out}`."),
            (Style::Tries, None) => format!("{plain}(), but an error comes back in the result."),
            (Style::Tries, Some(out)) => {
                format!("{plain}() with the results in `{out}`, but an error comes back.")
            }
        }
    }

    fn result(&self) -> String {
        let result = &self.function.result.ty;
        match (self.out, types::is_nothing(result)) {
            (None, false) => format!("std::vector<{}>", types::cpp_result(self.library, result)),
            (Some(_), _) | (None, true) => "void".to_owned(),
        }
    }

    fn parameters(&self) -> Vec<String> {
        let parameters = self.function.parameters.iter().map(|one| {
            let ty = types::cpp_parameter(self.library, &one.hint.ty);
            format!("bridge::batch_view<const {ty}> {}", one.ident)
        });
        let result = types::cpp_result(self.library, &self.function.result.ty);
        let out = self.out.iter();
        let out = out.map(|out| format!("bridge::batch_view<{result}> {out}"));
        parameters.chain(out).collect()
    }

    fn call(&self) -> String {
        let (library, function) = (self.library, self.function);
        let parameters = function.parameters.iter();
        let idents: Vec<_> = parameters.map(|one| one.ident.as_str()).collect();
        let ranges = || idents.iter().copied().chain(self.out.map(String::as_str));
        let python = format!("{}.{}", self.module.name, function.python_name);
        let names: Vec<_> = [python.as_str()].into_iter().chain(ranges()).collect();
        let fixed = [
            exception::source(library),
            format!("functions_->{}", self.names.symbol),
            text(&names.join(" ")).unwrap_or_default(),
        ];
        let arguments: Vec<_> = fixed
            .into_iter()
            .chain(ranges().map(str::to_owned))
            .collect();
        let name = match (self.style, self.out) {
            (Style::Throws, None) => "call",
            (Style::Throws, Some(_)) => "call_into",
            (Style::Tries, None) => "try_call",
            (Style::Tries, Some(_)) => "try_call_into",
        };
        let head = format!("return bridge::batch<{}>::{name}(", self.signature());
        layout::list(4, &head, &arguments, ");")
    }

    /// `std::int64_t(std::int64_t, std::int64_t)`
    fn signature(&self) -> String {
        let parameters = self.function.parameters.iter();
        let parameters = parameters.map(|one| types::cpp_parameter(self.library, &one.hint.ty));
        let result = types::cpp_result(self.library, &self.function.result.ty);
        format!("{result}({})", parameters.collect::<Vec<_>>().join(", "))
    }
}

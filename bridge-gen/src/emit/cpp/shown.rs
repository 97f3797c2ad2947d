//! What other printers show of C++: declarations, and how a function is called.

use super::instance::{Instances, Making};
use super::method::{self, Style};
use super::{batch, exception};
use crate::emit::signature::Declaration;
use crate::emit::types;
use crate::module::{
    BatchNames, DefinitionKind, ExceptionClass, Function, Library, Module, Parameter,
};

/// The way in which C++ calls a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A method of the class of the module.
    Method(String),
    /// A method of an object, or an operator.
    OfObject(String),
    /// A static method of a class.
    Static(String),
    /// The constructor of a class.
    Constructor,
}

/// The declaration of the method that throws, taken apart.
pub fn signature(library: &Library, module: &Module, function: &Function) -> Declaration {
    let (before, name, tail) = head(library, module, function);
    Declaration {
        before,
        name,
        open: "(",
        parameters: method::parameters(library, function, true),
        after: format!("){tail}"),
    }
}

fn head(library: &Library, module: &Module, function: &Function) -> (String, String, &'static str) {
    match owner(library, module, function) {
        Some(owner) => owner.head(library, function, Style::Throws),
        None => {
            let result = types::cpp_result(library, &function.result.ty);
            (
                format!("{result} "),
                function.names.method.clone(),
                " const",
            )
        }
    }
}

fn owner<'a>(
    library: &'a Library,
    module: &'a Module,
    function: &Function,
) -> Option<Instances<'a>> {
    let id = function.owner?;
    let definition = library.definition(id);
    match &definition.kind {
        DefinitionKind::Class(class) => Some(Instances {
            id,
            definition,
            class,
            module,
        }),
        DefinitionKind::Record(_) | DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => {
            None
        }
    }
}

/// What it is called, and on what.
pub fn named(library: &Library, module: &Module, function: &Function) -> Named {
    let (_, name, _) = head(library, module, function);
    let Some(owner) = owner(library, module, function) else {
        return Named::Method(name);
    };
    match owner.makes(library, function) {
        Making::Constructor => Named::Constructor,
        Making::Factory => Named::Static(name),
        Making::Nothing if function.kind.is_of_object() => Named::OfObject(name),
        Making::Nothing => Named::Static(name),
    }
}

/// The parameters that every call has to have.
pub fn least_arguments<'a>(library: &Library, function: &'a Function) -> &'a [Parameter] {
    &method::given(function)[..method::first_default(library, function)]
}

/// The declaration of the method for batches, taken apart.
pub fn batch_signature(
    library: &Library,
    module: &Module,
    function: &Function,
    names: &BatchNames,
) -> Declaration {
    batch::signature(library, module, function, names)
}

/// What an exception class is derived from.
pub fn exception_base(library: &Library, class: &ExceptionClass) -> String {
    exception::base(library, class)
}

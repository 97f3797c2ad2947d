//! Classes that something else of the generated header hides, so that C++ has to call them by their full name.

use std::collections::HashSet;

use crate::module::{Definition, DefinitionKind, Library, Module};
use crate::names;

/// Gives those a full name: with a field `Color`, the class of that name is `::shapes::Color`.
pub(super) fn qualify(library: &mut Library) {
    let modules = library.modules.iter();
    let modules = modules.flat_map(|module| members(library, module));
    let fields = library.definitions.iter().flat_map(fields);
    let hiding: HashSet<String> = modules.chain(fields).cloned().collect();
    for definition in &mut library.definitions {
        let names = &mut definition.names;
        if hiding.contains(&names.cpp) || names::is_local(&names.cpp) {
            names.cpp_path = format!("::{}::{}", library.name, names.cpp);
        }
    }
}

fn members<'a>(library: &'a Library, module: &'a Module) -> impl Iterator<Item = &'a String> {
    let constants = module.constants.iter().map(|constant| &constant.member);
    // A class is called as its constructors are.
    let functions = module.functions.iter().filter(|function| {
        let owner = function
            .owner
            .map(|owner| &library.definition(owner).names.cpp);
        owner != Some(&function.names.method)
    });
    let functions = functions.flat_map(|function| {
        let parameters = function.parameters.iter().map(|one| &one.ident);
        parameters.chain([&function.names.method, &function.names.try_method])
    });
    constants.chain(functions)
}

fn fields(definition: &Definition) -> impl Iterator<Item = &String> {
    let fields = match &definition.kind {
        DefinitionKind::Record(record) => record.fields.as_slice(),
        DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => {
            &[]
        }
    };
    fields.iter().map(|field| &field.ident)
}

//! Overloads that C++ cannot tell apart get methods of their own.

use std::collections::{HashMap, HashSet};

use crate::emit::types;
use crate::module::{Function, Library, ParameterKind};

/// Appends a number to the methods of overloads that some call in C++ would fit as well as an earlier one.
pub(super) fn distinguish(library: &mut Library) {
    let clashing: Vec<Vec<(usize, usize)>> = library
        .modules
        .iter()
        .map(|module| clashing(library, &module.functions))
        .collect();
    for (module, clashing) in library.modules.iter_mut().zip(clashing) {
        let mut taken: HashSet<String> = module
            .functions
            .iter()
            .flat_map(|function| {
                [
                    function.names.method.clone(),
                    function.names.try_method.clone(),
                ]
            })
            .collect();
        for (index, number) in clashing {
            let names = &mut module.functions[index].names;
            // An operator cannot have a number.
            let method = match names.method.starts_with("operator") {
                true => names.try_method.trim_start_matches("try_"),
                false => &names.method,
            };
            names.method = free(&format!("{method}_{number}"), &mut taken);
            names.try_method = free(&format!("{}_{number}", names.try_method), &mut taken);
        }
    }
}

/// Index and number of each function that an earlier one of its method stands in the way of.
fn clashing(library: &Library, functions: &[Function]) -> Vec<(usize, usize)> {
    let mut groups: HashMap<_, Vec<Vec<Vec<String>>>> = HashMap::new();
    let mut clashing = Vec::new();
    for (index, function) in functions.iter().enumerate() {
        let group = groups
            .entry((function.owner, &function.names.method))
            .or_default();
        let calls = calls(library, function);
        if group
            .iter()
            .any(|known| known.iter().any(|call| calls.contains(call)))
        {
            clashing.push((index, group.len() + 1));
        }
        group.push(calls);
    }
    clashing
}

/// The lists of types that it can be called with, from those without defaults on.
fn calls(library: &Library, function: &Function) -> Vec<Vec<String>> {
    let types: Vec<String> = function
        .parameters
        .iter()
        .map(|parameter| types::cpp_parameter(library, &parameter.hint.ty))
        .collect();
    let required = function.parameters.iter().rposition(|parameter| {
        let is_many = matches!(
            parameter.kind,
            ParameterKind::VarPositional | ParameterKind::VarKeyword
        );
        parameter.default.is_none() && !is_many
    });
    let least = required.map_or(0, |index| index + 1);
    (least..=types.len())
        .map(|count| types[..count].to_vec())
        .collect()
}

fn free(name: &str, taken: &mut HashSet<String>) -> String {
    let mut name = name.to_owned();
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

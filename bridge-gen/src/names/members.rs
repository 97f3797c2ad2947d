//! Names of what modules, classes and functions hold.

use std::collections::HashSet;

use super::{cpp_name, filled_prefix, ident, is_for_compilers, reserved, typedef};
use crate::module::FunctionNames;
use crate::own::OWN;

/// The identifiers of a module's functions, given their Python (or exported) names in order, and which overload of
/// that name each is, from 1 on. Overloads have one method, and a symbol each: `python_find_1`, `python_find_2`.
pub fn functions(
    prefix: &str,
    module: &str,
    class: &str,
    names: &[(&str, Option<usize>)],
) -> Vec<FunctionNames> {
    // Otherwise the library's own functions begin with its name.
    let is_shared = !prefix.contains("{module}");
    let prefix = filled_prefix(prefix, module);
    let mut unique: Vec<&str> = Vec::new();
    for (name, overload) in names {
        if overload.is_none_or(|number| number == 1) {
            unique.push(name);
        }
    }
    let methods = methods(class, &unique);
    let mut taken: HashSet<String> = methods.iter().cloned().collect();
    let tries: Vec<_> = unique
        .iter()
        .map(|name| try_method(name, class, &mut taken))
        .collect();
    let mut last = 0;
    let mut next = 0;
    let named = names.iter().map(|(name, overload)| {
        if overload.is_none_or(|number| number == 1) {
            (last, next) = (next, next + 1);
        }
        let ident = match overload {
            None => ident(name),
            Some(number) => format!("{}_{number}", ident(name)),
        };
        let mut symbol = format!("{prefix}{ident}");
        if is_shared && OWN.iter().any(|own| own.suffix == ident) {
            symbol.push('_');
        }
        FunctionNames {
            typedef: typedef(&symbol),
            try_method: tries[last].clone(),
            ident,
            symbol,
            method: methods[last].clone(),
        }
    });
    named.collect()
}

/// What the template that holds the constants calls its parameter, which no member may be called.
const TEMPLATE_PARAMETER: &str = "Nothing";

/// The C macro and the C++ member of each constant of a module: `limit` gives `PYTHON_LIMIT` and `limit`.
pub fn constants(prefix: &str, module: &str, class: &str, names: &[&str]) -> Vec<(String, String)> {
    let prefix = filled_prefix(prefix, module).to_ascii_uppercase();
    let capitals = names.iter().map(|name| ident(name).to_ascii_uppercase());
    let macros = distinct(names, capitals.collect(), |_| false).into_iter();
    let macros = macros.map(|name| prefix.clone() + &name);
    let members = names.iter().map(|name| cpp_name(name));
    let members = distinct(names, members.collect(), |name| {
        !is_free_method(name, class) || name == TEMPLATE_PARAMETER
    });
    macros.zip(members).collect()
}

fn methods(class: &str, names: &[&str]) -> Vec<String> {
    let plain = names.iter().map(|name| cpp_name(name));
    distinct(names, plain.collect(), |name| !is_free_method(name, class))
}

fn try_method(name: &str, class: &str, taken: &mut HashSet<String>) -> String {
    let mut method = format!("try_{}", cpp_name(name));
    while !is_free_method(&method, class) || taken.contains(&method) {
        method.push('_');
    }
    taken.insert(method.clone());
    method
}

pub(super) fn is_free_method(name: &str, class: &str) -> bool {
    name != class
        && !reserved::is_reserved_in_cpp(name)
        && !reserved::is_member(name)
        && !is_for_compilers(name)
}

/// The identifiers of a function's parameters, all different and none that hides the class or a member.
pub fn parameters(class: &str, names: &[&str]) -> Vec<String> {
    let idents = names.iter().map(|name| ident(name));
    distinct(names, idents.collect(), |name| {
        name == class || reserved::is_member(name)
    })
}

/// The identifiers with `_` behind them while they are taken. What is called as in Python comes first: `delete_` keeps
/// its name, `delete` becomes `delete__`.
pub(super) fn distinct(
    names: &[&str],
    idents: Vec<String>,
    is_reserved: impl Fn(&str) -> bool,
) -> Vec<String> {
    let is_kept = |name: &str, ident: &str| name == ident && !is_reserved(ident);
    let named = names.iter().zip(&idents);
    let kept = named.filter(|(name, ident)| is_kept(name, ident));
    let mut taken: HashSet<String> = kept.map(|(_, ident)| ident.clone()).collect();
    let named = names.iter().zip(idents);
    let chosen = named.map(|(name, mut ident)| {
        if is_kept(name, &ident) {
            return ident;
        }
        while is_reserved(&ident) || taken.contains(&ident) {
            ident.push('_');
        }
        taken.insert(ident.clone());
        ident
    });
    chosen.collect()
}

//! The struct of pointers to C functions that a class has.

use std::collections::BTreeSet;

use crate::emit::{layout, types};
use crate::module::{Function, Library, Module};

pub(super) fn of_module(library: &Library, module: &Module) -> String {
    let table = name(module);
    let symbols = symbols(library, module);
    let mut text = format!(
        "/** The C functions that {} calls, by symbol. */\nstruct {table} {{\n",
        module.class
    );
    for symbol in &symbols {
        text += &format!("  decltype(&::{symbol}) {symbol};\n");
    }
    text += "};\n\n#ifndef BRIDGE_LINKED\n/** Looks all of them up. */\n";
    let parameters = [
        "bridge::Resolver &resolver".to_owned(),
        format!("{table} &functions"),
    ];
    text += &layout::list(0, "inline void resolve(", &parameters, ") noexcept {");
    for symbol in &symbols {
        text += &layout::list(
            2,
            "resolver(",
            &[format!("\"{symbol}\""), format!("functions.{symbol}")],
            ");",
        );
    }
    text + "}\n#endif\n\n"
}

pub(super) fn name(module: &Module) -> String {
    format!("{}Functions", module.class)
}

/// What a class needs of the library: sorted symbols of its own, then functions in source order.
pub(super) fn symbols(library: &Library, module: &Module) -> Vec<String> {
    let given = module.functions.iter().flat_map(Function::given);
    let releases: BTreeSet<_> = given.filter_map(|ty| types::release(library, ty)).collect();
    let functions = module.functions.iter().flat_map(|function| {
        let batch = function.batch.iter().map(|batch| batch.symbol.clone());
        [function.names.symbol.clone()].into_iter().chain(batch)
    });
    let symbols = &library.symbols;
    [symbols.info(), symbols.last_error(), symbols.room()]
        .into_iter()
        .chain(releases)
        .chain(functions)
        .collect()
}

//! Names outside Python that two things would get.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::module::LibrarySymbols;
use crate::names;

use super::unit::Unit;

/// Where a name was taken: by a function or module, or by the library itself.
type Taken = HashMap<String, Option<Place>>;

/// Reports clashes of classes, symbols and typedefs.
pub(super) fn check(units: &[Unit], library: &LibrarySymbols, diagnostics: &mut Vec<Diagnostic>) {
    let mut classes = Taken::new();
    let mut symbols = Taken::new();
    let mut typedefs = Taken::new();
    for symbol in names::all_library_symbols(library) {
        typedefs.insert(names::typedef(&symbol), None);
        symbols.insert(symbol, None);
    }
    for unit in units {
        let module = Place::source(unit.file, 0..0);
        if let Err(error) = take(&mut classes, &unit.module.class, "C++ class", module) {
            // Their functions clash as well, all of them.
            diagnostics.push(error.help("rename one of the modules, and give each only once"));
            continue;
        }
        functions(unit, &mut symbols, &mut typedefs, diagnostics);
    }
}

fn functions(
    unit: &Unit,
    symbols: &mut Taken,
    typedefs: &mut Taken,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (function, place) in unit.module.functions.iter().zip(&unit.places) {
        let place = Place::source(unit.file, place.clone());
        let taken = take(symbols, &function.names.symbol, "C symbol", place.clone())
            .and_then(|()| take(typedefs, &function.names.typedef, "C typedef", place));
        if let Err(error) = taken {
            diagnostics.push(error.help(
                "rename one with `@bridge.export(name=\"…\")`, or tell modules apart with `--prefix py_{module}_`",
            ));
        }
    }
}

fn take(taken: &mut Taken, name: &str, what: &str, place: Place) -> Result<(), Diagnostic> {
    let Some(before) = taken.get(name) else {
        taken.insert(name.to_owned(), Some(place));
        return Ok(());
    };
    let error = Diagnostic::new(
        Code::Clash,
        format!("the {what} `{name}` would be made twice"),
    );
    Err(match before {
        Some(before) => error
            .at(place)
            .label("from this")
            .also(before.clone(), "and from this"),
        None => error
            .at(place)
            .label("from this")
            .note(format!("the library itself has `{name}`")),
    })
}

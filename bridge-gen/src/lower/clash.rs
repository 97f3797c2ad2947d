//! Names outside Python that two things would get.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::module::{Library, Module};
use crate::names;

/// Where a name was taken: by a function, class or module, or by the library itself.
type Taken = HashMap<String, Option<Place>>;

/// Where things are in the sources.
pub(super) struct Places {
    /// Parallel to the modules: the file, and parallel to its functions where they are.
    pub(super) functions: Vec<(usize, Vec<Place>)>,
    /// Parallel to the definitions.
    pub(super) definitions: Vec<Place>,
}

/// Reports clashes of classes, symbols and typedefs.
pub(super) fn check(library: &Library, places: &Places, diagnostics: &mut Vec<Diagnostic>) {
    let mut classes = Taken::new();
    let mut symbols = Taken::new();
    let mut typedefs = Taken::new();
    for symbol in names::all_library_symbols(&library.symbols) {
        typedefs.insert(names::typedef(&symbol), None);
        symbols.insert(symbol, None);
    }
    for (module, (file, places)) in library.modules.iter().zip(&places.functions) {
        let place = Place::source(*file, 0..0);
        if let Err(error) = take(&mut classes, &module.class, "C++ class", place) {
            // Their functions clash as well, all of them.
            diagnostics.push(error.help("rename one of the modules, and give each only once"));
            continue;
        }
        functions(module, places, [&mut symbols, &mut typedefs], diagnostics);
    }
    for (definition, place) in library.definitions.iter().zip(&places.definitions) {
        let taken = take(
            &mut classes,
            &definition.names.cpp,
            "C++ class",
            place.clone(),
        )
        .and_then(|()| take(&mut symbols, &definition.names.c, "C name", place.clone()));
        if let Err(error) = taken {
            diagnostics.push(error.help("rename one of them, or bridge them in two libraries"));
        }
    }
}

fn functions(
    module: &Module,
    places: &[Place],
    [symbols, typedefs]: [&mut Taken; 2],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (function, place) in module.functions.iter().zip(places) {
        let taken =
            take(symbols, &function.names.symbol, "C symbol", place.clone()).and_then(|()| {
                take(
                    typedefs,
                    &function.names.typedef,
                    "C typedef",
                    place.clone(),
                )
            });
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

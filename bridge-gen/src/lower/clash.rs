//! Names outside Python that two things would get.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::emit::{types, used};
use crate::module::{DefinitionId, DefinitionKind, Function, Library, Module, Type};
use crate::names;

use super::unit;

const TELL_APART: &str = "tell modules apart with `--prefix py_{module}_`";
const RENAME_FUNCTION: &str = "rename one with `@bridge.export(name=\"…\")`, or tell modules apart with `--prefix py_{module}_`";
const RENAME_CLASS: &str = "rename one of them, or bridge them in two libraries";
const RENAME_MODULE: &str = "rename one of the modules, and give each only once";

/// Where things are in the sources.
pub(super) struct Places {
    /// Parallel to the modules.
    pub(super) modules: Vec<unit::Places>,
    /// Parallel to the definitions.
    pub(super) definitions: Vec<Place>,
}

/// Reports clashes of classes, symbols, typedefs and macros; gives all names in C.
pub(super) fn check(
    library: &Library,
    places: &Places,
    diagnostics: &mut Vec<Diagnostic>,
) -> names::Taken {
    let mut clashes = Clashes {
        names: [HashMap::new(), HashMap::new(), HashMap::new()],
        given: given(library).filter_map(named).collect(),
        diagnostics,
    };
    clashes.library(library);
    for (module, places) in library.modules.iter().zip(&places.modules) {
        let place = Place::source(places.file, 0..0);
        // Their functions clash as well, all of them.
        if clashes.take(
            Space::Cpp,
            &module.class,
            "C++ class",
            &place,
            RENAME_MODULE,
        ) {
            clashes.module(module, places);
        }
    }
    for (index, place) in places.definitions.iter().enumerate() {
        clashes.definition(library, DefinitionId(index), place);
    }
    let [_, symbols, typedefs] = clashes.names.map(|names| names.into_keys().collect());
    names::Taken { symbols, typedefs }
}

/// Names of different spaces may be equal.
#[derive(Clone, Copy)]
enum Space {
    Cpp,
    C,
    Typedefs,
}

struct Clashes<'d> {
    /// By space: where a name was taken, nowhere if it is by the library itself.
    names: [HashMap<String, Option<Place>>; 3],
    /// What functions give to their callers.
    given: HashSet<DefinitionId>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Clashes<'_> {
    fn library(&mut self, library: &Library) {
        let releases =
            given(library).filter(|ty| !is_class(library, ty) && types::owns(library, ty));
        let releases = releases.map(|ty| names::release(library, ty));
        for symbol in releases.chain(names::all_library_symbols(&library.symbols)) {
            self.names[Space::Typedefs as usize].insert(names::typedef(&symbol), None);
            self.names[Space::C as usize].insert(symbol, None);
        }
        let types = used::types(library).into_iter();
        for ty in types.filter(|ty| !matches!(ty, Type::Named(_))) {
            self.names[Space::Cpp as usize].insert(names::tag(library, ty), None);
        }
    }

    fn module(&mut self, module: &Module, places: &unit::Places) {
        for (function, place) in module.functions.iter().zip(&places.functions) {
            let names = &function.names;
            let _ = self.take(Space::C, &names.symbol, "C symbol", place, RENAME_FUNCTION)
                && self.take(
                    Space::Typedefs,
                    &names.typedef,
                    "C typedef",
                    place,
                    RENAME_FUNCTION,
                );
        }
        for (constant, place) in module.constants.iter().zip(&places.constants) {
            self.take(Space::C, &constant.macro_name, "C macro", place, TELL_APART);
        }
    }

    fn definition(&mut self, library: &Library, id: DefinitionId, place: &Place) {
        let (definition, ty) = (library.definition(id), Type::Named(id));
        let (names, tag) = (&definition.names, names::tag(library, &ty));
        let is_free = self.take(Space::Cpp, &names.cpp, "C++ class", place, RENAME_CLASS)
            && self.take(Space::C, &names.c, "C name", place, RENAME_CLASS)
            && self.take(Space::Cpp, &tag, "C++ class", place, RENAME_CLASS);
        if is_class(library, &ty) && types::owns(library, &ty) && self.given.contains(&id) {
            let symbol = names::release(library, &ty);
            self.take(Space::C, &symbol, "C symbol", place, RENAME_CLASS);
        }
        let enumerators = match &definition.kind {
            DefinitionKind::Enumeration(enumeration) if is_free => enumeration.members.as_slice(),
            DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_)
            | DefinitionKind::Record(_)
            | DefinitionKind::Choice(_) => &[],
        };
        for member in enumerators {
            let name = names::enumerator(definition, member);
            self.take(Space::C, &name, "C enumerator", place, RENAME_CLASS);
        }
    }

    /// Whether the name was free; reports it otherwise.
    fn take(&mut self, space: Space, name: &str, what: &str, place: &Place, help: &str) -> bool {
        let names = &mut self.names[space as usize];
        let Some(before) = names.get(name) else {
            names.insert(name.to_owned(), Some(place.clone()));
            return true;
        };
        let message = format!("the {what} `{name}` would be made twice");
        let error = Diagnostic::new(Code::Clash, message)
            .at(place.clone())
            .label("from this");
        let error = match before {
            Some(before) => error.also(before.clone(), "and from this"),
            None => error.note(format!("the library itself has `{name}`")),
        };
        self.diagnostics.push(error.help(help));
        false
    }
}

/// The types that functions give to their callers, who free them.
fn given(library: &Library) -> impl Iterator<Item = &Type> {
    let functions = library.modules.iter().flat_map(|module| &module.functions);
    functions.flat_map(Function::given)
}

fn named(ty: &Type) -> Option<DefinitionId> {
    match ty {
        Type::Leaf(_) | Type::Composite(..) => None,
        Type::Named(id) => Some(*id),
    }
}

/// Whether it is called after a class, and not after what it is made of.
fn is_class(library: &Library, ty: &Type) -> bool {
    match ty {
        Type::Leaf(_) | Type::Composite(..) => false,
        Type::Named(id) => match library.definition(*id).kind {
            DefinitionKind::Record(_)
            | DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_) => true,
            DefinitionKind::Choice(_) => false,
        },
    }
}

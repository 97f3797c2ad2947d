//! The types that modules define, each once, while the modules are lowered.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::constructor::Shape;
use crate::diagnostic::Place;
use crate::module::{Choice, Definition, DefinitionId, DefinitionKind, Library, Record, Type};

/// Where a class is: file and offset.
type Key = (usize, usize);

/// All types of a run that have a name.
#[derive(Default)]
pub(super) struct Named {
    table: RefCell<Table>,
}

#[derive(Default)]
struct Table {
    entries: Vec<Entry>,
    classes: HashMap<Key, DefinitionId>,
}

struct Entry {
    definition: Definition,
    place: Place,
}

impl Named {
    /// The class at that place, where it is known already, be it in the making.
    pub(super) fn class(&self, file: usize, offset: usize) -> Option<DefinitionId> {
        self.table.borrow().classes.get(&(file, offset)).copied()
    }

    /// Takes note of a class before its fields are known, which may refer to it.
    pub(super) fn announce(
        &self,
        file: usize,
        span: Range<usize>,
        definition: Definition,
    ) -> DefinitionId {
        let mut table = self.table.borrow_mut();
        let id = DefinitionId(table.entries.len());
        table.classes.insert((file, span.start), id);
        let place = Place::source(file, span);
        table.entries.push(Entry { definition, place });
        id
    }

    /// What an announced class is.
    pub(super) fn complete(&self, id: DefinitionId, kind: DefinitionKind) {
        self.table.borrow_mut().entries[id.0].definition.kind = kind;
    }

    /// Forgets a class that cannot be bridged, and those that were met on its way.
    pub(super) fn forget(&self, id: DefinitionId) {
        let mut table = self.table.borrow_mut();
        table.entries.truncate(id.0);
        table.classes.retain(|_, class| *class < id);
    }

    /// The choice with these values that is called `name`, or `name2` … where others have that name.
    pub(super) fn choice(
        &self,
        place: Place,
        choice: &Choice,
        define: impl Fn(usize) -> Definition,
    ) -> DefinitionId {
        let mut table = self.table.borrow_mut();
        for number in 1.. {
            let definition = define(number);
            let taken = table.entries.iter().position(|entry| {
                entry.definition.names.cpp == definition.names.cpp
                    && entry.definition.module == definition.module
            });
            match taken {
                Some(index) if is_choice(&table.entries[index].definition, choice) => {
                    return DefinitionId(index);
                }
                Some(_) => {}
                None => {
                    table.entries.push(Entry { definition, place });
                    break;
                }
            }
        }
        DefinitionId(table.entries.len() - 1)
    }

    /// Runs `read` on what is known of a named type.
    pub(super) fn with<T>(&self, id: DefinitionId, read: impl FnOnce(&Definition) -> T) -> T {
        read(&self.table.borrow().entries[id.0].definition)
    }

    /// Whether a value of the record holds another one outside of arrays and maps, so that it would never end.
    pub(super) fn holds_itself(&self, id: DefinitionId) -> bool {
        let table = self.table.borrow();
        let mut seen = HashSet::new();
        let record = record(&table.entries[id.0].definition);
        record.is_some_and(|record| {
            let mut fields = record.fields.iter();
            fields.any(|field| table.holds(&field.hint.ty, id, &mut seen))
        })
    }

    /// Those that functions use, in order of module and line, with the place of each.
    pub(super) fn into_used(self, library: &mut Library) -> Vec<Place> {
        let entries = self.table.into_inner().entries;
        let mut used = HashSet::new();
        for ty in library.types() {
            mark(ty, &entries, &mut used);
        }
        let mut order: Vec<_> = used.into_iter().collect();
        order.sort_by_key(|id| {
            let Entry { definition, place } = &entries[id.0];
            (place.sort_key(), definition.names.cpp.clone())
        });
        let renamed: HashMap<_, _> = order
            .iter()
            .enumerate()
            .map(|(index, id)| (*id, DefinitionId(index)))
            .collect();
        let mut entries: Vec<_> = entries.into_iter().map(Some).collect();
        let mut places = Vec::new();
        for id in order {
            if let Some(Entry {
                mut definition,
                place,
            }) = entries[id.0].take()
            {
                parts_mut(&mut definition).for_each(|part| rename(part, &renamed));
                library.definitions.push(definition);
                places.push(place);
            }
        }
        library.types_mut().for_each(|ty| rename(ty, &renamed));
        let modules = library.modules.iter_mut();
        let functions = modules.flat_map(|module| &mut module.functions);
        for owner in functions.filter_map(|function| function.owner.as_mut()) {
            *owner = renamed.get(owner).copied().unwrap_or(*owner);
        }
        places
    }
}

impl Table {
    fn holds(&self, ty: &Type, sought: DefinitionId, seen: &mut HashSet<DefinitionId>) -> bool {
        match ty {
            Type::Leaf(_) => false,
            Type::Composite(constructor, parts) => match constructor.shape {
                Shape::Array
                | Shape::Map
                | Shape::Iterator
                | Shape::Function
                | Shape::Awaitable => false,
                Shape::Tuple | Shape::Optional | Shape::Union => {
                    parts.iter().any(|part| self.holds(part, sought, seen))
                }
            },
            Type::Named(id) if *id == sought => true,
            Type::Named(id) => {
                seen.insert(*id)
                    && record(&self.entries[id.0].definition).is_some_and(|record| {
                        let mut fields = record.fields.iter();
                        fields.any(|field| self.holds(&field.hint.ty, sought, seen))
                    })
            }
        }
    }
}

fn record(definition: &Definition) -> Option<&Record> {
    match &definition.kind {
        DefinitionKind::Record(record) => Some(record),
        DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => {
            None
        }
    }
}

/// The types of its fields, or its base.
fn parts(definition: &Definition) -> impl Iterator<Item = &Type> {
    let (fields, base) = match &definition.kind {
        DefinitionKind::Record(record) => (record.fields.as_slice(), None),
        DefinitionKind::Class(class) => (&[] as &[_], class.base.as_ref()),
        DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => (&[] as &[_], None),
    };
    fields.iter().map(|field| &field.hint.ty).chain(base)
}

/// The same, to be changed.
fn parts_mut(definition: &mut Definition) -> impl Iterator<Item = &mut Type> {
    let (fields, base) = match &mut definition.kind {
        DefinitionKind::Record(record) => (record.fields.as_mut_slice(), None),
        DefinitionKind::Class(class) => (&mut [] as &mut [_], class.base.as_mut()),
        DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => (&mut [] as &mut [_], None),
    };
    fields
        .iter_mut()
        .map(|field| &mut field.hint.ty)
        .chain(base)
}

fn is_choice(definition: &Definition, sought: &Choice) -> bool {
    match &definition.kind {
        DefinitionKind::Choice(choice) => choice.values == sought.values,
        DefinitionKind::Record(_) | DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) => {
            false
        }
    }
}

fn mark(ty: &Type, entries: &[Entry], used: &mut HashSet<DefinitionId>) {
    match ty {
        Type::Leaf(_) => {}
        Type::Composite(_, parts) => parts.iter().for_each(|part| mark(part, entries, used)),
        Type::Named(id) => {
            if used.insert(*id) {
                let parts = parts(&entries[id.0].definition);
                parts.for_each(|part| mark(part, entries, used));
            }
        }
    }
}

fn rename(ty: &mut Type, renamed: &HashMap<DefinitionId, DefinitionId>) {
    match ty {
        Type::Leaf(_) => {}
        Type::Composite(_, parts) => parts.iter_mut().for_each(|part| rename(part, renamed)),
        Type::Named(id) => *id = renamed.get(id).copied().unwrap_or(*id),
    }
}

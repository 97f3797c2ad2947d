//! The types that a library uses, parts before wholes.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet, VecDeque};

use super::types;
use crate::constructor::Shape;
use crate::leaf::Leaf;
use crate::module::{DefinitionId, DefinitionKind, Library, Type};

/// The types of all functions and constants, and every part of them, each once.
///
/// A type comes after those that it holds by value, and after those that it points to unless these need it
/// themselves: `list[Node]` comes before a `Node` that has such a field. The order is that of the library.
pub fn types(library: &Library) -> Vec<&Type> {
    let mut order = Order {
        library,
        states: HashMap::new(),
        ordered: Vec::new(),
        later: VecDeque::new(),
    };
    let constants = library.modules.iter().flat_map(|module| &module.constants);
    let constants = constants.map(|constant| &constant.hint.ty);
    for ty in library.types().chain(constants) {
        order.visit(ty);
        while let Some(ty) = order.later.pop_front() {
            order.visit(ty);
        }
    }
    order.ordered
}

/// The same, but only the first one of those that C gives the same name: `list[int]` stands for `set[int]`, too.
pub fn c_types(library: &Library) -> Vec<&Type> {
    let mut seen = HashSet::new();
    let mut types = types(library);
    types.retain(|ty| seen.insert(types::c(library, ty)));
    types
}

/// The leaves among those types, and those that choices are made of.
pub fn leaves(library: &Library) -> Vec<&'static Leaf> {
    let mut leaves: Vec<&'static Leaf> = Vec::new();
    for ty in types(library) {
        let leaf = match ty {
            Type::Leaf(leaf) => *leaf,
            Type::Composite(..) => continue,
            Type::Named(id) => match &library.definition(*id).kind {
                DefinitionKind::Choice(choice) => choice.base,
                DefinitionKind::Record(_)
                | DefinitionKind::Class(_)
                | DefinitionKind::Enumeration(_) => continue,
            },
        };
        if !leaves.contains(&leaf) {
            leaves.push(leaf);
        }
    }
    leaves
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

struct Order<'a> {
    library: &'a Library,
    states: HashMap<Cow<'static, str>, State>,
    ordered: Vec<&'a Type>,
    /// What was pointed to while it needed a type that was open.
    later: VecDeque<&'a Type>,
}

impl<'a> Order<'a> {
    fn visit(&mut self, ty: &'a Type) {
        let key = identity(ty);
        if self.states.contains_key(&key) {
            return;
        }
        self.states.insert(key.clone(), State::Open);
        for part in held(self.library, ty) {
            self.visit(part);
        }
        for part in pointed_to(ty) {
            match self.needs_open(part) {
                true => self.later.push_back(part),
                false => self.visit(part),
            }
        }
        self.states.insert(key, State::Done);
        self.ordered.push(ty);
    }

    fn needs_open(&self, ty: &'a Type) -> bool {
        match self.states.get(&identity(ty)) {
            Some(state) => *state == State::Open,
            None => held(self.library, ty)
                .into_iter()
                .any(|part| self.needs_open(part)),
        }
    }
}

/// The types that it holds by value, or is derived from.
pub fn held<'a>(library: &'a Library, ty: &'a Type) -> Vec<&'a Type> {
    match ty {
        Type::Leaf(_) => Vec::new(),
        Type::Composite(constructor, parts) => match constructor.shape {
            Shape::Array | Shape::Map | Shape::Iterator | Shape::Function | Shape::Awaitable => {
                Vec::new()
            }
            Shape::Tuple | Shape::Optional | Shape::Union => parts.iter().collect(),
        },
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(record) => {
                let fields = record.fields.iter();
                fields.map(|field| &field.hint.ty).collect()
            }
            DefinitionKind::Class(class) => class.base.iter().collect(),
            DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => Vec::new(),
        },
    }
}

/// The types that it points to.
pub fn pointed_to(ty: &Type) -> &[Type] {
    match ty {
        Type::Leaf(_) | Type::Named(_) => &[],
        Type::Composite(constructor, parts) => match constructor.shape {
            Shape::Array | Shape::Map | Shape::Function | Shape::Awaitable => parts,
            Shape::Iterator => &parts[..1],
            Shape::Tuple | Shape::Optional | Shape::Union => &[],
        },
    }
}

/// Whether it has functions that are called.
pub fn is_called(ty: &Type) -> bool {
    match ty {
        Type::Leaf(_) | Type::Named(_) => false,
        Type::Composite(constructor, _) => match constructor.shape {
            Shape::Array | Shape::Map | Shape::Tuple | Shape::Optional | Shape::Union => false,
            Shape::Iterator | Shape::Function | Shape::Awaitable => true,
        },
    }
}

/// The types that a program gets from what Python has given it to call: the results of functions.
///
/// All functions of the interface count, whichever way they go: as arguments of one another they go both ways.
pub fn called(library: &Library) -> Vec<&Type> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    for ty in library.types() {
        results(library, ty, &mut seen, &mut found);
    }
    found
}

/// Adds the results of the functions in a type.
fn results<'a>(
    library: &'a Library,
    ty: &'a Type,
    seen: &mut HashSet<DefinitionId>,
    found: &mut Vec<&'a Type>,
) {
    match ty {
        Type::Leaf(_) => {}
        Type::Composite(constructor, parts) => {
            match constructor.shape {
                Shape::Array
                | Shape::Map
                | Shape::Tuple
                | Shape::Optional
                | Shape::Union
                | Shape::Iterator => {}
                Shape::Function | Shape::Awaitable => found.extend(parts.last()),
            }
            for part in parts {
                results(library, part, seen, found);
            }
        }
        Type::Named(id) if !seen.insert(*id) => {}
        Type::Named(_) => {
            for part in held(library, ty) {
                results(library, part, seen, found);
            }
        }
    }
}

/// A text that no other type has: `list[int]`, `optional[#3]`.
fn identity(ty: &Type) -> Cow<'static, str> {
    match ty {
        Type::Leaf(leaf) => Cow::Borrowed(leaf.name),
        Type::Composite(constructor, parts) => {
            let parts: Vec<_> = parts.iter().map(identity).collect();
            Cow::Owned(format!("{}[{}]", constructor.name, parts.join(",")))
        }
        Type::Named(id) => Cow::Owned(format!("#{}", id.0)),
    }
}

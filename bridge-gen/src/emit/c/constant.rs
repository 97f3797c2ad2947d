//! The macros of constants whose value stands in the source.

use crate::emit::comment;
use crate::emit::literal::c;
use crate::module::{Constant, Module, Type};

/// The macro, or nothing where C has no literal of that value.
pub(super) fn definition(module: &Module, constant: &Constant) -> String {
    let Type::Leaf(leaf) = &constant.hint.ty else {
        return String::new();
    };
    let Some(value) = c::constant(leaf, &constant.value) else {
        return String::new();
    };
    let doc = comment::block(0, &[comment::constant(module, constant)]);
    format!("{doc}#define {} {value}\n\n", constant.macro_name)
}

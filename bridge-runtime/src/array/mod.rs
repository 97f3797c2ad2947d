//! Arrays and buffers: memory of one side that the other one sees without a copy.

mod dtype;
mod escape;
mod holder;
mod layout;
mod lend;
mod loan;
mod numpy;
mod view;

pub(crate) use dtype::Dtype;
pub(crate) use holder::{lift_array, lift_buffer};
pub(crate) use layout::Declared;
pub(crate) use lend::{lower_array, lower_memoryview};
pub(crate) use loan::{Lent, Loan};

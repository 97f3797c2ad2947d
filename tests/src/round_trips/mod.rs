//! Random types over all value types, as Python writes them and as C++ makes values of them.

mod cpp;
mod python;
mod tree;

pub use cpp::program;
pub use python::module;
pub use tree::{Forest, forest};

//! Printers of a `Library`: pure, infallible, deterministic.

pub mod c;
pub mod cargo;
pub mod cpp;
pub mod json;
pub mod rust;

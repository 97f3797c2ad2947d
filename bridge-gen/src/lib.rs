//! Turns type-hinted Python modules into the sources of a native library.
//!
//! [`parse`] → [`lower`] → [`module::Library`] → [`emit`]. Nothing there runs Python or touches the disk; [`cli`] does,
//! and [`Builder`], for the `build.rs` of a Rust program.

pub mod array;
mod builder;
pub mod cli;
pub mod constructor;
pub mod diagnostic;
pub mod docstring;
pub mod emit;
pub mod fingerprint;
pub mod leaf;
pub mod lower;
pub mod module;
pub mod names;
pub mod own;
pub mod parse;

pub use builder::{BuildError, Builder};

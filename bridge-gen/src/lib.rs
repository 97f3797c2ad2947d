//! Turns type-hinted Python modules into the sources of a native library.
//!
//! [`parse`] → [`lower`] → [`module::Library`] → [`emit`]. Nothing here runs Python or touches the disk;
//! `main.rs` and the modules of `cli` do.

pub mod array;
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

//! Printers of a `Library`: pure, infallible, deterministic.

pub mod c;
pub mod cargo;
pub mod comment;
pub mod cpp;
pub mod documentation;
pub mod html;
pub mod json;
pub mod layout;
pub mod literal;
pub mod pkg_config;
pub mod rust;
pub mod signature;
pub mod types;
pub mod used;

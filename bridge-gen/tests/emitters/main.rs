//! The emitters of the Rust crate and the description, fed with a library built by hand.

mod cargo;
mod composites;
mod fingerprint;
mod json;
mod rust;
mod sample;

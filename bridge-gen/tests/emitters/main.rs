//! The emitters, fed with a library built by hand.

mod cargo;
mod documentation;
mod fingerprint;
mod json;
mod rust;
mod sample;
mod used;

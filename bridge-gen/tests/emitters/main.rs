//! The emitters, fed with a library built by hand.

mod cargo;
mod classes;
mod composites;
mod documentation;
mod expected;
mod fingerprint;
mod html;
mod json;
mod rust;
mod sample;
mod used;

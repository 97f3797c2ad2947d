//! One file per command, and what they share.

mod args;
mod build;
mod cargo;
mod check;
mod failure;
mod generate;
mod inspect;
mod layout;
mod options;
mod output;
mod python;
mod read;
mod runtime_sources;
mod signals;
mod terminal;

pub use args::Arguments;

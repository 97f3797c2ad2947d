//! One file per command, and what they share.

mod advice;
pub(crate) mod args;
mod build;
pub(crate) mod builder;
mod bundle;
mod cargo;
mod check;
mod cmake;
mod completions;
mod config;
mod doc;
mod edge;
mod explain;
mod failure;
mod generate;
mod init;
mod inspect;
mod installed;
mod layout;
mod options;
mod output;
mod package;
mod packages;
mod python;
mod read;
mod remap;
mod runtime_sources;
mod settings;
mod signals;
mod stale;
mod terminal;
mod vendor;
mod watch;

pub use args::Arguments;
use args::{Color, Command};
pub use failure::Failure;

/// Runs the command that the arguments name.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let choice = match arguments.color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
    match &arguments.command {
        Command::Generate(arguments) => generate::run(arguments),
        Command::Build(arguments) => build::run(arguments),
        Command::Bundle(arguments) => bundle::run(arguments),
        Command::Watch(arguments) => watch::run(arguments),
        Command::Check(arguments) => check::run(arguments),
        Command::Inspect(arguments) => inspect::run(arguments),
        Command::Doc(arguments) => doc::run(arguments),
        Command::Init(arguments) => init::run(arguments),
        Command::Explain(arguments) => explain::run(arguments.code),
        Command::Vendor(arguments) => vendor::run(arguments),
        Command::Cmake => cmake::run(),
        Command::Completions(arguments) => completions::run(arguments.shell),
        Command::Man => completions::man(),
    }
}

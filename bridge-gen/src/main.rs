//! The command line.

use std::process::ExitCode;

use clap::Parser as _;

use bridge_gen::cli;

fn main() -> ExitCode {
    match cli::run(&cli::Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

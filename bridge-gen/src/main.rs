//! The command line.

use std::process::ExitCode;

use clap::Parser as _;

use bridge_gen::cli;

/// The texts of a large module are a million small ones before: that takes a third less time than with the C library's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::run(&cli::Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

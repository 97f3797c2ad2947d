//! `bridge-gen completions` and `bridge-gen man`

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;

use super::args::Arguments;
use super::failure::{Failure, Status};
use super::terminal;

/// Prints a script for the shell.
pub fn run(shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    let mut command = Arguments::command();
    clap_complete::generate(shell, &mut command, "bridge-gen", &mut script);
    terminal::print(&String::from_utf8_lossy(&script))
}

/// Prints the manual page, in the form that `man` reads.
pub fn man() -> Result<(), Failure> {
    let mut page = Vec::new();
    let rendered = Man::new(Arguments::command()).render(&mut page);
    rendered.map_err(|error| Failure {
        status: Status::Output,
        what: format!("cannot write the manual page: {error}"),
        help: "see bridge-gen --help instead".to_owned(),
    })?;
    terminal::print(&String::from_utf8_lossy(&page))
}

//! `bridge-gen check`

use super::args::Check;
use super::failure::Failure;
use super::settings::Input;
use super::{read, terminal};

/// Diagnoses, and says in one line that there were no errors.
pub fn run(arguments: &Check) -> Result<(), Failure> {
    let input = Input::of(&arguments.input)?;
    let library = read::library(&input, &arguments.report)?.library;
    if arguments.report.quiet {
        return Ok(());
    }
    let lines = library.modules.iter().map(|module| {
        let (bridged, left_out) = (module.functions.len(), module.left_out.len());
        format!("{}: {bridged} bridged, {left_out} left out\n", module.file)
    });
    terminal::print(&lines.collect::<String>())
}

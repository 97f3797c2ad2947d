//! `bridge-gen generate`

use std::path::Path;

use super::args::Generate;
use super::failure::Failure;
use super::output::Summary;
use super::settings::Input;
use super::{edge, layout, output, read, stale, terminal};

/// Writes the crate, the headers and the description.
pub fn run(arguments: &Generate) -> Result<(), Failure> {
    let input = Input::of(&arguments.input)?;
    let folder = &input.output(arguments.output.as_ref())?;
    let made = read::library(&input, &arguments.report)?;
    let files = layout::generated(&made.library)?;
    if arguments.check {
        return stale::check(folder, &files, None);
    }
    let summary = output::install(folder, &files)?;
    let main = folder.join(format!("{}.json", made.library.name));
    edge::write(&arguments.edge, &main, &made.files)?;
    match arguments.report.quiet {
        true => Ok(()),
        false => terminal::print(&summary_line(folder, &summary)),
    }
}

/// What changed in `folder`.
pub fn summary_line(folder: &Path, summary: &Summary) -> String {
    let Summary {
        written,
        unchanged,
        removed,
    } = summary;
    let removed = if *removed == 0 {
        String::new()
    } else {
        format!(", {removed} removed")
    };
    format!(
        "{}: {written} files written, {unchanged} unchanged{removed}\n",
        folder.display()
    )
}

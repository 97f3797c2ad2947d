//! `bridge-gen doc`

use std::path::PathBuf;

use crate::emit::html;

use super::args::Doc;
use super::failure::Failure;
use super::generate::summary_line;
use super::output::Files;
use super::settings::Input;
use super::{layout, output, read, stale, terminal};

const PAGE: &str = "index.html";

/// Writes the page.
pub fn run(arguments: &Doc) -> Result<(), Failure> {
    let input = Input::of(&arguments.input)?;
    let folder = &folder(&input, arguments)?;
    output::refuse_other(folder, |earlier| earlier.iter().all(|file| file == PAGE))?;
    let made = read::library(&input, &arguments.report)?;
    let page = layout::on_large_stack(|| html::page(&made.library))?;
    let files = Files::from([(PAGE.to_owned(), page)]);
    if arguments.check {
        return stale::check(folder, &files, None);
    }
    let summary = output::install(folder, &files)?;
    match arguments.report.quiet {
        true => Ok(()),
        false => terminal::print(&summary_line(folder, &summary)),
    }
}

/// `-o`, else `doc` in the output folder of the configuration.
fn folder(input: &Input, arguments: &Doc) -> Result<PathBuf, Failure> {
    match &arguments.output {
        Some(folder) => Ok(folder.clone()),
        None => Ok(input.output(None)?.join("doc")),
    }
}

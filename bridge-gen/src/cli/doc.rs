//! `bridge-gen doc`

use std::path::{Path, PathBuf};

use crate::emit::html;

use super::args::Doc;
use super::failure::{Failure, Status};
use super::generate::summary_line;
use super::output::{Files, earlier_files};
use super::settings::Input;
use super::{layout, output, read, stale, terminal};

const PAGE: &str = "index.html";

/// Writes the page.
pub fn run(arguments: &Doc) -> Result<(), Failure> {
    let input = Input::of(&arguments.input)?;
    let folder = &folder(&input, arguments)?;
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

/// `-o`, else `doc` in the output folder of the configuration. It is no folder of `generate` or `build`: what they made
/// would go as if this command had made it before.
fn folder(input: &Input, arguments: &Doc) -> Result<PathBuf, Failure> {
    let folder = match &arguments.output {
        Some(folder) => folder.clone(),
        None => input.output(None)?.join("doc"),
    };
    match earlier_files(&folder).iter().all(|file| file == PAGE) {
        true => Ok(folder),
        false => Err(taken(&folder)),
    }
}

fn taken(folder: &Path) -> Failure {
    Failure {
        status: Status::Usage,
        what: format!("{} is the output folder of a library", folder.display()),
        help: "give the page a folder of its own, as in `-o site`".to_owned(),
    }
}

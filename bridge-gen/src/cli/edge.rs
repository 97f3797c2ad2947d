//! A run as an edge in the graph of another build: what it was made of, and when.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::args::Edge;
use super::failure::Failure;
use super::output::write_if_changed;

/// Writes the depfile and touches the stamp, where they are asked for. `main` is the most important file of the output,
/// `inputs` is all that was read.
pub fn write(edge: &Edge, main: &Path, inputs: &[PathBuf]) -> Result<(), Failure> {
    let Some(depfile) = &edge.depfile else {
        return Ok(());
    };
    let target = edge.stamp.as_deref().unwrap_or(main);
    let text = depfile_text(target, inputs);
    write_if_changed(depfile, text.as_bytes())
        .map_err(|error| Failure::written("write", depfile, &error))?;
    match &edge.stamp {
        Some(stamp) => touch(stamp).map_err(|error| Failure::written("touch", stamp, &error)),
        None => Ok(()),
    }
}

/// One rule of make. The target is named as it was given, as ninja wants it; the generator is an input as well.
fn depfile_text(target: &Path, inputs: &[PathBuf]) -> String {
    let generator = env::current_exe().ok();
    let inputs = inputs.iter().map(PathBuf::as_path);
    let inputs = inputs.chain(generator.as_deref()).map(|input| {
        let path = std::path::absolute(input);
        escaped(&path.unwrap_or_else(|_| input.to_owned()))
    });
    let mut inputs: Vec<_> = inputs.collect();
    inputs.sort();
    inputs.dedup();
    format!("{}: \\\n  {}\n", escaped(target), inputs.join(" \\\n  "))
}

/// A path as make and ninja both read it.
fn escaped(path: &Path) -> String {
    let path = path.to_string_lossy();
    let mut escaped = String::with_capacity(path.len());
    for character in path.chars() {
        match character {
            '$' => escaped.push('$'),
            ' ' | '#' => escaped.push('\\'),
            _ => {}
        }
        escaped.push(match character {
            '\\' if cfg!(windows) => '/',
            other => other,
        });
    }
    escaped
}

fn touch(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, [])
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_make_would_read_otherwise() {
        let path = Path::new("/a b/$c#d");
        assert_eq!(escaped(path), "/a\\ b/$$c\\#d");
        let text = depfile_text(
            Path::new("/out"),
            &[path.to_owned(), "/z".into(), "/z".into()],
        );
        assert!(text.starts_with("/out: \\\n  /"), "{text}");
        assert_eq!(text.matches("/z").count(), 1, "{text}");
    }
}

//! A Python file as text.

use std::ops::Range;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Place, Position};
use crate::names;

/// Larger files are refused: the syntax tree of a file takes many times its size.
pub const MAX_BYTES: usize = 64 << 20;

/// What a source is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Its functions are bridged, and its text goes into the library.
    Embedded,
    /// Its functions are bridged; when the library runs it is imported from where it is installed.
    Installed,
    /// Part of an embedded package: other modules import it.
    Part,
    /// Only names and types are taken from it.
    Types,
}

/// One Python file.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// As given by the user, for display.
    pub path: String,
    /// Name of the Python module: `math_ops`, `mypkg.sub`.
    pub module: String,
    /// Name of the file without its folder, of one in a package with the folders below it: `mypkg/sub.py`.
    pub file: String,
    /// Whether it is the `__init__` of a package.
    pub is_package: bool,
    /// What it is there for.
    pub role: Role,
    /// Of a stub, the source that it tells the types of: the docstrings are there.
    pub implementation: Option<Box<SourceFile>>,
    /// Its text without byte order mark, each line ending in `\n` as Python itself reads it.
    pub text: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl SourceFile {
    /// The file at `path` that holds `bytes`.
    pub fn new(path: &Path, bytes: Vec<u8>) -> Result<SourceFile, Diagnostic> {
        let (file, module) = module_name(path)?;
        SourceFile::named(path, &module, &file, Role::Embedded, bytes)
    }

    /// The file at `path` that holds `bytes`, as the module of that name.
    pub fn named(
        path: &Path,
        module: &str,
        file: &str,
        role: Role,
        bytes: Vec<u8>,
    ) -> Result<SourceFile, Diagnostic> {
        let shown = path.display().to_string();
        if bytes.len() > MAX_BYTES {
            return Err(too_large(&shown));
        }
        let mut text = String::from_utf8(bytes).map_err(|error| not_utf8(&shown, &error))?;
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        if text.contains('\r') {
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
        Ok(SourceFile {
            path: shown,
            module: module.to_owned(),
            file: file.to_owned(),
            is_package: path.file_stem().is_some_and(|stem| stem == "__init__"),
            role,
            implementation: None,
            lines: line_starts(&text),
            text,
        })
    }

    /// Whether it is a file of an embedded package.
    pub fn is_in_package(&self) -> bool {
        self.is_package || self.module.contains('.')
    }

    /// Whether it is embedded without a package around it, so that no relative import can work.
    pub fn is_alone(&self) -> bool {
        self.role == Role::Embedded && !self.is_in_package()
    }

    /// The 1-based line that holds the byte at `offset`.
    pub fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|&start| start <= offset)
    }

    /// Bytes of a 1-based line, its end included.
    pub fn line_span(&self, line: usize) -> Range<usize> {
        let end = |line| self.lines.get(line).copied().unwrap_or(self.text.len());
        match line.checked_sub(1) {
            Some(before) => end(before)..end(line),
            None => 0..0,
        }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.match_indices('\n');
    std::iter::once(0)
        .chain(ends.map(|(at, _)| at + 1))
        .collect()
}

fn module_name(path: &Path) -> Result<(String, String), Diagnostic> {
    let shown = path.display().to_string();
    let name = |message: String, help: &str| {
        Err(Diagnostic::new(Code::ModuleName, message)
            .at(Place::File {
                path: shown.clone(),
                position: None,
            })
            .help(help))
    };
    let (Some(file), Some(stem)) = (
        path.file_name().and_then(|file| file.to_str()),
        path.file_stem().and_then(|stem| stem.to_str()),
    ) else {
        return name(
            "the path names no file, or one whose name is not UTF-8".to_owned(),
            "give the path of a Python file: `math_ops.py`",
        );
    };
    if path.extension().is_none_or(|extension| extension != "py") {
        return name(
            format!("`{file}` is not a Python source file"),
            "the name of a module's file ends in `.py`",
        );
    }
    if stem.starts_with("__") && stem.ends_with("__") || stem == names::ANNOTATIONS {
        return name(
            format!("`{stem}` cannot be the name of a bridged module"),
            "give the folder of a package, not a file in it; `bridge` is the annotation package",
        );
    }
    if !names::is_python_identifier(stem) {
        return name(
            format!("`{stem}` is not the name of a Python module"),
            "rename the file: letters, digits and `_`, no digit first, no keyword",
        );
    }
    Ok((file.to_owned(), stem.to_owned()))
}

fn too_large(path: &str) -> Diagnostic {
    Diagnostic::new(
        Code::CannotRead,
        format!(
            "cannot read `{path}`: it has more than {} MiB",
            MAX_BYTES >> 20
        ),
    )
    .help("move data out of the module, into a file that it reads")
}

fn not_utf8(path: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let valid = error.utf8_error().valid_up_to();
    Diagnostic::new(
        Code::NotUtf8,
        format!(
            "`{path}` is not UTF-8: byte 0x{:02x} at offset {valid}",
            error.as_bytes()[valid]
        ),
    )
    .at(Place::File {
        path: path.to_owned(),
        position: Some(position(error.as_bytes(), valid)),
    })
    .help("save the file as UTF-8, and remove its `coding:` line if it has one")
}

/// Where the byte at `offset` is; all before it is UTF-8.
fn position(bytes: &[u8], offset: usize) -> Position {
    const AROUND: usize = 40;
    let before = String::from_utf8_lossy(&bytes[..offset]);
    let lines = line_starts(&before);
    let line_start = lines.last().copied().unwrap_or(0);
    let from = before
        .floor_char_boundary(offset.saturating_sub(AROUND))
        .max(line_start);
    let after = bytes[offset + 1..].iter().take(AROUND);
    let to = offset
        + 1
        + after
            .take_while(|byte| !matches!(byte, b'\n' | b'\r'))
            .count();
    let rest = String::from_utf8_lossy(&bytes[offset..to]);
    let wrong = rest.chars().next().map_or(0, char::len_utf8);
    Position {
        line: lines.len(),
        column: before[line_start..].chars().count() + 1,
        text: format!("{}{rest}", &before[from..]),
        span: offset - from..offset - from + wrong,
    }
}

//! Lists the files that the installed binary carries: runtime crates, annotation package, fixed headers, CMake package.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const RUNTIME: &[&str] = &["bridge-macros", "bridge-runtime", "python/bridge"];
const HEADERS: &str = "cpp/include";
const CMAKE: &str = "cpp/cmake";
const PROJECTS: &[&str] = &["cmake_project", "make_project", "meson_project"];
const SKIPPED: &[&str] = &["tests", "benches", "examples", "target", "__pycache__"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("..");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("Cargo.toml"), workspace_manifest(&root)?)?;

    let mut text = String::from("pub static RUNTIME: &[Embedded] = &[\n");
    text.push_str(
        "    (\"Cargo.toml\", include_str!(concat!(env!(\"OUT_DIR\"), \"/Cargo.toml\"))),\n",
    );
    for folder in RUNTIME {
        write_files(&mut text, &root, folder, "")?;
    }
    text.push_str("];\n\npub static HEADERS: &[Embedded] = &[\n");
    write_files(&mut text, &root, HEADERS, "cpp/include/")?;
    text.push_str("];\n\npub static CMAKE: &[Embedded] = &[\n");
    write_files(&mut text, &root, CMAKE, "cpp/cmake/")?;
    text.push_str("];\n\npub static PROJECTS: &[Embedded] = &[\n");
    for project in PROJECTS {
        let folder = format!("cpp/examples/{project}");
        write_files(&mut text, &root, &folder, "cpp/examples/")?;
    }
    text.push_str("];\n");
    fs::write(out.join("embedded.rs"), text)
}

/// The manifest of the workspace that the runtime crates inherit from, without the other members.
fn workspace_manifest(root: &Path) -> io::Result<String> {
    let path = root.join("Cargo.toml");
    println!("cargo:rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path)?;
    let lines = text.lines().map(|line| match line.split_once(" = ") {
        Some(("members", _)) => "members = [\"bridge-macros\", \"bridge-runtime\"]",
        _ => line,
    });
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

/// One `(path, text)` for each file below `folder`, its path without `prefix`, sorted.
fn write_files(text: &mut String, root: &Path, folder: &str, prefix: &str) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", root.join(folder).display());
    let mut files = Vec::new();
    collect(root, folder, &mut files)?;
    files.sort();
    for file in files {
        let name = file.trim_start_matches(prefix);
        let source = format!("/../{file}");
        let _ = writeln!(
            text,
            "    ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {source:?}))),"
        );
    }
    Ok(())
}

fn collect(root: &Path, folder: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let name = entry.file_name().into_string().unwrap_or_default();
        let path = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                collect(root, &path, files)?;
            }
        } else if !name.starts_with('.') && !name.ends_with(".md") && name != "output.txt" {
            files.push(path);
        }
    }
    Ok(())
}

//! Tells the sources, and the build scripts of programs, for which Python they are built. Lets the tests find libpython
//! without `LD_LIBRARY_PATH`, and tells them which interpreter to start. Compiles what the runtime has in Python.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// The texts that `own_text!` knows, and the files below `src` that make them up.
const TEXTS: &[(&str, &[&str])] = &[
    ("machinery", &["machinery.py", "resources.py"]),
    ("coroutine", &["event_loop.py", "coroutine.py"]),
    ("iteration", &["iteration.py"]),
    ("interchange", &["interchange.py"]),
    ("escape", &["array/escape.py"]),
    ("routes", &["routes.py"]),
];

fn main() -> io::Result<()> {
    pyo3_build_config::use_pyo3_cfgs();
    pyo3_build_config::add_libpython_rpath_link_args();
    let config = pyo3_build_config::get();
    println!("cargo:rustc-env=BRIDGE_PYTHON_VERSION={}", config.version());
    if let Some(python) = config.executable() {
        println!("cargo:rustc-env=BRIDGE_PYTHON={python}");
        println!("cargo:python={python}");
    }
    if let Some(folder) = config.lib_dir() {
        println!("cargo:libraries={folder}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let texts = write_texts(&out)?;
    if !config
        .executable()
        .is_some_and(|python| compile(python, &texts))
    {
        // A text without bytecode is compiled by each process that needs it.
        println!(
            "cargo:warning=the start takes two milliseconds more: no Python compiled the runtime's texts"
        );
    }
    Ok(())
}

/// Gives the path of each text, beside which there is a file without bytecode.
fn write_texts(out: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo:rerun-if-changed=compile.py");
    let write = |(name, files): &(&str, &[&str])| {
        let mut text = String::new();
        for file in *files {
            println!("cargo:rerun-if-changed=src/{file}");
            text.push_str(&fs::read_to_string(Path::new("src").join(file))?);
        }
        let path = out.join(name).with_extension("py");
        fs::write(path.with_extension("code"), "")?;
        fs::write(&path, text)?;
        Ok(path)
    };
    TEXTS.iter().map(write).collect()
}

/// The same bytes each time: in no environment that changes what Python finds, or the order of a set.
fn compile(python: &str, texts: &[PathBuf]) -> bool {
    let mut command = Command::new(python);
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("PYTHON") {
            command.env_remove(name);
        }
    }
    let status = command
        .env("PYTHONHASHSEED", "0")
        .args(["-S", "-s", "-B", "compile.py"])
        .args(texts)
        .status();
    status.is_ok_and(|status| status.success())
}

//! The runtime compiles, without warnings, for Pythons that need not be on this machine: the newest, with its global
//! interpreter lock and without. What it does there is for `make versions`.

use std::process::Command;

use bridge_tests::{root, run, scratch};

/// Checks the runtime for CPython `version` with these flags, as pyo3's configuration file spells them.
fn check(version: &str, flags: &str) {
    let folder = scratch("pythons").join(format!("{version}{flags}"));
    let config = folder.join("pyo3.txt");
    let text = format!(
        "implementation=CPython\nversion={version}\nshared=true\npointer_width=64\nbuild_flags={flags}\n\
         suppress_build_script_link_lines=true\n"
    );
    std::fs::create_dir_all(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    // Written anew, it would have everything compiled anew.
    if std::fs::read_to_string(&config).ok().as_deref() != Some(&text) {
        std::fs::write(&config, text).unwrap_or_else(|e| panic!("{}: {e}", config.display()));
    }
    run(Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["check", "--quiet", "--package", "bridge-runtime"])
        .env("PYO3_CONFIG_FILE", &config)
        .env("RUSTFLAGS", "-Dwarnings")
        .env("CARGO_TARGET_DIR", folder.join("target")));
}

#[test]
fn the_runtime_compiles_for_the_newest_python() {
    check("3.14", "");
}

#[test]
fn the_runtime_compiles_for_the_newest_python_without_a_global_lock() {
    check("3.14", "Py_GIL_DISABLED");
}

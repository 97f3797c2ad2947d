//! `tests/cases/<name>/module.py` gives exactly `expected.rs`, `.h`, `.hpp`, `.json` and `.stderr`.

use std::path::{Path, PathBuf};

use bridge_tests::generator::{bridge_gen, options};
use bridge_tests::{cases, expected, file_name, run, scratch};
use libtest_mimic::{Arguments, Trial};

const OUTPUTS: &[(&str, &str)] = &[
    ("rust/src/lib.rs", "expected.rs"),
    ("include/rust_python_bridge.h", "expected.h"),
    ("include/rust_python_bridge.hpp", "expected.hpp"),
    ("rust_python_bridge.json", "expected.json"),
];

fn main() {
    let trials = cases().into_iter().map(trial).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn trial(case: PathBuf) -> Trial {
    Trial::test(format!("golden::{}", file_name(&case)), move || {
        check(&case);
        Ok(())
    })
}

fn check(case: &Path) {
    let folder = scratch("golden").join(file_name(case));
    let output = run(bridge_gen()
        .current_dir(case)
        .args(["generate", "module.py", "-o"])
        .arg(&folder)
        .args(options(case)));
    expected::check(
        &case.join("expected.stderr"),
        &String::from_utf8_lossy(&output.stderr),
    );
    for (made, golden) in OUTPUTS {
        let path = folder.join(made);
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        expected::check(&case.join(golden), &text);
    }
}

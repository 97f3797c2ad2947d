//! `tests/cases/<name>/run.cpp` runs against the library that is built from its `module.py`: in the oldest standard,
//! with the project's own classes, and in a new one, with those of the standard library.

use std::path::{Path, PathBuf};

use bridge_tests::generator::build_case;
use bridge_tests::program::{Program, execute};
use bridge_tests::{cases, file_name};
use libtest_mimic::{Arguments, Trial};

fn main() {
    let trials = cases().into_iter().map(trial).collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn trial(case: PathBuf) -> Trial {
    Trial::test(format!("run::{}", file_name(&case)), move || {
        check(&case);
        Ok(())
    })
}

fn check(case: &Path) {
    let library = build_case(case);
    for standard in ["c++11", "c++20"] {
        let program = Program {
            source: &case.join("run.cpp"),
            standard,
            options: &[],
            library: &library,
        };
        execute(&program.compile(), &library.library);
    }
}

//! Objects of every kind go across and back, Python keeps none, and they may outlive it.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use bridge_tests::generator::build;
use bridge_tests::program::{Program, execute};

fn run(source: &str) {
    static LOCK: Mutex<()> = Mutex::new(());
    let one_at_a_time = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let library = build("leaks", &["tests/programs/leaks/leaks.py"], &[]);
    drop(one_at_a_time);
    let program = Program {
        source: Path::new(source),
        standard: "c++11",
        options: &["-O1"],
        library: &library,
    };
    execute(&program.compile(), &library.library);
}

#[test]
fn python_has_no_more_blocks_after_many_rounds() {
    run("tests/programs/leaks/leaks.cpp");
}

#[test]
fn objects_outlive_python() {
    run("tests/programs/leaks/outlive.cpp");
}

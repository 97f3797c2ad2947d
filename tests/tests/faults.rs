//! What fails in the middle: each allocation of Python, each import.
//!
//! `BRIDGE_STEP=1` tries each allocation of the start, not every 2,003rd; `make soak` tries every 101st.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use bridge_tests::generator::{Built, build};
use bridge_tests::program::Program;
use bridge_tests::{import_at_start, make_venv, run, scratch};

const FOLDER: &str = "tests/programs/faults";

fn library() -> Built {
    static LOCK: Mutex<()> = Mutex::new(());
    let _one_at_a_time = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    build("stress", &["tests/programs/stress/stress.py"], &[])
}

fn compile(name: &str, library: &Built) -> PathBuf {
    let source = format!("{FOLDER}/{name}.cpp");
    let program = Program {
        source: Path::new(&source),
        standard: "c++11",
        options: &["-g"],
        library,
    };
    program.compile()
}

#[test]
fn every_allocation_of_a_call_may_fail() {
    let library = library();
    run(Command::new(compile("calls", &library)).arg(&library.library));
}

#[test]
fn every_allocation_of_cpp_may_fail() {
    let library = library();
    run(Command::new(compile("memory", &library)).arg(&library.library));
}

#[test]
fn allocations_of_the_start_may_fail() {
    let library = library();
    let step = std::env::var("BRIDGE_STEP").unwrap_or_else(|_| "2003".into());
    let output = run(Command::new(compile("start", &library))
        .arg(&library.library)
        .arg(step));
    println!("{}", String::from_utf8_lossy(&output.stdout));
}

/// A venv that reads `failing_imports.py` when it starts.
fn venv() -> PathBuf {
    let venv = scratch("faults").join("venv");
    make_venv(&venv);
    import_at_start(&venv, &format!("{FOLDER}/failing_imports.py"));
    venv
}

#[test]
fn every_import_may_fail() {
    let library = library();
    let (program, venv) = (compile("imports", &library), venv());
    let with_failing = |number: &str| {
        let output = run(Command::new(&program)
            .arg(&library.library)
            .env("BRIDGE_VENV", &venv)
            .env("FAULT", number));
        imports(&output)
    };
    let count = with_failing("-1");
    assert!(count > 20, "{count} imports");
    for number in 0..count {
        with_failing(&number.to_string());
    }
}

/// What `failing_imports.py` has counted.
fn imports(output: &Output) -> usize {
    let said = String::from_utf8_lossy(&output.stdout);
    let count = said.split(' ').next().and_then(|count| count.parse().ok());
    count.unwrap_or_else(|| panic!("no count of imports: {said}"))
}

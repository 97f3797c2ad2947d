//! The event loop as a whole: driven by the program, at the end of Python, in the child of a fork, and from C.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use bridge_tests::generator::{Built, build_case};
use bridge_tests::program::Program;
use bridge_tests::{root, run};

const FOLDER: &str = "tests/programs/coroutines";

fn library() -> Built {
    static LOCK: Mutex<()> = Mutex::new(());
    let _one_at_a_time = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    build_case(&root().join("tests/cases/coroutines"))
}

fn execute(name: &str, standard: &str, options: &[&str], arguments: &[&str]) -> Output {
    let library = library();
    let source = format!("{FOLDER}/{name}");
    let program = Program {
        source: Path::new(&source),
        standard,
        options,
        library: &library,
    };
    run(Command::new(program.compile())
        .arg(&library.library)
        .args(arguments))
}

#[test]
fn the_program_drives_the_loop() {
    execute("drive.cpp", "c++11", &[], &[]);
}

#[test]
fn a_loop_with_a_thread_is_not_driven() {
    execute("late.cpp", "c++11", &[], &[]);
}

#[test]
fn the_end_of_python_ends_what_runs() {
    for mode in ["shutdown", "driven", "exit"] {
        let output = execute("end.cpp", "c++11", &[], &[mode]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), "bye\n", "{mode}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{mode}");
    }
}

#[test]
fn the_child_of_a_fork_has_a_loop_of_its_own() {
    execute("fork.cpp", "c++11", &[], &[]);
}

#[test]
fn c_is_told_when_a_coroutine_is_done() {
    execute("complete.c", "c99", &["-DBRIDGE_LINKED"], &[]);
}

#[test]
fn coroutines_do_without_exceptions() {
    let options = ["-fno-exceptions", "-fno-rtti"];
    execute("no_exceptions.cpp", "c++17", &options, &[]);
}

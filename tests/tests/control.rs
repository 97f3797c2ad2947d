//! Python as a whole from C++: configuration, attach and detach, interrupts, log and output, the end.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use bridge_tests::generator::{Built, build};
use bridge_tests::program::{Program, can_sanitize};
use bridge_tests::{make_venv, root, run, scratch};

const FOLDER: &str = "tests/programs/control";

fn library() -> Built {
    static LOCK: Mutex<()> = Mutex::new(());
    let _one_at_a_time = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    build("control", &[&format!("{FOLDER}/control.py")], &[])
}

fn execute(name: &str, arguments: &[&str]) -> Output {
    execute_with(name, "c++11", &[], arguments)
}

fn execute_with(name: &str, standard: &str, options: &[&str], arguments: &[&str]) -> Output {
    let library = library();
    let source = format!("{FOLDER}/{name}.cpp");
    let program = Program {
        source: Path::new(&source),
        standard,
        options,
        library: &library,
    };
    let suppressions = root().join("tests/programs/stress/races.supp");
    run(Command::new(program.compile())
        .env(
            "TSAN_OPTIONS",
            format!("suppressions={}", suppressions.display()),
        )
        // Python keeps much to the end, and so does a function that was set; the programs count what is theirs.
        .env("ASAN_OPTIONS", "detect_leaks=0")
        .arg(&library.library)
        .args(arguments))
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A venv of the interpreter that libraries are built for, and a folder with a newer source of the module.
fn surroundings() -> [String; 2] {
    let (venv, sources) = (
        scratch("control_venv").join("venv"),
        scratch("control_sources"),
    );
    make_venv(&venv);
    let newer = "def version() -> int:\n    return 2\n";
    let source = std::fs::read_to_string(root().join(FOLDER).join("control.py"));
    let source = source.unwrap_or_else(|e| panic!("control.py: {e}"));
    std::fs::write(sources.join("control.py"), source + newer)
        .unwrap_or_else(|e| panic!("{}: {e}", sources.display()));
    [venv, sources].map(|path| path.display().to_string())
}

#[test]
fn configured_before_the_first_call() {
    static LOCK: Mutex<()> = Mutex::new(());
    let _one_at_a_time = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let [venv, sources] = surroundings();
    for what in ["everything", "environment", "nonsense"] {
        execute("configure", &[what, &venv, &sources]);
    }
}

#[test]
fn attached_over_many_calls_and_detached_inside() {
    execute("attach", &[]);
}

#[test]
fn callbacks_and_calls_nest() {
    execute("nest", &[]);
}

#[test]
fn threads_never_wait_for_each_other_for_ever() {
    execute("locks", &[]);
    let options = ["-O1", "-fsanitize=thread"];
    if cfg!(target_os = "linux") && can_sanitize(&options) {
        execute_with("locks", "c++17", &options, &[]);
    }
}

#[test]
fn whoever_waits_for_a_turn_gets_inside() {
    execute("meet", &[]);
}

#[test]
fn a_call_is_interrupted_from_another_thread() {
    execute("interrupt", &[]);
}

#[test]
fn sigint_is_keyboard_interrupt_where_that_is_wanted() {
    execute("sigint", &[]);
}

#[test]
fn log_and_output_go_to_the_program() {
    let output = execute("routes", &[]);
    assert_eq!(stdout(&output), "to the streams again\n");
}

#[test]
fn what_a_callback_throws_crosses_python_and_arrives() {
    for standard in ["c++11", "c++17"] {
        execute_with("carried", standard, &[], &[]);
    }
    execute_with("carried_without", "c++17", &["-fno-exceptions"], &[]);
    let options = ["-O1", "-fsanitize=address,undefined"];
    if cfg!(target_os = "linux") && can_sanitize(&options) {
        execute_with("carried", "c++17", &options, &[]);
    }
}

#[test]
fn callbacks_may_throw_while_python_ends() {
    for way in ["return", "shutdown"] {
        let output = execute("carried_leave", &[way]);
        assert_eq!(stdout(&output), "thrown and destroyed\n", "{way}");
    }
}

#[test]
fn an_explicit_end_waits_runs_and_writes() {
    let output = execute("shutdown", &[]);
    assert_eq!(stdout(&output), "thread ended\nat exit\n");
}

#[test]
fn every_end_runs_atexit_once_and_writes_what_is_buffered() {
    for way in ["return", "exit", "attached", "shutdown"] {
        let output = execute("leave", &[way]);
        assert_eq!(stdout(&output), "written\nat exit\n", "{way}");
    }
}

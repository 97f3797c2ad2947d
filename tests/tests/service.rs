//! What people who embed Python suffer from: each promise of docs/reliability.md about start, threads and end is a program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use bridge_tests::generator::{Built, build};
use bridge_tests::program::Program;
use bridge_tests::{make_venv, run, scratch};

const FOLDER: &str = "tests/programs/service";

fn library() -> Built {
    static LOCK: Mutex<()> = Mutex::new(());
    let _one_at_a_time = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    build("service", &[&format!("{FOLDER}/service.py")], &[])
}

fn compile(name: &str, library: &Built) -> PathBuf {
    compile_with(name, &[], library)
}

fn compile_with(name: &str, options: &[&str], library: &Built) -> PathBuf {
    let source = format!("{FOLDER}/{name}.cpp");
    let program = Program {
        source: Path::new(&source),
        standard: "c++11",
        options,
        library,
    };
    program.compile()
}

fn execute(name: &str, arguments: &[&str]) -> Output {
    let library = library();
    let program = compile(name, &library);
    run(Command::new(program).arg(&library.library).args(arguments))
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_first_call_comes_from_twenty_threads_or_before_main() {
    let library = library();
    let program = compile("start", &library);
    let command = || {
        let mut command = Command::new(&program);
        command.env("SERVICE_LIBRARY", &library.library);
        command
    };
    run(&mut command());
    run(command().env("SERVICE_EARLY", "1"));
}

#[test]
fn the_first_call_comes_from_a_plugin_that_is_unloaded_again() {
    let library = library();
    let plugin = compile_with("plugin", &["-shared", "-fPIC"], &library);
    let host = compile("plugin_host", &library);
    run(Command::new(host).arg(&library.library).arg(plugin));
}

#[test]
fn c_extensions_are_found_and_nothing_is_imported_unasked() {
    let imported = stdout(&execute("imports", &[]));
    assert!(imported.contains("decimal"), "{imported}");
}

#[test]
fn children_are_pythons() {
    execute("children", &[]);
}

#[test]
fn a_library_moves_with_its_venv() {
    let library = library();
    let program = compile("moved", &library);
    let folder = scratch("moved");
    let (before, after) = (folder.join("before"), folder.join("after"));
    let _ = std::fs::remove_dir_all(&after);
    make_venv(&before.join("venv"));
    let copied = std::fs::copy(&library.library, before.join("library.so"))
        .and_then(|_| std::fs::rename(&before, &after));
    copied.unwrap_or_else(|e| panic!("{}: {e}", after.display()));
    let output = run(Command::new(program)
        .env("BRIDGE_VENV", after.join("venv"))
        .arg(after.join("library.so")));
    assert_eq!(
        stdout(&output).trim(),
        after.join("venv").display().to_string()
    );
}

#[test]
fn signals_stay_the_hosts() {
    execute("signals", &[]);
}

#[test]
fn threads_that_come_and_go_leave_nothing() {
    let count = std::env::var("BRIDGE_THREADS").unwrap_or_else(|_| "5000".into());
    execute("threads", &[&count]);
}

#[test]
fn endless_recursion_is_an_error_on_a_small_stack_too() {
    execute("stack", &[]);
}

#[test]
fn a_forked_child_calls_or_is_told_why_not() {
    execute("fork", &[]);
}

#[test]
fn the_process_may_end_in_every_way_with_threads_inside_python() {
    let library = library();
    let program = compile("leave", &library);
    for (way, said) in [
        ("return", "late: refused\n"),
        ("exit on a thread", "late: refused\n"),
        ("dlclose", "late: refused\n"),
        ("spinning", "late: refused\n"),
        ("quick_exit", ""),
        ("_Exit", ""),
    ] {
        let output = run(Command::new(&program).arg(&library.library).arg(way));
        assert_eq!(stdout(&output), said, "{way}");
    }
}

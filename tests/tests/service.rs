//! What people who embed Python suffer from: each promise of docs/reliability.md about start, threads and end is a program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use bridge_tests::generator::{Built, build};
use bridge_tests::program::Program;
use bridge_tests::{import_at_start, make_venv, python, root, run, scratch};

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

/// A shared library of one C file, or of nothing.
fn compile_shared(source: Option<&str>, name: &str) -> PathBuf {
    let shared = scratch("shared").join(name);
    let mut compiler = Command::new("gcc");
    compiler.args(["-shared", "-fPIC", "-o"]).arg(&shared);
    compiler.arg(format!("-Wl,-soname,{name}"));
    if let Some(source) = source {
        compiler.arg(root().join(FOLDER).join(source));
    }
    run(&mut compiler);
    shared
}

fn ask_python(expression: &str) -> String {
    let program = format!("import sys, sysconfig; print({expression})");
    let output = run(Command::new(python()).args(["-c", &program]));
    stdout(&output).trim().to_owned()
}

#[test]
fn the_python_that_it_was_built_for_is_found_where_another_one_stands_in_the_way() {
    let library = library();
    let decoy = compile_shared(None, &ask_python("sysconfig.get_config_var('INSTSONAME')"));
    let output = run(Command::new(compile("moved", &library))
        .env("LD_LIBRARY_PATH", decoy.parent().unwrap_or(&decoy))
        .arg(&library.library));
    assert_eq!(stdout(&output).trim(), ask_python("sys.prefix"));
}

#[test]
fn another_version_of_python_in_the_process_is_an_error_that_names_both() {
    let library = library();
    run(Command::new(compile("mismatch", &library))
        .env(
            "LD_PRELOAD",
            compile_shared(Some("version.c"), "version.so"),
        )
        .env("BUILT_FOR", ask_python("'%d.%d' % sys.version_info[:2]"))
        .arg(&library.library));
}

/// A venv, and a folder with an empty file in place of a standard library, that are broken in turn.
fn break_installations() -> [PathBuf; 2] {
    let (venv, home) = (
        scratch("broken").join("venv"),
        scratch("broken").join("home"),
    );
    let encodings = ask_python("'lib/python%d.%d/encodings' % sys.version_info[:2]");
    make_venv(&venv);
    std::fs::create_dir_all(home.join(&encodings))
        .and_then(|()| std::fs::write(home.join(encodings).join("__init__.py"), ""))
        .unwrap_or_else(|e| panic!("{}: {e}", home.display()));
    [venv, home]
}

#[test]
fn a_broken_installation_is_told_whole_before_it_breaks_python() {
    let library = library();
    let program = compile("broken", &library);
    let [venv, home] = break_installations();
    let told = |variable: &str, value: &Path, more: &[&str]| {
        let mut command = Command::new(&program);
        command.env(variable, value).arg(&library.library);
        stdout(&run(command.args(more)))
    };
    let settings = venv.join("pyvenv.cfg");
    let shown = settings.display().to_string();
    let write = |text: &[u8]| std::fs::write(&settings, text).expect("a venv of ours");
    write(b"home = /usr/bin\nversion = 2.7.18\n");
    let said = told("BRIDGE_VENV", &venv, &["curable"]);
    assert!(
        said.contains("a venv of Python 2.7, but this library runs Python 3."),
        "{said}"
    );
    write(b"\xff\xfe");
    let said = told("BRIDGE_VENV", &venv, &["curable"]);
    assert!(said.contains(&shown) && said.contains("UTF-8"), "{said}");
    std::fs::remove_file(&settings).expect("a venv of ours");
    let said = told("BRIDGE_VENV", &venv, &["curable"]);
    assert!(
        said.contains(&shown) && said.contains("No such file"),
        "{said}"
    );
    let said = told("BRIDGE_PYTHON", &root().join("README.md"), &["curable"]);
    assert!(said.contains("README.md (that is no program)"), "{said}");
    let said = told("BRIDGE_HOME", &venv, &["curable"]);
    assert!(said.contains("encodings/__init__.py is missing"), "{said}");
    let said = told("BRIDGE_HOME", &home, &[]);
    assert!(
        said.contains("codec of the filesystem encoding: LookupError"),
        "{said}"
    );
}

#[test]
fn signals_stay_the_hosts() {
    let library = library();
    let program = compile("signals", &library);
    for isolated in ["1", "0"] {
        run(Command::new(&program)
            .env("BRIDGE_ISOLATED", isolated)
            .arg(&library.library));
    }
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
fn a_child_forked_while_python_starts_is_told() {
    let library = library();
    let venv = scratch("fork_start").join("venv");
    make_venv(&venv);
    import_at_start(&venv, &format!("{FOLDER}/waiting_start.py"));
    run(Command::new(compile("fork_start", &library))
        .env("BRIDGE_VENV", &venv)
        .arg(&library.library));
}

#[test]
fn a_library_may_be_unloaded_at_any_time() {
    execute("unload", &[]);
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

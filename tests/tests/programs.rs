//! C++ programs through real libraries: what no single case of `tests/cases` can show.

use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::generator::{Built, build};
use bridge_tests::program::{Program, execute};
use bridge_tests::{expected, python, root, run, scratch};

fn math_ops() -> Built {
    static LOCK: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _one_at_a_time = LOCK.lock();
    build("math_ops", &["python/math_ops.py"], &[])
}

fn compile(source: &str, standard: &str, options: &[&str], library: &Built) -> PathBuf {
    Program {
        source: Path::new(source),
        standard,
        options,
        library,
    }
    .compile()
}

fn stdout(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn classic_example_adds_and_reports_an_error() {
    let library = math_ops();
    let program = compile("cpp/examples/cpp_example.cpp", "c++11", &[], &library);
    let shown = stdout(&execute(&program, &library.library));
    assert!(
        shown.contains("add(3, 5) = 8") && shown.contains("ValueError: not a port: 70000"),
        "{shown}"
    );
}

#[test]
fn class_example_says_the_same_loaded_and_linked() {
    let library = math_ops();
    let source = "cpp/examples/class_example.cpp";
    let loaded = execute(&compile(source, "c++11", &[], &library), &library.library);
    let linked = compile(source, "c++17", &["-DBRIDGE_LINKED"], &library);
    assert_eq!(stdout(&loaded), stdout(&run(&mut Command::new(linked))));
}

#[test]
fn ten_threads_make_the_first_call() {
    let library = math_ops();
    execute(
        &compile("tests/programs/first_call.cpp", "c++11", &[], &library),
        &library.library,
    );
}

#[test]
fn a_missing_interpreter_is_an_error_until_it_is_there() {
    let library = math_ops();
    execute(
        &compile(
            "tests/programs/missing_interpreter.cpp",
            "c++11",
            &[],
            &library,
        ),
        &library.library,
    );
}

#[test]
fn without_exceptions_every_call_has_a_twin() {
    let library = math_ops();
    let program = compile(
        "tests/programs/no_exceptions.cpp",
        "c++17",
        &["-fno-exceptions"],
        &library,
    );
    execute(&program, &library.library);
}

#[test]
fn a_library_of_another_interface_is_refused() {
    let library = math_ops();
    let other = build("extensions", &["tests/programs/extensions.py"], &[]);
    execute(
        &compile("tests/programs/fingerprint.cpp", "c++11", &[], &library),
        &other.library,
    );
}

#[test]
fn c_extensions_work_and_the_process_stays_isolated() {
    let library = build("extensions", &["tests/programs/extensions.py"], &[]);
    let program = compile("tests/programs/extensions.cpp", "c++11", &[], &library);
    let shown = stdout(&execute(&program, &library.library));
    let own =
        run(Command::new(python())
            .args(["-c", "import sys; print(sys.executable); print(sys.prefix)"]));
    assert_eq!(shown, stdout(&own));
}

#[test]
fn a_python_host_may_end_in_the_middle_of_a_call() {
    let library = math_ops();
    let output = run(Command::new(python())
        .current_dir(root())
        .arg("tests/programs/python_host.py")
        .arg(&library.library));
    assert_eq!(stdout(&output), "done\n");
}

#[test]
fn a_module_of_ninety_functions_answers_as_in_python() {
    let library = build("toolbox", &["python/examples/toolbox.py"], &[]);
    let program = compile("tests/programs/toolbox/main.cpp", "c++11", &[], &library);
    let answers = execute(&program, &library.library);
    let python = run(Command::new(python()).arg(root().join("tests/programs/toolbox/answers.py")));
    let (python, answers) = (stdout(&python), stdout(&answers));
    assert!(
        python == answers,
        "{}",
        expected::difference(&python, &answers)
    );
}

#[test]
fn several_modules_make_one_library() {
    let folder = "tests/programs/several";
    let modules = ["lengths", "areas"].map(|name| format!("{folder}/{name}.py"));
    let modules = modules.each_ref().map(String::as_str);
    let library = build("several", &modules, &["--prefix", "py_{module}_"]);
    let program = compile(&format!("{folder}/main.cpp"), "c++11", &[], &library);
    execute(&program, &library.library);
}

#[test]
fn two_libraries_share_one_process() {
    let folder = "tests/programs/two_libraries";
    let one = |name: &str| {
        let module = format!("{folder}/{name}/shapes.py");
        build(
            name,
            &[&module],
            &["--name", name, "--prefix", &format!("{name}_")],
        )
    };
    let (first, second) = (one("first"), one("second"));
    let include = format!("-I{}", second.folder.join("include").display());
    let program = compile(&format!("{folder}/main.cpp"), "c++11", &[&include], &first);
    run(Command::new(program)
        .arg(&first.library)
        .arg(&second.library));
}

#[test]
fn a_panic_in_rust_is_an_error_of_the_call() {
    let target = scratch("fixtures");
    let manifest = root().join("tests/fixtures/panicking/Cargo.toml");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .args(["build", "--quiet", "--manifest-path"])
        .arg(manifest)
        .env("CARGO_TARGET_DIR", &target));
    let program = target.join("panicking-program");
    run(Command::new("g++")
        .current_dir(root())
        .args([
            "-std=c++11",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-Icpp/include",
            "-Itests/support",
            "-o",
        ])
        .arg(&program)
        .args(["tests/programs/panicking.cpp", "-ldl"]));
    let output = run(Command::new(program).arg(target.join("debug/libpanicking.so")));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "",
        "a panic prints nothing"
    );
}

#[test]
fn packages_are_embedded_whole() {
    let folder = "tests/programs/package";
    let packages = [format!("{folder}/geometry"), format!("{folder}/queue")];
    let library = build("package", &packages.each_ref().map(String::as_str), &[]);
    let program = compile(&format!("{folder}/main.cpp"), "c++11", &[], &library);
    execute(&program, &library.library);
}

#[test]
fn an_error_knows_all_of_its_exception() {
    let folder = "tests/programs/errors";
    let library = build("errors", &[&format!("{folder}/errors.py")], &[]);
    let program = compile(&format!("{folder}/main.cpp"), "c++11", &[], &library);
    execute(&program, &library.library);
}

#[test]
fn exceptions_are_caught_by_name_wherever_they_are_defined() {
    let folder = "tests/programs/raised";
    let modules = [format!("{folder}/shop"), format!("{folder}/stock.py")];
    let library = build("raised", &modules.each_ref().map(String::as_str), &[]);
    let source = format!("{folder}/main.cpp");
    for (standard, options) in [
        ("c++11", &[][..]),
        ("c++20", &[]),
        ("c++17", &["-fno-exceptions"]),
    ] {
        let program = compile(&source, standard, options, &library);
        execute(&program, &library.library);
    }
}

#[test]
fn two_hundred_modules_make_one_library() {
    let folder = scratch("two_hundred");
    let modules: Vec<String> = (0..200)
        .map(|number| {
            let path = folder.join(format!("module_{number}.py"));
            let text = format!("def add_{number}(a: int) -> int:\n    return a + {number}\n");
            std::fs::write(&path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            path.display().to_string()
        })
        .collect();
    let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
    let library = build("two_hundred", &modules, &[]);
    let program = compile("tests/programs/two_hundred.cpp", "c++11", &[], &library);
    execute(&program, &library.library);
}

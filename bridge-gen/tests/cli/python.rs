//! Interpreters that no library can be built for, each played by a script.

use crate::sandbox::{Run, Sandbox};

fn build(sandbox: &Sandbox, python: &str) -> Run {
    sandbox.run(&["build", "math_ops.py", "-o", "out", "--python", python])
}

/// Builds with a script that answers `members` over those of a good Python.
fn build_with_answer(members: &[(&str, serde_json::Value)]) -> Run {
    let mut answer = serde_json::json!({
        "implementation": "CPython", "version": [3, 12, 1], "executable": "/opt/python", "prefix": "/opt",
        "shared": true, "library": "libpython3.12.so", "folders": ["/nowhere/lib"], "multiarch": "some-where",
        "free_threaded": false, "windows": false,
    });
    for (name, value) in members {
        answer[name] = value.clone();
    }
    let sandbox = Sandbox::new();
    let python = sandbox.write_program("a python", &format!("cat <<'END'\n{answer}\nEND"));
    let run = build(&sandbox, python.to_str().expect("UTF-8"));
    assert!(!sandbox.path("out").exists());
    run
}

#[test]
fn not_there() {
    let sandbox = Sandbox::new();
    build(&sandbox, "no-such-python").fails(
        3,
        &[
            "`no-such-python`",
            "--python",
            "not found",
            "virtual environment",
        ],
    );
    sandbox.write("plain.txt", "");
    build(&sandbox, "./plain.txt").fails(3, &["not a program that can be run"]);
}

#[test]
fn an_active_environment_comes_first() {
    let sandbox = Sandbox::new();
    let run = |venv| {
        sandbox.run_with(
            &["build", "math_ops.py", "-o", "out"],
            &[("VIRTUAL_ENV", venv)],
        )
    };
    run("/no/such/venv").fails(3, &["`/no/such/venv/bin/python`", "VIRTUAL_ENV"]);
}

#[test]
fn python3_comes_from_the_path() {
    let sandbox = Sandbox::new();
    sandbox.write_program("bin/python3", "echo '{}'");
    let path = sandbox.path("bin");
    let path = path.to_str().expect("UTF-8");
    let path = format!("{path}:/usr/bin:/bin");
    let run = sandbox.run_with(&["build", "math_ops.py", "-o", "out"], &[("PATH", &path)]);
    run.fails(
        3,
        &["`python3` (looked for in PATH) does not answer like Python"],
    );
}

#[test]
fn not_python() {
    let sandbox = Sandbox::new();
    let python = sandbox.write_program("ruby", "echo 'unknown option -I' >&2; exit 7");
    let python = python.to_str().expect("UTF-8");
    build(&sandbox, python).fails(
        3,
        &["does not answer like Python", "unknown option -I", "7"],
    );
}

#[test]
fn what_a_strange_program_says_is_shortened() {
    let sandbox = Sandbox::new();
    let echo = sandbox.write_program(
        "echo",
        "printf '%s' \"cannot: $3\" | tr '\\n' ' ' >&2; exit 1",
    );
    let echo = echo.to_str().expect("UTF-8");
    let run = build(&sandbox, echo).fails(3, &["does not answer like Python: cannot: ", "… ("]);
    assert!(!run.stderr.contains("json.dumps"), "{}", run.stderr);
}

#[test]
fn not_cpython() {
    build_with_answer(&[("implementation", "PyPy".into())]).fails(3, &["is PyPy", "only CPython"]);
}

#[test]
fn too_old() {
    build_with_answer(&[("version", serde_json::json!([3, 8, 18]))]).fails(3, &["3.8.18", "3.9"]);
    let threaded = [
        ("version", serde_json::json!([3, 13, 0])),
        ("free_threaded", true.into()),
    ];
    build_with_answer(&threaded).fails(3, &["free-threaded Python 3.13.0", "3.14"]);
}

#[test]
fn without_a_shared_library() {
    build_with_answer(&[("shared", false.into())]).fails(
        3,
        &[
            "without a shared libpython",
            "--enable-shared",
            "libpython3.12-dev",
            "prefix /opt",
        ],
    );
    build_with_answer(&[]).fails(
        3,
        &[
            "/nowhere/lib/libpython3.12.so",
            "/nowhere/lib/some-where/libpython3.12.so",
            "apt-get install libpython3.12-dev",
        ],
    );
}

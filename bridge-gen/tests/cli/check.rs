use crate::sandbox::Sandbox;

#[test]
fn says_what_is_bridged_on_stdout_and_what_is_wrong_on_stderr() {
    let run = Sandbox::new().run(&["check", "math_ops.py"]).succeeds();
    assert_eq!(run.stdout, "math_ops.py: 2 bridged, 1 left out\n");
    assert!(run.stderr.starts_with("warning[B103]"), "{}", run.stderr);
    assert!(run.stderr.contains("math_ops.py:11:"), "{}", run.stderr);
}

#[test]
fn strict_makes_warnings_errors() {
    let run = Sandbox::new()
        .run(&["check", "--strict", "math_ops.py"])
        .fails(1, &["error[B103]"]);
    assert_eq!(run.stdout, "");
}

#[test]
fn files_that_cannot_be_read_are_all_named() {
    let sandbox = Sandbox::new();
    sandbox.write("folder.py/x", "");
    sandbox.write("broken.py", "def f(:\n");
    let arguments = [
        "check",
        "missing.py",
        "folder.py",
        "broken.py",
        "math_ops.py",
    ];
    sandbox.run(&arguments).fails(
        1,
        &[
            "`missing.py`",
            "`folder.py`",
            "broken.py:1:",
            "warning[B103]",
        ],
    );
}

#[test]
fn a_pipe_is_refused_without_waiting_for_it() {
    let sandbox = Sandbox::new();
    let pipe = sandbox.path("pipe.py");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    sandbox
        .run(&["check", "pipe.py", "math_ops.py"])
        .fails(1, &["error[B001]: cannot read `pipe.py`: it is a pipe"]);
}

#[test]
fn a_huge_file_is_refused() {
    let sandbox = Sandbox::new();
    let file = std::fs::File::create(sandbox.path("huge.py"));
    let enlarged = file.and_then(|file| file.set_len(1 << 40));
    enlarged.expect("a file with a hole");
    sandbox.run(&["check", "huge.py"]).fails(
        1,
        &["error[B001]: cannot read `huge.py`: it has more than 64 MiB"],
    );
}

#[test]
fn colours_only_where_they_are_wanted() {
    let sandbox = Sandbox::new();
    assert!(
        !sandbox
            .run(&["check", "math_ops.py"])
            .stderr
            .contains('\x1b')
    );
    assert!(
        sandbox
            .run(&["check", "math_ops.py", "--color", "always"])
            .stderr
            .contains('\x1b')
    );
    assert!(
        !sandbox
            .run(&["check", "math_ops.py", "--color", "never"])
            .stderr
            .contains('\x1b')
    );
    let forced = |name, value| {
        sandbox
            .run_with(&["check", "math_ops.py"], &[(name, value)])
            .stderr
    };
    assert!(forced("CLICOLOR_FORCE", "1").contains('\x1b'));
    assert!(!forced("NO_COLOR", "1").contains('\x1b'));
}

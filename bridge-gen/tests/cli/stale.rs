use crate::sandbox::Sandbox;

const GENERATE: &[&str] = &["generate", "math_ops.py", "-o", "out"];
const CHECK: &[&str] = &["generate", "math_ops.py", "-o", "out", "--check"];

#[test]
fn what_is_right_is_no_news() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let before = sandbox.tree("out");
    let run = sandbox.run(CHECK).succeeds();
    assert_eq!(run.stdout, "");
    assert!(sandbox.tree("out") == before);
}

#[test]
fn a_changed_module_is_a_diff_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let before = sandbox.tree("out");
    let text = sandbox.read("math_ops.py").replace("a: int", "first: int");
    sandbox.write("math_ops.py", &text);
    let run = sandbox.run(CHECK).fails(
        1,
        &["out is not what these modules make", "without --check"],
    );
    for line in [
        "--- out/include/rust_python_bridge.h\n",
        "+++ out/include/",
        "\n-",
        "first",
    ] {
        assert!(run.stdout.contains(line), "no {line} in\n{}", run.stdout);
    }
    assert!(sandbox.tree("out") == before);
    sandbox.run(GENERATE).succeeds();
    sandbox.run(CHECK).succeeds();
}

#[test]
fn an_empty_folder_lacks_everything_and_stays_empty() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(CHECK).fails(1, &["out is not"]);
    assert!(
        run.stdout
            .contains("missing: out/rust_python_bridge.json\n"),
        "{}",
        run.stdout
    );
    assert!(!sandbox.path("out").exists());
}

#[test]
fn files_of_another_name_are_no_longer_made() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&[GENERATE, &["--name", "other"]].concat())
        .succeeds();
    let run = sandbox.run(CHECK).fails(1, &["out is not"]);
    assert!(
        run.stdout.contains("no longer made: out/include/other.h\n"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_build_lacks_its_library() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let run = sandbox
        .run(&["build", "math_ops.py", "-o", "out", "--check"])
        .fails(1, &["out is not"]);
    let missing = run
        .stdout
        .lines()
        .filter(|line| line.starts_with("missing: "));
    let missing: Vec<_> = missing.collect();
    assert_eq!(missing.len(), 2, "{missing:?}");
    assert!(
        missing.iter().all(|line| line.contains("out/lib/")),
        "{missing:?}"
    );
}

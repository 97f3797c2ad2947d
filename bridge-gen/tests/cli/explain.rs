use bridge_gen::diagnostic::{Code, explain};

use crate::sandbox::Sandbox;

#[test]
fn every_code_is_explained_and_its_example_has_it() {
    let sandbox = Sandbox::new();
    for code in Code::ALL {
        let name = code.as_str();
        let run = sandbox.run(&["explain", name]).succeeds();
        let start = format!("[{name}]: {}\n\n", code.title());
        assert!(run.stdout.contains(&start), "{}", run.stdout);
        assert!(explain::explanation(*code).len() > 40, "{name}");
        if let Some(example) = explain::example(*code) {
            sandbox.write("example.py", example);
            let check = sandbox.run(&["check", "example.py", "--format", "short"]);
            // What is no mistake is told there alone.
            let inspect = sandbox.run(&["inspect", "example.py"]);
            let said = check.stderr + &inspect.stdout;
            assert!(said.contains(name), "{name}: {said}");
        }
    }
}

#[test]
fn small_letters_will_do_and_unknown_codes_not() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["explain", "b101"]).succeeds();
    assert!(run.stdout.starts_with("warning[B101]: "), "{}", run.stdout);
    sandbox
        .run(&["explain", "B999"])
        .fails(2, &["no such code", "docs/diagnostics.md"]);
}

use crate::sandbox::Sandbox;

#[test]
fn help_tells_the_commands_and_the_exit_codes() {
    let run = Sandbox::new().run(&["--help"]).succeeds();
    for word in [
        "generate",
        "build",
        "bundle",
        "check",
        "inspect",
        "doc",
        "Exit codes:",
        "4  cargo could not",
    ] {
        assert!(run.stdout.contains(word), "no {word} in\n{}", run.stdout);
    }
}

#[test]
fn every_command_has_help() {
    for command in ["generate", "build", "bundle", "check", "inspect", "doc"] {
        let run = Sandbox::new().run(&[command, "--help"]).succeeds();
        assert!(run.stdout.contains("--prefix"), "{}", run.stdout);
        assert!(run.stdout.contains("--python"), "{}", run.stdout);
        assert!(run.stdout.contains("--format"), "{}", run.stdout);
    }
}

#[test]
fn completions_and_manual_know_the_commands() {
    let sandbox = Sandbox::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = sandbox.run(&["completions", shell]).succeeds();
        assert!(run.stdout.contains("depfile"), "{shell}: {}", run.stdout);
    }
    sandbox.run(&["completions", "csh"]).fails(2, &["bash"]);
    let run = sandbox.run(&["man"]).succeeds();
    for word in [".TH bridge-gen", "inspect", "Exit codes"] {
        assert!(run.stdout.contains(word), "no {word} in\n{}", run.stdout);
    }
}

#[test]
fn version() {
    let run = Sandbox::new().run(&["--version"]).succeeds();
    assert_eq!(
        run.stdout,
        concat!("bridge-gen ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let sandbox = Sandbox::new();
    for (arguments, word) in [
        (&["frobnicate"][..], "frobnicate"),
        (&["check"], "no module is named"),
        (&["generate", "math_ops.py"], "-o"),
        (&["check", "math_ops.py", "--nonsense"], "--nonsense"),
        (&["check", "math_ops.py", "--python"], "--python"),
        (&["inspect", "math_ops.py", "--format", "xml"], "xml"),
        (&["check", "math_ops.py", "--color", "red"], "red"),
    ] {
        sandbox.run(arguments).fails(2, &[word]);
    }
}

#[test]
fn names_that_a_library_cannot_have() {
    let sandbox = Sandbox::new();
    for name in [
        "",
        "1st",
        "a-b",
        "a b",
        "größe",
        "class",
        "fn",
        "namespace",
        "bridge",
        "libc",
        "pyo3",
        "../x",
        "string",
    ] {
        sandbox
            .run(&["check", "math_ops.py", &format!("--name={name}")])
            .fails(2, &["--name"]);
    }
    sandbox
        .run(&["check", "math_ops.py", "--name", "my_library"])
        .succeeds();
}

#[test]
fn prefixes_that_symbols_cannot_have() {
    let sandbox = Sandbox::new();
    for prefix in ["", "1", "a-", "{module", "{name}_", "py {module}"] {
        sandbox
            .run(&["check", "math_ops.py", &format!("--prefix={prefix}")])
            .fails(2, &["--prefix"]);
    }
    sandbox
        .run(&["check", "math_ops.py", "--prefix", "py_{module}_"])
        .succeeds();
}

use serde_json::{Value, json};

use crate::sandbox::Sandbox;

const MODULE: &str = "def ä(x, y: int) -> int: return 1\ndef fine() -> int: return 1\n";

fn check(format: &str) -> String {
    let sandbox = Sandbox::new();
    sandbox.write("a, b.py", "");
    sandbox.write("m.py", MODULE);
    let run = sandbox
        .run(&["check", "m.py", "--format", format])
        .succeeds();
    run.stderr
}

#[test]
fn short_is_a_line_each() {
    let expected = "m.py:1:7: warning[B101]: parameter `x` has no type hint\n";
    assert_eq!(check("short"), expected);
}

#[test]
fn json_is_an_object_a_line() {
    let said = check("json");
    let line: Value = serde_json::from_str(said.trim_end()).expect("one object");
    let expected = json!({
        "code": "B101",
        "severity": "warning",
        "message": "parameter `x` has no type hint",
        "file": "m.py",
        "line": 1,
        "column": 7,
        "end_line": 1,
        "end_column": 8,
        "notes": ["`ä` is not bridged"],
        "help": "write its type, as in `x: int`",
    });
    assert_eq!(line, expected);
}

#[test]
fn github_shows_it_beside_the_line() {
    let start = "::warning file=m.py,line=1,col=7,endLine=1,endColumn=8,title=bridge-gen B101::parameter `x` has";
    let said = check("github");
    assert!(
        said.starts_with(start) && said.contains("%0Ahelp: write its type"),
        "{said}"
    );
}

#[test]
fn what_is_no_place_in_a_text_has_no_line() {
    let sandbox = Sandbox::new();
    let run = sandbox
        .run(&["check", "no, where.py", "--format", "github"])
        .fails(1, &[]);
    assert!(
        run.stderr
            .starts_with("::error title=bridge-gen B001::cannot read"),
        "{}",
        run.stderr
    );
}

#[test]
fn quiet_says_what_is_wrong_alone() {
    let sandbox = Sandbox::new();
    sandbox.write("m.py", MODULE);
    let run = sandbox
        .run(&["generate", "m.py", "-o", "out", "-q"])
        .succeeds();
    assert_eq!(run.stdout + &run.stderr, "");
    sandbox.write("m.py", "def f(:\n");
    sandbox
        .run(&["check", "m.py", "--quiet"])
        .fails(1, &["B004"]);
    sandbox
        .run(&["check", "m.py", "-q", "-v"])
        .fails(2, &["cannot be used with"]);
}

#[test]
fn verbose_shows_the_command() {
    let sandbox = Sandbox::new();
    let run = sandbox
        .run(&["build", "math_ops.py", "-o", "out", "-v"])
        .succeeds();
    assert!(
        run.stderr.contains("\"cargo\" \"rustc\" \"--release\""),
        "{}",
        run.stderr
    );
}

use std::fs;

use crate::sandbox::Sandbox;

const GENERATE: &[&str] = &[
    "generate",
    "shop",
    "-o",
    "out",
    "--depfile",
    "deps/out.d",
    "--stamp",
    "deps/stamp",
];

fn package() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write(
        "shop/__init__.py",
        "def price() -> float:\n    return 1.0\n",
    );
    sandbox.write("shop/tables/rates.py", "RATE = 2\n");
    sandbox.write("shop/names.txt", "a\n");
    sandbox
}

/// What the depfile names below the sandbox, after its one rule's target.
fn rule(sandbox: &Sandbox, depfile: &str) -> (String, Vec<String>) {
    let root = fs::canonicalize(sandbox.path("")).expect("a folder");
    let root = root.to_string_lossy().replace(' ', "\\ ") + "/";
    let text = sandbox.read(depfile).replace(" \\\n  ", "\n");
    let (target, inputs) = text.split_once(":\n").expect("one rule");
    let inside = |path: &str| path.strip_prefix(&root).map(str::to_owned);
    let inputs = inputs.lines().filter_map(inside).collect();
    (target.to_owned(), inputs)
}

#[test]
fn a_depfile_names_all_that_was_read() {
    let sandbox = package();
    sandbox.run(GENERATE).succeeds();
    let (target, inputs) = rule(&sandbox, "deps/out.d");
    assert_eq!(target, "deps/stamp");
    let all = ["shop/__init__.py", "shop/names.txt", "shop/tables/rates.py"];
    assert_eq!(inputs, all);
    assert!(
        sandbox.read("deps/out.d").contains("bridge-gen"),
        "the generator"
    );
}

#[test]
fn without_a_stamp_the_main_output_is_the_target() {
    let sandbox = Sandbox::new();
    let run = ["generate", "math_ops.py", "-o", "out", "--depfile", "out.d"];
    sandbox.run(&run).succeeds();
    let (target, inputs) = rule(&sandbox, "out.d");
    assert_eq!(target, "out/rust_python_bridge.json");
    assert_eq!(inputs, ["math_ops.py"]);
}

#[test]
fn the_stamp_is_touched_by_success_alone() {
    let sandbox = package();
    sandbox.run(GENERATE).succeeds();
    let changed = |path| fs::metadata(sandbox.path(path)).and_then(|data| data.modified());
    let before = changed("deps/stamp").expect("a stamp");
    sandbox.run(GENERATE).succeeds();
    let after = changed("deps/stamp").expect("a stamp");
    assert!(after > before);
    sandbox.write("shop/__init__.py", "def price( -> float:\n");
    sandbox.run(GENERATE).fails(1, &["B004"]);
    assert_eq!(changed("deps/stamp").expect("a stamp"), after);
}

#[test]
fn a_depfile_that_cannot_be_written() {
    let sandbox = package();
    sandbox.write("deps", "a file");
    sandbox
        .run(GENERATE)
        .fails(5, &["cannot write", "out.d", "choose another place"]);
}

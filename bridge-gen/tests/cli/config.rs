use crate::sandbox::Sandbox;

const CONFIG: &str = "\
modules = [\"math_ops.py\"]
name = \"numbers\"
prefix = \"num_\"
output = \"made here\"
exclude = [\"*_like_*\"]

[functions.\"math_ops.add\"]
name = \"plus\"
";

fn project(text: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("bridge.toml", text);
    sandbox
}

#[test]
fn a_configuration_says_all_that_the_command_line_could() {
    let sandbox = project(CONFIG);
    let run = sandbox.run(&["generate"]).succeeds();
    assert!(run.stdout.contains("made here: "), "{}", run.stdout);
    let header = sandbox.read("made here/include/numbers.h");
    assert!(header.contains(" num_plus("), "{header}");
    assert!(!header.contains("num_add("), "{header}");
    assert!(
        sandbox
            .read("made here/include/numbers.hpp")
            .contains("namespace numbers {")
    );
}

#[test]
fn it_is_found_from_a_folder_below_and_the_command_line_counts_more() {
    let sandbox = project(CONFIG);
    sandbox.write("deep/down/file", "");
    let mut command = sandbox.command(&["generate", "--name", "other", "-o", "out"]);
    let status = command.current_dir(sandbox.path("deep/down")).status();
    assert!(status.expect("bridge-gen starts").success());
    assert!(
        sandbox
            .read("deep/down/out/include/other.h")
            .contains("num_plus")
    );
}

#[test]
fn modules_on_the_command_line_need_none() {
    let sandbox = project("modules = 5\n");
    sandbox.run(&["check", "math_ops.py"]).succeeds();
    sandbox
        .run(&["check"])
        .fails(2, &["bridge.toml is wrong", "modules = 5", "expected"]);
}

#[test]
fn a_project_file_may_hold_it() {
    let sandbox = Sandbox::new();
    sandbox.write("pyproject.toml", "[project]\nname = \"x\"\n");
    sandbox
        .run(&["check"])
        .fails(2, &["no module is named", "bridge-gen --help"]);
    sandbox
        .run(&["check", "--config", "pyproject.toml"])
        .fails(2, &["has no [tool.bridge]"]);
    sandbox.write(
        "pyproject.toml",
        "[project]\nname = \"x\"\n[tool.bridge]\nmodules = [\"math_ops.py\"]\n",
    );
    let run = sandbox.run(&["check"]).succeeds();
    assert!(run.stdout.starts_with("math_ops.py: "), "{}", run.stdout);
}

#[test]
fn a_wrong_key_is_told_with_the_nearest_right_one() {
    let sandbox = project("modules = [\"math_ops.py\"]\nprefx = \"a_\"\n");
    let words = [
        "bridge.toml is wrong",
        "prefx = \"a_\"",
        "did you mean `prefix`?",
    ];
    sandbox.run(&["check"]).fails(2, &words);
    sandbox.write(
        "bridge.toml",
        "modules = [\"math_ops.py\"]\n[functions.\"math_ops.add\"]\nnme = \"a\"\n",
    );
    sandbox
        .run(&["check"])
        .fails(2, &["unknown field `nme`", "did you mean `name`?"]);
    sandbox.write(
        "bridge.toml",
        "modules = [\"math_ops.py\"]\nname = \"a-b\"\n",
    );
    sandbox.run(&["check"]).fails(2, &["`name` is wrong"]);
    sandbox
        .run(&["check", "--config", "nowhere.toml"])
        .fails(2, &["cannot read nowhere.toml"]);
}

#[test]
fn an_override_of_what_is_not_there_is_an_error() {
    let sandbox =
        project("modules = [\"math_ops.py\"]\n[functions.\"math_ops.ad\"]\nname = \"plus\"\n");
    sandbox
        .run(&["check"])
        .fails(1, &["B011", "math_ops.ad", "did you mean `math_ops.add`?"]);
}

#[test]
fn include_and_export_choose() {
    let sandbox = project(
        "modules = [\"m.py\"]\noutput = \"out\"\ninclude = [\"a*\"]\n[functions.\"m._hidden\"]\nexport = true\n",
    );
    sandbox.write(
        "m.py",
        "def add(a: int) -> int: ...\ndef sub(a: int) -> int: ...\ndef _hidden(a: int) -> int: ...\nLIMIT = 5\n",
    );
    sandbox.run(&["generate"]).succeeds();
    let header = sandbox.read("out/include/rust_python_bridge.h");
    assert!(
        header.contains("python_add(") && header.contains("hidden("),
        "{header}"
    );
    assert!(
        !header.contains("python_sub(") && !header.contains("LIMIT"),
        "{header}"
    );
}

#[test]
fn the_depfile_names_it() {
    let sandbox = project(CONFIG);
    sandbox.run(&["generate", "--depfile", "out.d"]).succeeds();
    assert!(sandbox.read("out.d").contains("bridge.toml"));
}

#[test]
fn without_an_output_folder() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "math_ops.py"])
        .fails(2, &["no output folder", "-o"]);
}

#[test]
fn patterns_that_leave_nothing_are_named() {
    let sandbox = project("modules = [\"math_ops.py\"]\ninclude = [\"shop.*\"]\n");
    sandbox
        .run(&["check"])
        .fails(1, &["B401", "chosen by `include` and `exclude`"]);
}

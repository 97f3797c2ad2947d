use std::fs;
use std::process::Command;

use crate::sandbox::Sandbox;

const GENERATE: &[&str] = &["generate", "math_ops.py", "-o", "out"];

#[test]
fn a_second_run_touches_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let before = sandbox.tree("out");
    let run = sandbox.run(GENERATE).succeeds();
    assert!(
        run.stdout.starts_with("out: 0 files written"),
        "{}",
        run.stdout
    );
    assert!(sandbox.tree("out") == before);
}

#[test]
fn only_what_changed_is_written() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let before = sandbox.tree("out");
    sandbox.write(
        "math_ops.py",
        &sandbox.read("math_ops.py").replace("a + b", "b + a"),
    );
    sandbox.run(GENERATE).succeeds();
    let after = sandbox.tree("out");
    let changed: Vec<_> = after
        .iter()
        .filter(|(path, file)| before.get(*path) != Some(file))
        .collect();
    assert_eq!(
        changed
            .iter()
            .map(|(path, _)| path.as_str())
            .collect::<Vec<_>>(),
        ["rust/python/math_ops.py"]
    );
}

#[test]
fn files_of_an_earlier_run_go_and_those_of_others_stay() {
    let sandbox = Sandbox::new();
    sandbox.write("out/mine.txt", "mine");
    sandbox.write("out/include/mine.h", "mine");
    sandbox
        .run(&["generate", "math_ops.py", "-o", "out", "--name", "first"])
        .succeeds();
    assert!(sandbox.path("out/include/first.h").exists());
    let run = sandbox
        .run(&["generate", "math_ops.py", "-o", "out", "--name", "second"])
        .succeeds();
    assert!(run.stdout.contains("3 removed"), "{}", run.stdout);
    for gone in ["include/first.h", "include/first.hpp", "first.json"] {
        assert!(!sandbox.path("out").join(gone).exists(), "{gone}");
    }
    assert!(sandbox.path("out/include/second.h").exists());
    assert_eq!(sandbox.read("out/mine.txt"), "mine");
    assert_eq!(sandbox.read("out/include/mine.h"), "mine");
}

#[test]
fn a_list_of_files_that_leads_out_of_the_folder_removes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let victim = sandbox.path("victim.txt");
    sandbox.write("victim.txt", "precious");
    let list = sandbox.read("out/.bridge-gen/files");
    sandbox.write(
        "out/.bridge-gen/files",
        &format!("{list}../victim.txt\n{}\n", victim.display()),
    );
    sandbox.run(GENERATE).succeeds();
    assert_eq!(sandbox.read("victim.txt"), "precious");
}

#[test]
fn a_failure_leaves_every_file_as_it_was() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    // A later one of many changes fails: a folder is where a file should be.
    fs::remove_file(sandbox.path("out/rust_python_bridge.json")).expect("a file");
    sandbox.write("out/rust_python_bridge.json/x", "");
    sandbox.write("math_ops.py", "def other(a: int) -> int:\n    return a\n");
    let before = sandbox.tree("out");
    let run = sandbox
        .run(GENERATE)
        .fails(5, &["rust_python_bridge.json", "nothing was changed"]);
    assert_eq!(run.stdout, "");
    let after = sandbox.tree("out");
    let content = |tree: &std::collections::BTreeMap<String, (Vec<u8>, _)>| -> Vec<_> {
        tree.iter()
            .map(|(path, (content, _))| (path.clone(), content.clone()))
            .collect()
    };
    assert!(content(&before) == content(&after));

    fs::remove_dir_all(sandbox.path("out/rust_python_bridge.json")).expect("a folder");
    sandbox.run(GENERATE).succeeds();
    assert!(
        sandbox
            .read("out/include/rust_python_bridge.h")
            .contains("python_other")
    );
}

#[test]
fn a_failure_in_a_new_folder_leaves_no_folder() {
    let sandbox = Sandbox::new();
    sandbox.write("file", "");
    sandbox
        .run(&["generate", "math_ops.py", "-o", "file/out"])
        .fails(5, &["file/out"]);
    sandbox
        .run(&["generate", "math_ops.py", "-o", "file"])
        .fails(5, &["file"]);
    assert_eq!(sandbox.read("file"), "");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_says_so() {
    let sandbox = Sandbox::new();
    sandbox.write("full/here", "");
    let small = "mount -t tmpfs -o size=100k tmpfs full";
    let in_it = |then: &str| {
        let generator = sandbox.command(&[]);
        let mut command = Command::new("unshare");
        command
            .args(["-rm", "sh", "-c", &format!("{small} && {then}")])
            .arg(generator.get_program())
            .current_dir(sandbox.path("."));
        command.output()
    };
    if !in_it("true").is_ok_and(|output| output.status.success()) {
        eprintln!("left out: this system lets nobody mount a small disk");
        return;
    }
    let output = in_it("! $0 generate math_ops.py -o full/out && ls -A full").expect("a shell");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    for word in ["No space left", "nothing was changed; make room there"] {
        assert!(said.contains(word), "no `{word}` in\n{said}");
    }
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert!(output.status.success(), "{said}");
}

#[test]
fn a_file_is_replaced_and_not_written_into() {
    let sandbox = Sandbox::new();
    sandbox.run(GENERATE).succeeds();
    let link = sandbox.path("link");
    fs::hard_link(sandbox.path("out/rust/python/math_ops.py"), &link).expect("a link");
    let old = sandbox.read("math_ops.py");
    sandbox.write("math_ops.py", &old.replace("a + b", "b + a"));
    sandbox.run(GENERATE).succeeds();
    assert_eq!(fs::read_to_string(link).expect("a file"), old);
}

#[test]
fn what_an_interrupted_run_left_behind_is_cleared() {
    let sandbox = Sandbox::new();
    sandbox.write("out/.bridge-gen/new/include/half.h", "half");
    sandbox.run(GENERATE).succeeds();
    let tree = sandbox.tree("out/.bridge-gen");
    assert_eq!(tree.keys().collect::<Vec<_>>(), ["files", "lock"]);
}

#[test]
fn runs_into_one_folder_wait_for_each_other() {
    let sandbox = Sandbox::new();
    let start = |name| {
        sandbox
            .command(&["generate", "math_ops.py", "-o", "out", "--name", name])
            .spawn()
    };
    let runs: Vec<_> = ["one", "two", "one", "two", "one", "two"]
        .map(start)
        .into_iter()
        .collect();
    for run in runs {
        let output = run.expect("it starts").wait_with_output().expect("it ends");
        assert!(output.status.success());
    }
    let headers: Vec<_> = sandbox
        .tree("out/include")
        .into_keys()
        .filter(|path| !path.contains('/'))
        .collect();
    assert!(
        headers == ["one.h", "one.hpp"] || headers == ["two.h", "two.hpp"],
        "{headers:?}"
    );
}

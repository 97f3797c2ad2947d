//! 64 threads call functions of every type, errors among them; every answer is looked at, and nothing is left.
//!
//! `BRIDGE_CALLS=10000000` makes so many calls, as `make soak` does.

use std::path::Path;
use std::process::Command;

use bridge_tests::generator::{Built, build};
use bridge_tests::program::{Program, can_sanitize};
use bridge_tests::{root, run};

const FOLDER: &str = "tests/programs/stress";

fn execute(library: &Built, standard: &str, options: &[&str], calls: &str) {
    let source = format!("{FOLDER}/main.cpp");
    let program = Program {
        source: Path::new(&source),
        standard,
        options,
        library,
    };
    let suppressions = format!("suppressions={FOLDER}/races.supp");
    run(Command::new(program.compile())
        .env("TSAN_OPTIONS", suppressions)
        .current_dir(root())
        .arg(&library.library)
        .arg(calls));
}

#[test]
fn many_threads_get_right_answers() {
    let calls = std::env::var("BRIDGE_CALLS").unwrap_or_else(|_| "64000".into());
    let library = build("stress", &[&format!("{FOLDER}/stress.py")], &[]);
    execute(&library, "c++11", &[], &calls);
    let options = ["-O1", "-fsanitize=thread"];
    if cfg!(target_os = "linux") && can_sanitize(&options) {
        execute(&library, "c++17", &options, "12800");
    }
}

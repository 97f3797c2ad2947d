//! The examples of the README and of the quick start, as a reader would type them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bridge_tests::generator;
use bridge_tests::{page, run, scratch};

/// The fenced blocks of that language in the README.
fn blocks(language: &str) -> Vec<String> {
    page::blocks("README.md", language)
}

/// A command of the README, with the `bridge-gen` of this checkout.
fn shell(folder: &Path, command: &str) -> Output {
    run(Command::new("sh")
        .current_dir(folder)
        .env("BRIDGE_GEN_CACHE", scratch("cache"))
        .env("PATH", generator::path())
        .args(["-c", command]))
}

/// The folder of the example with its library, built by the commands that are shown, `cargo install` apart.
fn example(name: &str) -> PathBuf {
    let folder = scratch("readme").join(name);
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("shop.py"), &blocks("python")[0]).expect("shop.py");
    fs::write(folder.join("main.cpp"), &blocks("cpp")[0]).expect("main.cpp");
    folder
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn commands_show_what_the_readme_shows() {
    let folder = example("console");
    assert_eq!(follow(&folder, &blocks("console")[0]), 1);
}

#[test]
fn commands_show_what_the_quick_start_shows() {
    let page = |language| page::blocks("docs/quick-start.md", language);
    let folder = scratch("quick-start");
    drop(fs::remove_dir_all(folder.join("hello")));
    fs::write(folder.join("temperature.py"), &page("python")[0]).expect("temperature.py");
    fs::write(folder.join("main.cpp"), &page("cpp")[0]).expect("main.cpp");
    let shown: Vec<_> = page("console")
        .iter()
        .map(|block| follow(&folder, block))
        .collect();
    assert_eq!(shown, [0, 0, 0, 1]);
}

/// Runs the commands of a block, and compares what it shows; gives how often that was.
fn follow(folder: &Path, console: &str) -> usize {
    let mut folder = folder.to_owned();
    let mut shown = 0;
    for entry in console.split("$ ").skip(1) {
        let (command, output) = entry.split_once('\n').expect("a line");
        if command.starts_with("cargo install") {
            continue;
        }
        if let Some(inside) = command.strip_prefix("cd ") {
            folder.push(inside);
            continue;
        }
        let ran = shell(&folder, command);
        if command.starts_with("g++") {
            assert_eq!(text(&ran.stderr), "");
        }
        if !output.trim().is_empty() {
            shown += 1;
            assert_eq!(text(&ran.stdout).trim_end(), output.trim_end(), "{command}");
        }
    }
    shown
}

#[test]
fn fragments_compile_and_report_the_error() {
    let folder = example("fragments");
    shell(&folder, "bridge-gen build shop.py -o build");
    let (c, cpp) = (blocks("c"), blocks("cpp"));
    let c = format!(
        "#include <dlfcn.h>\n#include <stdio.h>\n#include \"rust_python_bridge.h\"\nint main(void) {{\n{}
printf(\"%g\\n\", gross);
PythonLastErrorFunc last_error = (PythonLastErrorFunc)dlsym(handle, \"python_last_error\");
{{\n{}(void)gross;\n}}\nreturn 0;\n}}\n",
        c[0], c[1]
    );
    fs::write(folder.join("fragments.c"), c).expect("fragments.c");
    shell(
        &folder,
        "gcc -std=c99 -Wall -Wextra -Werror -o c fragments.c -Ibuild/include -ldl",
    );
    let ran = shell(&folder, "./c");
    assert_eq!(text(&ran.stdout), "119\n");
    assert_eq!(text(&ran.stderr), "ValueError: negative price: -1.0\n");

    let cpp = format!(
        "#include <iostream>\n#include \"rust_python_bridge.hpp\"\nint main() {{
rust_python_bridge::Shop shop{{\"build/lib/librust_python_bridge.so\"}};\n{}}}\n",
        cpp[1]
    );
    fs::write(folder.join("fragments.cpp"), cpp).expect("fragments.cpp");
    shell(
        &folder,
        "g++ -std=c++11 -Wall -Wextra -Werror -o cpp fragments.cpp -Ibuild/include -ldl",
    );
    let ran = shell(&folder, "./cpp");
    let reported = text(&ran.stderr);
    assert!(
        reported.contains("ValueError: negative price: -1.0"),
        "{reported}"
    );
}

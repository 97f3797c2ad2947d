//! Builds without a network, after one command that fetched the crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::generator::bridge_gen;
use bridge_tests::{run, scratch};

const LIBRARY: &str = if cfg!(target_os = "macos") {
    "librust_python_bridge.dylib"
} else {
    "librust_python_bridge.so"
};

/// An empty folder with a module.
fn folder() -> PathBuf {
    let folder = scratch("vendor").join("offline");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    let text = "def add(a: int, b: int) -> int:\n    return a + b\n";
    fs::write(folder.join("sums.py"), text).expect("a file");
    folder
}

/// A build as on another machine: nothing is cached there, and cargo has no crates. Where the system lets it, it has no
/// network at all.
fn build(folder: &Path) -> Command {
    let generator = bridge_gen();
    let alone = Command::new("unshare").args(["-rn", "true"]).output();
    let mut command = match alone.is_ok_and(|output| output.status.success()) {
        true => {
            let mut command = Command::new("unshare");
            command.arg("-rn").arg(generator.get_program());
            command
        }
        false => Command::new(generator.get_program()),
    };
    command
        .args(["build", "sums.py", "-o", "out"])
        .current_dir(folder)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_HOME", folder.join("home"))
        .env("BRIDGE_GEN_CACHE", folder.join("cache"))
        .env_remove("BRIDGE_GEN_VENDOR");
    command
}

#[test]
fn a_build_without_a_network_takes_what_was_fetched() {
    let folder = folder();
    let failed = build(&folder).output().expect("bridge-gen runs");
    let said = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert!(!failed.status.success());
    assert!(
        said.contains("run `bridge-gen vendor` on a machine"),
        "{said}"
    );
    assert!(!folder.join("out").join("lib").exists());

    let crates = folder.join("third party");
    let named = |command: &mut Command| {
        // As someone may say it.
        command.env("BRIDGE_GEN_VENDOR", "../offline/third party/");
    };
    let mut unfetched = build(&folder);
    named(&mut unfetched);
    let failed = unfetched.output().expect("bridge-gen runs");
    let said = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert!(said.contains("holds no vendored crates"), "{said}");

    run(bridge_gen().arg("vendor").arg("-o").arg(&crates));
    let mut fetched = build(&folder);
    named(&mut fetched);
    run(&mut fetched);
    let library = fs::read(folder.join("out/lib").join(LIBRARY)).expect("a library");
    let place = folder.to_string_lossy().into_owned();
    assert!(
        !library
            .windows(place.len())
            .any(|text| text == place.as_bytes()),
        "the library names {place}"
    );
}

#[test]
fn only_crates_are_replaced() {
    let folder = scratch("vendor").join("precious");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("letter.txt"), "dear").expect("a file");
    let failed = bridge_gen().arg("vendor").arg("-o").arg(&folder).output();
    let failed = failed.expect("bridge-gen runs");
    assert_eq!(failed.status.code(), Some(5));
    let said = String::from_utf8_lossy(&failed.stderr).into_owned();
    assert!(
        said.contains("something else than vendored crates"),
        "{said}"
    );
    assert!(folder.join("letter.txt").exists());
}

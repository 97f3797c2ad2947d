//! Builds without a network, after one command that fetched the crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::generator::{self, Built, bridge_gen};
use bridge_tests::program::{Program, execute};
use bridge_tests::{page, run, scratch};

const LIBRARY: &str = if cfg!(target_os = "macos") {
    "librust_python_bridge.dylib"
} else {
    "librust_python_bridge.so"
};

const SUMS: &str = "def add(a: int, b: int) -> int:\n    return a + b\n";

/// What a command says that fails.
fn failure(command: &mut Command) -> String {
    let output = command.output().expect("bridge-gen runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{said}");
    said
}

/// An empty folder with a module.
fn folder() -> PathBuf {
    let folder = scratch("vendor").join("off line");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("shop.py"), SUMS).expect("a file");
    folder
}

/// The commands of docs/installing.md: to fetch, and to build without a network.
fn commands() -> [String; 2] {
    let commands = page::commands("docs/installing.md");
    commands.try_into().expect("two commands")
}

/// A build as on another machine.
fn build(folder: &Path) -> Command {
    let mut command = on_another_machine(folder, "bridge-gen");
    command
        .args(["build", "shop.py", "-o", "build"])
        .env("CARGO_NET_OFFLINE", "true");
    command
}

/// A program there: nothing is cached, and cargo has no crates. Where the system lets it, it has no network at all.
fn on_another_machine(folder: &Path, program: &str) -> Command {
    let alone = Command::new("unshare").args(["-rn", "true"]).output();
    let mut command = match alone.is_ok_and(|output| output.status.success()) {
        true => {
            let mut command = Command::new("unshare");
            command.args(["-rn", program]);
            command
        }
        false => Command::new(program),
    };
    command
        .current_dir(folder)
        .env("PATH", generator::path())
        .env("CARGO_HOME", folder.join("home"))
        .env("BRIDGE_GEN_CACHE", folder.join("cache"))
        .env_remove("BRIDGE_GEN_VENDOR");
    command
}

#[test]
fn a_build_without_a_network_takes_what_was_fetched() {
    let folder = folder();
    let said = failure(&mut build(&folder));
    assert!(
        said.contains("run `bridge-gen vendor` on a machine"),
        "{said}"
    );
    assert!(!folder.join("build").join("lib").exists());

    let [fetch, offline] = commands();
    let offline = || {
        let mut command = on_another_machine(&folder, "sh");
        command.args(["-c", &offline]);
        command
    };
    let said = failure(&mut offline());
    assert!(said.contains("holds no vendored crates"), "{said}");

    let words = fetch.split(' ').skip(1);
    run(bridge_gen().args(words).current_dir(&folder));
    run(&mut offline());
    by_configuration(&folder);
    let library = fs::read(folder.join("build/lib").join(LIBRARY)).expect("a library");
    let place = folder.to_string_lossy().into_owned();
    assert!(
        !library
            .windows(place.len())
            .any(|text| text == place.as_bytes()),
        "the library names {place}"
    );
    let elsewhere = of_the_registry(&folder);
    assert!(
        library == elsewhere,
        "another cache and the registry's crates make another library"
    );
    call(&folder);
}

/// The library of the same module, by the cache of the tests and from the crates that cargo has by itself.
fn of_the_registry(folder: &Path) -> Vec<u8> {
    let module = folder.join("shop.py");
    let built = generator::build("of_the_registry", &[&module.to_string_lossy()], &[]);
    fs::read(built.library).expect("a library")
}

/// The same from a `bridge.toml`; what is set in the environment counts more.
fn by_configuration(folder: &Path) {
    // As someone may say it.
    let text = "modules = [\"shop.py\"]\nvendor = \"../off line/third_party/crates/\"\n";
    fs::write(folder.join("bridge.toml"), text).expect("a file");
    let inner = folder.join("inner");
    fs::create_dir_all(&inner).expect("a folder");
    let config = ["--config", "../bridge.toml", "--verbose"];
    let mut command = build(folder);
    command.current_dir(&inner).args(config);
    // Relative to the configuration; a module that is named, to the current folder.
    fs::copy(folder.join("shop.py"), inner.join("shop.py")).expect("a file");
    let built = run(&mut command);
    let said = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(
        said.contains("source.bridge-gen-vendored.directory"),
        "{said}"
    );

    let said = failure(command.env("BRIDGE_GEN_VENDOR", "nowhere"));
    assert!(said.contains("BRIDGE_GEN_VENDOR is nowhere"), "{said}");
    let text = "vendor = \"nowhere\"\n";
    fs::write(folder.join("bridge.toml"), text).expect("a file");
    let said = failure(command.env_remove("BRIDGE_GEN_VENDOR"));
    assert!(said.contains("`vendor` of the configuration is"), "{said}");
}

/// Loads the library and calls the function.
fn call(folder: &Path) {
    let source = folder.join("call.cpp");
    let text = "#include <rust_python_bridge.hpp>\n\
                int main(int, char** argv) {\n\
                \u{20}   rust_python_bridge::Shop shop(argv[1]);\n\
                \u{20}   return shop.add(20, 22) == 42 ? 0 : 1;\n\
                }\n";
    fs::write(&source, text).expect("a file");
    let built = Built {
        folder: folder.join("build"),
        library: folder.join("build/lib").join(LIBRARY),
    };
    let program = Program {
        source: &source,
        standard: "c++11",
        options: &[],
        library: &built,
    };
    execute(&program.compile(), &built.library);
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

#[test]
fn crates_of_another_version_are_not_built_from() {
    let folder = scratch("vendor").join("outdated");
    let crates = folder.join("crates");
    fs::create_dir_all(&crates).expect("a folder");
    fs::write(folder.join("shop.py"), SUMS).expect("a file");
    fs::write(crates.join(".bridge-gen-vendored"), "another\n").expect("a file");
    let said = failure(build(&folder).env("BRIDGE_GEN_VENDOR", &crates));
    assert!(said.contains("of another version of bridge-gen"), "{said}");

    // Those of the cache are left alone, since the registry may be there.
    let cached = folder.join("cache/vendor");
    drop(fs::remove_dir_all(&cached));
    fs::create_dir_all(folder.join("cache")).expect("a folder");
    fs::rename(&crates, &cached).expect("a folder");
    let said = failure(&mut build(&folder));
    assert!(!said.contains("directory source"), "{said}");
    assert!(
        said.contains("run `bridge-gen vendor` on a machine"),
        "{said}"
    );
}

#[test]
fn a_failed_fetch_leaves_everything_as_it_was() {
    let folder = scratch("vendor").join("unreachable");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    let fetch = |output: &str| {
        let mut command = bridge_gen();
        command.args(["vendor", "-o", output]).current_dir(&folder);
        command.env("CARGO_NET_OFFLINE", "true");
        command.env("CARGO_HOME", scratch("vendor").join("no crates"));
        failure(&mut command)
    };
    let said = fetch("third/party/crates");
    assert!(said.contains("cargo could not fetch the crates"), "{said}");
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 0);

    fs::create_dir(folder.join("crates")).expect("a folder");
    fs::write(folder.join("crates/.bridge-gen-vendored"), "another\n").expect("a file");
    fetch("crates");
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), 1);
    assert!(folder.join("crates/.bridge-gen-vendored").exists());
}

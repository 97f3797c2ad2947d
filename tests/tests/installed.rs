//! `bridge-gen check -m NAME`: where modules and their types are found, and what is said where they are not.

use std::fs;
use std::path::Path;

use bridge_tests::generator::bridge_gen;
use bridge_tests::scratch;

/// Exit code, what would be bridged, and diagnostics.
fn check(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = bridge_gen()
        .args(["inspect"])
        .args(arguments)
        .output()
        .unwrap_or_else(|e| panic!("bridge-gen: {e}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

#[test]
fn a_module_that_is_not_there() {
    let (code, _, said) = check(&["-m", "no_such_module", "-m", "no.such"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("error[B008]: the chosen Python does not find the module `no_such_module`"),
        "{said}"
    );
    assert!(said.contains("No module named 'no'"), "{said}");
}

#[test]
fn a_compiled_module_without_a_stub() {
    let (code, _, said) = check(&["-m", "_statistics"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("error[B009]: the module `_statistics` is compiled"),
        "{said}"
    );
}

#[test]
fn stubs_come_first() {
    let stubs = scratch("stubs");
    write(
        &stubs.join("_statistics.pyi"),
        "from shared.kinds import Number\ndef _normal_dist_inv_cdf(p: Number, mu: Number, sigma: Number, /) -> float: ...\ndef f(p: Number) -> float: ...\n",
    );
    write(&stubs.join("shared/__init__.pyi"), "");
    write(&stubs.join("shared/kinds.pyi"), "Number = float\n");
    let folder = stubs.display().to_string();
    let (code, shown, said) = check(&["--stubs", &folder, "-m", "_statistics"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(shown.contains("double python_f(double p)"), "{shown}");
}

#[test]
fn a_stub_is_read_for_the_chosen_python() {
    let stubs = scratch("versions");
    let text = "import sys\nif sys.version_info >= (3, 0):\n    def f(x: int) -> int: ...\nelse:\n    def f(x: str) -> str: ...\n    def g() -> int: ...\n";
    write(&stubs.join("_statistics.pyi"), text);
    let folder = stubs.display().to_string();
    let (_, shown, said) = check(&["--stubs", &folder, "-m", "_statistics"]);
    assert!(
        shown.contains("int64_t python_f(int64_t x)"),
        "{shown}{said}"
    );
    assert!(!shown.contains("python_g"), "{shown}");
}

#[test]
fn exceptions_that_a_module_gives_out() {
    let stubs = scratch("given_out");
    let module = "from .decoder import JSONDecodeError as JSONDecodeError, Other as _Other\nfrom queue import Full as Full\ndef detect_encoding(b: bytes) -> str: ...\n";
    write(&stubs.join("json/__init__.pyi"), module);
    let decoder = "class JSONDecodeError(ValueError): ...\nclass Other(ValueError): ...\nclass Inner(ValueError): ...\n";
    write(&stubs.join("json/decoder.pyi"), decoder);
    write(&stubs.join("queue.pyi"), "class Full(Exception): ...\n");
    let header = header(&stubs, "json");
    let (class, row) = (
        "class JSONDecodeError : public bridge::ValueError",
        "json.decoder.JSONDecodeError",
    );
    assert!(header.contains(class) && header.contains(row), "{header}");
    for hidden in ["class Other", "class Inner", "class Full"] {
        assert!(!header.contains(hidden), "{header}");
    }
}

/// That of a library of the installed module.
fn header(stubs: &Path, module: &str) -> String {
    let made = stubs.join("made");
    let output = bridge_gen()
        .args(["generate", "-m", module, "--stubs"])
        .arg(stubs)
        .arg("-o")
        .arg(&made)
        .output();
    let output = output.unwrap_or_else(|e| panic!("bridge-gen: {e}"));
    assert!(output.status.success(), "{output:?}");
    let header = fs::read_to_string(made.join("include/rust_python_bridge.hpp"));
    header.unwrap_or_else(|e| panic!("{}: {e}", made.display()))
}

#[test]
fn a_stub_without_docstrings_has_those_of_the_source() {
    let stubs = scratch("undocumented");
    let text = "def shorten(text: str, width: int) -> str: ...\ndef dedent(text: str) -> str:\n    \"\"\"The stub's own.\"\"\"\n";
    write(&stubs.join("textwrap.pyi"), text);
    let header = header(&stubs, "textwrap");
    for doc in [
        "Text wrapping and filling.",
        "Collapse and truncate",
        "The stub's own.",
    ] {
        assert!(header.contains(doc), "{header}");
    }
}

use crate::sandbox::Sandbox;

#[test]
fn the_output_folder() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "math_ops.py", "-o", "new/out"])
        .succeeds();
    let tree = sandbox.tree("new/out");
    for path in [
        "rust/Cargo.toml",
        "rust/Cargo.lock",
        "rust/build.rs",
        "rust/src/lib.rs",
        "rust/python/math_ops.py",
        "rust/runtime/Cargo.toml",
        "rust/runtime/bridge-runtime/Cargo.toml",
        "rust/runtime/bridge-runtime/src/lib.rs",
        "rust/runtime/bridge-macros/src/lib.rs",
        "rust/runtime/python/bridge/__init__.py",
        "include/rust_python_bridge.h",
        "include/rust_python_bridge.hpp",
        "include/bridge/abi.h",
        "rust_python_bridge.json",
    ] {
        assert!(tree.contains_key(path), "no {path} in {:?}", tree.keys());
    }
    assert_eq!(
        sandbox.read("new/out/rust/python/math_ops.py"),
        sandbox.read("math_ops.py")
    );
    assert!(
        !tree
            .keys()
            .any(|path| path.contains("tests/") || path.contains("__pycache__"))
    );
}

#[test]
fn nothing_in_it_depends_on_where_it_was_made() {
    let (one, two) = (Sandbox::new(), Sandbox::new());
    one.run(&["generate", "math_ops.py", "-o", "out"])
        .succeeds();
    let module = two.path("math_ops.py");
    two.run(&[
        "generate",
        module.to_str().expect("UTF-8"),
        "-o",
        "deep/er/out",
    ])
    .succeeds();
    let contents = |sandbox: &Sandbox, folder| -> Vec<_> {
        sandbox
            .tree(folder)
            .into_iter()
            .map(|(path, (content, _))| (path, content))
            .collect()
    };
    assert!(contents(&one, "out") == contents(&two, "deep/er/out"));
}

#[test]
fn name_and_prefix() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&[
            "generate",
            "math_ops.py",
            "-o",
            "out",
            "--name",
            "my_lib",
            "--prefix",
            "{module}_py_",
        ])
        .succeeds();
    let rust = sandbox.read("out/rust/src/lib.rs");
    assert!(rust.contains("name: \"my_lib\""));
    assert!(rust.contains("#[symbol = \"math_ops_py_add\"]"), "{rust}");
    assert!(rust.contains("last_error: my_lib_py_last_error"), "{rust}");
    assert!(
        sandbox
            .read("out/rust/Cargo.toml")
            .contains("name = \"my_lib\"")
    );
    assert!(
        sandbox
            .read("out/include/my_lib.h")
            .contains("math_ops_py_add(")
    );
    assert!(
        sandbox
            .read("out/include/my_lib.hpp")
            .contains("namespace my_lib")
    );
    assert!(sandbox.read("out/my_lib.json").contains("\"my_lib\""));
}

#[test]
fn several_modules_are_one_library() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "sub/text_tools.py",
        "def shout(text: str) -> str:\n    return text.upper()\n",
    );
    sandbox
        .run(&["generate", "math_ops.py", "sub/text_tools.py", "-o", "out"])
        .succeeds();
    let rust = sandbox.read("out/rust/src/lib.rs");
    assert!(
        rust.starts_with("// Made by bridge-gen 0.1.0 from math_ops.py, text_tools.py."),
        "{rust}"
    );
    assert_eq!(rust.matches("#[bridge_runtime::module(").count(), 2);
    let header = sandbox.read("out/include/rust_python_bridge.hpp");
    assert!(header.contains("class MathOps") && header.contains("class TextTools"));
    assert!(sandbox.path("out/rust/python/text_tools.py").is_file());
}

#[test]
fn an_error_in_a_module_writes_nothing() {
    let sandbox = Sandbox::new();
    sandbox.write("broken.py", "def f(:\n");
    sandbox
        .run(&["generate", "math_ops.py", "broken.py", "-o", "out"])
        .fails(1, &["broken.py:1:"]);
    assert!(!sandbox.path("out").exists());
}

#[test]
fn the_crate_has_the_lock_file_that_cargo_would_write() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "math_ops.py", "-o", "out"])
        .succeeds();
    let before = sandbox.read("out/rust/Cargo.lock");
    let status = std::process::Command::new("cargo")
        .args(["metadata", "--format-version=1", "--quiet"])
        .current_dir(sandbox.path("out/rust"))
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.expect("cargo starts").success());
    let after = sandbox.read("out/rust/Cargo.lock");
    if std::env::var_os("BLESS").is_some() {
        let own = "[[package]]\nname = \"rust_python_bridge\"";
        let packages: Vec<_> = after
            .split("\n\n")
            .filter(|package| !package.starts_with(own))
            .collect();
        let template = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/Cargo.lock");
        let text = packages.join("\n\n");
        std::fs::write(template, format!("{}\n", text.trim_end()))
            .expect("the template can be written");
    } else {
        assert!(
            before == after,
            "run with BLESS=1 to bring bridge-gen/templates/Cargo.lock up to date:\n{after}"
        );
    }
}

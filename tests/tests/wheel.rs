//! The wheel: the command and the annotation package, installed together from one file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::{profile_folder, python, root, run, scratch};

/// The only wheel in the folder, of the binary that the other tests use.
fn build(folder: &Path) -> PathBuf {
    drop(fs::remove_dir_all(folder));
    run(Command::new("maturin")
        .current_dir(root())
        .args(["build", "--quiet", "--profile", "dev", "--out"])
        .arg(folder)
        .env("CARGO_TARGET_DIR", profile_folder().join("..")));
    let mut entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.next().expect("a wheel").path()
}

/// A venv with nothing but that wheel.
fn install(wheel: &Path, venv: &Path) {
    drop(fs::remove_dir_all(venv));
    run(Command::new(python()).args(["-m", "venv"]).arg(venv));
    run(Command::new(venv.join("bin/pip"))
        .args(["install", "--quiet", "--no-index"])
        .arg(wheel));
}

#[test]
fn one_installation_has_the_command_and_the_annotations() {
    let folder = scratch("wheel");
    let wheel = build(&folder.join("wheels"));
    let venv = folder.join("venv");
    install(&wheel, &venv);

    let packages = "import importlib.metadata as m\n\
                    files = {str(file).split('/')[0] for file in m.files('bridge-gen')}\n\
                    print(sorted(name for name in files if 'dist-info' not in name))";
    let listed = run(Command::new(venv.join("bin/python")).args(["-c", packages]));
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert_eq!(
        listed.trim(),
        "['..', 'bridge']",
        "nothing else is installed"
    );

    let module = folder.join("sizes.py");
    let text = "from bridge import i32\n\n\ndef twice(x: i32) -> i32:\n    return i32(2 * x)\n\n\nprint(twice(4))\n";
    fs::write(&module, text).expect("a file");
    let ran = run(Command::new(venv.join("bin/python")).arg(&module));
    assert_eq!(String::from_utf8_lossy(&ran.stdout), "8\n");
    run(Command::new(venv.join("bin/bridge-gen"))
        .current_dir(&folder)
        .args(["generate", "sizes.py", "-o", "out", "--strict"]));
    let header = fs::read_to_string(folder.join("out/include/rust_python_bridge.h"));
    assert!(
        header
            .expect("a header")
            .contains("int32_t python_twice(int32_t x)")
    );
}

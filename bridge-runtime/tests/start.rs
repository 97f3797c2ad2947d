//! Start-up fails with advice, and is tried again.

use std::env;

use bridge_runtime::abi::Code;

mod common;
use common::failure;

bridge_runtime::library! {
    name: "test_start",
    version: "0.1.0",
    fingerprint: 1,
    python: Some("/nowhere/bin/python3"),
    modules: [module_starting],
    symbols: { info: start_library_info, last_error: start_last_error, live: start_live_allocations },
    release: {},
}

#[bridge_runtime::module(name = "starting", source = include_str!("modules/starting.py"))]
extern "Python" {
    #[symbol = "starting_is_venv"]
    fn is_venv(folder: bridge_runtime::Str) -> bool;
}

#[test]
fn a_missing_interpreter_is_named_until_there_is_one() {
    let folder = env::temp_dir().join(format!("bridge-start-{}", std::process::id()));
    let path = folder.to_str().expect("UTF-8");
    // SAFETY: the text lives through the call.
    let call = || unsafe { starting_is_venv(common::str(path)) };
    let error = || failure(start_last_error()).expect("an error");

    // SAFETY: this is the only thread that reads or writes the environment.
    unsafe { env::remove_var("BRIDGE_PYTHON") };
    assert!(!call());
    assert!(error().is(Code::Start, ""));
    assert_eq!(error().function, "starting.is_venv");
    assert!(error().message.starts_with(
        "starting.is_venv: there is no Python interpreter at /nowhere/bin/python3, recorded when \
         this library was built; set BRIDGE_PYTHON to the path of a Python 3."
    ));

    // SAFETY: as above.
    unsafe { env::set_var("BRIDGE_PYTHON", folder.join("bin/python")) };
    call();
    assert!(
        error()
            .message
            .contains("named by the environment variable BRIDGE_PYTHON")
    );

    let made = std::process::Command::new(env!("BRIDGE_PYTHON"))
        .args(["-m", "venv", "--without-pip", path])
        .status();
    assert!(made.is_ok_and(|status| status.success()));
    let settings = folder.join("pyvenv.cfg");
    let right = std::fs::read_to_string(&settings).expect("a venv");
    std::fs::write(&settings, "version = 2.7.18\n").expect("a writable folder");
    call();
    assert!(
        error()
            .message
            .contains("belongs to a venv of Python 2.7, but this library runs Python 3.")
    );

    std::fs::write(&settings, right).expect("a writable folder");
    assert!(call());
    assert_eq!(failure(start_last_error()), None);
    std::fs::remove_dir_all(folder).expect("a folder of ours");
}

//! Embedded modules and the import system: who owns a name, what a failed import leaves.

use bridge_runtime::abi::Code;
use pyo3::ffi;

#[macro_use]
mod common;
use common::{failure, text};

bridge_runtime::library! {
    name: "test_imports",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_importing, module_helping, module_flaky, module_unparsable, module_taken, module_statistics],
    symbols: { info: imports_library_info, last_error: imports_last_error, live: imports_live_allocations },
    release: { imports_free_str: bridge_runtime::Str },
}

#[bridge_runtime::module(
    name = "importing",
    source = "import helping\ndef value(): return helping.VALUE"
)]
extern "Python" {
    #[symbol = "importing_value"]
    fn value() -> i64;
}

#[bridge_runtime::module(name = "helping", source = "VALUE = 42\ndef unused(): pass")]
extern "Python" {
    #[symbol = "helping_unused"]
    fn unused();
}

#[bridge_runtime::module(name = "flaky", source = include_str!("modules/flaky.py"))]
extern "Python" {
    #[symbol = "flaky_value"]
    fn value() -> i64;
}

#[bridge_runtime::module(name = "unparsable", source = "def value(:\n    pass\n")]
extern "Python" {
    #[symbol = "unparsable_value"]
    fn value() -> i64;
}

#[bridge_runtime::module(name = "taken", source = include_str!("modules/whoami.py"))]
extern "Python" {
    #[symbol = "taken_name"]
    fn name() -> bridge_runtime::Str;
}

#[bridge_runtime::module(name = "statistics", source = include_str!("modules/whoami.py"))]
extern "Python" {
    #[symbol = "statistics_name"]
    fn name() -> bridge_runtime::Str;
    #[symbol = "statistics_standard"]
    fn standard() -> bridge_runtime::Str;
}

/// Runs Python code in `__main__`, as a host would.
fn run(code: &std::ffi::CStr) {
    call!(importing_value());
    // SAFETY: the interpreter runs.
    unsafe {
        let state = ffi::PyGILState_Ensure();
        assert_eq!(ffi::PyRun_SimpleString(code.as_ptr()), 0);
        ffi::PyGILState_Release(state);
    }
}

#[test]
fn modules_of_one_library_import_each_other() {
    assert_eq!(call!(importing_value()), 42);
    assert_eq!(failure(imports_last_error()), None);
}

#[test]
fn a_failed_import_is_tried_again() {
    for _ in 0..2 {
        assert_eq!(call!(flaky_value()), 0);
        let error = failure(imports_last_error()).expect("an error");
        assert!(error.is(Code::Import, "flaky.Unready"), "{error:?}");
        assert_eq!((&*error.base, &*error.message), ("RuntimeError", "not yet"));
        assert_eq!(error.function, "flaky.value");
        let frames = error
            .traceback
            .lines()
            .filter(|line| line.starts_with("  File"));
        assert_eq!(
            frames.collect::<Vec<_>>(),
            [
                "  File \"<test_imports>/flaky.py\", line 15, in <module>",
                "  File \"<test_imports>/flaky.py\", line 12, in _check",
            ]
        );
        assert!(error.traceback.contains("    raise Unready(\"not yet\")"));
    }
    run(c"import sys; sys.is_ready = True");
    assert_eq!(call!(flaky_value()), 5);
    assert_eq!(failure(imports_last_error()), None);
}

#[test]
fn a_syntax_error_is_an_error_of_the_import() {
    call!(unparsable_value());
    let error = failure(imports_last_error()).expect("an error");
    assert!(error.is(Code::Import, "SyntaxError"));
    let place = "  File \"<test_imports>/unparsable.py\", line 1\n";
    assert!(error.traceback.contains(place), "{}", error.traceback);
}

#[test]
fn a_name_that_is_taken_stays_with_its_owner() {
    run(c"import sys, types\nsys.modules['taken'] = types.ModuleType('taken')");
    for _ in 0..2 {
        let name = call!(taken_name());
        assert_eq!(failure(imports_last_error()), None);
        assert_eq!(text(name), "taken <test_imports>/taken.py taken");
        // SAFETY: the result is released once.
        unsafe { imports_free_str(name) };
    }
    run(c"import sys\nassert not hasattr(sys.modules['taken'], 'name')");
}

#[test]
fn the_standard_library_is_not_hidden() {
    let name = call!(statistics_name());
    assert_eq!(
        text(name),
        "statistics <test_imports>/statistics.py statistics"
    );
    let standard = call!(statistics_standard());
    assert_eq!(text(standard), "2");
    // SAFETY: the results are released once.
    unsafe {
        imports_free_str(name);
        imports_free_str(standard);
    }
}

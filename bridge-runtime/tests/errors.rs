//! Exceptions as C sees them, and what surrounds the user's code.

use bridge_runtime::abi::Code;

#[macro_use]
mod common;
use common::{Failure, str, text};

bridge_runtime::library! {
    name: "test_library",
    version: "1.2.3",
    fingerprint: 0x0123_4567_89ab_cdef,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_errors],
    symbols: { info: errors_library_info, last_error: errors_last_error, live: errors_live_allocations },
    release: {
        errors_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "errors", source = include_str!("modules/errors.py"))]
extern "Python" {
    #[symbol = "errors_same"]
    fn same(value: bridge_runtime::Str) -> bridge_runtime::Str;
    #[symbol = "errors_fail"]
    fn fail(kind: bridge_runtime::Str) -> ();
    #[symbol = "errors_fail_watched"]
    fn fail_watched() -> ();
    #[symbol = "errors_outlives"]
    fn outlives(message: bridge_runtime::Str) -> bool;
    #[symbol = "errors_outlives_any"]
    #[python = "outlives"]
    fn outlives_any(message: bridge_runtime::Optional<bridge_runtime::Str>) -> bool;
    #[symbol = "errors_facts"]
    fn facts() -> bridge_runtime::Str;
    #[symbol = "errors_annotated"]
    fn annotated() -> bridge_runtime::Str;
    #[symbol = "errors_missing"]
    fn missing() -> i64;
}

fn last() -> Option<Failure> {
    common::failure(errors_last_error())
}

fn succeeded<T>(value: T) -> T {
    assert_eq!(last(), None);
    value
}

#[track_caller]
fn failed(code: Code, type_name: &str, message: &str) -> Failure {
    common::expected(last(), code, type_name, message)
}

#[test]
fn exceptions_are_described() {
    call!(errors_fail(str("value")));
    let failure = failed(Code::Python, "ValueError", "näin");
    assert_eq!(
        (&*failure.base, &*failure.function),
        ("ValueError", "errors.fail")
    );
    let line = "    raise ValueError(\"näin\")";
    let place = "  File \"<test_library>/errors.py\", line ";
    assert!(
        failure
            .traceback
            .starts_with("Traceback (most recent call last):\n")
    );
    assert!(
        failure.traceback.contains(line) && failure.traceback.contains(place),
        "{}",
        failure.traceback
    );
    assert!(failure.traceback.ends_with("ValueError: näin\n"));
}

#[test]
fn causes_are_part_of_the_traceback() {
    call!(errors_fail(str("cause")));
    let failure = failed(Code::Python, "LookupError", "second");
    assert!(failure.traceback.contains("KeyError: 'first'"));
    assert!(failure.traceback.contains("direct cause"));
}

#[test]
fn strange_exceptions_are_only_errors() {
    for (kind, type_name, base, message) in [
        (
            "own",
            "errors.Broken",
            "ValueError",
            "<str() of this errors.Broken failed>",
        ),
        ("mixed", "errors.Mixed", "ValueError", "{}"),
        ("exit", "SystemExit", "SystemExit", "3"),
        ("interrupt", "KeyboardInterrupt", "KeyboardInterrupt", ""),
        (
            "surrogate",
            "ValueError",
            "ValueError",
            "\u{fffd}\u{fffd}\u{fffd}",
        ),
        ("memory", "MemoryError", "MemoryError", ""),
    ] {
        call!(errors_fail(str(kind)));
        assert_eq!(failed(Code::Python, type_name, message).base, base);
    }
    call!(errors_fail(str("nothing")));
    assert_eq!(last(), None);
}

#[test]
fn an_error_can_be_passed_to_the_next_call() {
    call!(errors_fail(str("value")));
    // SAFETY: the call has failed, so there is an error.
    let message = unsafe { (*errors_last_error()).message };
    let result = succeeded(call!(errors_same(message)));
    assert_eq!(text(result), "näin");
    call!(errors_free_str(result));
}

/// Its frames and their objects would be kept for as long as the next function runs, and no longer for any use.
#[test]
fn an_error_is_gone_when_the_next_function_runs() {
    let simple = |text| call!(errors_outlives(text));
    let of_any_type = |text| call!(errors_outlives_any(bridge_runtime::Optional::some(text)));
    for outlives in [&simple as &dyn Fn(_) -> _, &of_any_type] {
        call!(errors_fail_watched());
        let message = "<str() of this errors.Broken failed>";
        failed(Code::Python, "errors.Broken", message);
        // SAFETY: the call has failed, so there is an error.
        let told = unsafe { (*errors_last_error()).message };
        assert!(!succeeded(outlives(told)));
    }
}

#[test]
fn a_missing_function_is_named() {
    call!(errors_missing());
    failed(
        Code::Import,
        "AttributeError",
        "module 'errors' has no attribute 'missing'",
    );
}

#[test]
fn the_interpreter_is_isolated() {
    let facts = succeeded(call!(errors_facts()));
    let expected = format!("(1, 1, 1) False {}", env!("BRIDGE_PYTHON"));
    assert_eq!(text(facts), expected);
    call!(errors_free_str(facts));
}

#[test]
fn the_annotation_package_is_there() {
    let name = succeeded(call!(errors_annotated()));
    assert_eq!(text(name), "int");
    call!(errors_free_str(name));
}

#[test]
fn the_library_describes_itself() {
    // SAFETY: the information is static.
    let info = unsafe { &*errors_library_info() };
    assert_eq!(
        (info.abi_version, info.fingerprint),
        (7, 0x0123_4567_89ab_cdef)
    );
    assert_eq!(
        info.struct_size as usize,
        size_of::<bridge_runtime::abi::Error>()
    );
    // SAFETY: both are NUL-terminated.
    let texts = unsafe { [info.name, info.version].map(|text| std::ffi::CStr::from_ptr(text)) };
    assert_eq!(texts, [c"test_library", c"1.2.3"]);
}

//! A host that finalises Python: calls fail from then on, and threads still end.

use std::sync::mpsc;
use std::thread;

use bridge_runtime::abi::Code;
use pyo3::ffi;

mod common;
use common::failure;

bridge_runtime::library! {
    name: "test_finalised",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_finalised],
    symbols: { info: finalised_library_info, last_error: finalised_last_error, live: finalised_live_allocations },
    release: {},
}

#[bridge_runtime::module(name = "finalised", source = "def same(value): return value")]
extern "Python" {
    #[symbol = "finalised_same"]
    fn same(value: i64) -> i64;
}

fn same(value: i64) -> i64 {
    // SAFETY: no pointers are involved.
    unsafe { finalised_same(value) }
}

fn check_refused() {
    assert_eq!(same(5), 0);
    let error = failure(finalised_last_error()).expect("an error");
    assert!(error.is(Code::Start, ""));
    assert_eq!(
        error.message,
        "finalised.same: Python was shut down; no Python function can be called any more"
    );
}

#[test]
fn calls_are_refused_after_the_end() {
    assert_eq!(same(5), 5);
    let (called, wait_for_call) = mpsc::channel();
    let (finalised, wait_for_end) = mpsc::channel();
    let worker = thread::spawn(move || {
        assert_eq!(same(6), 6);
        called.send(()).expect("a receiver");
        wait_for_end.recv().expect("a sender");
        check_refused();
    });
    wait_for_call.recv().expect("a sender");
    // SAFETY: this thread has started the interpreter, and no call is under way.
    unsafe {
        ffi::PyGILState_Ensure();
        assert_eq!(ffi::Py_FinalizeEx(), 0);
    }
    check_refused();
    finalised.send(()).expect("a receiver");
    worker.join().expect("no panic");
    thread::spawn(check_refused).join().expect("no panic");
}

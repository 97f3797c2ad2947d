//! Threads: ten first calls at once, thread states that last as long as their thread, nested calls.

use std::cell::Cell;
use std::sync::{Barrier, mpsc};
use std::thread;

use bridge_runtime::abi::Code;
use pyo3::ffi;

mod common;
use common::{failure, str};

bridge_runtime::library! {
    name: "test_threads",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_threads],
    symbols: { info: threads_library_info, last_error: threads_last_error, live: threads_live_allocations },
    release: {},
}

#[bridge_runtime::module(name = "threads", source = include_str!("modules/threads.py"))]
extern "Python" {
    #[symbol = "threads_imports"]
    fn imports() -> i64;
    #[symbol = "threads_count"]
    fn count() -> i64;
    #[symbol = "threads_alive"]
    fn alive() -> i64;
    #[symbol = "threads_call"]
    fn call(address: usize, keeps_gil: bool, depth: i64) -> i64;
    #[symbol = "threads_fail"]
    fn fail(message: bridge_runtime::Str);
}

/// Calls an exported function. Its arguments are valid by construction of the tests.
macro_rules! call {
    ($function:ident($($argument:expr),*)) => {{
        // SAFETY: every pointer is that of a living slice or function.
        #[allow(unused_unsafe, reason = "some calls are inside an unsafe block")]
        let value = unsafe { $function($($argument),*) };
        assert_eq!(failure(threads_last_error()), None);
        value
    }};
}

#[test]
fn ten_first_calls_at_once_import_once() {
    let barrier = Barrier::new(10);
    thread::scope(|scope| {
        for _ in 0..10 {
            scope.spawn(|| {
                barrier.wait();
                assert_eq!(call!(threads_imports()), 1);
            });
        }
    });
}

#[test]
fn thread_locals_last_as_long_as_their_thread() {
    call!(threads_count());
    let before = call!(threads_alive());
    for _ in 0..20 {
        let thread = thread::spawn(|| (call!(threads_count()), call!(threads_count())));
        assert_eq!(thread.join().expect("no panic"), (1, 2));
    }
    // Other tests of this process have threads as well, ten at the most.
    assert!(call!(threads_alive()) <= before + 11);
}

extern "C" fn nested(depth: i64) -> i64 {
    if depth == 0 {
        return 0;
    }
    // SAFETY: the address is that of this function.
    unsafe { threads_call(nested as *const () as usize, depth % 2 == 0, depth - 1) + 1 }
}

#[test]
fn calls_nest() {
    assert_eq!(
        call!(threads_call(nested as *const () as usize, true, 8)),
        8
    );
    assert_eq!(
        call!(threads_call(nested as *const () as usize, false, 7)),
        7
    );
}

#[test]
fn errors_are_per_thread() {
    // SAFETY: the text lives through the call.
    unsafe { threads_fail(str("mine")) };
    thread::spawn(|| {
        assert_eq!(failure(threads_last_error()), None);
        // SAFETY: as above.
        unsafe { threads_fail(str("other")) };
    })
    .join()
    .expect("no panic");
    let error = failure(threads_last_error()).expect("an error");
    assert!(error.is(Code::Python, "ValueError"));
    assert_eq!(error.message, "mine");
}

#[test]
fn an_exception_of_the_caller_survives() {
    call!(threads_count());
    // SAFETY: the interpreter runs, and the thread is attached in between.
    unsafe {
        let state = ffi::PyGILState_Ensure();
        ffi::PyErr_SetString(ffi::PyExc_KeyError, c"outer".as_ptr());
        call!(threads_count());
        threads_fail(str("inner"));
        assert_ne!(ffi::PyErr_ExceptionMatches(ffi::PyExc_KeyError), 0);
        ffi::PyErr_Clear();
        ffi::PyGILState_Release(state);
    }
    assert_eq!(
        failure(threads_last_error()).map(|error| error.message),
        Some("inner".to_owned())
    );
}

#[test]
fn a_state_of_the_host_may_go_between_two_calls() {
    call!(threads_count());
    thread::spawn(|| {
        for _ in 0..3 {
            // SAFETY: the interpreter runs; the state is made and deleted here.
            unsafe {
                let state = ffi::PyGILState_Ensure();
                assert_eq!(call!(threads_count()), 1);
                ffi::PyGILState_Release(state);
            }
        }
        assert_eq!(call!(threads_count()), 1);
        assert_eq!(call!(threads_count()), 2);
    })
    .join()
    .expect("no panic");
}

thread_local! {
    static LATE: Late = const { Late(Cell::new(None)) };
}

struct Late(Cell<Option<mpsc::Sender<i64>>>);

impl Drop for Late {
    fn drop(&mut self) {
        if let Some(sender) = self.0.take() {
            sender.send(call!(threads_count())).expect("a receiver");
        }
    }
}

#[test]
fn a_call_while_the_thread_ends_works() {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(|| {
        // Made first, so destroyed last: the thread has given its state back by then.
        LATE.with(|late| late.0.set(Some(sender)));
        call!(threads_count());
    })
    .join()
    .expect("no panic");
    assert!(receiver.recv().is_ok_and(|count| count >= 1));
}

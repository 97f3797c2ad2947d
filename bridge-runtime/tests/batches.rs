//! Batches: every way out of them, and what is valid then. The only test of its process, as it counts.

use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use bridge_runtime::abi::Code;
use bridge_runtime::{Lower, Result};
use pyo3::prelude::*;

mod common;
use common::{expected, failure};

bridge_runtime::library! {
    name: "test_batches",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_batches, module_math],
    symbols: {
        info: batches_library_info, last_error: batches_last_error, live: batches_live_allocations,
        configure: batches_configure, shutdown: batches_shutdown, attach: batches_attach,
        end_attach: batches_end_attach, detach: batches_detach, end_detach: batches_end_detach,
        thread_id: batches_thread_id, interrupt: batches_interrupt, on_log: batches_on_log,
        on_output: batches_on_output,
        raise: batches_raise, take_loop: batches_take_loop, run_loop: batches_run_loop, stop_loop: batches_stop_loop,
        result_room: batches_result_room,
    },
    release: {},
}

/// Panics when it is lowered, if it is 0.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Bomb(i64);

impl Lower for Bomb {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        assert_ne!(self.0, 0, "a bomb");
        // SAFETY: the same contract.
        unsafe { self.0.lower(py) }
    }
}

#[bridge_runtime::module(name = "batches", source = include_str!("modules/batches.py"))]
extern "Python" {
    #[symbol = "batches_blocks"]
    fn blocks() -> i64;
    #[symbol = "batches_add"]
    #[batch = "batches_add_map"]
    fn add(first: i64, second: i64, #[keyword] third: i64) -> i64;
    #[symbol = "batches_narrow"]
    #[batch = "batches_narrow_map"]
    #[python = "add"]
    fn narrow(first: i64, second: i64, #[keyword] third: i64) -> u8;
    #[symbol = "batches_panic"]
    #[batch = "batches_panic_map"]
    #[python = "add"]
    fn panicking(first: i64, second: Bomb, #[keyword] third: i64) -> i64;
    #[symbol = "batches_note"]
    #[batch = "batches_note_map"]
    fn note(value: i64);
    #[symbol = "batches_spin"]
    #[batch = "batches_spin_map"]
    fn spin(ready: bool) -> bool;
    #[symbol = "batches_absent"]
    #[batch = "batches_absent_map"]
    fn absent(value: i64) -> i64;
}

#[bridge_runtime::module(name = "math")]
extern "Python" {
    #[symbol = "batches_sqrt"]
    #[batch = "batches_sqrt_map"]
    fn sqrt(value: f64) -> f64;
}

const SIZE: usize = 6;
const BIG: i64 = 1 << 40;

fn code() -> i32 {
    // SAFETY: the error is valid until the thread's next call.
    unsafe { batches_last_error().as_ref() }.map_or(0, |error| error.code)
}

/// Adds with these first values; gives how many were done, and what is in `out` then.
fn add(first: [i64; SIZE]) -> (usize, [i64; SIZE]) {
    let (second, third, mut out) = ([BIG; SIZE], [1; SIZE], [7; SIZE]);
    let (second, third) = (second.as_ptr(), third.as_ptr());
    // SAFETY: every array has that many elements.
    let done = unsafe { batches_add_map(first.as_ptr(), second, third, out.as_mut_ptr(), SIZE) };
    (done, out)
}

/// One batch for each way out.
fn every_way(number: i64) {
    let big = BIG + number;
    let (good, bad) = ([big; SIZE], |value| [big, big, value, big, big, big]);
    let sum = big + BIG + 1;
    assert_eq!(add(good), (SIZE, [sum; SIZE]));
    assert_eq!(code(), 0);
    let stopped = (2, [sum, sum, 7, 7, 7, 7]);
    assert_eq!(add(bad(-1)), stopped);
    assert_eq!(code(), Code::Python as i32);
    assert_eq!(add(bad(-2)), stopped);
    assert_eq!(code(), Code::Type as i32);
    assert_eq!(add(bad(i64::MAX)), stopped);
    assert_eq!(code(), Code::Overflow as i32);
    let mut out = [7; SIZE];
    let bombs = [1, 1, 1, 0, 1, 1].map(Bomb);
    let good = good.as_ptr();
    // SAFETY: every array has that many elements.
    unsafe {
        let done = batches_panic_map(good, bombs.as_ptr(), good, out.as_mut_ptr(), SIZE);
        assert_eq!((done, out[2], out[3]), (3, 2 * big + 1, 7));
        assert_eq!(code(), Code::Panic as i32);
        assert_eq!(batches_note_map(bad(-1).as_ptr(), SIZE), 2);
        assert_eq!(code(), Code::Type as i32);
        let done = batches_absent_map(good, out.as_mut_ptr(), SIZE);
        assert_eq!((done, code()), (0, Code::Import as i32));
        let done = batches_add_map(good, ptr::null(), good, out.as_mut_ptr(), SIZE);
        assert_eq!((done, code()), (0, Code::Null as i32));
    }
}

fn growth(rounds: i64) -> i64 {
    // SAFETY: no pointers are involved.
    let blocks = || unsafe { batches_blocks() };
    let before = blocks();
    (0..rounds).for_each(every_way);
    blocks() - before
}

fn an_empty_batch_starts_nothing() {
    // SAFETY: there are no elements.
    let done = unsafe { batches_absent_map(ptr::null(), ptr::null_mut(), 0) };
    assert_eq!((done, code()), (0, 0));
    // SAFETY: always safe.
    assert_eq!(unsafe { pyo3::ffi::Py_IsInitialized() }, 0);
    // SAFETY: NULL is refused.
    let done = unsafe { batches_note_map(ptr::null(), 3) };
    assert_eq!(done, 0);
    let message = "batches.note: parameter value is NULL, but its length is 3";
    expected(failure(batches_last_error()), Code::Null, "", message);
    // SAFETY: always safe.
    assert_eq!(unsafe { pyo3::ffi::Py_IsInitialized() }, 0);
}

fn nothing_is_kept() {
    // Python 3.13 makes some 300 blocks of its own now and then.
    const ROUNDS: i64 = 2000;
    growth(ROUNDS);
    let growth = growth(ROUNDS);
    assert!(growth < ROUNDS / 2, "{growth} blocks after {ROUNDS} rounds");
}

fn results_may_replace_arguments() {
    let mut values = [1, 2, 3];
    let all = values.as_mut_ptr();
    // SAFETY: the arrays are the same.
    let done = unsafe { batches_add_map(all, all, all, all, 3) };
    assert_eq!((done, values), (3, [3, 6, 9]));
}

/// Another thread stops a batch without end, and gets its turn for that.
fn an_interrupt_stops_a_batch() {
    static THREAD: AtomicU64 = AtomicU64::new(0);
    static STOPPED: AtomicBool = AtomicBool::new(false);
    let batch = std::thread::spawn(|| {
        THREAD.store(batches_thread_id(), Ordering::Release);
        let ready = vec![true; 1 << 20];
        let mut out = ready.clone();
        let done = loop {
            // SAFETY: both arrays have that many elements.
            let done = unsafe { batches_spin_map(ready.as_ptr(), out.as_mut_ptr(), ready.len()) };
            if done < ready.len() {
                break done;
            }
        };
        STOPPED.store(true, Ordering::Release);
        (
            done,
            failure(batches_last_error()).map(|error| error.type_name),
        )
    });
    while !STOPPED.load(Ordering::Acquire) {
        match THREAD.load(Ordering::Acquire) {
            0 => std::thread::yield_now(),
            thread => {
                // It may be between two batches.
                batches_interrupt(thread);
            }
        }
    }
    let (done, error) = batch.join().expect("it ends");
    assert!(done < 1 << 20);
    assert_eq!(error.as_deref(), Some("KeyboardInterrupt"));
}

/// Functions in C do not look for other threads by themselves.
fn functions_in_c_give_others_their_turn() {
    static ENDED: AtomicBool = AtomicBool::new(false);
    let values: Vec<f64> = (0..1000).map(f64::from).collect();
    let mut out = vec![0.0; values.len()];
    let roots = |out: &mut [f64]| {
        // SAFETY: both arrays have that many elements.
        let done = unsafe { batches_sqrt_map(values.as_ptr(), out.as_mut_ptr(), values.len()) };
        assert_eq!((done, code()), (values.len(), 0));
    };
    roots(&mut out);
    assert!(
        out.iter()
            .zip(&values)
            .all(|(root, value)| *root == value.sqrt())
    );
    assert!(batches_attach());
    let other = std::thread::spawn(|| {
        // SAFETY: no pointers are involved.
        assert!(unsafe { batches_blocks() } > 0);
        ENDED.store(true, Ordering::Release);
    });
    while !ENDED.load(Ordering::Acquire) {
        roots(&mut out);
    }
    batches_end_attach();
    other.join().expect("it ends");
    let last = [4.0, -1.0];
    // SAFETY: both arrays have that many elements.
    let done = unsafe { batches_sqrt_map(last.as_ptr(), out.as_mut_ptr(), 2) };
    assert_eq!((done, out[0], code()), (1, 2.0, Code::Python as i32));
}

#[test]
fn batches() {
    an_empty_batch_starts_nothing();
    nothing_is_kept();
    results_may_replace_arguments();
    an_interrupt_stops_a_batch();
    functions_in_c_give_others_their_turn();
}

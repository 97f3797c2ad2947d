//! A panic in Rust code is an error like any other, and leaves nothing behind.

use std::panic;
use std::sync::atomic::{AtomicU32, Ordering};

use bridge_runtime::abi::Code;
use bridge_runtime::{Lower, Result};
use pyo3::prelude::*;

mod common;
use common::failure;

bridge_runtime::library! {
    name: "test_panics",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_panics],
    symbols: { info: panics_library_info, last_error: panics_last_error, live: panics_live_allocations },
    release: {},
}

/// Panics when it is lowered.
#[repr(C)]
pub struct Bomb {
    value: i64,
}

impl Lower for Bomb {
    unsafe fn lower(self, _: Python<'_>) -> Result<Bound<'_, PyAny>> {
        match self.value {
            0 => panic!("a constant"),
            value => panic!("number {value}"),
        }
    }
}

#[bridge_runtime::module(name = "panics", source = "def same(first, value): return first")]
extern "Python" {
    #[symbol = "panics_same"]
    fn same(first: f64, value: Bomb) -> f64;
    #[symbol = "panics_calm"]
    #[python = "same"]
    fn calm(first: f64, value: f64) -> f64;
}

#[test]
fn a_panic_is_an_error() {
    static HOOKED: AtomicU32 = AtomicU32::new(0);
    panic::set_hook(Box::new(|_| {
        HOOKED.fetch_add(1, Ordering::Relaxed);
    }));
    for (value, text) in [(0, "a constant"), (7, "number 7"), (0, "a constant")] {
        // SAFETY: no pointers are involved.
        assert_eq!(unsafe { panics_same(1.5, Bomb { value }) }, 0.0);
        let error = failure(panics_last_error()).expect("an error");
        assert!(error.is(Code::Panic, ""));
        let message = format!("panics.same: {text} (at {}:", file!());
        assert!(error.message.starts_with(&message), "{}", error.message);
        // SAFETY: as above.
        assert_eq!(unsafe { panics_calm(2.5, 0.0) }, 2.5);
        assert_eq!(failure(panics_last_error()), None);
    }
    assert_eq!(HOOKED.load(Ordering::Relaxed), 0);
    assert!(panic::catch_unwind(|| panic!("outside a call")).is_err());
    assert_eq!(HOOKED.load(Ordering::Relaxed), 1);

    // A program may put its own hook in place of ours.
    drop(panic::take_hook());
    panic::set_hook(Box::new(|_| {}));
    // SAFETY: as above.
    unsafe { panics_same(1.5, Bomb { value: 9 }) };
    let message = failure(panics_last_error()).map(|error| error.message);
    assert_eq!(message.as_deref(), Some("panics.same: number 9"));
}

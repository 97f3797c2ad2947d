//! What a function of the program gives while a call runs is given to Python, not lent to it for that call.

use std::ffi::c_void;
use std::sync::atomic::{AtomicI32, Ordering};

use bridge_runtime::abi::HostCall;
use bridge_runtime::{Callable0, Context, MemoryView, RawArray, Release, Str};

#[macro_use]
mod common;
use common::text;

bridge_runtime::library! {
    name: "test_lent",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_lent],
    symbols: { info: lent_info, last_error: lent_last_error, live: lent_live },
    release: {},
}

#[bridge_runtime::module(name = "lent", source = include_str!("modules/lent.py"))]
extern "Python" {
    #[symbol = "lent_both"]
    fn both(give: Callable0<MemoryView>) -> Str;
}

/// Numbers, which are others the next time, in the same place.
unsafe extern "C" fn give(_: *mut c_void, _: *mut HostCall) -> MemoryView {
    static NUMBERS: [AtomicI32; 2] = [AtomicI32::new(0), AtomicI32::new(0)];
    static SHAPE: isize = 2;
    const INT32: i32 = 4;
    for number in &NUMBERS {
        number.fetch_add(1, Ordering::Relaxed);
    }
    MemoryView(RawArray {
        data: NUMBERS.as_ptr().cast_mut().cast(),
        dtype: INT32,
        ndim: 1,
        shape: &raw const SHAPE,
        ..<MemoryView as bridge_runtime::Lift>::ZERO.0
    })
}

#[test]
fn memory_that_a_function_gives_is_copied() {
    let function = Callable0 {
        call: Some(give),
        context: Context::NONE,
    };
    let both = call!(lent_both(function));
    assert_eq!(text(both), "[1, 1] [2, 2]");
    // SAFETY: the result of a call.
    unsafe { both.release() };
}

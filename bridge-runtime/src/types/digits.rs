//! The digits of an int, as the versions of Python that are known here lay them out: reading them takes a fifth of the
//! instructions that asking for them takes.

use pyo3::{Bound, PyAny, ffi};

/// An int up to Python 3.11: the number of digits, negative if the int is.
#[cfg(not(Py_3_12))]
#[repr(C)]
struct Int {
    head: ffi::PyVarObject,
    digits: [u32; 2],
}

/// An int since Python 3.12: the number of digits above three bits, the lower two of which are 0, 1 for zero or 2 for
/// a negative one.
#[cfg(Py_3_12)]
#[repr(C)]
struct Int {
    head: ffi::PyObject,
    tag: usize,
    digits: [u32; 2],
}

/// How many bits a digit has, in all builds for 64 bits that do not ask for another number; `are_as_known` looks.
const BITS: u32 = 30;

/// The value of an int that has at most two digits.
#[inline(always)]
pub(crate) fn small(int: &Bound<'_, PyAny>) -> Option<i64> {
    if cfg!(any(Py_3_15, not(target_pointer_width = "64"))) {
        return None;
    }
    // SAFETY: `int` is an int, which has the digits that it says it has; Python never changes one.
    unsafe {
        let int = int.as_ptr().cast::<Int>();
        let (count, is_negative) = count(int);
        let digits = (&raw const (*int).digits).cast::<u32>();
        let value = match count {
            0 => 0,
            1 => i64::from(*digits),
            2 => i64::from(*digits) | i64::from(*digits.add(1)) << BITS,
            _ => return None,
        };
        Some(if is_negative { -value } else { value })
    }
}

#[cfg(not(Py_3_12))]
#[inline(always)]
unsafe fn count(int: *const Int) -> (usize, bool) {
    // SAFETY: an int, as the caller promises.
    let size = unsafe { (*int).head.ob_size };
    (size.unsigned_abs(), size < 0)
}

#[cfg(Py_3_12)]
#[inline(always)]
unsafe fn count(int: *const Int) -> (usize, bool) {
    // SAFETY: an int, as the caller promises.
    let tag = unsafe { (*int).tag };
    (tag >> 3, tag & 3 == 2)
}

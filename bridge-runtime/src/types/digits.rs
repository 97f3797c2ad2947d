//! The digits of an int, as the versions of Python that are known here lay them out: reading them takes a fifth of the
//! instructions that asking for them takes.

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Result, owned};

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

/// Whether ints of this Python are laid out as one of those above.
pub(crate) const ARE_KNOWN: bool = !cfg!(any(Py_3_15, not(target_pointer_width = "64")));

/// The first magnitude that needs two digits, and the first that needs three.
pub(crate) const SHORT_END: u64 = 1 << BITS;
pub(crate) const LONG_END: u64 = 1 << (2 * BITS);

/// Looks whether this very Python lays its ints out as known.
pub(crate) fn are_as_known(py: Python<'_>) -> Result<bool> {
    for value in [1, -1, (1 << (2 * BITS)) - 1] {
        // SAFETY: this thread is attached; the function returns a new reference or NULL.
        let int = unsafe { owned(py, ffi::PyLong_FromLongLong(value))? };
        if ARE_KNOWN && small(&int) != Some(value) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The value of an int that has at most two digits.
#[inline(always)]
pub(crate) fn small(int: &Bound<'_, PyAny>) -> Option<i64> {
    if !ARE_KNOWN {
        return None;
    }
    // SAFETY: `int` is an int, which has the digits that it says it has; Python never changes one.
    unsafe {
        let int = int.as_ptr().cast::<Int>();
        let (count, is_negative) = count_and_sign(int);
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
unsafe fn count_and_sign(int: *const Int) -> (usize, bool) {
    // SAFETY: an int, as the caller promises.
    let size = unsafe { (*int).head.ob_size };
    (size.unsigned_abs(), size < 0)
}

#[cfg(Py_3_12)]
#[inline(always)]
unsafe fn count_and_sign(int: *const Int) -> (usize, bool) {
    // SAFETY: an int, as the caller promises.
    let tag = unsafe { (*int).tag };
    (tag >> 3, tag & 3 == 2)
}

/// How many digits an int has; of one that is no 0.
///
/// # Safety
/// An int, alive.
#[inline(always)]
pub(crate) unsafe fn count(int: *mut ffi::PyObject) -> usize {
    // SAFETY: the same contract.
    unsafe { count_and_sign(int.cast()).0 }
}

/// Gives the int another value, below [`SHORT_END`].
///
/// # Safety
/// `int` is an int of one digit that nobody else has; this thread is attached.
#[inline(always)]
pub(crate) unsafe fn write_short(int: *mut ffi::PyObject, value: i64) {
    let int = int.cast::<Int>();
    // SAFETY: as the caller promises.
    unsafe {
        set_count(int, 1, value < 0);
        (&raw mut (*int).digits)
            .cast::<u32>()
            .write(value.unsigned_abs() as u32);
    }
}

/// The same from there to below [`LONG_END`].
///
/// # Safety
/// As above, of two digits.
#[inline(always)]
pub(crate) unsafe fn write_long(int: *mut ffi::PyObject, value: i64) {
    let magnitude = value.unsigned_abs();
    let low = magnitude & (SHORT_END - 1);
    let int = int.cast::<Int>();
    // SAFETY: as the caller promises.
    unsafe {
        set_count(int, 2, value < 0);
        (*int).digits = [low as u32, (magnitude >> BITS) as u32];
    }
}

#[cfg(not(Py_3_12))]
#[inline(always)]
unsafe fn set_count(int: *mut Int, count: ffi::Py_ssize_t, is_negative: bool) {
    // SAFETY: an int, as the caller promises.
    unsafe { (*int).head.ob_size = if is_negative { -count } else { count } };
}

#[cfg(Py_3_12)]
#[inline(always)]
unsafe fn set_count(int: *mut Int, count: usize, is_negative: bool) {
    // SAFETY: an int, as the caller promises.
    unsafe { (*int).tag = count << 3 | if is_negative { 2 } else { 0 } };
}

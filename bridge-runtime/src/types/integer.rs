//! `int` and its exact widths.

use std::borrow::Cow;
use std::fmt::Display;
use std::ops::RangeInclusive;

use pyo3::{Bound, PyAny, Python, ffi};

use super::boxes::Boxes;
use super::{Lift, Lower, Refusal, Release, Result, digits, owned};

macro_rules! integer {
    ($($name:literal, $type:ty, $wide:ty, $new:path;)*) => {$(
        impl Lower for $type {
            const IS_LEAF: bool = true;

            #[inline(always)]
            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                // SAFETY: this thread is attached; the function returns a new reference or NULL.
                unsafe { owned(py, $new(self as $wide)) }
            }

            #[inline(always)]
            unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                match i64::try_from(self) {
                    Ok(value) => argument(py, value),
                    // SAFETY: the same contract.
                    Err(_) => unsafe { self.lower(py) },
                }
            }

            #[inline(always)]
            unsafe fn let_go(argument: *mut ffi::PyObject) {
                // SAFETY: the same contract.
                unsafe { keep(argument) };
            }
        }

        impl Lift for $type {
            const ZERO: Self = 0;
            const IS_QUIET: bool = true;

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            #[inline(always)]
            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                match Self::at_once(object) {
                    Some(value) => Ok(value),
                    None => lift_with_care(object, $name, &(Self::MIN, Self::MAX)),
                }
            }

            #[inline(always)]
            fn at_once(object: &Bound<'_, PyAny>) -> Option<Self> {
                // SAFETY: `object` is alive and this thread is attached.
                match unsafe { ffi::PyLong_Check(object.as_ptr()) } {
                    0 => None,
                    _ => digits::small(object).and_then(|small| Self::try_from(small).ok()),
                }
            }

            #[inline]
            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                // SAFETY: `object` is alive and this thread is attached.
                unsafe { ffi::PyLong_Check(object.as_ptr()) != 0 && ffi::PyBool_Check(object.as_ptr()) == 0 }
            }
        }

        impl Release for $type {}
    )*};
}

integer! {
    "int", i64, i64, ffi::PyLong_FromLongLong;
    "i8", i8, i64, ffi::PyLong_FromLongLong;
    "i16", i16, i64, ffi::PyLong_FromLongLong;
    "i32", i32, i64, ffi::PyLong_FromLongLong;
    "u8", u8, u64, ffi::PyLong_FromUnsignedLongLong;
    "u16", u16, u64, ffi::PyLong_FromUnsignedLongLong;
    "u32", u32, u64, ffi::PyLong_FromUnsignedLongLong;
    "u64", u64, u64, ffi::PyLong_FromUnsignedLongLong;
    "size_t", usize, u64, ffi::PyLong_FromUnsignedLongLong;
}

/// Objects of one digit, and of two.
static SHORT: Boxes = Boxes::new();
static LONG: Boxes = Boxes::new();

/// The ints that Python itself has one of each.
const SMALL: RangeInclusive<i64> = -5..=256;

/// An int: one of one digit in an object that had another value, if there is such an object.
#[inline(always)]
fn argument(py: Python<'_>, value: i64) -> Result<Bound<'_, PyAny>> {
    let is_short =
        digits::ARE_KNOWN && value.unsigned_abs() < digits::SHORT_END && !SMALL.contains(&value);
    match is_short.then(|| SHORT.take(py)).flatten() {
        Some(int) => {
            // SAFETY: an int of one digit, which nobody else has.
            unsafe { digits::write_short(int.as_ptr(), value) };
            Ok(int)
        }
        None => other_argument(py, value),
    }
}

/// Any other int. Never inlined: there is a way of a call for each signature, and its code would be in each of them.
/// Cold, though small ints are not rare, so that the other way is the straight one.
#[cold]
#[inline(never)]
fn other_argument(py: Python<'_>, value: i64) -> Result<Bound<'_, PyAny>> {
    let is_long =
        digits::ARE_KNOWN && (digits::SHORT_END..digits::LONG_END).contains(&value.unsigned_abs());
    if is_long && let Some(int) = LONG.take(py) {
        // SAFETY: an int of two digits, which nobody else has.
        unsafe { digits::write_long(int.as_ptr(), value) };
        return Ok(int);
    }
    // SAFETY: this thread is attached; the function returns a new reference or NULL.
    unsafe { owned(py, ffi::PyLong_FromLongLong(value)) }
}

/// Keeps an int for another value, or lets go of it.
///
/// # Safety
/// An int that was lowered; its reference is the caller's, who is attached.
#[inline(always)]
unsafe fn keep(int: *mut ffi::PyObject) {
    // SAFETY: the same contract. Python's own ints have other references.
    unsafe {
        match digits::count(int) {
            1 if digits::ARE_KNOWN => SHORT.keep(int),
            2 if digits::ARE_KNOWN => keep_long(int),
            _ => ffi::Py_DECREF(int),
        }
    }
}

/// # Safety
/// As [`keep`], of two digits.
#[cold]
#[inline(never)]
unsafe fn keep_long(int: *mut ffi::PyObject) {
    // SAFETY: the same contract.
    unsafe { LONG.keep(int) };
}

/// Lifts a larger int, or refuses the object.
#[cold]
#[inline(never)]
fn lift_with_care<T: TryFrom<i128> + Display>(
    object: &Bound<'_, PyAny>,
    declared: &'static str,
    (min, max): &(T, T),
) -> Result<T> {
    // SAFETY: `object` is alive and this thread is attached.
    if unsafe { ffi::PyLong_Check(object.as_ptr()) } == 0 {
        return Err(Refusal::of_type(declared, object));
    }
    value(object)
        .and_then(|value| T::try_from(value).ok())
        .ok_or_else(|| Refusal::of_range(declared, object, &min.to_string(), &max.to_string()))
}

/// The value of an int, if 64 bits can hold it, signed or not.
fn value(int: &Bound<'_, PyAny>) -> Option<i128> {
    let mut overflow = 0;
    // SAFETY: `int` is an int, for which the function raises nothing.
    let signed = unsafe { ffi::PyLong_AsLongLongAndOverflow(int.as_ptr(), &mut overflow) };
    match overflow {
        0 => Some(i128::from(signed)),
        1.. => unsigned(int),
        _ => None,
    }
}

fn unsigned(int: &Bound<'_, PyAny>) -> Option<i128> {
    // SAFETY: `int` is an int and this thread is attached; what the function raised is cleared.
    unsafe {
        let value = ffi::PyLong_AsUnsignedLongLong(int.as_ptr());
        if ffi::PyErr_Occurred().is_null() {
            return Some(i128::from(value));
        }
        ffi::PyErr_Clear();
    }
    None
}

crate::native::plain!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

//! Conversions between C values and Python objects, one file per family of leaf types.

mod bool;
mod bytes;
mod complex;
mod float;
mod integer;
mod none;
mod str;

use std::borrow::Cow;

use pyo3::ffi;
use pyo3::prelude::*;

use crate::exception;

pub use complex::Complex;

/// What a conversion gives. The refusal is boxed to keep the way of success small.
pub type Result<T> = std::result::Result<T, Box<Refusal>>;

/// A C value that can be passed to Python.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a parameter of a bridged function",
    label = "no Python object can be made from this type",
    note = "the types of parameters are those of the modules in `bridge_runtime::types` that implement `Lower`"
)]
pub trait Lower {
    /// Makes the Python object.
    ///
    /// # Safety
    /// Pointers inside `self` are valid for the length that goes with them.
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>>;
}

/// A C value that can be made from a Python object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the result of a bridged function",
    label = "this type cannot be made from a Python object",
    note = "the types of results are those of the modules in `bridge_runtime::types` that implement `Lift`"
)]
pub trait Lift: Release {
    /// What a failed call returns.
    const ZERO: Self;

    /// How a Python hint spells the type: `int`, `u8`, `list[str]`.
    fn name() -> Cow<'static, str>;

    /// Makes the C value. If it fails, nothing is left to release.
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self>;

    /// Whether the object is of this very type, not only of one that is accepted in its place, as an int is for a
    /// float. A union asks this first.
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        let _ = object;
        true
    }
}

/// A C value that may own memory. Plain data, so it is copied freely and released by whoever keeps count.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be released",
    label = "not a type of the C interface"
)]
pub trait Release: Copy {
    /// Whether there is ever anything to free.
    const OWNS: bool = false;

    /// Frees what the value owns.
    ///
    /// # Safety
    /// `self` was returned by a bridged function and was not released before, or its data is NULL.
    unsafe fn release(self) {}
}

/// Why a value cannot cross the border.
#[derive(Debug)]
pub enum Refusal {
    /// It has another type than declared.
    Type {
        /// Declared type.
        declared: Cow<'static, str>,
        /// Type of the object.
        found: String,
    },
    /// The declared type cannot hold it.
    Overflow {
        /// Declared type.
        declared: Cow<'static, str>,
        /// The value, shortened.
        value: String,
        /// Least and greatest value of the declared type.
        range: (String, String),
    },
    /// Its bytes are not UTF-8.
    Decode {
        /// First byte that does not fit.
        byte: u8,
        /// Where it is.
        offset: usize,
    },
    /// It holds a surrogate that UTF-8 cannot hold.
    Encode {
        /// The surrogate.
        character: u32,
        /// Its index in the str.
        position: usize,
    },
    /// Its data is NULL, but its length is not 0.
    Null {
        /// That length.
        len: usize,
    },
    /// Memory ran out.
    Memory,
    /// Python raised an exception, which is still set.
    Raised,
}

impl Refusal {
    /// The refusal of an object whose type is not the declared one.
    #[cold]
    pub fn of_type(declared: impl Into<Cow<'static, str>>, object: &Bound<'_, PyAny>) -> Box<Self> {
        let declared = declared.into();
        let found = exception::type_name(&object.get_type());
        Box::new(Self::Type { declared, found })
    }

    /// The refusal of an object outside the range of the declared type.
    #[cold]
    pub fn of_range(
        declared: impl Into<Cow<'static, str>>,
        object: &Bound<'_, PyAny>,
        min: &str,
        max: &str,
    ) -> Box<Self> {
        Box::new(Self::Overflow {
            declared: declared.into(),
            value: exception::short_repr(object),
            range: (min.to_owned(), max.to_owned()),
        })
    }
}

/// Takes over a new reference; NULL means that Python raised.
///
/// # Safety
/// `object` is NULL with an exception set, or a new reference.
#[inline]
pub(crate) unsafe fn owned(py: Python<'_>, object: *mut ffi::PyObject) -> Result<Bound<'_, PyAny>> {
    if object.is_null() {
        return Err(Box::new(Refusal::Raised));
    }
    // SAFETY: a new reference, as the caller promises.
    Ok(unsafe { Bound::from_owned_ptr(py, object) })
}

/// Checks what came with a pointer: its length must be one that an object can have.
#[inline]
pub(crate) fn check_length<T>(data: *const T, len: usize) -> Result<ffi::Py_ssize_t> {
    if data.is_null() && len > 0 {
        return Err(Box::new(Refusal::Null { len }));
    }
    ffi::Py_ssize_t::try_from(len).map_err(|_| Box::new(Refusal::Memory))
}

/// Copies `len` bytes to memory of the C library and ends them with a NUL.
///
/// # Safety
/// `data` is valid for `len` bytes.
pub(crate) unsafe fn copy_out(data: *const u8, len: usize) -> Result<*const u8> {
    // SAFETY: `len` is the length of an object, so one more does not overflow.
    let copy = unsafe { libc::malloc(len + 1) }.cast::<u8>();
    if copy.is_null() {
        return Err(Box::new(Refusal::Memory));
    }
    // SAFETY: `data` is valid for `len` bytes, `copy` for one more, and they are apart.
    unsafe {
        copy.copy_from_nonoverlapping(data, len);
        copy.add(len).write(0);
    }
    Ok(copy)
}

//! `pathlib.Path` and `PurePath`: text in the encoding of the file system, so that every name of a file survives.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, check_length, copy_out, owned};
use crate::abi::Str;
use crate::class::{Known, is_yes};

macro_rules! paths {
    ($($(#[$doc:meta])* $name:literal, $type:ident, $class:ident;)*) => {$(
        $(#[$doc])*
        #[repr(transparent)]
        #[derive(Debug, Clone, Copy)]
        pub struct $type(pub Str);

        impl Lower for $type {
            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                // SAFETY: the same contract.
                let text = unsafe { decode(self.0, py) }?;
                $class.call(py, [&text])
            }
        }

        impl Lift for $type {
            const ZERO: Self = Self(Str::ZERO);

            fn name() -> Cow<'static, str> {
                $name.into()
            }

            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                if !is_native(&$class, object)? {
                    return Err(Refusal::of_type($name, object));
                }
                encode(object, $name).map(Self)
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                is_yes(is_native(&$class, object))
            }
        }

        impl Release for $type {
            crate::release_inside!(Str);
        }
    )*};
}

paths! {
    /// A path that files can be opened with.
    "Path", Path, PATH;
    /// A path that is only computed with.
    "PurePath", PurePath, PURE_PATH;
}

static PATH: Known = Known::new(c"pathlib", c"Path");
static PURE_PATH: Known = Known::new(c"pathlib", c"PurePath");

/// The paths of other systems.
static FOREIGN: Known = match cfg!(windows) {
    true => Known::new(c"pathlib", c"PurePosixPath"),
    false => Known::new(c"pathlib", c"PureWindowsPath"),
};

/// Whether it is a path of that class, and of this system: another one would mean something else when it comes back.
fn is_native(class: &Known, object: &Bound<'_, PyAny>) -> Result<bool> {
    Ok(class.is_base_of(object)? && !FOREIGN.is_base_of(object)?)
}

/// As `os.fsdecode`.
///
/// # Safety
/// The data of `text` is valid for its length.
unsafe fn decode(text: Str, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
    let len = check_length(text.data, text.len)?;
    let data = match text.data.is_null() {
        true => c"".as_ptr(),
        false => text.data,
    };
    // SAFETY: the data is valid for its length, as the caller promises; the result is a new reference or NULL.
    unsafe { owned(py, ffi::PyUnicode_DecodeFSDefaultAndSize(data, len)) }
}

/// As `os.fsencode`.
fn encode(path: &Bound<'_, PyAny>, declared: &'static str) -> Result<Str> {
    let py = path.py();
    // SAFETY: all are alive and this thread is attached; the results are new references or NULL. The data of a bytes
    // never changes.
    unsafe {
        // `PyOS_FSPath` would call a lack of memory a TypeError.
        let method = owned(
            py,
            ffi::PyObject_GetAttrString(path.as_ptr(), c"__fspath__".as_ptr()),
        )?;
        let text = owned(py, ffi::PyObject_CallNoArgs(method.as_ptr()))?;
        if ffi::PyUnicode_Check(text.as_ptr()) == 0 {
            return Err(Refusal::of_type(declared, path));
        }
        let bytes = owned(py, ffi::PyUnicode_EncodeFSDefault(text.as_ptr()))?;
        let len = ffi::PyBytes_Size(bytes.as_ptr()).cast_unsigned();
        let data = copy_out(ffi::PyBytes_AS_STRING(bytes.as_ptr()).cast(), len)?;
        Ok(Str {
            data: data.cast(),
            len,
        })
    }
}

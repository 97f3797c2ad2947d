//! Memory of C as an object of Python: owned where C says how, else lent for a call, or copied where there is none.

use std::ffi::{CStr, c_int, c_void};
use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;

use super::dtype::Dtype;
use super::layout::{Declared, Layout, with_layout};
use super::loan;
use super::numpy::{Api, WRITEABLE};
use super::view::View;
use crate::exception::raised;
use crate::memory::{allocate, deallocate};
use crate::refusal::{Refusal, Result};
use crate::types::{RawArray, owned};

/// An ndarray over the memory.
///
/// # Safety
/// The pointers are NULL or valid, as `bridge_ndarray` says.
pub(crate) unsafe fn lower_array<'py>(
    py: Python<'py>,
    raw: &RawArray,
    declared: Declared,
) -> Result<Bound<'py, PyAny>> {
    let api = Api::get(py)?;
    // SAFETY: the same contract.
    let descr = unsafe { descr_of(py, api, raw) }?;
    let item_size = match Dtype(raw.dtype).size() {
        Some(size) => size,
        None => descr
            .getattr("itemsize")
            .and_then(|size| size.extract())
            .map_err(raised)?,
    };
    // SAFETY: the same contract.
    let array = unsafe {
        with_layout(raw, item_size, |layout| {
            layout.check(declared)?;
            let flags: c_int = if raw.readonly { 0 } else { WRITEABLE };
            api.make(descr, layout.shape, layout.strides, raw.data.cast(), flags)
        })?
    };
    if raw.data.is_null() {
        return Ok(array);
    }
    // SAFETY: the same contract.
    match unsafe { owner_of(py, raw) }? {
        Some(owner) => api.set_base(&array, owner).map(|()| array),
        None if loan::lend(&array) => Ok(array),
        None => api.copy(&array),
    }
}

/// # Safety
/// As [`lower_array`].
unsafe fn descr_of<'py>(py: Python<'py>, api: &Api, raw: &RawArray) -> Result<Bound<'py, PyAny>> {
    let dtype = Dtype(raw.dtype);
    match dtype {
        Dtype::OTHER if raw.format.is_null() => Err(Box::new(Refusal::NullPointer)),
        Dtype::OTHER => {
            // SAFETY: a format is NUL-terminated.
            let text = unsafe { CStr::from_ptr(raw.format) }.to_string_lossy();
            api.descr_of(&parsed(py, &text)?)
        }
        dtype if dtype.is_known() => api.descr(py, dtype.number()),
        Dtype(unknown) => Err(Box::new(Refusal::Type {
            declared: "ndarray".into(),
            found: format!("an array of the unknown dtype {unknown}"),
        })),
    }
}

/// What a spelling stands for: the fields of a struct are a literal.
fn parsed<'py>(py: Python<'py>, text: &str) -> Result<Bound<'py, PyAny>> {
    let read = || match text.starts_with('[') {
        true => py.import("ast")?.call_method1("literal_eval", (text,)),
        false => Ok(pyo3::types::PyString::new(py, text).into_any()),
    };
    Python::attach(|_| read().map_err(raised))
}

/// A memoryview of the memory.
///
/// # Safety
/// As [`lower_array`].
pub(crate) unsafe fn lower_memoryview<'py>(
    py: Python<'py>,
    raw: &RawArray,
) -> Result<Bound<'py, PyAny>> {
    let dtype = Dtype(raw.dtype);
    let Some(item_size) = dtype.size() else {
        return Err(Box::new(Refusal::Type {
            declared: "memoryview".into(),
            found: format!("an array of dtype {}", dtype.name()),
        }));
    };
    // SAFETY: the same contract.
    let view = unsafe { with_layout(raw, item_size, |layout| make_view(py, raw, layout)) }?;
    if raw.data.is_null() {
        return Ok(view);
    }
    // SAFETY: the same contract; the view is new, so nobody has seen that it had no owner.
    unsafe {
        match owner_of(py, raw)? {
            Some(owner) => {
                let managed = (*view.as_ptr().cast::<View>()).managed;
                (*managed).master.obj = owner.into_ptr();
                Ok(view)
            }
            None if loan::lend(&view) => Ok(view),
            None => copied(&view),
        }
    }
}

/// A memoryview of a copy of the memory.
fn copied<'py>(view: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
    let copy = || {
        let bytes = view.call_method0("tobytes")?;
        let (format, shape) = (view.getattr("format")?, view.getattr("shape")?);
        let plain = view
            .py()
            .get_type::<pyo3::types::PyMemoryView>()
            .call1((bytes,))?;
        plain.call_method1("cast", (format, shape))
    };
    copy().map_err(raised)
}

/// # Safety
/// As [`lower_array`].
unsafe fn make_view<'py>(
    py: Python<'py>,
    raw: &RawArray,
    layout: &Layout<'_>,
) -> Result<Bound<'py, PyAny>> {
    static NOTHING: u64 = 0;
    let data = match raw.data.is_null() {
        true => (&raw const NOTHING).cast_mut().cast(),
        false => raw.data,
    };
    let mut buffer = ffi::Py_buffer::new();
    buffer.buf = data;
    buffer.itemsize = layout.item_size.cast_signed();
    buffer.len = layout.shape.iter().product::<isize>() * buffer.itemsize;
    buffer.readonly = c_int::from(raw.readonly);
    buffer.ndim = layout.shape.len() as c_int;
    buffer.format = layout.dtype.format().cast_mut();
    buffer.shape = layout.shape.as_ptr().cast_mut();
    buffer.strides = layout.strides.as_ptr().cast_mut();
    // SAFETY: this thread is attached. Shape and strides are copied; the format lives as long as the process.
    unsafe { owned(py, ffi::PyMemoryView_FromBuffer(&raw const buffer)) }
}

/// The C side's hold of memory, given back when Python lets go.
struct Owner {
    owner: *mut c_void,
    release: Option<unsafe extern "C" fn(*mut c_void)>,
}

/// An object that holds the memory's owner once more, where there is one.
///
/// # Safety
/// As [`lower_array`].
unsafe fn owner_of<'py>(py: Python<'py>, raw: &RawArray) -> Result<Option<Bound<'py, PyAny>>> {
    if raw.retain.is_none() && raw.release.is_none() {
        return Ok(None);
    }
    let kept = allocate::<Owner>(1)?;
    // SAFETY: the block has room for one; the caller vouches for owner and functions. The capsule's destructor gives back
    // both, and where there is no capsule it happens here.
    unsafe {
        if let Some(retain) = raw.retain {
            retain(raw.owner);
        }
        kept.write(Owner {
            owner: raw.owner,
            release: raw.release,
        });
        let capsule = ffi::PyCapsule_New(kept.cast(), ptr::null(), Some(let_go));
        owned(py, capsule).map(Some).inspect_err(|_| free(kept))
    }
}

unsafe extern "C" fn let_go(capsule: *mut ffi::PyObject) {
    // SAFETY: the capsule is one of `owner_of`.
    unsafe { free(ffi::PyCapsule_GetPointer(capsule, ptr::null()).cast()) }
}

/// # Safety
/// It is not used any more.
unsafe fn free(kept: *mut Owner) {
    // SAFETY: the same contract; the hold is given back once.
    unsafe {
        let Owner { owner, release } = kept.read();
        deallocate(kept);
        if let Some(release) = release {
            release(owner);
        }
    }
}

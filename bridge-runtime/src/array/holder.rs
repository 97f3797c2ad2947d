//! What a result of C holds: the Python object whose memory it is, with shape and strides.

use std::ffi::{CStr, CString, c_char, c_void};
use std::sync::atomic::{AtomicUsize, Ordering, fence};
use std::{ptr, slice};

use pyo3::ffi;
use pyo3::prelude::*;

use super::dtype::{Dtype, OBJECT};
use super::layout::{Declared, Layout};
use super::numpy::{ALIGNED, Api, Array, WRITEABLE};
use super::view::View;
use crate::exception::raised;
use crate::memory::{allocate, deallocate};
use crate::refusal::{Refusal, Result};
use crate::thread;
use crate::types::{RawArray, owned};

/// One block: this, then shape and strides, then the format.
#[repr(C)]
struct Holder {
    object: *mut ffi::PyObject,
    count: AtomicUsize,
}

/// The array behind an object of numpy's.
pub(crate) fn lift_array(object: &Bound<'_, PyAny>, declared: Declared) -> Result<RawArray> {
    let api = Api::get(object.py())?;
    if !api.is_array(object.as_ptr()) {
        return Err(Refusal::of_type(declared.to_string(), object));
    }
    // SAFETY: it is an array, whose fields are those; nobody changes them while this thread has Python.
    unsafe {
        let array = &*object.as_ptr().cast::<Array>();
        let descr = &*array.descr;
        let native = matches!(descr.byteorder as u8, b'=' | b'|');
        let dtype = match native {
            true => Dtype::of_number(descr.number),
            false => Dtype::OTHER,
        };
        let format = match dtype {
            Dtype::OTHER => Some(spelling(object, descr.number == OBJECT, declared)?),
            _ => None,
        };
        let item_size = match dtype.size() {
            Some(size) => size,
            None => integer(object, "itemsize")?,
        };
        let layout = Layout {
            dtype,
            item_size,
            format: format.as_ref().map_or(ptr::null(), |text| text.as_ptr()),
            shape: numbers(array.dimensions, array.nd),
            strides: numbers(array.strides, array.nd),
            readonly: array.flags & WRITEABLE == 0,
            aligned: array.flags & ALIGNED != 0,
        };
        layout.check(declared)?;
        hold(object.clone(), array.data.cast(), &layout)
    }
}

/// The memory behind an object that has the buffer protocol.
pub(crate) fn lift_buffer(object: &Bound<'_, PyAny>) -> Result<RawArray> {
    // SAFETY: this thread is attached; a new memoryview has the fields read here, and keeps the memory where it is.
    unsafe {
        let view = owned(object.py(), ffi::PyMemoryView_FromObject(object.as_ptr()))?;
        let buffer = &(*view.as_ptr().cast::<View>()).buffer;
        let is_indirect = !buffer.suboffsets.is_null();
        let format = match buffer.format.is_null() {
            true => c"B",
            false => CStr::from_ptr(buffer.format),
        };
        if is_indirect || format.to_bytes().contains(&b'O') {
            let what = if is_indirect { "pointers" } else { "objects" };
            return Err(Box::new(Refusal::Type {
                declared: "Buffer".into(),
                found: format!("a buffer of {what}"),
            }));
        }
        let item_size = buffer.itemsize.cast_unsigned();
        let dtype = Dtype::of_format(format, item_size);
        let layout = Layout {
            dtype,
            item_size,
            format: if dtype == Dtype::OTHER {
                format.as_ptr()
            } else {
                ptr::null()
            },
            shape: numbers(buffer.shape, buffer.ndim),
            strides: numbers(buffer.strides, buffer.ndim),
            readonly: buffer.readonly != 0,
            aligned: true,
        };
        let data = buffer.buf;
        hold(view.clone(), data, &layout)
    }
}

/// How numpy spells the dtype: `<M8[ns]`, or for a struct the list of its fields.
fn spelling(object: &Bound<'_, PyAny>, is_object: bool, declared: Declared) -> Result<CString> {
    let read = || -> PyResult<Option<String>> {
        let dtype = object.getattr("dtype")?;
        if is_object || dtype.getattr("hasobject")?.is_truthy()? {
            return Ok(None);
        }
        let key = if dtype.getattr("names")?.is_none() {
            "str"
        } else {
            "descr"
        };
        Ok(Some(
            dtype.getattr(key)?.str()?.to_string_lossy().into_owned(),
        ))
    };
    // Nested on purpose: pyo3 then frees errors at once.
    let text = Python::attach(|_| read().map_err(raised))?;
    let text = text.ok_or_else(|| {
        Box::new(Refusal::Type {
            declared: declared.to_string().into(),
            found: "NDArray[object]".to_owned(),
        })
    })?;
    CString::new(text).map_err(|_| Box::new(Refusal::Changed))
}

fn integer(object: &Bound<'_, PyAny>, name: &str) -> Result<usize> {
    let read = || object.getattr(name)?.extract();
    Python::attach(|_| read().map_err(raised))
}

/// # Safety
/// `first` points to so many, or there are none.
unsafe fn numbers<'a>(first: *const isize, count: std::ffi::c_int) -> &'a [isize] {
    match usize::try_from(count) {
        // SAFETY: the same contract.
        Ok(count) if count > 0 => unsafe { slice::from_raw_parts(first, count) },
        _ => &[],
    }
}

/// The struct of an object, held once.
fn hold(object: Bound<'_, PyAny>, data: *mut c_void, layout: &Layout<'_>) -> Result<RawArray> {
    const HEAD: usize = size_of::<Holder>() / size_of::<usize>();
    let count = layout.shape.len();
    let format = match layout.format.is_null() {
        true => c"",
        // SAFETY: a format is NUL-terminated.
        false => unsafe { CStr::from_ptr(layout.format) },
    };
    let format = format.to_bytes_with_nul();
    let words = HEAD + 2 * count + format.len().div_ceil(size_of::<usize>());
    let block = allocate::<usize>(words)?;
    // SAFETY: the block has room for all of it.
    let (shape, strides, text) = unsafe {
        block.cast::<Holder>().write(Holder {
            object: object.into_ptr(),
            count: AtomicUsize::new(1),
        });
        let shape = block.add(HEAD).cast::<isize>();
        let strides = shape.add(count);
        let text = strides.add(count).cast::<u8>();
        shape.copy_from_nonoverlapping(layout.shape.as_ptr(), count);
        strides.copy_from_nonoverlapping(layout.strides.as_ptr(), count);
        text.copy_from_nonoverlapping(format.as_ptr(), format.len());
        (shape, strides, text.cast::<c_char>())
    };
    Ok(RawArray {
        data,
        dtype: layout.dtype.0,
        ndim: count as i32,
        shape,
        strides,
        item_size: layout.item_size,
        format: if layout.format.is_null() {
            ptr::null()
        } else {
            text
        },
        readonly: layout.readonly,
        owner: block.cast(),
        retain: Some(retain),
        release: Some(release),
    })
}

unsafe extern "C" fn retain(owner: *mut c_void) {
    // SAFETY: the caller holds it.
    let count = unsafe { &(*owner.cast::<Holder>()).count };
    count.fetch_add(1, Ordering::Relaxed);
}

unsafe extern "C" fn release(owner: *mut c_void) {
    let holder = owner.cast::<Holder>();
    // SAFETY: the caller holds it, once less afterwards.
    if unsafe { &(*holder).count }.fetch_sub(1, Ordering::Release) != 1 {
        return;
    }
    fence(Ordering::Acquire);
    // SAFETY: nobody holds it any more; this thread is attached where the reference is released.
    unsafe {
        let object = (*holder).object;
        deallocate(holder);
        thread::with_python(|_| ffi::Py_DECREF(object));
    }
}

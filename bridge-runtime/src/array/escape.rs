//! Memory that Python keeps past the call it was lent for. Whoever looks into it is found, and gets a private copy.
//!
//! What looks into the memory of an array holds that array, as its base. So all are found once every reference is
//! accounted for. References count where the holder reads the memory through the array each time: Python's own containers
//! and instances. Any other holder may have taken the address: then the call fails.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyList;

use super::layout::span;
use super::numpy::{Api, Array, WRITEABLE};
use super::view::{View, is_view};
use crate::exception::raised;
use crate::own_text::{OwnText, own_text};
use crate::refusal::{Refusal, Result};

static TEXT: OwnText = own_text!("escape");

/// Whether anybody but the caller refers to it, or to its memory.
#[inline]
pub(super) fn is_kept(object: &Bound<'_, PyAny>) -> bool {
    let object = object.as_ptr();
    // SAFETY: the object is alive; a memoryview has these fields.
    unsafe {
        if ffi::Py_REFCNT(object) != 1 {
            return true;
        }
        is_view(object) && {
            let view = object.cast::<View>();
            (*view).exports != 0 || (*(*view).managed).exports != 1
        }
    }
}

/// Makes sure that nobody looks into the memory of an array or memoryview any more. The caller and `result` hold it besides.
#[cold]
#[inline(never)]
pub(super) fn detach(lent: &Bound<'_, PyAny>, result: Option<&Bound<'_, PyAny>>) -> Result<()> {
    // SAFETY: it is one of the two.
    match unsafe { is_view(lent.as_ptr()) } {
        true => release_view(lent),
        false => copy_for_all(lent, result),
    }
}

/// A memoryview that is kept cannot be used any more.
fn release_view(view: &Bound<'_, PyAny>) -> Result<()> {
    // SAFETY: it is a memoryview. Others that have its memory are counted.
    let others = unsafe { (*(*view.as_ptr().cast::<View>()).managed).exports } - 1;
    match others {
        0 => view.call_method0("release").map(drop).map_err(raised),
        _ => Err(Box::new(Refusal::Changed)),
    }
}

fn copy_for_all(lent: &Bound<'_, PyAny>, result: Option<&Bound<'_, PyAny>>) -> Result<()> {
    let py = lent.py();
    let kept = kept(lent, result).map_err(raised)?;
    let Ok(arrays) = kept.cast_into::<PyList>() else {
        return Err(Box::new(Refusal::Changed));
    };
    // SAFETY: all are arrays that look into the memory, which is still there; no Python runs until all are moved.
    unsafe {
        let copy = Copy::of(lent)?;
        for array in &arrays {
            let array = array.as_ptr().cast::<Array>();
            (*array).data = (*array).data.wrapping_offset(copy.shift);
        }
        Api::get(py)?.set_base(lent, copy.memory)
    }
}

fn kept<'py>(
    lent: &Bound<'py, PyAny>,
    result: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    TEXT.get(lent.py(), "kept")?.call1((lent, result))
}

/// A private copy of the elements.
struct Copy<'py> {
    memory: Bound<'py, PyAny>,
    /// Bytes from the lent memory to it.
    shift: isize,
}

impl<'py> Copy<'py> {
    /// # Safety
    /// It is an array over memory that is there.
    unsafe fn of(lent: &Bound<'py, PyAny>) -> Result<Self> {
        let py = lent.py();
        let api = Api::get(py)?;
        // SAFETY: the same contract; only the elements are read, not what lies between them.
        unsafe {
            let array = lent.as_ptr().cast::<Array>();
            let count = (*array).nd as usize;
            let shape = std::slice::from_raw_parts((*array).dimensions, count);
            let strides = std::slice::from_raw_parts((*array).strides, count);
            let descr = Bound::from_borrowed_ptr(py, (*array).descr.cast());
            let size = descr.getattr("itemsize").and_then(|size| size.extract());
            let reach = span(shape, strides, size.map_err(raised)?);
            let (low, high) = reach.unwrap_or((0, 0));
            let memory = api.zeros(py, high - low)?;
            let start = (*memory.as_ptr().cast::<Array>()).data;
            let data = start.offset(-low);
            let twin = api.make(descr, shape, strides, data, WRITEABLE)?;
            api.copy_elements(twin.as_ptr(), array.cast())?;
            let shift = (data as isize).wrapping_sub((*array).data as isize);
            Ok(Self { memory, shift })
        }
    }
}

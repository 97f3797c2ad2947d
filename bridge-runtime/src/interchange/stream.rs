//! Arrow: a stream of record batches or arrays, with its schema.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use super::{capsule, content, defined, has, taken};
use crate::exception::raised;
use crate::memory::{allocate, deallocate};
use crate::refusal::{Refusal, Result};

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// `ArrowArrayStream`
#[repr(C)]
#[derive(Debug)]
pub struct ArrayStream {
    get_schema: Option<unsafe extern "C" fn(*mut ArrayStream, *mut Schema) -> c_int>,
    get_next: Option<unsafe extern "C" fn(*mut ArrayStream, *mut Array) -> c_int>,
    get_last_error: Option<unsafe extern "C" fn(*mut ArrayStream) -> *const c_char>,
    release: Option<unsafe extern "C" fn(*mut ArrayStream)>,
    private_data: *mut c_void,
}

/// `ArrowSchema`
#[repr(C)]
#[derive(Debug)]
pub struct Schema {
    texts: [*const c_char; 3],
    flags: i64,
    child_count: i64,
    children: *mut *mut Schema,
    dictionary: *mut Schema,
    release: Option<unsafe extern "C" fn(*mut Schema)>,
    private_data: *mut c_void,
}

/// `ArrowArray`
#[repr(C)]
#[derive(Debug)]
pub struct Array {
    numbers: [i64; 5],
    buffers: *mut *const c_void,
    children: *mut *mut Array,
    dictionary: *mut Array,
    release: Option<unsafe extern "C" fn(*mut Array)>,
    private_data: *mut c_void,
}

impl Drop for Schema {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            // SAFETY: it was not released yet; that is what marks it.
            unsafe { release(self) }
        }
    }
}

impl Drop for Array {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            // SAFETY: it was not released yet; that is what marks it.
            unsafe { release(self) }
        }
    }
}

/// The stream behind an object that has Arrow's methods, in a block of its own.
pub(crate) fn lift_stream(
    object: &Bound<'_, PyAny>,
    declared: &'static str,
) -> Result<*mut ArrayStream> {
    let block = match (
        has(object, "__arrow_c_stream__"),
        has(object, "__arrow_c_array__"),
    ) {
        (true, _) => of_capsule(&object.call_method0("__arrow_c_stream__").map_err(raised)?)?,
        (false, true) => of_array(&object.call_method0("__arrow_c_array__").map_err(raised)?)?,
        (false, false) => return Err(Refusal::of_type(declared, object)),
    };
    Ok(block)
}

fn of_capsule(capsule: &Bound<'_, PyAny>) -> Result<*mut ArrayStream> {
    // SAFETY: a capsule of that name holds a stream; moved out, it is marked as released.
    unsafe { moved(content(capsule, STREAM)?) }
}

/// A stream of the one array.
fn of_array(pair: &Bound<'_, PyAny>) -> Result<*mut ArrayStream> {
    let pair = pair.cast::<PyTuple>();
    let pair = pair.map_err(|error| raised(error.into()))?;
    let part = |index| pair.get_item(index).map_err(raised);
    let block = allocate::<ArrayStream>(1)?;
    // SAFETY: capsules of those names hold a schema and an array; moved out, they are marked as released.
    let one = unsafe {
        content::<Schema>(&part(0)?, SCHEMA).and_then(|schema| {
            let array = content::<Array>(&part(1)?, ARRAY)?;
            let one = One {
                schema: ptr::read(schema),
                array: ptr::read(array),
            };
            (*schema).release = None;
            (*array).release = None;
            Ok(one)
        })
    };
    // SAFETY: the block has room for one, and is given back where there is none.
    unsafe {
        let one = one.inspect_err(|_| deallocate(block))?;
        block.write(ArrayStream {
            get_schema: Some(schema_of_one),
            get_next: Some(next_of_one),
            get_last_error: Some(error_of_one),
            release: Some(release_one),
            private_data: Box::into_raw(Box::new(one)).cast(),
        });
    }
    Ok(block)
}

/// A stream of one array, which is asked for its schema once, and once for the array.
struct One {
    schema: Schema,
    array: Array,
}

const EINVAL: c_int = 22;

unsafe extern "C" fn schema_of_one(stream: *mut ArrayStream, out: *mut Schema) -> c_int {
    // SAFETY: the consumer has the stream, and room for a schema. Moved out, it is marked as released.
    unsafe {
        let one = &mut *(*stream).private_data.cast::<One>();
        if one.schema.release.is_none() {
            return EINVAL;
        }
        out.write(ptr::read(&raw const one.schema));
        one.schema.release = None;
    }
    0
}

unsafe extern "C" fn next_of_one(stream: *mut ArrayStream, out: *mut Array) -> c_int {
    // SAFETY: as above. At the end that is what an array says that is released.
    unsafe {
        let one = &mut *(*stream).private_data.cast::<One>();
        out.write(ptr::read(&raw const one.array));
        one.array.release = None;
    }
    0
}

unsafe extern "C" fn error_of_one(_: *mut ArrayStream) -> *const c_char {
    c"the schema of an array can be had once".as_ptr()
}

unsafe extern "C" fn release_one(stream: *mut ArrayStream) {
    // SAFETY: it is released once, which this marks.
    unsafe {
        drop(Box::from_raw((*stream).private_data.cast::<One>()));
        (*stream).release = None;
    }
}

/// Moves a stream into a block of its own.
///
/// # Safety
/// `stream` is valid.
unsafe fn moved(stream: *mut ArrayStream) -> Result<*mut ArrayStream> {
    let block = allocate::<ArrayStream>(1)?;
    // SAFETY: the same contract; there is room for one.
    unsafe {
        block.write(ptr::read(stream));
        (*stream).release = None;
    }
    Ok(block)
}

/// What Python gets for a stream of the program's, which is moved out; `function` makes an object of a library of it.
///
/// # Safety
/// `stream` is NULL or valid.
pub(crate) unsafe fn lower_stream<'py>(
    py: Python<'py>,
    stream: *mut ArrayStream,
    function: Option<&str>,
) -> Result<Bound<'py, PyAny>> {
    if stream.is_null() {
        return Err(Box::new(Refusal::NullPointer));
    }
    // SAFETY: the same contract; the capsule owns the block.
    let capsule = unsafe {
        if (*stream).release.is_none() {
            return Err(Box::new(Refusal::Type {
                declared: "Arrow stream".into(),
                found: "one that was moved to Python, or released".to_owned(),
            }));
        }
        let block = moved(stream)?;
        capsule(py, block.cast(), STREAM, destroy).inspect_err(|_| release_stream(block))?
    };
    let producer = defined(py, "Stream")?.call1((capsule,));
    taken(producer.map_err(raised)?, function)
}

unsafe extern "C" fn destroy(capsule: *mut ffi::PyObject) {
    // SAFETY: the capsule is one of `lower_stream`, and owns the block, whoever has moved the stream out of it.
    unsafe { release_stream(ffi::PyCapsule_GetPointer(capsule, STREAM.as_ptr()).cast()) }
}

/// Releases a stream in a block of its own, unless it was moved out, and the block; NULL is nothing.
///
/// # Safety
/// The block came from [`lift_stream`] or [`lower_stream`], and is not used any more.
pub(crate) unsafe fn release_stream(block: *mut ArrayStream) {
    // SAFETY: the same contract.
    unsafe {
        if let Some(stream) = block.as_mut()
            && let Some(release) = stream.release
        {
            release(block);
        }
        deallocate(block);
    }
}

const WORD: usize = size_of::<usize>();
const _: () = assert!(size_of::<ArrayStream>() == 5 * WORD);
const _: () = assert!(size_of::<Schema>() == 7 * WORD + 16);
const _: () = assert!(size_of::<Array>() == 5 * WORD + 40);

//! numpy's C interface, found when first needed. Nothing of numpy is needed to compile.

use std::ffi::{c_char, c_int, c_uint, c_void};
use std::mem;
use std::sync::OnceLock;

use pyo3::ffi;
use pyo3::prelude::*;

use crate::refusal::{Refusal, Result};
use crate::types::owned;

type Object = *mut ffi::PyObject;

/// The functions that are used, and the class.
pub(super) struct Api {
    pub array: *mut ffi::PyTypeObject,
    descr_from_type: unsafe extern "C" fn(c_int) -> Object,
    copy_into: unsafe extern "C" fn(Object, Object) -> c_int,
    new_copy: unsafe extern "C" fn(Object, c_int) -> Object,
    new_from_descr: unsafe extern "C" fn(
        *mut ffi::PyTypeObject,
        Object,
        c_int,
        *const isize,
        *const isize,
        *mut c_void,
        c_int,
        Object,
    ) -> Object,
    descr_converter: unsafe extern "C" fn(Object, *mut Object) -> c_int,
    zeros: unsafe extern "C" fn(c_int, *const isize, Object, c_int) -> Object,
    set_base: unsafe extern "C" fn(Object, Object) -> c_int,
}

// SAFETY: the class lives as long as the process, and so do the functions.
unsafe impl Send for Api {}
// SAFETY: as above; nothing in it changes.
unsafe impl Sync for Api {}

/// `PyArrayObject`, the same in numpy 1 and 2.
#[repr(C)]
pub(super) struct Array {
    head: ffi::PyObject,
    pub data: *mut u8,
    pub nd: c_int,
    pub dimensions: *mut isize,
    pub strides: *mut isize,
    pub base: Object,
    pub descr: *mut Descr,
    pub flags: c_int,
}

/// What `PyArray_Descr` starts with in numpy 1 and 2.
#[repr(C)]
pub(super) struct Descr {
    head: ffi::PyObject,
    class: *mut ffi::PyTypeObject,
    kind: c_char,
    letter: c_char,
    pub byteorder: c_char,
    flags: c_char,
    pub number: c_int,
}

pub(super) const WRITEABLE: c_int = 0x400;
pub(super) const ALIGNED: c_int = 0x100;

static API: OnceLock<Api> = OnceLock::new();

impl Api {
    /// Imports numpy, if need be.
    #[inline]
    pub fn get(py: Python<'_>) -> Result<&'static Self> {
        match API.get() {
            Some(api) => Ok(api),
            None => Self::find(py),
        }
    }

    #[cold]
    fn find(py: Python<'_>) -> Result<&'static Self> {
        // Nested on purpose: pyo3 then frees errors at once.
        Python::attach(|_| match read(py) {
            Ok(api) => Ok(API.get_or_init(|| api)),
            Err(error) => {
                error.restore(py);
                Err(Box::new(Refusal::Import))
            }
        })
    }

    /// The dtype of a number.
    pub fn descr<'py>(&self, py: Python<'py>, number: c_int) -> Result<Bound<'py, PyAny>> {
        // SAFETY: this thread is attached; the result is a new reference or NULL.
        unsafe { owned(py, (self.descr_from_type)(number)) }
    }

    /// The dtype that an object says: `numpy.dtype(object)`.
    pub fn descr_of<'py>(&self, object: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
        let mut descr = std::ptr::null_mut();
        // SAFETY: this thread is attached; on success the place holds a new reference.
        unsafe {
            if (self.descr_converter)(object.as_ptr(), &raw mut descr) == 0 {
                return Err(Box::new(Refusal::Raised));
            }
            owned(object.py(), descr)
        }
    }

    /// A new array over memory, or over new memory if `data` is NULL.
    ///
    /// # Safety
    /// The memory is there as long as the array refers to it. There are as many sides as strides.
    pub unsafe fn make<'py>(
        &self,
        descr: Bound<'py, PyAny>,
        shape: &[isize],
        strides: &[isize],
        data: *mut u8,
        flags: c_int,
    ) -> Result<Bound<'py, PyAny>> {
        let py = descr.py();
        let count = shape.len() as c_int;
        let (shape, strides) = (shape.as_ptr(), strides.as_ptr());
        let (class, none) = (self.array, std::ptr::null_mut());
        // SAFETY: the same contract; the function takes over the dtype.
        unsafe {
            let descr = descr.into_ptr();
            let data = data.cast();
            owned(
                py,
                (self.new_from_descr)(class, descr, count, shape, strides, data, flags, none),
            )
        }
    }

    /// A new array of zeros, as many bytes.
    pub fn zeros<'py>(&self, py: Python<'py>, bytes: isize) -> Result<Bound<'py, PyAny>> {
        const UINT8: c_int = 2;
        let descr = self.descr(py, UINT8)?.into_ptr();
        // SAFETY: the function takes over the dtype, and reads one side.
        unsafe { owned(py, (self.zeros)(1, &raw const bytes, descr, 0)) }
    }

    /// An array of the same elements in memory of its own.
    pub fn copy<'py>(&self, array: &Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>> {
        const KEEP_ORDER: c_int = 2;
        // SAFETY: it is an array.
        unsafe { owned(array.py(), (self.new_copy)(array.as_ptr(), KEEP_ORDER)) }
    }

    /// Copies elements from one array to another of the same shape.
    ///
    /// # Safety
    /// Both are arrays.
    pub unsafe fn copy_elements(&self, to: Object, from: Object) -> Result<()> {
        // SAFETY: the same contract.
        match unsafe { (self.copy_into)(to, from) } {
            0 => Ok(()),
            _ => Err(Box::new(Refusal::Raised)),
        }
    }

    /// Has an array, which has no base, keep an object.
    pub fn set_base(&self, array: &Bound<'_, PyAny>, base: Bound<'_, PyAny>) -> Result<()> {
        // SAFETY: it is an array; the function takes over the base.
        match unsafe { (self.set_base)(array.as_ptr(), base.into_ptr()) } {
            0 => Ok(()),
            _ => Err(Box::new(Refusal::Raised)),
        }
    }

    /// Whether it is an array.
    #[inline]
    pub fn is_array(&self, object: *mut ffi::PyObject) -> bool {
        // SAFETY: the object is alive, as the caller has it.
        unsafe { ffi::PyObject_TypeCheck(object, self.array) != 0 }
    }
}

/// A function of numpy's table.
///
/// # Safety
/// The table has that entry, and it is a pointer to an `F`.
unsafe fn entry<F: Copy>(table: *const *mut c_void, index: usize) -> F {
    const { assert!(size_of::<F>() == size_of::<*mut c_void>()) };
    // SAFETY: the same contract.
    unsafe { mem::transmute_copy(&*table.add(index)) }
}

/// numpy 2 has it in another module than numpy 1.
fn read(py: Python<'_>) -> PyResult<Api> {
    py.import("numpy")?;
    let module = py
        .import("numpy._core._multiarray_umath")
        .or_else(|_| py.import("numpy.core._multiarray_umath"))?;
    let capsule = module.getattr("_ARRAY_API")?;
    // SAFETY: this thread is attached; numpy promises a table behind the capsule, with these entries in these places,
    // in every version whose number is checked.
    unsafe {
        let table = ffi::PyCapsule_GetPointer(capsule.as_ptr(), std::ptr::null());
        if table.is_null() {
            return Err(PyErr::fetch(py));
        }
        let table = table.cast::<*mut c_void>();
        let version: unsafe extern "C" fn() -> c_uint = mem::transmute(*table);
        if !(0x0100_0009..0x0300_0000).contains(&version()) {
            let message = "this version of numpy has a C interface that is not known";
            return Err(pyo3::exceptions::PyImportError::new_err(message));
        }
        Ok(Api {
            array: (*table.add(2)).cast(),
            descr_from_type: entry(table, 45),
            copy_into: entry(table, 50),
            new_copy: entry(table, 85),
            new_from_descr: entry(table, 94),
            descr_converter: entry(table, 174),
            zeros: entry(table, 183),
            set_base: entry(table, 282),
        })
    }
}

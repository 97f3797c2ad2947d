//! What functions of the program fail with, as Python exceptions: `bridge.HostError`, and what it carries.

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering, fence};

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyType;

use crate::fallible::Name;
use crate::module::{cache, cached};
use crate::thread;

/// The class, once it was needed.
static CLASS: AtomicPtr<ffi::PyObject> = AtomicPtr::new(ptr::null_mut());
static ATTRIBUTE: Name = Name::new(c"__bridge_payload__");
/// What the capsule in that attribute is called. The number counts the layouts of [`Payload`].
const CAPSULE: &CStr = c"bridge.HostError.1";

/// What the program gives with an error, as libraries show it to each other: one has it from the exceptions of another.
#[repr(C)]
struct Payload {
    kind: *const c_char,
    data: *mut c_void,
    retain: unsafe extern "C" fn(*const Payload),
    release: unsafe extern "C" fn(*const Payload),
}

/// One that is this library's.
#[repr(C)]
struct Counted {
    head: Payload,
    count: AtomicUsize,
    destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    _kind: CString,
}

/// One hold of a payload.
pub(crate) struct Carried(*const Payload);

// SAFETY: the program has promised that it may be destroyed on any thread; it is counted by an atomic.
unsafe impl Send for Carried {}
// SAFETY: as above.
unsafe impl Sync for Carried {}

impl Carried {
    /// Takes over `data`, which `destroy` gets once nobody holds it any more.
    pub fn new(
        kind: &CStr,
        data: *mut c_void,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> Self {
        let kind = kind.to_owned();
        let counted = Counted {
            head: Payload {
                kind: kind.as_ptr(),
                data,
                retain,
                release,
            },
            count: AtomicUsize::new(1),
            destroy,
            _kind: kind,
        };
        Self(Box::into_raw(Box::new(counted)).cast())
    }

    /// What the exception carries, whichever library has raised it.
    pub fn of(exception: &Bound<'_, PyAny>) -> Option<Self> {
        // SAFETY: this thread is attached and the exception alive.
        unsafe {
            let kind = ffi::Py_TYPE(exception.as_ptr());
            let is_defined_by_python = ffi::PyType_HasFeature(kind, ffi::Py_TPFLAGS_HEAPTYPE) != 0;
            if !is_defined_by_python
                || ffi::PyType_IsSubtype(kind, ffi::PyExc_RuntimeError.cast()) == 0
            {
                return None;
            }
        }
        Self::in_attribute(exception)
    }

    #[cold]
    fn in_attribute(exception: &Bound<'_, PyAny>) -> Option<Self> {
        let name = ATTRIBUTE.get(exception.py()).ok()?;
        // SAFETY: this thread is attached, both are alive, and a capsule of that name holds a payload that lives as long;
        // the attribute is looked for without what the class itself has to say to that.
        unsafe {
            let capsule = ffi::PyObject_GenericGetAttr(exception.as_ptr(), name.as_ptr());
            let Some(capsule) = Bound::from_owned_ptr_or_opt(exception.py(), capsule) else {
                ffi::PyErr_Clear();
                return None;
            };
            if ffi::PyCapsule_IsValid(capsule.as_ptr(), CAPSULE.as_ptr()) == 0 {
                return None;
            }
            let payload: *const Payload =
                ffi::PyCapsule_GetPointer(capsule.as_ptr(), CAPSULE.as_ptr()).cast();
            ((*payload).retain)(payload);
            Some(Self(payload))
        }
    }

    /// What it is, and itself, as long as it is held.
    pub fn parts(&self) -> (*const c_char, *mut c_void) {
        // SAFETY: it is held.
        unsafe { ((*self.0).kind, (*self.0).data) }
    }

    fn into_capsule(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        // SAFETY: this thread is attached; the capsule takes over the hold.
        unsafe {
            let pointer = self.0.cast_mut().cast();
            let capsule = ffi::PyCapsule_New(pointer, CAPSULE.as_ptr(), Some(let_go));
            let capsule = Bound::from_owned_ptr_or_err(py, capsule)?;
            std::mem::forget(self);
            Ok(capsule)
        }
    }
}

impl Drop for Carried {
    fn drop(&mut self) {
        // SAFETY: one hold is this one's.
        unsafe { ((*self.0).release)(self.0) }
    }
}

unsafe extern "C" fn retain(payload: *const Payload) {
    // SAFETY: the caller holds it, and it is the head of a `Counted`.
    let count = unsafe { &(*payload.cast::<Counted>()).count };
    count.fetch_add(1, Ordering::Relaxed);
}

unsafe extern "C" fn release(payload: *const Payload) {
    // SAFETY: as above.
    let count = unsafe { &(*payload.cast::<Counted>()).count };
    if count.fetch_sub(1, Ordering::Release) != 1 {
        return;
    }
    fence(Ordering::Acquire);
    // SAFETY: it came from `Box::into_raw`, and nobody holds it any more.
    let counted = unsafe { Box::from_raw(payload.cast_mut().cast::<Counted>()) };
    if let Some(destroy) = counted.destroy {
        // What the program does then may wait for a thread that runs Python.
        // SAFETY: the program has vouched for it.
        thread::detached(|| unsafe { destroy(counted.head.data) });
    }
}

unsafe extern "C" fn let_go(capsule: *mut ffi::PyObject) {
    // SAFETY: Python calls this once, attached, and the capsule has one hold.
    unsafe {
        let payload: *const Payload = ffi::PyCapsule_GetPointer(capsule, CAPSULE.as_ptr()).cast();
        if !payload.is_null() {
            ((*payload).release)(payload);
        }
    }
}

/// A new exception.
pub(crate) fn exception<'py>(
    py: Python<'py>,
    message: &str,
    carried: Option<Carried>,
) -> PyResult<Bound<'py, PyAny>> {
    let exception = class(py)?.call1((message,))?;
    if let Some(carried) = carried {
        let capsule = carried.into_capsule(py)?;
        exception.setattr("__bridge_payload__", capsule)?;
    }
    Ok(exception)
}

fn class(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    match cached(py, &CLASS) {
        Some(class) => Ok(class),
        None => Ok(cache(&CLASS, find_class(py)?)),
    }
}

/// That of the annotation package, so that Python can catch it by name and all libraries have the same one. What
/// Python finds in its place may be something else: then one of our own.
fn find_class(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    let found = py.import("bridge").and_then(|it| it.getattr("HostError"));
    if let Ok(class) = found.and_then(|class| Ok(class.cast_into::<PyType>()?))
        && class.is_subclass_of::<PyRuntimeError>().unwrap_or(false)
    {
        return Ok(class.into_any());
    }
    let base = py.get_type::<PyRuntimeError>();
    // SAFETY: this thread is attached; the result is a new reference or NULL.
    unsafe {
        let class =
            ffi::PyErr_NewException(c"bridge.HostError".as_ptr(), base.as_ptr(), ptr::null_mut());
        Bound::from_owned_ptr_or_err(py, class)
    }
}

//! The end: Python is never finalised, as threads may still be in it, but what it has to do at the end is done.

use std::ffi::CStr;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pyo3::ffi;
use pyo3::prelude::*;

use crate::{fork, interpreter};

static WATCHED: AtomicBool = AtomicBool::new(false);

/// How long exit waits for other threads to let Python do its last things.
const PATIENCE: Duration = Duration::from_secs(1);

/// Has Python tell us when it is about to be finalised. This thread is attached.
pub(crate) fn watch() {
    if WATCHED.swap(true, Ordering::Relaxed) {
        return;
    }
    // SAFETY: this thread is attached; every reference is released once; NULL is passed on by each step.
    unsafe {
        let callback =
            ffi::PyCFunction_NewEx(&raw mut ON_FINALISE, ptr::null_mut(), ptr::null_mut());
        let atexit = ffi::PyImport_ImportModule(c"atexit".as_ptr());
        if !callback.is_null() && !atexit.is_null() {
            let name = c"register".as_ptr();
            let done = ffi::PyObject_CallMethod(atexit, name, c"O".as_ptr(), callback);
            ffi::Py_XDECREF(done);
        }
        ffi::Py_XDECREF(callback);
        ffi::Py_XDECREF(atexit);
        fork::watch_python();
        ffi::PyErr_Clear();
    }
}

// Python wants it mutable and writes nothing.
static mut ON_FINALISE: ffi::PyMethodDef = ffi::PyMethodDef {
    ml_name: c"close".as_ptr(),
    ml_meth: ffi::PyMethodDefPointer {
        PyCFunction: on_finalise,
    },
    ml_flags: ffi::METH_NOARGS,
    ml_doc: ptr::null(),
};

unsafe extern "C" fn on_finalise(
    _: *mut ffi::PyObject,
    _: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    interpreter::close();
    // SAFETY: Python calls this attached, and takes over the reference.
    unsafe {
        ffi::Py_INCREF(ffi::Py_None());
        ffi::Py_None()
    }
}

/// Ends Python while the program goes on. This thread is attached.
pub(crate) fn shut_down() {
    if interpreter::is_own() {
        // As Python itself: first its threads, then what `atexit` has.
        let _ = Python::attach(do_not_wait_for_main_thread);
        call_if_imported(c"threading", c"_shutdown");
        finish();
    }
    interpreter::close();
}

/// In 3.11 and 3.12 `threading` waits for the thread that has imported it, unless that is the one that ends Python: for
/// ever, if a thread of the program's has made the first call. Later versions have no such list, and need nothing.
fn do_not_wait_for_main_thread(py: Python<'_>) -> PyResult<()> {
    let modules = py.import("sys")?.getattr("modules")?;
    let threading = modules.get_item("threading")?;
    let lock = threading.getattr("_main_thread")?.getattr("_tstate_lock")?;
    let awaited = threading.getattr("_shutdown_locks")?;
    awaited.call_method1("discard", (lock,)).map(drop)
}

/// A thread of its own attaches, so that one that never lets go of the interpreter cannot hang exit. Once it is
/// attached it may take its time.
pub(crate) extern "C" fn at_exit() {
    if !interpreter::is_usable() {
        return;
    }
    let current = crate::thread::current();
    if current.is_attached() {
        return finish();
    }
    let (step, steps) = mpsc::channel();
    let finisher = thread::Builder::new().spawn(move || {
        // SAFETY: the interpreter is usable, and this thread ends here.
        unsafe {
            let state = ffi::PyGILState_Ensure();
            let is_waited_for = step.send(()).is_ok();
            if is_waited_for {
                finish();
            }
            ffi::PyGILState_Release(state);
        }
    });
    if finisher.is_ok() && steps.recv_timeout(PATIENCE).is_ok() {
        // The sender is dropped when the thread is done.
        let _ = steps.recv();
    }
}

/// Runs what `atexit` has, which is then empty, and writes what is buffered.
fn finish() {
    call_if_imported(c"atexit", c"_run_exitfuncs");
    flush();
}

/// What it raises goes where Python sends what nobody can raise.
fn call_if_imported(module: &CStr, function: &CStr) {
    // SAFETY: this thread is attached; every reference is released once, and the module is held through the call.
    unsafe {
        let name = ffi::PyUnicode_FromString(module.as_ptr());
        let module = match name.is_null() {
            true => name,
            false => ffi::PyImport_GetModule(name),
        };
        ffi::Py_XDECREF(name);
        if !module.is_null() {
            let done = ffi::PyObject_CallMethod(module, function.as_ptr(), ptr::null());
            if done.is_null() {
                ffi::PyErr_WriteUnraisable(module);
            }
            ffi::Py_XDECREF(done);
            ffi::Py_DECREF(module);
        }
        ffi::PyErr_Clear();
    }
}

/// The streams are held, and not only lent by `sys`, as another thread may put others in their place.
fn flush() {
    // SAFETY: this thread is attached; every reference is released once.
    unsafe {
        let sys = ffi::PyImport_ImportModule(c"sys".as_ptr());
        if sys.is_null() {
            return ffi::PyErr_Clear();
        }
        for name in [c"stdout", c"stderr"] {
            let file = ffi::PyObject_GetAttrString(sys, name.as_ptr());
            if !file.is_null() {
                let flush = c"flush".as_ptr();
                ffi::Py_XDECREF(ffi::PyObject_CallMethod(file, flush, ptr::null()));
                ffi::Py_DECREF(file);
            }
            ffi::PyErr_Clear();
        }
        ffi::Py_DECREF(sys);
    }
}

//! The end: Python is never finalised, as threads may still be in it, but what it has to do at the end is done.

use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use pyo3::ffi;

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
        call_if_imported(c"threading", c"_shutdown");
        finish();
    }
    interpreter::close();
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
fn call_if_imported(module: &std::ffi::CStr, function: &std::ffi::CStr) {
    // SAFETY: this thread is attached; `sys.modules` and the module are lent while nothing else runs, and the
    // module is held through the call.
    unsafe {
        let modules = ffi::PySys_GetObject(c"modules".as_ptr());
        if modules.is_null() {
            return;
        }
        let module = ffi::PyDict_GetItemString(modules, module.as_ptr());
        if !module.is_null() {
            ffi::Py_INCREF(module);
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

fn flush() {
    for name in [c"stdout", c"stderr"] {
        // SAFETY: this thread is attached; `PySys_GetObject` lends its result.
        unsafe {
            let file = ffi::PySys_GetObject(name.as_ptr());
            if !file.is_null() {
                ffi::Py_INCREF(file);
                ffi::Py_XDECREF(ffi::PyObject_CallMethod(
                    file,
                    c"flush".as_ptr(),
                    ptr::null(),
                ));
                ffi::Py_DECREF(file);
            }
            ffi::PyErr_Clear();
        }
    }
}

//! The one interpreter of the process: started by the first call, never finalised.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use std::{ptr, thread};

use pyo3::ffi;

use crate::library::Library;
use crate::{config, panic, platform};

static RUNNING: AtomicBool = AtomicBool::new(false);
static CLOSED: AtomicBool = AtomicBool::new(false);
static WATCHED: AtomicBool = AtomicBool::new(false);

/// How long exit waits for other threads to let Python write what it has buffered.
const FLUSH: Duration = Duration::from_secs(1);

/// Which thread has started the interpreter.
#[derive(PartialEq, Eq)]
pub(crate) enum Start {
    /// This one, just now. It is detached again.
    Here,
    /// Another one, or the host did.
    Before,
}

/// Whether the host finalises or has finalised the interpreter.
#[inline]
pub(crate) fn is_closed() -> bool {
    CLOSED.load(Ordering::Relaxed)
}

/// Whether a thread state can still be used.
pub(crate) fn is_usable() -> bool {
    // SAFETY: always safe.
    !is_closed() && unsafe { ffi::Py_IsInitialized() } != 0
}

/// The message of a call that came too late.
pub(crate) fn closed() -> String {
    "the Python interpreter was finalised; no Python function can be called any more".to_owned()
}

/// Makes sure that there is an interpreter.
pub(crate) fn start(library: &Library) -> Result<Start, String> {
    if RUNNING.load(Ordering::Acquire) {
        return if is_usable() {
            Ok(Start::Before)
        } else {
            Err(closed())
        };
    }
    panic::install_hook();
    platform::pin_library();
    platform::promote_libpython();
    if is_usable() && crate::thread::current().is_attached() {
        // Whoever starts the interpreter may be waiting for this thread, so it must not wait.
        return Ok(Start::Before);
    }
    let _lock = platform::StartLock::take();
    // SAFETY: always safe.
    let start = if unsafe { ffi::Py_IsInitialized() } == 0 {
        config::initialise(library.python)?;
        platform::at_exit(flush_at_exit);
        // SAFETY: initialising has attached this thread.
        unsafe { ffi::PyEval_SaveThread() };
        Start::Here
    } else {
        Start::Before
    };
    RUNNING.store(true, Ordering::Release);
    Ok(start)
}

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
    CLOSED.store(true, Ordering::Relaxed);
    // SAFETY: Python calls this attached, and takes over the reference.
    unsafe {
        ffi::Py_INCREF(ffi::Py_None());
        ffi::Py_None()
    }
}

/// A thread of its own attaches, so that one that never lets go of the interpreter cannot hang exit.
extern "C" fn flush_at_exit() {
    if !is_usable() {
        return;
    }
    let current = crate::thread::current();
    if current.is_attached() {
        return flush();
    }
    let (done, flushed) = mpsc::channel();
    let flusher = thread::Builder::new().spawn(move || {
        // SAFETY: the interpreter is usable, and this thread ends here.
        unsafe {
            let state = ffi::PyGILState_Ensure();
            flush();
            ffi::PyGILState_Release(state);
        }
        done.send(())
    });
    if flusher.is_ok() {
        let _ = flushed.recv_timeout(FLUSH);
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

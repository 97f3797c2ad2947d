//! fork without exec: Python goes on in the child if it knew of the fork; otherwise every call there is an error.
//!
//! Another thread may have been inside Python, whose state is then half changed and whose lock nobody in the child
//! will ever let go. So a child that Python knows nothing of gets an error at once, and hangs nowhere. Python knows
//! of its own `os.fork`, and of a fork between attach and end_attach: there its lock is this thread's.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::ffi;

use crate::{front, hold, interpreter, thread};

static REGISTERED: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// Whether Python was told of the fork that this thread is in.
    static TOLD: Cell<bool> = const { Cell::new(false) };
}

/// Has the C library tell us of each fork. What it keeps are functions of this library, which stays loaded.
pub(crate) fn watch_process() {
    if !REGISTERED.swap(true, Ordering::Relaxed) {
        // SAFETY: the functions live as long as the process. Without room for them fork is as dangerous as ever.
        unsafe { libc::pthread_atfork(Some(prepare), Some(in_parent), Some(in_child)) };
    }
}

extern "C" fn prepare() {
    // A Python function that is on this thread may be `os.fork`, which tells Python itself.
    let is_told = interpreter::is_usable()
        && hold::is_attached()
        && thread::current().is_attached()
        // SAFETY: this thread is attached.
        && unsafe { ffi::PyEval_GetFrame() }.is_null();
    TOLD.set(is_told);
    if is_told {
        // SAFETY: this thread is attached, and a fork follows.
        unsafe { ffi::PyOS_BeforeFork() };
    }
}

extern "C" fn in_parent() {
    if TOLD.replace(false) {
        // SAFETY: as above, with the fork done.
        unsafe { ffi::PyOS_AfterFork_Parent() };
    }
}

extern "C" fn in_child() {
    interpreter::forked();
    front::forked();
    if TOLD.replace(false) {
        // SAFETY: as above. It calls `reopen`.
        unsafe { ffi::PyOS_AfterFork_Child() };
    }
}

/// Has Python tell us of children that it knows of. This thread is attached; an exception may be set afterwards.
pub(crate) fn watch_python() {
    // SAFETY: this thread is attached; every reference is released once; NULL is passed on by each step.
    unsafe {
        let callback = ffi::PyCFunction_NewEx(&raw mut REOPEN, ptr::null_mut(), ptr::null_mut());
        let module = ffi::PyImport_ImportModule(c"posix".as_ptr());
        if !callback.is_null() && !module.is_null() {
            let register = ffi::PyObject_GetAttrString(module, c"register_at_fork".as_ptr());
            let (nothing, names) = (ffi::PyTuple_New(0), ffi::PyDict_New());
            if !register.is_null() && !nothing.is_null() && !names.is_null() {
                ffi::PyDict_SetItemString(names, c"after_in_child".as_ptr(), callback);
                ffi::Py_XDECREF(ffi::PyObject_Call(register, nothing, names));
            }
            [register, nothing, names]
                .into_iter()
                .for_each(|one| ffi::Py_XDECREF(one));
        }
        ffi::Py_XDECREF(callback);
        ffi::Py_XDECREF(module);
    }
}

// Python wants it mutable and writes nothing.
static mut REOPEN: ffi::PyMethodDef = ffi::PyMethodDef {
    ml_name: c"reopen".as_ptr(),
    ml_meth: ffi::PyMethodDefPointer {
        PyCFunction: reopen,
    },
    ml_flags: ffi::METH_NOARGS,
    ml_doc: ptr::null(),
};

unsafe extern "C" fn reopen(_: *mut ffi::PyObject, _: *mut ffi::PyObject) -> *mut ffi::PyObject {
    interpreter::reopen();
    // SAFETY: Python calls this attached, and takes over the reference.
    unsafe {
        ffi::Py_INCREF(ffi::Py_None());
        ffi::Py_None()
    }
}

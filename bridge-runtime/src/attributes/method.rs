//! What the methods of classes are, found once for each class: a call of a method costs what a call of a function does.

use std::cell::Cell;
use std::ptr;

use pyo3::ffi;

use super::own_names;
use crate::class::in_mro;

/// As many methods are remembered, if their places are different ones.
const PLACES: usize = 1024;

/// What is known of a name in a class.
#[derive(Clone, Copy)]
struct Known {
    /// The class, as long as neither it nor a base of it changes: Python never gives a number twice.
    version: u32,
    /// How many names the class had for attributes of its instances, none of which was this one.
    own_names: ffi::Py_ssize_t,
    name: *mut ffi::PyObject,
    function: *mut ffi::PyObject,
}

struct Table([Cell<Known>; PLACES]);

// SAFETY: only a thread that has the global interpreter lock gets at what is inside.
unsafe impl Sync for Table {}

static TABLE: Table = Table(
    [const {
        Cell::new(Known {
            version: 0,
            own_names: 0,
            name: ptr::null_mut(),
            function: ptr::null_mut(),
        })
    }; PLACES],
);

fn place(version: u32, name: *mut ffi::PyObject) -> &'static Cell<Known> {
    &TABLE.0[(version as usize ^ name.addr() >> 4) % PLACES]
}

/// The function that `object.name(…)` calls with the object first; nothing where only a look-up of Python's tells.
/// It is borrowed of the class.
///
/// # Safety
/// `object` is alive, and `name` is an interned str that lives as long as the interpreter. This thread is attached.
#[inline(always)]
pub(crate) unsafe fn find(
    object: *mut ffi::PyObject,
    name: *mut ffi::PyObject,
) -> Option<*mut ffi::PyObject> {
    // SAFETY: the same contract; the class is that of the object.
    unsafe {
        let class = ffi::Py_TYPE(object);
        let version = (*class).tp_version_tag;
        let known = place(version, name).get();
        let own_names = own_names::count(object, class)?;
        if known.version == version && known.name == name && known.own_names == own_names {
            return Some(known.function);
        }
        learn(class, name, own_names)
    }
}

/// # Safety
/// As [`find`]; the class's instances have so many names.
#[cold]
#[inline(never)]
unsafe fn learn(
    class: *mut ffi::PyTypeObject,
    name: *mut ffi::PyObject,
    own_names: ffi::Py_ssize_t,
) -> Option<*mut ffi::PyObject> {
    // SAFETY: the same contract; what the look-up finds is borrowed.
    unsafe {
        if !own_names::is_usual(class) || own_names::has(class, name) {
            return None;
        }
        let function = in_mro(class, name);
        // The look-up gives the class its number. 0 is none.
        let version = (*class).tp_version_tag;
        if function.is_null() || version == 0 || !is_method(function) {
            return None;
        }
        place(version, name).set(Known {
            version,
            own_names,
            name,
            function,
        });
        Some(function)
    }
}

/// Whether it is called with the object first, and as it is.
///
/// # Safety
/// Alive.
unsafe fn is_method(function: *mut ffi::PyObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        ffi::PyType_HasFeature(ffi::Py_TYPE(function), ffi::Py_TPFLAGS_METHOD_DESCRIPTOR) != 0
    }
}

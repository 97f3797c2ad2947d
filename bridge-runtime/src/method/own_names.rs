//! Names of the attributes that instances of a class have of their own, as the versions of Python that are known here keep
//! them: once for the class, in a table that only grows, while each instance has no more than the values. Looking the
//! same name up in it for each call of a method would cost as much as passing two ints.

use pyo3::ffi;

type Class = *mut ffi::PyTypeObject;

/// The start of a table of names.
#[repr(C)]
struct Keys {
    references: ffi::Py_ssize_t,
    log2_size: u8,
    log2_index_bytes: u8,
    kind: u8,
    version: u32,
    usable: ffi::Py_ssize_t,
    count: ffi::Py_ssize_t,
}

#[repr(C)]
struct Entry {
    name: *mut ffi::PyObject,
    value: *mut ffi::PyObject,
}

/// The kind of a table that is shared.
const SHARED: u8 = 2;
/// As many names as such a table has room for.
const MOST: ffi::Py_ssize_t = 30;

/// Of all instances with a dict that Python itself lays out.
const MANAGED_DICT: std::ffi::c_ulong = 1 << 4;

/// How many names the class has for its instances, if those are all that `object` can have an attribute by.
///
/// # Safety
/// `object` is alive, and `class` is its class.
#[inline(always)]
pub(super) unsafe fn count(object: *mut ffi::PyObject, class: Class) -> Option<ffi::Py_ssize_t> {
    // SAFETY: as the caller promises; a class whose instances have such a dict is a heap type, and has a table while they
    // have their values in it.
    unsafe {
        if (*class).tp_flags & MANAGED_DICT == 0 {
            return ((*class).tp_dictoffset == 0).then_some(0);
        }
        let is_shared = has_values(object, class);
        is_shared.then(|| (*keys(class)).count)
    }
}

/// Whether an instance may have an attribute of that name.
///
/// # Safety
/// `count` has given a number for the class; `name` is a str. This thread is attached.
pub(super) unsafe fn has(class: Class, name: *mut ffi::PyObject) -> bool {
    // SAFETY: as the caller promises; entries follow the indices, which follow the table's start.
    unsafe {
        if (*class).tp_flags & MANAGED_DICT == 0 {
            return false;
        }
        let keys = keys(class);
        if (*keys).kind != SHARED || !(0..=MOST).contains(&(*keys).count) {
            return true;
        }
        let indices = keys.add(1).cast::<u8>();
        let entries = indices.add(1 << (*keys).log2_index_bytes).cast::<Entry>();
        (0..(*keys).count.unsigned_abs()).any(|index| {
            let one = (*entries.add(index)).name;
            one == name || ffi::PyUnicode_Compare(one, name) == 0
        })
    }
}

/// # Safety
/// A heap type.
#[inline(always)]
unsafe fn keys(class: Class) -> *const Keys {
    // SAFETY: as the caller promises.
    unsafe {
        (*class.cast::<ffi::PyHeapTypeObject>())
            .ht_cached_keys
            .cast()
    }
}

/// Whether the object has values for the names of its class, and no dict that may have others.
///
/// # Safety
/// Alive, of a class whose instances have such a dict.
#[cfg(not(Py_3_12))]
#[inline(always)]
unsafe fn has_values(object: *mut ffi::PyObject, _: Class) -> bool {
    // SAFETY: as the caller promises: the pointer to the values is four words before the object.
    unsafe { !object.cast::<*mut ()>().sub(4).read().is_null() }
}

/// # Safety
/// As above.
#[cfg(all(Py_3_12, not(Py_3_13)))]
#[inline(always)]
unsafe fn has_values(object: *mut ffi::PyObject, _: Class) -> bool {
    // SAFETY: as the caller promises: three words before the object is a pointer, to values where it is odd.
    unsafe { object.cast::<usize>().sub(3).read() & 1 == 1 }
}

/// # Safety
/// As above.
#[cfg(Py_3_13)]
#[inline(always)]
unsafe fn has_values(object: *mut ffi::PyObject, class: Class) -> bool {
    const INLINE_VALUES: std::ffi::c_ulong = 1 << 2;
    #[repr(C)]
    struct Values {
        capacity: u8,
        size: u8,
        embedded: u8,
        are_valid: u8,
    }
    // SAFETY: as the caller promises: with that flag the values follow the object.
    unsafe {
        let are_inline = (*class).tp_flags & INLINE_VALUES != 0
            && (*class).tp_basicsize.unsigned_abs() == size_of::<ffi::PyObject>();
        are_inline && (*object.add(1).cast::<Values>()).are_valid != 0
    }
}

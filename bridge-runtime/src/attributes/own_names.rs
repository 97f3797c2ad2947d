//! Names of the attributes that instances of a class have of their own, as the versions of Python that are known here keep
//! them: once for the class, in a table that only grows, while each instance has no more than the values. Looking the
//! same name up in it for each call of a method would cost as much as passing two ints.

use std::ptr;

use pyo3::ffi;

type Class = *mut ffi::PyTypeObject;
type Object = *mut ffi::PyObject;

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
    name: Object,
    value: Object,
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
pub(super) unsafe fn count(object: Object, class: Class) -> Option<ffi::Py_ssize_t> {
    // SAFETY: as the caller promises; a class whose instances have such a dict is a heap type, and has a table while they
    // have their values in it.
    unsafe {
        if (*class).tp_flags & MANAGED_DICT == 0 {
            return ((*class).tp_dictoffset == 0).then_some(0);
        }
        values(object, class).map(|_| (*keys(class)).count)
    }
}

/// The values that the object has for the names of its class, where it has no dict that may have others; NULL for each name
/// that it has none for.
///
/// # Safety
/// Alive, and `class` is its class, whose instances have a dict that Python itself lays out.
#[inline(always)]
pub(super) unsafe fn values(object: Object, class: Class) -> Option<*const Object> {
    // SAFETY: the same contract.
    let values = unsafe { values_or_null(object, class) };
    (!values.is_null()).then_some(values)
}

/// Whether a class gives the attributes of its objects as most do: no `__getattribute__` or `__getattr__` comes between.
///
/// # Safety
/// Alive.
pub(super) unsafe fn is_usual(class: Class) -> bool {
    // SAFETY: as the caller promises.
    unsafe { (*class).tp_getattro }.is_some_and(|function| {
        ptr::fn_addr_eq(function, ffi::PyObject_GenericGetAttr as ffi::getattrofunc)
    })
}

/// Whether an instance may have an attribute of that name.
///
/// # Safety
/// `count` has given a number for the class; `name` is a str. This thread is attached.
pub(super) unsafe fn has(class: Class, name: Object) -> bool {
    // SAFETY: as the caller promises.
    unsafe { names(class).is_none_or(|mut names| names.any(|one| is_same(one, name))) }
}

/// Whether the first names of the class are those, in that order: then they stay so.
///
/// # Safety
/// The class is alive, and `expected` is a tuple of str. This thread is attached.
pub(super) unsafe fn begin_with(class: Class, expected: Object) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        let Some(mut names) = names(class) else {
            return false;
        };
        let mut expected = (0..ffi::PyTuple_GET_SIZE(expected))
            .map(|index| ffi::PyTuple_GET_ITEM(expected, index));
        expected.all(|name| names.next().is_some_and(|one| is_same(one, name)))
    }
}

/// # Safety
/// Both are str. This thread is attached.
unsafe fn is_same(one: Object, other: Object) -> bool {
    // SAFETY: as the caller promises.
    one == other || unsafe { ffi::PyUnicode_Compare(one, other) } == 0
}

/// The names in the order of the values, none where instances have no dict that Python itself lays out; nothing if the
/// table is not one that is known here.
///
/// # Safety
/// Alive. The names are used before any Python runs.
unsafe fn names(class: Class) -> Option<impl Iterator<Item = Object>> {
    // SAFETY: as the caller promises; entries follow the indices, which follow the table's start.
    let (entries, count) = unsafe {
        match (*class).tp_flags & MANAGED_DICT {
            0 => (ptr::null::<Entry>(), 0),
            _ => {
                let keys = keys(class);
                if (*keys).kind != SHARED || !(0..=MOST).contains(&(*keys).count) {
                    return None;
                }
                let indices = keys.add(1).cast::<u8>();
                let entries = indices.add(1 << (*keys).log2_index_bytes);
                (entries.cast(), (*keys).count.unsigned_abs())
            }
        }
    };
    // SAFETY: there are so many.
    Some((0..count).map(move |index| unsafe { (*entries.add(index)).name }))
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

/// # Safety
/// As [`values`].
#[cfg(not(Py_3_12))]
#[inline(always)]
unsafe fn values_or_null(object: Object, _: Class) -> *const Object {
    // SAFETY: as the caller promises: the pointer to the values is four words before the object.
    unsafe { object.cast::<*const Object>().sub(4).read() }
}

/// # Safety
/// As [`values`].
#[cfg(all(Py_3_12, not(Py_3_13)))]
#[inline(always)]
unsafe fn values_or_null(object: Object, _: Class) -> *const Object {
    // SAFETY: as the caller promises: three words before the object is a pointer, to the byte before values where it is odd.
    unsafe {
        let before = object.cast::<*const u8>().sub(3).read();
        match before.addr() & 1 {
            1 => before.add(1).cast(),
            _ => ptr::null(),
        }
    }
}

/// # Safety
/// As [`values`].
#[cfg(Py_3_13)]
#[inline(always)]
unsafe fn values_or_null(object: Object, class: Class) -> *const Object {
    const INLINE_VALUES: std::ffi::c_ulong = 1 << 2;
    #[repr(C)]
    struct Values {
        capacity: u8,
        size: u8,
        embedded: u8,
        are_valid: u8,
        values: [Object; 0],
    }
    // SAFETY: as the caller promises: with that flag the values follow the object.
    unsafe {
        let are_inline = (*class).tp_flags & INLINE_VALUES != 0
            && (*class).tp_basicsize.unsigned_abs() == size_of::<ffi::PyObject>();
        let values = object.add(1).cast::<Values>();
        match are_inline && (*values).are_valid != 0 {
            true => (&raw const (*values).values).cast(),
            false => ptr::null(),
        }
    }
}

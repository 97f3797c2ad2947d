//! Which Python container an array stands for. Nothing here depends on the elements.

use pyo3::{Bound, PyAny, ffi};

use super::elements::Elements;
use super::{Result, owned};
use crate::class::Known;

/// What an array stands for.
pub trait Kind {
    /// The Python container.
    #[doc(hidden)]
    const CONTAINER: Container;
}

/// What an array that is a result stands for.
#[diagnostic::on_unimplemented(message = "an iterable cannot be a result: it may be endless")]
pub trait Finite: Kind {}

/// A Python container of one part.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Container {
    /// What stands before and after the part in a hint.
    name: (&'static str, &'static str),
    /// Makes it from a new list of its elements.
    pub(crate) build: for<'py> fn(Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>>,
    /// Whether the object can be read as one.
    accepts: fn(&Bound<'_, PyAny>) -> Result<bool>,
    /// Whether the object is of the very type.
    pub(crate) is_own: fn(&Bound<'_, PyAny>) -> bool,
}

impl Container {
    /// How a hint spells it, given its part.
    pub(crate) fn name(&self, part: &str) -> String {
        let (before, after) = self.name;
        format!("{before}[{part}{after}]")
    }

    /// The elements of the object; `None` if it is of another type.
    #[inline]
    pub(crate) fn open<'py>(&self, object: &Bound<'py, PyAny>) -> Result<Option<Elements<'py>>> {
        if !(self.accepts)(object)? {
            return Ok(None);
        }
        if is_list(object) {
            return Ok(Some(Elements::List(object.clone())));
        }
        if is_tuple(object) {
            return Ok(Some(Elements::Tuple(object.clone())));
        }
        // SAFETY: `object` is alive and this thread is attached.
        let list = unsafe { owned(object.py(), ffi::PySequence_List(object.as_ptr())) };
        list.map(|list| Some(Elements::List(list)))
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $container:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl Kind for $name {
            const CONTAINER: Container = $container;
        }
    )*};
}

kinds! {
    /// `list`
    List = Container {
        name: ("list", ""),
        build: |it| Ok(it),
        accepts: |object| Ok(is_list(object)),
        is_own: is_list,
    };
    /// `Sequence`
    Sequence = Container {
        name: ("Sequence", ""),
        build: |it| Ok(it),
        accepts: is_sequence,
        is_own: |object| is_list(object) || is_tuple(object),
    };
    /// `deque`
    Deque = Container {
        name: ("deque", ""),
        build: |list| DEQUE.call(list.py(), [&list]),
        accepts: |object| DEQUE.is_type_of(object),
        is_own: |object| DEQUE.is_own(object),
    };
    /// `set`
    Set = Container {
        name: ("set", ""),
        // SAFETY: `list` is alive and this thread is attached.
        build: |list| unsafe { owned(list.py(), ffi::PySet_New(list.as_ptr())) },
        accepts: |object| Ok(is_set(object) || is_frozen_set(object) || SET.is_type_of(object)?),
        is_own: is_set,
    };
    /// `frozenset`
    FrozenSet = Container {
        name: ("frozenset", ""),
        // SAFETY: `list` is alive and this thread is attached.
        build: |list| unsafe { owned(list.py(), ffi::PyFrozenSet_New(list.as_ptr())) },
        accepts: |object| Ok(is_frozen_set(object)),
        is_own: is_frozen_set,
    };
    /// `tuple` of any length
    Tuple = Container {
        name: ("tuple", ", ..."),
        // SAFETY: `list` is a list and this thread is attached.
        build: |list| unsafe { owned(list.py(), ffi::PyList_AsTuple(list.as_ptr())) },
        accepts: |object| Ok(is_tuple(object)),
        is_own: is_tuple,
    };
    /// `Iterable`
    Iterable = Container { name: ("Iterable", ""), ..Sequence::CONTAINER };
}

impl Finite for List {}
impl Finite for Sequence {}
impl Finite for Deque {}
impl Finite for Set {}
impl Finite for FrozenSet {}
impl Finite for Tuple {}

static DEQUE: Known = Known::new(c"collections", c"deque");
static SEQUENCE: Known = Known::new(c"collections.abc", c"Sequence");
static SET: Known = Known::new(c"collections.abc", c"Set");

fn is_sequence(object: &Bound<'_, PyAny>) -> Result<bool> {
    if is_list(object) || is_tuple(object) {
        return Ok(true);
    }
    Ok(!is_text(object) && SEQUENCE.is_type_of(object)?)
}

/// Whether its elements are characters or bytes, and nobody calls it a sequence of those.
fn is_text(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe {
        let object = object.as_ptr();
        ffi::PyUnicode_Check(object) != 0
            || ffi::PyBytes_Check(object) != 0
            || ffi::PyByteArray_Check(object) != 0
    }
}

#[inline]
fn is_list(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PyList_Check(object.as_ptr()) != 0 }
}

#[inline]
fn is_tuple(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PyTuple_Check(object.as_ptr()) != 0 }
}

fn is_set(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PySet_Check(object.as_ptr()) != 0 }
}

fn is_frozen_set(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PyFrozenSet_Check(object.as_ptr()) != 0 }
}

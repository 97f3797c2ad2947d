//! Containers of one part: lists, sequences, deques, sets, frozensets, tuples of any length, iterables.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ptr;

use pyo3::types::PyList;
use pyo3::{Bound, PyAny, Python, ffi};

use super::elements::{Elements, first};
use super::held::{Partial, release_array};
use super::kind::{self, Finite, Kind};
use super::{Lift, Lower, Refusal, Release, Result, check_length, owned};
use crate::depth::Level;
use crate::room::Room;

/// `bridge_array_…`: elements one after another; `K` says which Python container they stand for.
///
/// As a parameter it is borrowed for the call. As a result it is owned by the caller, elements included; one without
/// elements has NULL data.
#[repr(C)]
#[derive(Debug)]
pub struct Array<T, K> {
    /// First element; may be NULL while `len` is 0.
    pub data: *const T,
    /// Number of elements.
    pub len: usize,
    kind: PhantomData<K>,
}

/// `list[T]`
pub type List<T> = Array<T, kind::List>;
/// `Sequence[T]`: lowered as a list; any sequence is lifted except str, bytes and bytearray.
pub type Sequence<T> = Array<T, kind::Sequence>;
/// `deque[T]`
pub type Deque<T> = Array<T, kind::Deque>;
/// `set[T]`; any `collections.abc.Set` is lifted.
pub type Set<T> = Array<T, kind::Set>;
/// `frozenset[T]`
pub type FrozenSet<T> = Array<T, kind::FrozenSet>;
/// `tuple[T, ...]`
pub type TupleOf<T> = Array<T, kind::Tuple>;
/// `Iterable[T]`: lowered as a list; it cannot be a result, as it may be endless.
pub type Iterable<T> = Array<T, kind::Iterable>;

const _: () = assert!(size_of::<List<u8>>() == size_of::<[usize; 2]>());
const _: () = assert!(align_of::<List<u8>>() == align_of::<usize>());

impl<T, K> Array<T, K> {
    /// An array of that many elements from `data` on.
    pub const fn new(data: *const T, len: usize) -> Self {
        let kind = PhantomData;
        Self { data, len, kind }
    }
}

impl<T, K> Clone for Array<T, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, K> Copy for Array<T, K> {}

impl<T: Lower + Copy, K: Kind> Lower for Array<T, K> {
    const HAS_PARTS: bool = true;

    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        (K::CONTAINER.build)(unsafe { lower_elements(py, self.data, self.len) }?.into_any())
    }
}

/// A new list of the elements.
///
/// # Safety
/// As [`Lower::lower`], for the array and each element of it.
pub(crate) unsafe fn lower_elements<T: Lower + Copy>(
    py: Python<'_>,
    data: *const T,
    len: usize,
) -> Result<Bound<'_, PyList>> {
    let _level = Level::of(T::HAS_PARTS)?;
    let size = check_length(data, len)?;
    // SAFETY: this thread is attached; the list has room for `len` new references. Nobody sees it before it is full:
    // the garbage collector would show it to Python code that making an element runs.
    unsafe {
        let list = owned(py, ffi::PyList_New(size))?;
        ffi::PyObject_GC_UnTrack(list.as_ptr().cast());
        for index in 0..len {
            let element = (*data.add(index))
                .lower(py)
                .map_err(|refusal| refusal.at(index))?;
            ffi::PyList_SET_ITEM(list.as_ptr(), index.cast_signed(), element.into_ptr());
        }
        ffi::PyObject_GC_Track(list.as_ptr().cast());
        Ok(list.cast_into_unchecked())
    }
}

impl<T: Lift, K: Finite> Lift for Array<T, K> {
    const ZERO: Self = Self::new(ptr::null(), 0);
    const HAS_PARTS: bool = true;

    fn name() -> Cow<'static, str> {
        K::CONTAINER.name(&T::name()).into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        Self::lift_into(object, Room::NONE)
    }

    fn lift_into(object: &Bound<'_, PyAny>, room: Room) -> Result<Self> {
        let _level = Level::of(T::HAS_PARTS)?;
        match K::CONTAINER.open(object)? {
            Some(elements) => lift_elements(&elements, room),
            None => Err(Refusal::of_type(Self::name(), object)),
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        (K::CONTAINER.is_own)(object) && first(object).is_none_or(|element| T::is_own(&element))
    }
}

fn lift_elements<T: Lift, K>(elements: &Elements<'_>, room: Room) -> Result<Array<T, K>> {
    let len = elements.len();
    let mut lifted = Partial::with_capacity_in(room, len)?;
    loop {
        let index = elements.glance_from(lifted.len(), len, T::at_once, |value| lifted.push(value));
        if index == len {
            break;
        }
        let element = elements.get(index).ok_or_else(Refusal::changed)?;
        let done = lifted.lift(&element);
        done.map_err(|refusal| refusal.at(index))?;
    }
    if elements.len() != len {
        return Err(Refusal::changed());
    }
    Ok(Array::new(lifted.keep(), len))
}

impl<T: Release, K> Release for Array<T, K> {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { release_array(self.data, self.len) }
    }
}

//! Conversions between C values and Python objects, one file per family of types.

mod array;
mod arrow;
mod ascii;
mod awaitable;
mod big_int;
mod bool;
mod boxes;
mod bytearray;
mod bytes;
mod calendar;
mod callable;
mod choice;
mod complex;
mod date;
mod datetime;
mod decimal;
mod digits;
mod dlpack;
mod elements;
mod enumeration;
mod float;
mod fraction;
mod held;
mod instance;
mod integer;
mod iteration;
pub(crate) mod kind;
pub(crate) mod layout;
mod map;
mod ndarray;
mod no_return;
mod none;
mod object;
mod optional;
mod parts;
mod path;
mod range;
mod record;
mod shells;
mod str;
mod taker;
mod time;
mod timedelta;
mod tuple;
mod union;
mod uuid;

use std::borrow::Cow;

use pyo3::ffi;
use pyo3::prelude::*;

pub use array::{Array, Deque, FrozenSet, Iterable, List, Sequence, Set, TupleOf};
pub use arrow::Arrow;
pub use awaitable::Awaitable;
pub use big_int::BigInt;
pub use bytearray::ByteArray;
#[doc(hidden)]
pub use callable::*;
pub use choice::{ChoiceBase, choice_name, lift_choice, lower_choice};
pub use complex::Complex;
pub use date::Date;
pub use datetime::DateTime;
pub use decimal::Decimal;
pub use dlpack::{DlTensor, Dlpack, RawTensor};
#[doc(hidden)]
pub use enumeration::Enumeration;
pub use fraction::Fraction;
#[doc(hidden)]
pub use held::{Behind, Held};
#[doc(hidden)]
pub use instance::{Instance, Receiver};
pub use iteration::{
    AsyncGenerator, AsyncIter, Generator, Iter, IterOver, Iteration, OfAsync, OfAsyncGenerator,
    OfGenerator, OfIterable, OfIterator, Source,
};
pub use map::{Counter, DefaultDict, Dict, Map, Mapping, OrderedDict};
pub use ndarray::{
    AnyDtype, Buffer, Complex64, Complex128, ComplexLongDouble, Element, Float16, LongDouble,
    MemoryView, NdArray, RawArray,
};
pub use no_return::NoReturn;
pub use object::{AnyCallable, AnyDict, AnyFrozenSet, AnyList, AnySet, AnyTuple, Object};
pub use optional::Optional;
pub use path::{Path, PurePath};
pub use range::Range;
#[doc(hidden)]
pub use record::{Field, Making, Opened, Record, RecordKind};
pub use taker::{
    AnyStream, AnyTensor, ArrowArray, ArrowChunks, ArrowReader, ArrowTable, CupyTensor, JaxTensor,
    NumpyTensor, PandasFrame, PolarsFrame, PolarsSeries, Taker, TorchTensor,
};
pub use time::Time;
pub use timedelta::TimeDelta;
pub use tuple::*;
pub use union::*;
pub use uuid::Uuid;

pub use crate::refusal::{Refusal, Result, Step};

pub(crate) use array::lower_elements;
pub(crate) use elements::Elements;
pub(crate) use kind::{Container, Kind};
pub(crate) use map::{Items, is_mapping, lower_items};

pub(crate) use crate::memory::{copy_into, copy_out, deallocate};
use crate::room::Room;

/// A C value that can be passed to Python.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a parameter of a bridged function",
    label = "no Python object can be made from this type",
    note = "the types of parameters are those of the modules in `bridge_runtime::types` that implement `Lower`"
)]
pub trait Lower: Sized {
    /// Whether values are made of others, so that they may be nested deeply.
    const HAS_PARTS: bool = false;

    /// Whether objects are of Python's own types and refer to no others: no garbage is ever among them.
    const IS_LEAF: bool = false;

    /// Whether one may be an object over memory of the caller's, which is lent for the call.
    const LENDS: bool = !Self::IS_LEAF;

    /// Makes the Python object.
    ///
    /// # Safety
    /// Pointers inside `self` are valid for the length that goes with them.
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>>;

    /// The same for an argument of a call, which [`let_go`](Self::let_go) gets when the call is over.
    ///
    /// # Safety
    /// As [`lower`](Self::lower).
    #[inline(always)]
    unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { self.lower(py) }
    }

    /// Lets go of the object; or keeps it, so that a later argument can be the same one.
    ///
    /// # Safety
    /// [`lower_argument`](Self::lower_argument) has made the object, whose reference is the caller's; this thread is attached.
    #[inline(always)]
    unsafe fn let_go(argument: *mut ffi::PyObject) {
        // SAFETY: the same contract.
        unsafe { ffi::Py_DECREF(argument) };
    }
}

/// How a hint spells a type that is made of others.
pub(crate) fn composite_name(
    start: &str,
    parts: &[fn() -> Cow<'static, str>],
    end: &str,
) -> Cow<'static, str> {
    let parts: Vec<_> = parts.iter().map(|name| name()).collect();
    format!("{start}{}{end}", parts.join(", ")).into()
}

/// A C value that can be made from a Python object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the result of a bridged function",
    label = "this type cannot be made from a Python object",
    note = "the types of results are those of the modules in `bridge_runtime::types` that implement `Lift`"
)]
pub trait Lift: Release {
    /// What a failed call returns.
    const ZERO: Self;

    /// Whether values are made of others, so that they may be nested deeply.
    const HAS_PARTS: bool = false;

    /// Whether no Python code runs while an object is lifted, so that nothing changes meanwhile.
    const IS_QUIET: bool = false;

    /// Whether the function of which it is the result may go on when it has returned: a coroutine, a generator.
    const IS_LAZY: bool = false;

    /// How a Python hint spells the type: `int`, `u8`, `list[str]`.
    fn name() -> Cow<'static, str>;

    /// Makes the C value. If it fails, nothing is left to release.
    fn lift(object: &Bound<'_, PyAny>) -> Result<Self>;

    /// The same for the result of a call, in memory of the caller's where that is one block. What is there when it fails
    /// is nobody's business.
    #[doc(hidden)]
    #[inline(always)]
    fn lift_into(object: &Bound<'_, PyAny>, room: Room) -> Result<Self> {
        let _ = room;
        Self::lift(object)
    }

    /// The same for an element of an array that is being filled.
    #[doc(hidden)]
    #[inline(always)]
    fn lift_element(object: &Bound<'_, PyAny>, behind: &mut Behind) -> Result<Self> {
        let value = Self::lift(object)?;
        // SAFETY: it was just made, and nobody else has it.
        unsafe { value.move_behind(behind) }
    }

    /// The value of the commonest objects, which takes a look at their memory and nothing more.
    #[inline(always)]
    fn at_once(object: &Bound<'_, PyAny>) -> Option<Self> {
        let _ = object;
        None
    }

    /// Whether the object is of this very type, not only of one that is accepted in its place, as an int is for a
    /// float. A union asks this first.
    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        let _ = object;
        true
    }
}

/// A C value that may own memory. Plain data, so it is copied freely and released by whoever keeps count.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be released",
    label = "not a type of the C interface"
)]
pub trait Release: Copy {
    /// Whether there is ever anything to free.
    const OWNS: bool = false;

    /// Whether what an element points to is in the block of its array, which frees it. All types that are one in C agree, as one
    /// function frees their arrays.
    const IS_BEHIND: bool = false;

    /// Points to where that is, as the block will not move any more.
    #[doc(hidden)]
    fn settle(&mut self, block: *const u8) {
        let _ = block;
    }

    /// Moves what the value points to there, if that is where elements have it.
    ///
    /// # Safety
    /// As [`release`](Self::release).
    #[doc(hidden)]
    #[inline(always)]
    unsafe fn move_behind(self, behind: &mut Behind) -> Result<Self> {
        let _ = behind;
        Ok(self)
    }

    /// Frees what the value owns.
    ///
    /// # Safety
    /// `self` was returned by a bridged function and was not released before, or its data is NULL.
    unsafe fn release(self) {}
}

/// What of `Release` a struct around another type has, which is one with it in C.
#[doc(hidden)]
#[macro_export]
macro_rules! release_inside {
    ($inside:ty) => {
        const OWNS: bool = <$inside as $crate::Release>::OWNS;
        const IS_BEHIND: bool = <$inside as $crate::Release>::IS_BEHIND;

        fn settle(&mut self, block: *const u8) {
            $crate::Release::settle(&mut self.0, block);
        }

        unsafe fn move_behind(self, behind: &mut $crate::Behind) -> $crate::Result<Self> {
            // SAFETY: the same contract.
            unsafe { $crate::Release::move_behind(self.0, behind).map(Self) }
        }

        unsafe fn release(self) {
            // SAFETY: the same contract.
            unsafe { $crate::Release::release(self.0) }
        }
    };
}

/// Takes over a new reference; NULL means that Python raised.
///
/// # Safety
/// `object` is NULL with an exception set, or a new reference.
#[inline]
pub(crate) unsafe fn owned(py: Python<'_>, object: *mut ffi::PyObject) -> Result<Bound<'_, PyAny>> {
    if object.is_null() {
        return Err(raised());
    }
    // SAFETY: a new reference, as the caller promises.
    Ok(unsafe { Bound::from_owned_ptr(py, object) })
}

#[cold]
#[inline(never)]
pub(crate) fn raised() -> Box<Refusal> {
    Box::new(Refusal::Raised)
}

/// Checks what came with a pointer: its length must be one that an object can have.
#[inline]
pub(crate) fn check_length<T>(data: *const T, len: usize) -> Result<ffi::Py_ssize_t> {
    if data.is_null() && len > 0 {
        return Err(Box::new(Refusal::Null { len }));
    }
    ffi::Py_ssize_t::try_from(len).map_err(|_| Box::new(Refusal::Memory))
}

/// The refusal of a value, described in words, that the other side does not have.
#[cold]
pub(crate) fn out_of_range(
    declared: &'static str,
    value: String,
    min: &str,
    max: &str,
) -> Box<Refusal> {
    Box::new(Refusal::Overflow {
        declared: declared.into(),
        value,
        range: (min.to_owned(), max.to_owned()),
    })
}

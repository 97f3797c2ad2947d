//! Tuples of a fixed number of parts, each of a type of its own.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python, ffi};

use super::elements::{Elements, Parts};
use super::held::Held;
use super::{Lift, Lower, Refusal, Release, Result, composite_name, owned, shells};
use crate::depth::Level;
use crate::native::{Given, Keep, Native, Owned};

macro_rules! tuples {
    ($($name:ident $count:literal ($($part:ident $field:ident $index:tt),+);)+) => {$(
        #[doc = concat!("`bridge_tuple", $count, "_…`: a Python tuple of ", $count, ".")]
        #[repr(C)]
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct $name<$($part),+> {
            $(
                #[doc = concat!("The part at index ", $index, ".")]
                pub $field: $part,
            )+
        }

        impl<$($part: Lower),+> Lower for $name<$($part),+> {
            const HAS_PARTS: bool = true;
            const LENDS: bool = $($part::LENDS)||+;
            const IS_USED_AGAIN: bool = $($part::IS_LEAF)&&+;

            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                let _level = Level::of($($part::HAS_PARTS)||+)?;
                // SAFETY: the same contract, for each part.
                let parts = unsafe {
                    [$(self.$field.lower(py).map_err(|refusal| refusal.at($index))?),+]
                };
                join(py, parts)
            }

            unsafe fn lower_argument(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                if !Self::IS_USED_AGAIN {
                    // SAFETY: the same contract.
                    return unsafe { self.lower(py) };
                }
                // SAFETY: the same contract, for each part.
                let parts = unsafe {
                    [$(self.$field.lower_argument(py).map_err(|refusal| refusal.at($index))?),+]
                };
                shells::fill(py, parts)
            }

            unsafe fn let_go(argument: *mut ffi::PyObject) {
                // SAFETY: the same contract, for each part.
                unsafe {
                    if !Self::IS_USED_AGAIN || !shells::is_free(argument) {
                        ffi::Py_DECREF(argument);
                        return;
                    }
                    $(shells::empty::<$part>(argument, $index);)+
                    shells::keep(argument, $count);
                }
            }
        }

        impl<$($part: Lift),+> Lift for $name<$($part),+> {
            const ZERO: Self = Self { $($field: $part::ZERO),+ };
            const HAS_PARTS: bool = true;

            fn name() -> Cow<'static, str> {
                composite_name("tuple[", &[$($part::name),+], "]")
            }

            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                let _level = Level::of($($part::HAS_PARTS)||+)?;
                let parts = open(object, $count, Self::name)?;
                $(let $field = part::<$part>(&parts, $index)?;)+
                Ok(Self { $($field: $field.keep()),+ })
            }

            #[inline(always)]
            fn at_once(object: &Bound<'_, PyAny>) -> Option<Self> {
                let parts = Parts::of(object, $count)?;
                // SAFETY: there are so many.
                unsafe { Some(Self { $($field: parts.glance($index, $part::at_once)?),+ }) }
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                split(object, $count).is_ok_and(|parts| {
                    $(parts.get($index).is_some_and(|part| $part::is_own(&part)))&&+
                })
            }
        }

        impl<$($part: Release),+> Release for $name<$($part),+> {
            const OWNS: bool = $($part::OWNS)||+;

            unsafe fn release(self) {
                // SAFETY: the same contract, for each part.
                unsafe { $(self.$field.release();)+ }
            }
        }

        impl<$($part: Native),+> Native for $name<$($part),+> {
            type Owned = ($(Owned<$part>,)+);
            type Given<'a> = ($(Given<'a, $part>,)+);

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                ($($part::given(&owned.$index),)+)
            }

            fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
                Self { $($field: $part::give(given.$index, keep)),+ }
            }

            unsafe fn own(self) -> Self::Owned {
                // SAFETY: the same contract, for each part.
                unsafe { ($(self.$field.own(),)+) }
            }
        }
    )+};
}

#[rustfmt::skip]
tuples! {
    Tuple1 1 (A item0 0);
    Tuple2 2 (A item0 0, B item1 1);
    Tuple3 3 (A item0 0, B item1 1, C item2 2);
    Tuple4 4 (A item0 0, B item1 1, C item2 2, D item3 3);
    Tuple5 5 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4);
    Tuple6 6 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5);
    Tuple7 7 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6);
    Tuple8 8 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7);
    Tuple9 9 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8);
    Tuple10 10 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9);
    Tuple11 11 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10);
    Tuple12 12 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11);
    Tuple13 13 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12);
    Tuple14 14 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13);
    Tuple15 15 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14);
    Tuple16 16 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14, P item15 15);
}

const _: () = assert!(size_of::<Tuple2<u8, u64>>() == size_of::<u64>() + align_of::<u64>());
const _: () = assert!(align_of::<Tuple2<u8, u64>>() == align_of::<u64>());

/// A new tuple of the parts.
pub(super) fn join<'py, const N: usize>(
    py: Python<'py>,
    parts: [Bound<'py, PyAny>; N],
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: this thread is attached; the new tuple has room for that many, and is full before any Python runs.
    unsafe {
        let tuple = owned(py, ffi::PyTuple_New(N.cast_signed()))?;
        for (part, index) in parts.into_iter().zip(0..) {
            ffi::PyTuple_SET_ITEM(tuple.as_ptr(), index, part.into_ptr());
        }
        Ok(tuple)
    }
}

/// Lifts one of the parts.
#[inline(always)]
fn part<T: Lift>(parts: &Elements<'_>, index: usize) -> Result<Held<T>> {
    if let Some(value) = parts.glance(index, T::at_once) {
        return Ok(Held::new(value));
    }
    let part = parts.get(index).ok_or_else(Refusal::changed)?;
    let value = T::lift(&part).map_err(|refusal| refusal.at(index))?;
    Ok(Held::new(value))
}

/// The parts of a tuple that has that many.
#[inline]
fn open<'py>(
    object: &Bound<'py, PyAny>,
    count: usize,
    name: fn() -> Cow<'static, str>,
) -> Result<Elements<'py>> {
    split(object, count).map_err(|other| refused(object, other, name()))
}

#[cold]
fn refused(
    object: &Bound<'_, PyAny>,
    other: Option<usize>,
    declared: Cow<'static, str>,
) -> Box<Refusal> {
    match other {
        None => Refusal::of_type(declared, object),
        Some(count) => Box::new(Refusal::Type {
            declared,
            found: format!("a tuple of {count}"),
        }),
    }
}

/// The parts, or how many there are instead, if it is a tuple at all.
#[inline]
fn split<'py>(
    object: &Bound<'py, PyAny>,
    count: usize,
) -> std::result::Result<Elements<'py>, Option<usize>> {
    // SAFETY: `object` is alive and this thread is attached.
    if unsafe { ffi::PyTuple_Check(object.as_ptr()) } == 0 {
        return Err(None);
    }
    let parts = Elements::Tuple(object.clone());
    match parts.len() {
        len if len == count => Ok(parts),
        len => Err(Some(len)),
    }
}

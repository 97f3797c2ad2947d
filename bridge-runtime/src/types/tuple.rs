//! Tuples of a fixed number of parts, each of a type of its own.

use std::array;
use std::borrow::Cow;

use pyo3::{Borrowed, Bound, PyAny, Python, ffi};

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

        impl<$($part: Lower),+> $name<$($part),+> {
            /// Whether it can be given other parts when a call is over.
            const IS_USED_AGAIN: bool = $($part::IS_LEAF)&&+;
        }

        impl<$($part: Lower),+> Lower for $name<$($part),+> {
            const HAS_PARTS: bool = true;
            const LENDS: bool = $($part::LENDS)||+;

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
                let parts = parts::<$count>(object).ok_or_else(|| refused(object, Self::name()))?;
                $(let $field = part::<$part>(&parts[$index], $index)?;)+
                Ok(Self { $($field: $field.keep()),+ })
            }

            #[inline(always)]
            fn at_once(object: &Bound<'_, PyAny>) -> Option<Self> {
                let parts = parts::<$count>(object)?;
                Some(Self { $($field: $part::at_once(&parts[$index])?),+ })
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                parts::<$count>(object).is_some_and(|parts| $($part::is_own(&parts[$index]))&&+)
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
fn part<T: Lift>(part: &Bound<'_, PyAny>, index: usize) -> Result<Held<T>> {
    let value = match T::at_once(part) {
        Some(value) => value,
        None => T::lift(part).map_err(|refusal| refusal.at(index))?,
    };
    Ok(Held::new(value))
}

/// The parts of a tuple of that many. A tuple never changes, so that they are there as long as it is.
#[inline(always)]
fn parts<'a, 'py, const N: usize>(
    object: &'a Bound<'py, PyAny>,
) -> Option<[Borrowed<'a, 'py, PyAny>; N]> {
    let (tuple, py) = (object.as_ptr(), object.py());
    if len(object) != Some(N) {
        return None;
    }
    // SAFETY: there are so many, alive.
    Some(array::from_fn(|index| unsafe {
        Borrowed::from_ptr(py, ffi::PyTuple_GET_ITEM(tuple, index.cast_signed()))
    }))
}

/// How many parts the object has, if it is a tuple.
#[inline(always)]
fn len(object: &Bound<'_, PyAny>) -> Option<usize> {
    // SAFETY: the object is alive, and this thread is attached.
    unsafe {
        let is_tuple = ffi::PyTuple_Check(object.as_ptr()) != 0;
        is_tuple.then(|| ffi::PyTuple_GET_SIZE(object.as_ptr()).cast_unsigned())
    }
}

#[cold]
fn refused(object: &Bound<'_, PyAny>, declared: Cow<'static, str>) -> Box<Refusal> {
    match len(object) {
        None => Refusal::of_type(declared, object),
        Some(count) => Box::new(Refusal::Type {
            declared,
            found: format!("a tuple of {count}"),
        }),
    }
}

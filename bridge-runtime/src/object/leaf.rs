//! The leaves that a type told at run time can be.

use std::borrow::Cow;

use pyo3::prelude::*;

use crate::abi::{Bytes, Str};
use crate::library;
use crate::refusal::Result;
use crate::types::{
    AnyDtype, AnyStream, AnyTensor, Arrow, BigInt, ByteArray, Complex, Complex64, Complex128,
    ComplexLongDouble, Date, DateTime, Decimal, Dlpack, Float16, Fraction, Lift, LongDouble, Lower,
    MemoryView, NdArray, Object, Path, Range, Time, TimeDelta, Uuid,
};

use super::callable::AnyFunction;

/// The conversions of one type, which only its address tells.
#[derive(Debug)]
pub struct Leaf {
    pub(super) size: usize,
    pub(super) align: usize,
    pub(super) name: fn() -> Cow<'static, str>,
    pub(super) lower: for<'py> unsafe fn(*const u8, Python<'py>) -> Result<Bound<'py, PyAny>>,
    pub(super) lift: unsafe fn(&Bound<'_, PyAny>, *mut u8) -> Result<()>,
    pub(super) release: unsafe fn(*const u8),
}

impl Leaf {
    /// Those of that type.
    pub const fn of<T: Lower + Lift>() -> Self {
        Self {
            size: size_of::<T>(),
            align: align_of::<T>(),
            name: T::name,
            lower: lower::<T>,
            lift: lift::<T>,
            release: release::<T>,
        }
    }

    /// That of a `BRIDGE_TYPE_` value.
    pub(super) fn of_kind(kind: i32) -> Option<&'static Self> {
        let index = usize::try_from(kind).ok()?;
        KINDS.get(index)?.as_ref()
    }

    /// That of a Python name, `module.Class` for a class of the library.
    pub(super) fn of_name(name: &str) -> Option<&'static Self> {
        let mut named = NAMED.iter().chain(library::registered().types);
        named
            .find(|(known, _)| *known == name)
            .map(|(_, leaf)| leaf)
    }
}

/// # Safety
/// As [`Lower::lower`]; `value` points to a `T`.
unsafe fn lower<T: Lower + Lift>(value: *const u8, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
    // SAFETY: the same contract.
    unsafe { value.cast::<T>().read().lower(py) }
}

/// # Safety
/// There is room for a `T` at `value`.
unsafe fn lift<T: Lift>(object: &Bound<'_, PyAny>, value: *mut u8) -> Result<()> {
    // SAFETY: the same contract.
    unsafe { value.cast::<T>().write(T::lift(object)?) };
    Ok(())
}

/// # Safety
/// `value` points to a `T` that was lifted.
unsafe fn release<T: Lift>(value: *const u8) {
    // SAFETY: the same contract.
    unsafe { value.cast::<T>().read().release() }
}

/// By `BRIDGE_TYPE_` value.
static KINDS: [Option<Leaf>; 16] = [
    None,
    Some(Leaf::of::<bool>()),
    Some(Leaf::of::<i8>()),
    Some(Leaf::of::<i16>()),
    Some(Leaf::of::<i32>()),
    Some(Leaf::of::<i64>()),
    Some(Leaf::of::<u8>()),
    Some(Leaf::of::<u16>()),
    Some(Leaf::of::<u32>()),
    Some(Leaf::of::<u64>()),
    Some(Leaf::of::<f32>()),
    Some(Leaf::of::<f64>()),
    Some(Leaf::of::<Str>()),
    Some(Leaf::of::<Bytes>()),
    None,
    Some(Leaf::of::<Object>()),
];

static NAMED: &[(&str, Leaf)] = &[
    ("BigInt", Leaf::of::<BigInt>()),
    ("complex", Leaf::of::<Complex>()),
    ("date", Leaf::of::<Date>()),
    ("datetime", Leaf::of::<DateTime>()),
    ("time", Leaf::of::<Time>()),
    ("timedelta", Leaf::of::<TimeDelta>()),
    ("Decimal", Leaf::of::<Decimal>()),
    ("Fraction", Leaf::of::<Fraction>()),
    ("Path", Leaf::of::<Path>()),
    ("UUID", Leaf::of::<Uuid>()),
    ("range", Leaf::of::<Range>()),
    ("bytearray", Leaf::of::<ByteArray>()),
    ("Callable", Leaf::of::<AnyFunction>()),
    ("dlpack", Leaf::of::<Dlpack<AnyTensor>>()),
    ("arrow", Leaf::of::<Arrow<AnyStream>>()),
    ("memoryview", Leaf::of::<MemoryView>()),
    ("ndarray", Leaf::of::<NdArray<AnyDtype>>()),
    ("ndarray[bool]", Leaf::of::<NdArray<bool>>()),
    ("ndarray[int8]", Leaf::of::<NdArray<i8>>()),
    ("ndarray[int16]", Leaf::of::<NdArray<i16>>()),
    ("ndarray[int32]", Leaf::of::<NdArray<i32>>()),
    ("ndarray[int64]", Leaf::of::<NdArray<i64>>()),
    ("ndarray[uint8]", Leaf::of::<NdArray<u8>>()),
    ("ndarray[uint16]", Leaf::of::<NdArray<u16>>()),
    ("ndarray[uint32]", Leaf::of::<NdArray<u32>>()),
    ("ndarray[uint64]", Leaf::of::<NdArray<u64>>()),
    ("ndarray[float16]", Leaf::of::<NdArray<Float16>>()),
    ("ndarray[float32]", Leaf::of::<NdArray<f32>>()),
    ("ndarray[float64]", Leaf::of::<NdArray<f64>>()),
    ("ndarray[longdouble]", Leaf::of::<NdArray<LongDouble>>()),
    ("ndarray[complex64]", Leaf::of::<NdArray<Complex64>>()),
    ("ndarray[complex128]", Leaf::of::<NdArray<Complex128>>()),
    (
        "ndarray[clongdouble]",
        Leaf::of::<NdArray<ComplexLongDouble>>(),
    ),
];

//! `np.ndarray`, `memoryview` and whatever else has the buffer protocol: memory that is not copied.

use std::borrow::Cow;
use std::ffi::{c_char, c_void};
use std::marker::PhantomData;
use std::ptr;

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result};
use crate::array::{self, Declared, Dtype};
use crate::native::Retain;

/// `bridge_ndarray`; see `bridge/ndarray.h`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct RawArray {
    /// The element whose indices are all 0; may be NULL where there are no elements.
    pub data: *mut c_void,
    /// A `BRIDGE_DTYPE_` value.
    pub dtype: i32,
    /// Number of dimensions.
    pub ndim: i32,
    /// Sides.
    pub shape: *const isize,
    /// Bytes from one element to the next; NULL is C order.
    pub strides: *const isize,
    /// Bytes of an element; ignored in arguments.
    pub item_size: usize,
    /// How Python spells an element type that C has no number for, else NULL.
    pub format: *const c_char,
    /// Whether it must not be written.
    pub readonly: bool,
    /// Given to the functions below.
    pub owner: *mut c_void,
    /// Holds the memory once more.
    pub retain: Option<unsafe extern "C" fn(*mut c_void)>,
    /// Lets go of it once.
    pub release: Option<unsafe extern "C" fn(*mut c_void)>,
}

const WORD: usize = size_of::<usize>();
const _: () = assert!(size_of::<RawArray>() == 9 * WORD + 8 && align_of::<RawArray>() == WORD);

const ZERO: RawArray = RawArray {
    data: ptr::null_mut(),
    dtype: 0,
    ndim: 0,
    shape: ptr::null(),
    strides: ptr::null(),
    item_size: 0,
    format: ptr::null(),
    readonly: false,
    owner: ptr::null_mut(),
    retain: None,
    release: None,
};

/// The element type of an array.
pub trait Element {
    /// A `BRIDGE_DTYPE_` value; none is any.
    const DTYPE: Option<i32>;
}

macro_rules! elements {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
    )*};
}

elements! {
    /// Any element type.
    AnyDtype;
    /// `float16`
    Float16;
    /// C's `long double`
    LongDouble;
    /// `complex64`
    Complex64;
    /// `complex128`
    Complex128;
    /// A complex number of two `long double`.
    ComplexLongDouble;
}

macro_rules! dtypes {
    ($($ty:ty = $dtype:expr;)*) => {$(
        impl Element for $ty {
            const DTYPE: Option<i32> = $dtype;
        }
    )*};
}

dtypes! {
    AnyDtype = None;
    bool = Some(1);
    i8 = Some(2);
    i16 = Some(3);
    i32 = Some(4);
    i64 = Some(5);
    u8 = Some(6);
    u16 = Some(7);
    u32 = Some(8);
    u64 = Some(9);
    Float16 = Some(10);
    f32 = Some(11);
    f64 = Some(12);
    LongDouble = Some(13);
    Complex64 = Some(14);
    Complex128 = Some(15);
    ComplexLongDouble = Some(16);
}

/// An ndarray of elements `T`, with so many dimensions (any, if negative), in that order (any, if `A`).
#[repr(transparent)]
#[derive(Debug)]
pub struct NdArray<T, const NDIM: i32 = -1, const ORDER: char = 'A', const WRITABLE: bool = false>(
    pub RawArray,
    pub(crate) PhantomData<T>,
);

impl<T, const NDIM: i32, const ORDER: char, const WRITABLE: bool> Clone
    for NdArray<T, NDIM, ORDER, WRITABLE>
{
    fn clone(&self) -> Self {
        *self
    }
}

impl<T, const NDIM: i32, const ORDER: char, const WRITABLE: bool> Copy
    for NdArray<T, NDIM, ORDER, WRITABLE>
{
}

impl<T: Element, const NDIM: i32, const ORDER: char, const WRITABLE: bool>
    NdArray<T, NDIM, ORDER, WRITABLE>
{
    const DECLARED: Declared = Declared {
        dtype: match T::DTYPE {
            Some(dtype) => Some(Dtype(dtype)),
            None => None,
        },
        ndim: NDIM,
        order: ORDER,
        writable: WRITABLE,
    };
}

impl<T: Element, const NDIM: i32, const ORDER: char, const WRITABLE: bool> Lower
    for NdArray<T, NDIM, ORDER, WRITABLE>
{
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { array::lower_array(py, &self.0, Self::DECLARED) }
    }
}

impl<T: Element, const NDIM: i32, const ORDER: char, const WRITABLE: bool> Lift
    for NdArray<T, NDIM, ORDER, WRITABLE>
{
    const ZERO: Self = Self(ZERO, PhantomData);

    fn name() -> Cow<'static, str> {
        Self::DECLARED.to_string().into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        array::lift_array(object, Self::DECLARED).map(|raw| Self(raw, PhantomData))
    }
}

impl<T, const NDIM: i32, const ORDER: char, const WRITABLE: bool> Release
    for NdArray<T, NDIM, ORDER, WRITABLE>
{
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { self.0.release() }
    }
}

impl<T, const NDIM: i32, const ORDER: char, const WRITABLE: bool> Retain
    for NdArray<T, NDIM, ORDER, WRITABLE>
{
    unsafe fn retain(self) {
        if let Some(retain) = self.0.retain {
            // SAFETY: the same contract.
            unsafe { retain(self.0.owner) }
        }
    }
}

impl RawArray {
    /// # Safety
    /// As [`Release::release`].
    unsafe fn release(self) {
        if let Some(release) = self.release {
            // SAFETY: the same contract.
            unsafe { release(self.owner) }
        }
    }
}

macro_rules! buffers {
    ($($(#[$doc:meta])* $name:ident = $shown:literal, $accepts:expr;)*) => {$(
        $(#[$doc])*
        #[repr(transparent)]
        #[derive(Debug, Clone, Copy)]
        pub struct $name(pub RawArray);

        impl Lower for $name {
            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                // SAFETY: the same contract.
                unsafe { array::lower_memoryview(py, &self.0) }
            }
        }

        impl Lift for $name {
            const ZERO: Self = Self(ZERO);

            fn name() -> Cow<'static, str> {
                $shown.into()
            }

            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                match Self::is_own(object) {
                    true => array::lift_buffer(object).map(Self),
                    false => Err(Refusal::of_type($shown, object)),
                }
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                let accepts: unsafe fn(*mut ffi::PyObject) -> bool = $accepts;
                // SAFETY: the object is alive and this thread is attached.
                unsafe { accepts(object.as_ptr()) }
            }
        }

        impl Release for $name {
            const OWNS: bool = true;

            unsafe fn release(self) {
                // SAFETY: the same contract.
                unsafe { self.0.release() }
            }
        }
    )*};
}

buffers! {
    /// `memoryview`
    MemoryView = "memoryview", |object| {
        // SAFETY: the caller vouches for the object.
        unsafe { ffi::PyMemoryView_Check(object) != 0 }
    };
    /// `Buffer`: lowered as a memoryview; whatever has the buffer protocol is lifted.
    Buffer = "Buffer", |object| {
        // SAFETY: the caller vouches for the object.
        unsafe { ffi::PyObject_CheckBuffer(object) != 0 }
    };
}

crate::native::handled! {
    [T: 'static, const NDIM: i32, const ORDER: char, const WRITABLE: bool] NdArray<T, NDIM, ORDER, WRITABLE>;
    [] MemoryView;
    [] Buffer;
}

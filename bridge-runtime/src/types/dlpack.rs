//! DLPack's tensors: memory on any device, that libraries of Python and C++ give each other.

use std::borrow::Cow;
use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr;

use pyo3::{Bound, PyAny, Python};

use super::{Context, Lift, Lower, Release, Result, Taker};
use crate::interchange;

/// `bridge_dl_tensor`, which is DLPack's own `DLTensor`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct DlTensor {
    /// Where the elements are, on the device.
    pub data: *mut c_void,
    /// Which kind of device.
    pub device_type: i32,
    /// Which one of them.
    pub device_id: i32,
    /// Number of dimensions.
    pub ndim: i32,
    /// Kind of the elements, their bits, and how many there are in one.
    pub dtype: (u8, u8, u16),
    /// Sides.
    pub shape: *mut i64,
    /// Elements from one to the next; NULL is C order.
    pub strides: *mut i64,
    /// Where the first element is behind `data`.
    pub byte_offset: u64,
}

/// `bridge_dlpack`
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct RawTensor {
    /// The tensor; there as long as the owner is held.
    pub tensor: *const DlTensor,
    /// Whether nobody may write to it.
    pub readonly: bool,
    /// What is held.
    pub owner: Context,
}

const WORD: usize = size_of::<usize>();
const _: () = assert!(size_of::<RawTensor>() == 5 * WORD && align_of::<RawTensor>() == WORD);
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<DlTensor>() == 48);

/// An object with `__dlpack__`; `K` says which class Python gets.
#[repr(transparent)]
#[derive(Debug)]
pub struct Dlpack<K>(pub RawTensor, PhantomData<K>);

impl<K> Clone for Dlpack<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Dlpack<K> {}

impl<K: Taker> Lower for Dlpack<K> {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        unsafe { interchange::lower_tensor(py, &self.0, K::FUNCTION) }
    }
}

impl<K: Taker> Lift for Dlpack<K> {
    const ZERO: Self = Self(
        RawTensor {
            tensor: ptr::null(),
            readonly: false,
            owner: Context::NONE,
        },
        PhantomData,
    );

    fn name() -> Cow<'static, str> {
        K::NAME.into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        interchange::lift_tensor(object, K::NAME).map(|raw| Self(raw, PhantomData))
    }
}

impl<K> Release for Dlpack<K> {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe { self.0.owner.release() }
    }
}

crate::native::handled! { [K: 'static] Dlpack<K>; }

//! Arrays of numbers.

use std::ffi::c_void;
use std::marker::PhantomData;
use std::sync::Arc;
use std::{ptr, slice};

use pyo3::exceptions::PyValueError;

use super::{Error, Handle, ask};
use crate::exception::raised;
use crate::refusal::Refusal;
use crate::types::{Element, Lower as _, NdArray, RawArray};

/// A type of elements that is the same in Rust, whatever its bytes.
pub trait Number: Element + Copy + Send + Sync + 'static {}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Number for $number {}
    )*};
}

numbers! { i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 }

impl<T, const NDIM: i32, const ORDER: char, const WRITABLE: bool>
    Handle<NdArray<T, NDIM, ORDER, WRITABLE>>
{
    /// How many elements there are along each dimension.
    pub fn shape(&self) -> Vec<usize> {
        let sides = self.dimensions(self.as_raw().0.shape).iter();
        sides.map(|side| side.cast_unsigned()).collect()
    }

    /// Bytes from one element to the next along each dimension.
    pub fn strides(&self) -> &[isize] {
        self.dimensions(self.as_raw().0.strides)
    }

    fn dimensions(&self, values: *const isize) -> &[isize] {
        let count = usize::try_from(self.as_raw().0.ndim).unwrap_or(0);
        match values.is_null() {
            true => &[],
            // SAFETY: there is one for each dimension, as long as the array is held.
            false => unsafe { slice::from_raw_parts(values, count) },
        }
    }
}

impl<T: Number, const NDIM: i32, const ORDER: char, const WRITABLE: bool>
    Handle<NdArray<T, NDIM, ORDER, WRITABLE>>
{
    /// A copy of the elements, in C order. No Python code runs meanwhile; what numpy has let others run beside, in a
    /// thread of its own, is the program's to keep apart.
    ///
    /// # Errors
    /// If there is no memory for them, or Python cannot run any more.
    pub fn to_vec(&self) -> Result<Vec<T>, Error> {
        ask("array", |_| {
            let shape = self.shape();
            let mut elements = Vec::new();
            let room = count(&shape).and_then(|count| elements.try_reserve_exact(count).ok());
            room.ok_or_else(|| Box::new(Refusal::Memory))?;
            if elements.capacity() > 0 {
                let first = self.as_raw().0.data.cast();
                copy(first, &shape, self.strides(), &mut elements);
            }
            Ok(elements)
        })
    }

    /// The elements where they are, if they are one after another in C order.
    ///
    /// # Safety
    /// Nobody writes to them while the slice is there: no Python code, on no thread.
    pub unsafe fn as_slice(&self) -> Option<&[T]> {
        let (shape, raw) = (self.shape(), self.as_raw().0);
        let count = count(&shape)?;
        if count == 0 {
            return Some(&[]);
        }
        let mut expected = size_of::<T>();
        let sides = shape.iter().zip(self.strides()).rev();
        let is_dense = sides.filter(|(side, _)| **side > 1).all(|(side, stride)| {
            let fits = stride.cast_unsigned() == expected;
            expected *= side;
            fits
        });
        let data: *const T = raw.data.cast();
        // SAFETY: the elements are there as long as the array is held; the caller vouches for the rest.
        (is_dense && data.is_aligned()).then(|| unsafe { slice::from_raw_parts(data, count) })
    }
}

/// How many elements an array of that shape has, if so many can be counted.
fn count(shape: &[usize]) -> Option<usize> {
    match shape.contains(&0) {
        true => Some(0),
        false => shape
            .iter()
            .try_fold(1_usize, |count, side| count.checked_mul(*side)),
    }
}

/// Appends the elements along all dimensions. The pointer is that of the first one.
fn copy<T: Copy>(data: *const T, shape: &[usize], strides: &[isize], elements: &mut Vec<T>) {
    let (Some((side, shape)), Some((stride, strides))) =
        (shape.split_first(), strides.split_first())
    else {
        // SAFETY: it is an element of the array; it need not be aligned.
        elements.push(unsafe { data.read_unaligned() });
        return;
    };
    for index in 0..*side {
        let offset = stride.wrapping_mul(index.cast_signed());
        copy(data.wrapping_byte_offset(offset), shape, strides, elements);
    }
}

impl<T: Number, const NDIM: i32, const ORDER: char, const WRITABLE: bool>
    NdArray<T, NDIM, ORDER, WRITABLE>
{
    /// An array of these elements in C order, which is Python's from now on: no element is copied.
    ///
    /// # Errors
    /// If there are not as many elements as the shape says, if it is not what is declared, or without numpy.
    pub fn of(mut elements: Vec<T>, shape: &[usize]) -> Result<Handle<Self>, Error> {
        let sides: Vec<isize> = shape.iter().map(|side| side.cast_signed()).collect();
        let is_small = sides.iter().all(|side| *side >= 0);
        let (given, data) = (elements.len(), elements.as_mut_ptr());
        let fits = is_small && count(shape) == Some(given);
        let owner = Arc::new(elements);
        let raw = RawArray {
            data: data.cast(),
            dtype: T::DTYPE.unwrap_or(0),
            ndim: i32::try_from(sides.len()).unwrap_or(i32::MAX),
            shape: sides.as_ptr(),
            strides: ptr::null(),
            item_size: size_of::<T>(),
            format: ptr::null(),
            readonly: false,
            owner: Arc::as_ptr(&owner).cast_mut().cast(),
            retain: Some(retain::<T>),
            release: Some(release::<T>),
        };
        Handle::made(|py| {
            if !fits {
                let message =
                    format!("{given} elements do not make an array of the shape {shape:?}");
                return Err(raised(PyValueError::new_err(message)));
            }
            // SAFETY: the elements are there as long as somebody holds them, and the shape until the end of this function.
            unsafe { Self(raw, PhantomData).lower(py) }
        })
    }
}

unsafe extern "C" fn retain<T>(owner: *mut c_void) {
    // SAFETY: it is held.
    unsafe { Arc::increment_strong_count(owner.cast_const().cast::<Vec<T>>()) }
}

unsafe extern "C" fn release<T>(owner: *mut c_void) {
    // SAFETY: it was retained for this.
    unsafe { Arc::decrement_strong_count(owner.cast_const().cast::<Vec<T>>()) }
}

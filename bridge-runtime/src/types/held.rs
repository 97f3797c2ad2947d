//! Values that are released unless they are kept: a conversion may fail half-way.

use std::mem;

use super::{Release, Result, deallocate};
use crate::memory::allocate;

/// One value.
#[derive(Debug)]
pub struct Held<T: Release>(T);

impl<T: Release> Held<T> {
    /// Holds a value that nobody else releases.
    #[inline]
    pub(crate) fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, which stays where it is.
    #[inline]
    pub(crate) fn get(&self) -> T {
        self.0
    }

    /// The value, which is the caller's now.
    #[inline]
    pub fn keep(self) -> T {
        let value = self.0;
        mem::forget(self);
        value
    }
}

impl<T: Release> Drop for Held<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: whoever made the value left it to this.
        unsafe { self.0.release() }
    }
}

/// An array that is being filled.
pub(crate) struct Partial<T: Release> {
    data: *mut T,
    len: usize,
    capacity: usize,
}

impl<T: Release> Partial<T> {
    /// Room for that many; none at all needs no memory.
    pub fn with_capacity(capacity: usize) -> Result<Self> {
        let data = match capacity {
            0 => std::ptr::null_mut(),
            _ => allocate(capacity)?,
        };
        Ok(Self {
            data,
            len: 0,
            capacity,
        })
    }

    /// Adds a value, for which there is room.
    #[inline]
    pub fn push(&mut self, value: T) {
        assert!(self.len < self.capacity);
        // SAFETY: the block has room for `capacity` values.
        unsafe { self.data.add(self.len).write(value) };
        self.len += 1;
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The array, NULL if it is empty, which is the caller's now.
    pub fn keep(self) -> *const T {
        let data = self.data;
        mem::forget(self);
        data
    }
}

impl<T: Release> Drop for Partial<T> {
    fn drop(&mut self) {
        // SAFETY: the values were made for this array, and so was the block.
        unsafe { release_array(self.data, self.len) };
    }
}

/// Releases the elements of an array, and its memory.
///
/// # Safety
/// The array holds `len` values that own what they point to, and came from [`Partial`]; or it is NULL, and `len` is 0.
pub(crate) unsafe fn release_array<T: Release>(data: *const T, len: usize) {
    // SAFETY: as the caller promises.
    unsafe {
        if T::OWNS {
            for index in 0..len {
                (*data.add(index)).release();
            }
        }
        deallocate(data);
    }
}

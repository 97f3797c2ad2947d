//! Values that are released unless they are kept: a conversion may fail half-way.

use std::marker::PhantomData;
use std::{mem, ptr};

use pyo3::{Bound, PyAny};

use super::{Lift, Release, Result, deallocate};
use crate::memory::{allocate, resize};
use crate::room::Room;

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

/// Memory behind the elements of an array that is being filled, for what they point to: one block is had and given back
/// in much less time than one for each element.
#[derive(Debug)]
pub struct Behind {
    block: *mut u8,
    used: usize,
    size: usize,
}

impl Behind {
    /// A copy of the bytes, which ends with a NUL. Where it is is told from the start of the block, as that may move.
    ///
    /// # Safety
    /// `data` is valid for `len` bytes, the length of an object.
    #[inline]
    pub(crate) unsafe fn copy(&mut self, data: *const u8, len: usize) -> Result<*const u8> {
        let start = self.used;
        let end = start + len + 1;
        if end > self.size {
            self.grow(end)?;
        }
        // SAFETY: `data` is valid for `len` bytes, the block for one more, and they are apart.
        unsafe {
            let copy = self.block.add(start);
            copy.copy_from_nonoverlapping(data, len);
            copy.add(len).write(0);
        }
        self.used = end;
        Ok(ptr::without_provenance(start))
    }

    /// The same of a block, which is given back.
    ///
    /// # Safety
    /// The block is a result's, with so many bytes and a NUL.
    pub(crate) unsafe fn take(&mut self, block: *const u8, len: usize) -> Result<*const u8> {
        // SAFETY: the same contract.
        unsafe {
            let copy = self.copy(block, len);
            deallocate(block);
            copy
        }
    }

    #[cold]
    fn grow(&mut self, least: usize) -> Result<()> {
        let size = least.max(self.size + self.size / 2);
        // SAFETY: an element is copied, so there is a block.
        self.block = unsafe { resize(self.block, size)? };
        self.size = size;
        Ok(())
    }
}

/// An array that is being filled.
pub(crate) struct Partial<T: Release> {
    behind: Behind,
    len: usize,
    capacity: usize,
    /// Whether the block is the caller's.
    is_given: bool,
    elements: PhantomData<T>,
}

impl<T: Release> Partial<T> {
    /// Room for that many; none at all needs no memory.
    pub fn with_capacity(capacity: usize) -> Result<Self> {
        Self::with_capacity_in(Room::NONE, capacity)
    }

    /// The same, in the room if the values own nothing, so that they are one block.
    pub fn with_capacity_in(room: Room, capacity: usize) -> Result<Self> {
        let given = match T::OWNS {
            false => room.reserve::<T>(capacity).transpose()?,
            true => None,
        };
        let block = match (capacity, given) {
            (0, _) => ptr::null_mut(),
            (_, Some(given)) => given.cast(),
            (_, None) => allocate::<T>(capacity)?.cast(),
        };
        let size = capacity * size_of::<T>();
        Ok(Self {
            behind: Behind {
                block,
                used: size,
                size,
            },
            len: 0,
            capacity,
            is_given: given.is_some(),
            elements: PhantomData,
        })
    }

    /// Adds a value, for which there is room.
    #[inline]
    pub fn push(&mut self, value: T) {
        assert!(self.len < self.capacity);
        // SAFETY: the block has room for `capacity` values.
        unsafe { self.behind.block.cast::<T>().add(self.len).write(value) };
        self.len += 1;
    }

    /// Lifts an object and adds it.
    #[inline]
    pub fn lift(&mut self, object: &Bound<'_, PyAny>) -> Result<()>
    where
        T: Lift,
    {
        let value = T::lift_element(object, &mut self.behind)?;
        self.push(value);
        Ok(())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// The array, NULL if it is empty, which is the caller's now.
    pub fn keep(self) -> *const T {
        let Behind { block, used, size } = self.behind;
        let len = self.len;
        mem::forget(self);
        if !T::IS_BEHIND || block.is_null() {
            return block.cast();
        }
        // SAFETY: the block is ours; it holds `len` values.
        unsafe {
            let block = match used < size {
                true => resize(block, used).unwrap_or(block),
                false => block,
            };
            let data = block.cast::<T>();
            for index in 0..len {
                (*data.add(index)).settle(block);
            }
            data
        }
    }
}

impl<T: Release> Drop for Partial<T> {
    fn drop(&mut self) {
        if !self.is_given {
            // SAFETY: the values were made for this array, and so was the block.
            unsafe { release_array::<T>(self.behind.block.cast(), self.len) };
        }
    }
}

/// Releases the elements of an array, and its memory.
///
/// # Safety
/// The array holds `len` values that own what they point to, and came from [`Partial`]; or it is NULL, and `len` is 0.
pub(crate) unsafe fn release_array<T: Release>(data: *const T, len: usize) {
    // SAFETY: as the caller promises.
    unsafe {
        if T::OWNS && !T::IS_BEHIND {
            for index in 0..len {
                (*data.add(index)).release();
            }
        }
        deallocate(data);
    }
}

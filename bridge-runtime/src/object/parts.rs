//! Where the parts of a value lie.

use std::{mem, ptr, slice};

use pyo3::prelude::*;

use super::dynamic::{Type, Value};
use crate::memory::{allocate, deallocate};
use crate::refusal::{Refusal, Result};

/// An array that is being filled, or was.
pub(super) struct Block<'t> {
    part: &'t Type,
    data: *mut u8,
    len: usize,
}

impl<'t> Block<'t> {
    /// Room for that many; none at all needs no memory.
    pub fn with_capacity(part: &'t Type, capacity: usize) -> Result<Self> {
        let (size, _) = part.layout();
        let bytes = capacity.checked_mul(size);
        let data = match bytes.ok_or_else(|| Box::new(Refusal::Memory))? {
            0 => ptr::null_mut(),
            bytes => allocate(bytes)?,
        };
        let len = 0;
        Ok(Self { part, data, len })
    }

    /// One that was kept.
    ///
    /// # Safety
    /// It is not used otherwise any more.
    pub unsafe fn full(part: &'t Type, data: *mut u8, len: usize) -> Self {
        Self { part, data, len }
    }

    /// Adds the value of an object, for which there is room.
    pub fn lift(&mut self, object: &Bound<'_, PyAny>) -> Result<()> {
        // SAFETY: the block has room for it.
        unsafe { self.part.lift(object, self.place(self.len))? };
        self.len += 1;
        Ok(())
    }

    /// The array, which is the caller's now.
    pub fn keep(self) -> *mut u8 {
        let data = self.data;
        mem::forget(self);
        data
    }

    /// # Safety
    /// The block has room for it.
    unsafe fn place(&self, index: usize) -> Value {
        // SAFETY: the same contract.
        unsafe { Value(self.data).at(index * self.part.layout().0) }
    }
}

impl Drop for Block<'_> {
    fn drop(&mut self) {
        for index in 0..self.len {
            // SAFETY: so many were lifted.
            unsafe { self.part.release(self.place(index)) };
        }
        // SAFETY: the block is this one's.
        unsafe { deallocate(self.data) };
    }
}

/// The members of a struct of these parts, with their offsets.
pub(super) struct Members<'t> {
    parts: slice::Iter<'t, Type>,
    end: usize,
}

impl<'t> Members<'t> {
    pub fn of(parts: &'t [Type]) -> Self {
        let parts = parts.iter();
        Self { parts, end: 0 }
    }

    /// Size and alignment of the struct.
    pub fn layout(mut self) -> (usize, usize) {
        let mut align = 1;
        for (_, part) in self.by_ref() {
            align = align.max(part.layout().1);
        }
        (self.end.next_multiple_of(align), align)
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (usize, &'t Type);

    fn next(&mut self) -> Option<Self::Item> {
        let part = self.parts.next()?;
        let (size, align) = part.layout();
        let offset = self.end.next_multiple_of(align);
        self.end = offset + size;
        Some((offset, part))
    }
}

//! Memory of the caller's for the result of its next call: what would only be copied there goes there at once.

use std::ptr;

use crate::abi;
use crate::local::{self, Local};
use crate::refusal::{Refusal, Result};

/// The room that a call was given, if any.
#[derive(Debug, Clone, Copy)]
pub struct Room(*mut abi::Room);

impl Room {
    /// None: the memory is the library's.
    pub(crate) const NONE: Self = Self(ptr::null_mut());

    /// What is there for the call that begins, whatever becomes of it: neither the next one nor those within find any.
    #[inline(always)]
    pub(crate) fn take(local: &Local) -> Self {
        let room = local.room.get();
        // Nearly always there is none, and what is not written need not be waited for.
        if !room.is_null() {
            local.room.set(ptr::null_mut());
        }
        Self(room)
    }

    /// Memory for `count` values that the caller frees, or nothing if it has given no room, or none is needed.
    #[inline(always)]
    pub(crate) fn reserve<T>(self, count: usize) -> Option<Result<*mut T>> {
        if count == 0 {
            return None;
        }
        // SAFETY: whoever gives a room has it stay there until the call is over.
        let room = unsafe { self.0.as_ref() }?;
        // SAFETY: the same; it is asked once, as each result has one block.
        let memory = unsafe { (room.reserve)(self.0, count) };
        Some(match memory.is_null() {
            true => Err(Box::new(Refusal::Memory)),
            false => Ok(memory.cast()),
        })
    }
}

/// Where this thread's next call finds its room.
pub fn place() -> *mut *mut abi::Room {
    local::with(|local| local.room.as_ptr())
}

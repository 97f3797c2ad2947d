//! The memory of results: blocks of the C library, every one of them counted.

use crate::live;
use crate::refusal::{Refusal, Result};
use crate::room::Room;

/// A block for `count` values.
pub(crate) fn allocate<T>(count: usize) -> Result<*mut T> {
    const { assert!(align_of::<T>() <= align_of::<libc::max_align_t>()) };
    let Some(size) = count.checked_mul(size_of::<T>()) else {
        return Err(Box::new(Refusal::Memory));
    };
    // SAFETY: always safe.
    let block = unsafe { libc::malloc(size) };
    if block.is_null() {
        return Err(Box::new(Refusal::Memory));
    }
    live::made();
    Ok(block.cast())
}

/// Another size for a block, which may move. If there is no memory for that, the block stays as it is.
///
/// # Safety
/// `block` came from [`allocate`]; `size` is not 0.
pub(crate) unsafe fn resize(block: *mut u8, size: usize) -> Result<*mut u8> {
    // SAFETY: as the caller promises.
    let moved = unsafe { libc::realloc(block.cast(), size) };
    if moved.is_null() {
        return Err(Box::new(Refusal::Memory));
    }
    Ok(moved.cast())
}

/// Gives a block back; NULL is none.
///
/// # Safety
/// `block` came from [`allocate`] and was not given back before, or is NULL.
pub(crate) unsafe fn deallocate<T>(block: *const T) {
    if !block.is_null() {
        live::freed();
        // SAFETY: as the caller promises.
        unsafe { libc::free(block.cast_mut().cast()) };
    }
}

/// Copies `len` bytes to the room; or to a new block, where it ends them with a NUL.
///
/// # Safety
/// As [`copy_out`].
#[inline(always)]
pub(crate) unsafe fn copy_into(room: Room, data: *const u8, len: usize) -> Result<*const u8> {
    match room.reserve::<u8>(len) {
        // SAFETY: the same contract.
        None => unsafe { copy_out(data, len) },
        Some(copy) => {
            let copy = copy?;
            // SAFETY: `data` is valid for `len` bytes, as `copy` is, and they are apart.
            unsafe { copy.copy_from_nonoverlapping(data, len) };
            Ok(copy)
        }
    }
}

/// Copies `len` bytes to a new block and ends them with a NUL.
///
/// # Safety
/// `data` is valid for `len` bytes, the length of an object.
pub(crate) unsafe fn copy_out(data: *const u8, len: usize) -> Result<*const u8> {
    let copy = allocate::<u8>(len + 1)?;
    // SAFETY: `data` is valid for `len` bytes, `copy` for one more, and they are apart.
    unsafe {
        copy.copy_from_nonoverlapping(data, len);
        copy.add(len).write(0);
    }
    Ok(copy)
}

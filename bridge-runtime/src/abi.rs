//! What crosses the C border: the mirror of `bridge/abi.h`.

use std::ffi::{c_char, c_int};

/// Version of these structs; a host compares it with its header's.
pub const ABI_VERSION: u32 = 2;

/// `bridge_str`: UTF-8, embedded NULs allowed.
///
/// As a parameter it is borrowed for the call. As a result it is NUL-terminated and owned by the caller.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Str {
    /// First byte; may be NULL while `len` is 0.
    pub data: *const c_char,
    /// Number of bytes, a terminating NUL not counted.
    pub len: usize,
}

/// `bridge_bytes`: any bytes; owned and borrowed as [`Str`] is.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Bytes {
    /// First byte; may be NULL while `len` is 0.
    pub data: *const u8,
    /// Number of bytes.
    pub len: usize,
}

/// What went wrong, as `bridge_error.code` says it.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// Python code raised an exception.
    Python = 1,
    /// A value of another type than declared.
    Type = 2,
    /// A value that the declared type cannot hold.
    Overflow = 3,
    /// Not UTF-8, or a str that UTF-8 cannot hold.
    Encoding = 4,
    /// NULL data with a length.
    Null = 5,
    /// The module failed to import.
    Import = 6,
    /// The interpreter is missing, failed to start or is gone.
    Start = 7,
    /// Rust code panicked.
    Panic = 8,
    /// Memory ran out.
    Memory = 9,
    /// Data nested too deeply, or that holds itself.
    Depth = 10,
}

/// `bridge_error`: owned by the library, valid until this thread's next call into it.
#[repr(C)]
#[derive(Debug)]
pub struct Error {
    /// A [`Code`].
    pub code: i32,
    /// Python type, qualified unless builtin.
    pub type_name: Str,
    /// Nearest builtin class of the type's method resolution order.
    pub base: Str,
    /// What happened.
    pub message: Str,
    /// As Python prints it; may be empty.
    pub traceback: Str,
    /// `module.function`.
    pub function: Str,
}

/// `bridge_library_info`: what a host checks when it loads a library.
#[repr(C)]
#[derive(Debug)]
pub struct LibraryInfo {
    /// [`ABI_VERSION`].
    pub abi_version: u32,
    /// Size of [`Error`].
    pub struct_size: u32,
    /// Of the library's whole interface.
    pub fingerprint: u64,
    /// NUL-terminated name.
    pub name: *const c_char,
    /// NUL-terminated version.
    pub version: *const c_char,
}

// SAFETY: its pointers refer to constants that nobody writes.
unsafe impl Sync for LibraryInfo {}

const fn is_laid_out<T>(words: usize) -> bool {
    size_of::<T>() == words * size_of::<usize>() && align_of::<T>() == align_of::<usize>()
}

const _: () = assert!(size_of::<c_int>() == size_of::<Code>());
const _: () = assert!(is_laid_out::<Str>(2));
const _: () = assert!(is_laid_out::<Bytes>(2));
const _: () = assert!(is_laid_out::<Error>(11));
#[cfg(target_pointer_width = "64")]
const _: () = assert!(is_laid_out::<LibraryInfo>(4));

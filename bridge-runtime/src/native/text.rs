//! Text and bytes.

use std::path;
use std::slice;

use super::{Keep, Native};
use crate::abi::{Bytes, Str};
use crate::memory::deallocate;
use crate::types::{ByteArray, Decimal, Path, PurePath};

impl Native for Str {
    type Owned = String;
    type Given<'a> = &'a str;

    fn given(owned: &String) -> &str {
        owned
    }

    fn give(given: &str, _: &mut Keep) -> Self {
        Self {
            data: given.as_ptr().cast(),
            len: given.len(),
        }
    }

    unsafe fn own(self) -> String {
        // SAFETY: as the caller promises; texts that come from Python are UTF-8.
        unsafe { String::from_utf8_unchecked(bytes(self.data.cast(), self.len)) }
    }

    unsafe fn own_element(self) -> String {
        // SAFETY: as the caller promises; texts that come from Python are UTF-8.
        unsafe { String::from_utf8_unchecked(copied(self.data.cast(), self.len)) }
    }
}

impl Native for Bytes {
    type Owned = Vec<u8>;
    type Given<'a> = &'a [u8];

    fn given(owned: &Vec<u8>) -> &[u8] {
        owned
    }

    fn give(given: &[u8], _: &mut Keep) -> Self {
        Self {
            data: given.as_ptr(),
            len: given.len(),
        }
    }

    unsafe fn own(self) -> Vec<u8> {
        // SAFETY: as the caller promises.
        unsafe { bytes(self.data, self.len) }
    }

    unsafe fn own_element(self) -> Vec<u8> {
        // SAFETY: as the caller promises.
        unsafe { copied(self.data, self.len) }
    }
}

/// Takes over bytes.
///
/// # Safety
/// There are `len` bytes, which were handed over by a bridged function; NULL goes with 0.
unsafe fn bytes(data: *const u8, len: usize) -> Vec<u8> {
    // SAFETY: as the caller promises. An empty text has a block, too, for the NUL behind it.
    unsafe {
        let bytes = copied(data, len);
        deallocate(data);
        bytes
    }
}

/// # Safety
/// There are `len` bytes; NULL goes with 0.
unsafe fn copied(data: *const u8, len: usize) -> Vec<u8> {
    match len {
        0 => Vec::new(),
        // SAFETY: as the caller promises.
        len => unsafe { slice::from_raw_parts(data, len) }.to_vec(),
    }
}

/// Implements [`Native`] for a struct around another C value.
macro_rules! around {
    ($($type:ident $inside:ident),+) => {$(
        impl Native for $type {
            type Owned = <$inside as Native>::Owned;
            type Given<'a> = <$inside as Native>::Given<'a>;

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                $inside::given(owned)
            }

            fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
                Self($inside::give(given, keep))
            }

            unsafe fn own(self) -> Self::Owned {
                // SAFETY: the same contract.
                unsafe { self.0.own() }
            }

            unsafe fn own_element(self) -> Self::Owned {
                // SAFETY: the same contract.
                unsafe { self.0.own_element() }
            }
        }
    )+};
}

around!(ByteArray Bytes, Decimal Str);

/// Implements [`Native`] for a path, which need not be UTF-8.
macro_rules! paths {
    ($($type:ident),+) => {$(
        impl Native for $type {
            type Owned = path::PathBuf;
            type Given<'a> = &'a path::Path;

            fn given(owned: &path::PathBuf) -> &path::Path {
                owned
            }

            fn give(given: &path::Path, _: &mut Keep) -> Self {
                let bytes = given.as_os_str().as_encoded_bytes();
                Self(Str {
                    data: bytes.as_ptr().cast(),
                    len: bytes.len(),
                })
            }

            unsafe fn own(self) -> path::PathBuf {
                // SAFETY: as the caller promises.
                path_of(unsafe { bytes(self.0.data.cast(), self.0.len) })
            }

            unsafe fn own_element(self) -> path::PathBuf {
                // SAFETY: as the caller promises.
                path_of(unsafe { copied(self.0.data.cast(), self.0.len) })
            }
        }
    )+};
}

paths!(Path, PurePath);

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> path::PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> path::PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

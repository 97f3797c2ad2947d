//! Calls from Rust: what stands for a C value there, and who owns what.
//!
//! | C | parameter | result |
//! | --- | --- | --- |
//! | `Str`, `Bytes`, paths, `Decimal` | `&str`, `&[u8]`, `&Path` | `String`, `Vec<u8>`, `PathBuf` |
//! | `List<T>` and other arrays | `&[T]` | `Vec<T>` |
//! | `Dict<K, V>` and other maps | `&[(K, V)]` | `Vec<(K, V)>`, in Python's order |
//! | `Optional<T>`, tuples, unions | `Option<T>`, tuples, [`OneOf2`] … | the same |
//! | a record | `&Point` | `Point`, with the fields in Rust's types |
//! | `BigInt` | `&Integer` | [`Integer`], sign and limbs |
//! | numbers, dates, enumerations and other plain values | themselves | themselves |
//! | objects, instances | `&Handle<T>` | [`Handle`], with [`Handle::with`] |
//! | arrays of memory | the same, of a `Vec` by [`NdArray::of`](crate::NdArray::of) | [`Handle`], with `shape` and `to_vec` |
//! | callables | the same, of a closure by [`Callable1::of`](crate::Callable1::of) | [`Handle`], with `call` |
//! | iterators | the same, of an iterator by [`Iter::of`](crate::Iter::of) | [`Handle`], which is an [`Iterator`] |
//! | coroutines | the same, of a closure by [`Awaitable::of`](crate::Awaitable::of) | [`Handle`], to be awaited, or with `wait` |

mod array;
mod awaitable;
mod big_int;
mod callable;
mod containers;
mod error;
mod handle;
mod iteration;
mod raise;
mod text;

use pyo3::Python;

use crate::types::Lift;
use crate::{object, refusal};

pub use crate::types::{
    OneOf2, OneOf3, OneOf4, OneOf5, OneOf6, OneOf7, OneOf8, OneOf9, OneOf10, OneOf11, OneOf12,
    OneOf13, OneOf14, OneOf15, OneOf16,
};
pub use array::Number;
pub use awaitable::Waiting;
pub use big_int::Integer;
pub use callable::Raised;
pub(crate) use callable::{callable, returned, taken};
pub use error::{Error, ErrorKind};
pub(crate) use handle::handled;
pub use handle::{Handle, Retain};

/// What a parameter takes.
pub type Given<'a, T> = <T as Native>::Given<'a>;
/// What a result is.
pub type Owned<T> = <T as Native>::Owned;

/// A C value with a Rust value in its place.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no Rust value in its place",
    label = "safe functions cannot have this type"
)]
pub trait Native: Copy + 'static {
    /// The value, which owns all of it.
    type Owned;

    /// The value, lent for a call.
    type Given<'a>: Copy;

    /// Lends a value.
    fn given(owned: &Self::Owned) -> Self::Given<'_>;

    /// The C value. What it points to is in `given` or in `keep`, and lives as long as both.
    fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self;

    /// Takes the value over: what the C value owns is moved, or copied and released.
    ///
    /// # Safety
    /// The value was handed over by a bridged function, and nobody else releases it.
    unsafe fn own(self) -> Self::Owned;

    /// The same for an element of an array, which releases itself what is in its block.
    ///
    /// # Safety
    /// As [`own`](Self::own).
    #[doc(hidden)]
    unsafe fn own_element(self) -> Self::Owned {
        // SAFETY: the same contract.
        unsafe { self.own() }
    }
}

/// Memory that the arguments of a call need while it lasts.
#[derive(Debug, Default)]
pub struct Keep(Vec<Block>);

/// One allocation, freed with [`Keep`].
#[derive(Debug)]
struct Block {
    data: *mut (),
    free: unsafe fn(*mut (), usize),
    len: usize,
}

impl Keep {
    /// Keeps the values, and tells where they are.
    pub fn array<T: Copy>(&mut self, values: Vec<T>) -> *const T {
        let values = Box::leak(values.into_boxed_slice());
        let (data, len) = (values.as_mut_ptr(), values.len());
        self.0.push(Block {
            data: data.cast(),
            free: free::<T>,
            len,
        });
        data
    }
}

/// # Safety
/// The block was leaked as a boxed slice of that type and length.
unsafe fn free<T>(data: *mut (), len: usize) {
    // SAFETY: as the caller promises.
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(data.cast::<T>(), len)) });
}

impl Drop for Keep {
    fn drop(&mut self) {
        for block in &self.0 {
            // SAFETY: `array` leaked it as such, and nobody else frees it.
            unsafe { (block.free)(block.data, block.len) }
        }
    }
}

/// What a call of this thread has just returned: its value, or why it failed.
///
/// # Safety
/// The value is what the last call of this thread returned, and nobody else releases it.
pub unsafe fn result<T: Native + Lift>(value: T) -> Result<T::Owned, Error> {
    match Error::last() {
        Some(error) => Err(error),
        // SAFETY: as the caller promises.
        None => Ok(unsafe { value.own() }),
    }
}

/// What a call has given, of which a failure is this thread's last error.
///
/// # Safety
/// Nobody else releases the value.
pub(crate) unsafe fn outcome<T: Native>(value: Option<T>) -> Result<T::Owned, Error> {
    match value {
        // SAFETY: the same contract.
        Some(value) => Ok(unsafe { value.own() }),
        None => Err(Error::last_or_unknown()),
    }
}

/// Runs `body` attached; `what` is what errors call it.
fn ask<T>(
    what: &'static str,
    body: impl FnOnce(Python<'_>) -> refusal::Result<T>,
) -> Result<T, Error> {
    object::ask(what, "value", None, |py| body(py).map(Some)).ok_or_else(Error::last_or_unknown)
}

/// Stands for what `bridge_gen::Builder` has written in the `build.rs` of this package: a module of functions for each of
/// Python's, and the classes that they use. At most once in a package.
#[macro_export]
macro_rules! include_bridge {
    () => {
        ::core::include!(::core::concat!(
            ::core::env!("OUT_DIR"),
            "/bridge/src/interface.rs"
        ));
    };
}

/// Implements [`Native`] for a value that owns nothing: it is the same in Rust.
macro_rules! plain {
    ($($type:ty),+ $(,)?) => {$(
        impl $crate::native::Native for $type {
            type Owned = Self;
            type Given<'a> = Self;

            fn given(owned: &Self) -> Self {
                *owned
            }

            fn give(given: Self, _: &mut $crate::native::Keep) -> Self {
                given
            }

            unsafe fn own(self) -> Self {
                self
            }
        }
    )+};
}
pub(crate) use plain;

//! What one library is, and what it exports besides its functions.

use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::ffi;

use crate::bundle;
use crate::module::Module;
use crate::object::Leaf;

/// A file of an embedded package: name of the module, whether it is a package, text.
pub type File = (&'static str, bool, &'static str);

/// A data file of an embedded package: path from the folder that holds the package, content.
pub type Data = (&'static str, &'static [u8]);

/// One library: its modules, and the interpreter that it was built for.
#[derive(Debug)]
pub struct Library {
    pub(crate) name: &'static str,
    pub(crate) python: Option<&'static str>,
    pub(crate) modules: &'static [&'static Module],
    pub(crate) files: &'static [File],
    pub(crate) data: &'static [Data],
    pub(crate) types: &'static [(&'static str, Leaf)],
    pub(crate) finder: AtomicPtr<ffi::PyObject>,
}

impl Library {
    /// Describes the library; `python` is the interpreter to start.
    pub const fn new(
        name: &'static str,
        python: Option<&'static str>,
        modules: &'static [&'static Module],
        files: &'static [File],
        data: &'static [Data],
        types: &'static [(&'static str, Leaf)],
    ) -> Self {
        let finder = AtomicPtr::new(ptr::null_mut());
        Self {
            name,
            python,
            modules,
            files,
            data,
            types,
            finder,
        }
    }
}

/// The library whose code this is, once it was asked what it is.
static REGISTERED: AtomicPtr<Library> = AtomicPtr::new(ptr::null_mut());
/// Who has its handles without having asked that: Python runs already.
static NAMELESS: Library = Library::new("", None, &[], &[], &[], &[]);

/// Notes which library this is, for functions that none of its symbols are.
pub fn register(library: &'static Library) {
    bundle::folder();
    REGISTERED.store(ptr::from_ref(library).cast_mut(), Ordering::Release);
}

pub(crate) fn registered() -> &'static Library {
    // SAFETY: it came from a reference that lives for ever.
    unsafe { REGISTERED.load(Ordering::Acquire).as_ref() }.unwrap_or(&NAMELESS)
}

/// Defines the library that the modules of this crate belong to, and its own symbols.
///
/// Once per crate, in its root. `modules` lists the block of each [`module`](macro@crate::module) attribute as
/// `module_` and its name. `files` are the modules of embedded packages,
/// `data` their other files. `types` are the classes that objects are made of and converted to,
/// by module and name.
#[macro_export]
macro_rules! library {
    (
        name: $name:literal,
        version: $version:literal,
        fingerprint: $fingerprint:literal,
        python: $python:expr,
        modules: [ $($module:ident),* $(,)? ],
        symbols: {
            info: $info:ident,
            last_error: $last_error:ident,
            live: $live:ident $(, $control:ident: $symbol:ident)* $(,)?
        },
        release: { $($release:ident: $owned:ty),* $(,)? }
        $(, files: [ $($file:expr),* $(,)? ])?
        $(, data: [ $($data:expr),* $(,)? ])?
        $(, types: [ $($class:literal: $ty:ty),* $(,)? ])? $(,)?
    ) => {
        static BRIDGE_LIBRARY: $crate::Library =
            $crate::Library::new(
                $name,
                $python,
                &[$(&$module),*],
                &[$($($file),*)?],
                &[$($($data),*)?],
                &[$($(($class, $crate::object::Leaf::of::<$ty>())),*)?],
            );

        /// Name, version and fingerprint of this library.
        #[unsafe(no_mangle)]
        pub extern "C" fn $info() -> *const $crate::abi::LibraryInfo {
            static INFO: $crate::abi::LibraryInfo = $crate::abi::LibraryInfo {
                abi_version: $crate::abi::ABI_VERSION,
                struct_size: ::core::mem::size_of::<$crate::abi::Error>() as u32,
                fingerprint: $fingerprint,
                name: ::core::concat!($name, "\0").as_ptr().cast(),
                version: ::core::concat!($version, "\0").as_ptr().cast(),
                runtime: BRIDGE_RUNTIME,
            };
            $crate::register(&BRIDGE_LIBRARY);
            &INFO
        }

        /// The error of this thread's last call, or NULL if it succeeded.
        #[unsafe(no_mangle)]
        pub extern "C" fn $last_error() -> *const $crate::abi::Error {
            $crate::last_error()
        }

        /// How many memory blocks the results hold that nobody has freed yet.
        #[unsafe(no_mangle)]
        pub extern "C" fn $live() -> usize {
            $crate::live_allocations()
        }

        $crate::controls! {
            last_error: $last_error,
            live: $live
            $(, $control: $symbol)*
        }

        $(
            /// Frees a result.
            ///
            /// # Safety
            /// The value was returned by a function of this library and was not freed before, or its data is NULL.
            #[allow(clippy::type_complexity)]
            #[unsafe(no_mangle)]
            // A class of the user may be called `value`; none begins with `__`.
            pub unsafe extern "C" fn $release(__value: $owned) {
                // SAFETY: the same contract.
                unsafe { $crate::Release::release(__value) }
            }
        )*
    };
}

//! Interpreter, threads, conversions and errors behind a generated library.
//!
//! A generated crate consists of one [`library!`] and one [`module`](macro@module) block per Python
//! module. Everything that touches Python is in here: the macro only writes calls into it.

#[cfg(panic = "abort")]
compile_error!("a panic must unwind to become an error: build with `panic = \"unwind\"`");

pub mod abi;
mod ancestry;
mod array;
#[cfg(all(
    Py_3_11,
    not(any(Py_3_14, Py_GIL_DISABLED)),
    target_pointer_width = "64"
))]
mod attributes;
#[cfg(not(all(
    Py_3_11,
    not(any(Py_3_14, Py_GIL_DISABLED)),
    target_pointer_width = "64"
)))]
#[path = "attributes_looked_up.rs"]
mod attributes;
mod batch;
mod bundle;
mod call;
mod callback;
mod called;
mod class;
mod config;
mod constant;
#[doc(hidden)]
pub mod control;
mod coroutine;
mod depth;
mod ending;
mod error;
mod exception;
mod fallible;
mod flexible;
mod fork;
mod front;
mod function;
mod held;
mod hold;
mod host;
mod init;
mod installation;
mod interchange;
mod interpreter;
mod interrupt;
mod iteration;
mod library;
mod live;
mod local;
mod memory;
mod module;
pub mod native;
#[doc(hidden)]
pub mod object;
mod own_text;
mod panic;
#[doc(hidden)]
pub mod passing;
mod platform;
mod refusal;
#[doc(hidden)]
pub mod room;
mod routes;
mod settings;
mod shared;
#[cfg(all(target_os = "linux", target_env = "gnu", not(Py_3_14)))]
mod stack;
#[cfg(not(all(target_os = "linux", target_env = "gnu", not(Py_3_14))))]
#[path = "stack_as_it_is.rs"]
mod stack;
mod thread;
mod types;
mod vectorcall;
mod version;
mod way;

pub use abi::{Bytes, Str};
pub use bridge_macros::{choice, class, enumeration, module, record};
pub use library::Library;
pub use live::live_allocations;
pub use pyo3;
pub use types::*;

#[doc(hidden)]
pub use batch::batch;
#[doc(hidden)]
pub use call::{Arguments, call, call_of};
#[doc(hidden)]
pub use constant::constant;
#[doc(hidden)]
pub use error::last as last_error;
#[doc(hidden)]
pub use flexible::call_flexible;
#[doc(hidden)]
pub use function::Function;
#[doc(hidden)]
pub use library::register;
#[doc(hidden)]
pub use module::Module;
#[doc(hidden)]
pub use shared::{Listed, call_shared};
#[doc(hidden)]
pub use way::Way;

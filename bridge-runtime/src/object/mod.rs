//! Handles of Python objects, and what C can do with them.

mod access;
mod callable;
mod composite;
mod context;
mod describe;
mod dynamic;
mod handle;
mod invoke;
mod leaf;
mod parts;
mod task;
mod value;

use pyo3::prelude::*;

use crate::abi::{ObjectFunctions, Str};
use crate::control::{self, finish};
use crate::function::{Place, refused};
use crate::local;
use crate::refusal::Result;
use crate::types::Release;
use crate::{error, library, thread};

pub(crate) use handle::{hold, lower};
pub use handle::{release, retain};
pub use leaf::Leaf;

/// What every handle of this library points to first.
pub static FUNCTIONS: ObjectFunctions = ObjectFunctions {
    retain,
    release,
    last_error,
    free_str,
    type_name: describe::type_name,
    repr: describe::repr,
    str: describe::str,
    is_true: describe::is_true,
    is_none: handle::is_none,
    is_a: describe::is_a,
    compare: describe::compare,
    hash: describe::hash,
    length: describe::length,
    has_attribute: access::has_attribute,
    attribute: access::attribute,
    set_attribute: access::set_attribute,
    delete_attribute: access::delete_attribute,
    item: access::item,
    set_item: access::set_item,
    delete_item: access::delete_item,
    contains: access::contains,
    iterate: invoke::iterate,
    next: invoke::next,
    call: invoke::call,
    call_method: invoke::call_method,
    r#as: value::r#as,
    free_value: value::free,
    from: value::from,
    import: invoke::import,
    with: context::with,
    wait: task::wait,
    when_done: task::when_done,
    cancel: task::cancel,
};

extern "C" fn last_error() -> *const crate::abi::Error {
    error::last()
}

unsafe extern "C" fn free_str(text: Str) {
    // SAFETY: the same contract.
    unsafe { text.release() }
}

/// Runs `body` attached. A failure is the last error of the thread, and gives `zero`; `what` is the function, `part` what
/// a conversion refuses in it.
pub(crate) fn ask<T>(
    what: &'static str,
    part: &'static str,
    zero: T,
    body: impl FnOnce(Python<'_>) -> Result<T>,
) -> T {
    let answer = finish(what, || {
        let attached = local::with(|local| thread::attach(local, library::registered()));
        let attached = attached.map_err(|why| control::unattached(*why, what))?;
        let py = attached.python();
        body(py).map_err(|refusal| refused(py, what, Place::Constant, part.into(), &refusal))
    });
    answer.unwrap_or(zero)
}

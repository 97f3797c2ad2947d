//! Where Python looks at the stack itself, or nothing is known about it.

use crate::local::Local;

/// Runs `body`.
pub(crate) fn with_enough<T>(_: &Local, body: impl FnOnce() -> T) -> T {
    body()
}

/// There is always enough.
#[inline(always)]
pub(crate) fn is_short(_: &Local) -> bool {
    false
}

/// Runs `body`.
pub(crate) fn elsewhere(_: &Local, body: &mut dyn FnMut()) {
    body();
}

//! Where Python looks at the stack itself, or nothing is known about it.

/// Runs `body`.
#[inline(always)]
pub(crate) fn with_enough<T>(body: impl FnOnce() -> T) -> T {
    body()
}

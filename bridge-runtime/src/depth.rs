//! How deeply data may be nested: data that holds itself never ends.

use std::cell::Cell;

use crate::refusal::{Refusal, Result};

/// Most levels of containers and records, in either direction.
pub(crate) const LEVELS: u32 = 500;

thread_local! {
    static ENTERED: Cell<u32> = const { Cell::new(0) };
}

/// One level of this thread's, left when this goes.
pub(crate) struct Level(());

impl Level {
    /// That of a container. Where its parts have no parts of their own it is the last one, and need not be counted.
    #[inline(always)]
    pub fn of(parts_have_parts: bool) -> Result<Option<Self>> {
        match parts_have_parts {
            true => Self::enter().map(Some),
            false => Ok(None),
        }
    }

    #[inline]
    pub fn enter() -> Result<Self> {
        let entered = ENTERED.get();
        if entered == LEVELS {
            return Err(Box::new(Refusal::Depth));
        }
        ENTERED.set(entered + 1);
        Ok(Self(()))
    }
}

impl Drop for Level {
    #[inline]
    fn drop(&mut self) {
        ENTERED.set(ENTERED.get() - 1);
    }
}

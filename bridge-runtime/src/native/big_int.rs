//! Integers of any size.

use std::slice;

use super::{Keep, Native};
use crate::memory::deallocate;
use crate::types::BigInt;

/// An integer of any size: sign and magnitude, as crates for such numbers take them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Integer {
    /// The magnitude, least significant limb first; none for 0.
    pub limbs: Vec<u64>,
    /// Whether it is below 0.
    pub negative: bool,
}

impl Native for BigInt {
    type Owned = Integer;
    type Given<'a> = &'a Integer;

    fn given(owned: &Integer) -> &Integer {
        owned
    }

    fn give(given: &Integer, _: &mut Keep) -> Self {
        Self {
            limbs: given.limbs.as_ptr(),
            len: given.limbs.len(),
            negative: given.negative,
        }
    }

    unsafe fn own(self) -> Integer {
        let limbs = match self.len {
            0 => Vec::new(),
            // SAFETY: as the caller promises.
            len => unsafe {
                let limbs = slice::from_raw_parts(self.limbs, len).to_vec();
                deallocate(self.limbs);
                limbs
            },
        };
        Integer {
            limbs,
            negative: self.negative,
        }
    }
}

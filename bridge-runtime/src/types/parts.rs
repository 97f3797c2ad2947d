//! Objects that are made of a few ints, all of which 64 bits have to hold.

use pyo3::{Bound, PyAny};

use super::{Lift, Refusal, Result, out_of_range};
use crate::exception;
use crate::fallible::Name;

/// The int that an attribute holds.
pub(super) fn part(
    object: &Bound<'_, PyAny>,
    declared: &'static str,
    attribute: &'static Name,
) -> Result<i64> {
    i64::lift(&attribute.of(object)?).map_err(|refusal| match *refusal {
        Refusal::Overflow { range, .. } => {
            let value = format!("the {} of {}", attribute, exception::short_repr(object));
            out_of_range(declared, value, &range.0, &range.1)
        }
        other => Box::new(other),
    })
}

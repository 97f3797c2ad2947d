//! Constants of a module: attributes that are read, not called.

use crate::call::finish;
use crate::function::{Function, Place};
use crate::types::Lift;

/// Reads the attribute `constant`, as it is now. A failure is recorded for this thread and gives the zero value.
#[inline(never)]
pub fn constant<R: Lift>(constant: &'static Function) -> R {
    finish(constant, |_, py, room| {
        let value = constant.read(py)?;
        R::lift_into(&value, room)
            .map_err(|refusal| constant.refused(py, Place::Constant, &refusal))
    })
}

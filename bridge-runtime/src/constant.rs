//! Constants of a module: attributes that are read, not called.

use crate::abi::Code;
use crate::call::finish;
use crate::function::{Function, Place};
use crate::thread;
use crate::types::Lift;

/// Reads the attribute `constant`, as it is now. A failure is recorded for this thread and gives the zero value.
#[inline(never)]
pub fn constant<R: Lift>(constant: &'static Function) -> R {
    finish(constant, |local, room| {
        let attached = thread::attach(local, constant.module.library)
            .map_err(|why| constant.failure(Code::Start, &why.0))?;
        let py = attached.python();
        let value = constant.read(py)?;
        R::lift_into(&value, room)
            .map_err(|refusal| constant.refused(py, Place::Constant, &refusal))
    })
}

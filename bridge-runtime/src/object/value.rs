//! Values of C whose type is told at run time, made into objects and read from them.

use std::ffi::c_void;
use std::ptr;

use super::dynamic::{Type, Value};
use super::{ask, hold, lower};
use crate::abi::{ObjectPointer, TypeOfValue};

/// The object of a value.
///
/// # Safety
/// `ty` describes a type, and `value` points to one of it that can be lowered.
pub(super) unsafe extern "C" fn from(
    ty: *const TypeOfValue,
    value: *const c_void,
) -> ObjectPointer {
    ask("object.from", "value", ptr::null(), |py| {
        // SAFETY: the same contract.
        unsafe { hold(Type::read(ty)?.lower(py, Value(value.cast_mut().cast()))?) }
    })
}

/// The value of an object.
///
/// # Safety
/// The caller holds the object; `ty` describes a type, and there is room for one of it at `value`.
pub(super) unsafe extern "C" fn r#as(
    object: ObjectPointer,
    ty: *const TypeOfValue,
    value: *mut c_void,
) -> bool {
    ask("object.as", "value", false, |py| {
        // SAFETY: the same contract.
        unsafe {
            let object = lower(py, object);
            Type::read(ty)?.lift(&object, Value(value.cast()))?;
            Ok(true)
        }
    })
}

/// Frees what [`as`](r#as) has written.
///
/// # Safety
/// `ty` is the type of `value`, which is not used any more.
pub(super) unsafe extern "C" fn free(ty: *const TypeOfValue, value: *const c_void) {
    // SAFETY: the same contract. A type that cannot be read was not written, either.
    unsafe {
        if let Ok(ty) = Type::read(ty) {
            ty.release(Value(value.cast_mut().cast()));
        }
    }
}

//! What C knows of Python objects: the mirror of `bridge/object.h`.

use std::ffi::{c_char, c_void};

use super::{Error, HostError, Str};

/// `bridge_object`: held by whoever retains it, on any thread.
#[repr(C)]
#[derive(Debug)]
pub struct ObjectHead {
    /// What can be done with it.
    pub functions: *const ObjectFunctions,
    /// The object itself, of which C is told no more than that it is the same for all of its handles.
    pub identity: *const c_void,
}

/// A handle as C passes it; NULL is None.
pub type ObjectPointer = *const ObjectHead;

/// `bridge_type`: what a value of C is, told at run time.
#[repr(C)]
#[derive(Debug)]
pub struct TypeOfValue {
    /// A `BRIDGE_TYPE_` value.
    pub kind: i32,
    /// How many parts there are.
    pub part_count: u32,
    /// Types of the parts.
    pub parts: *const *const TypeOfValue,
    /// Python name of a leaf that has no kind of its own.
    pub leaf: *const c_char,
}

/// `bridge_body_function`: the body of a `with`.
pub type BodyFunction = unsafe extern "C" fn(*mut c_void, *mut HostCall, ObjectPointer);

/// `bridge_done_function`: what is called when a task is done.
pub type DoneFunction = unsafe extern "C" fn(*mut c_void, *mut HostCall);

/// `bridge_object_functions`
#[repr(C)]
#[derive(Debug)]
pub struct ObjectFunctions {
    /// Holds it once more.
    pub retain: unsafe extern "C" fn(ObjectPointer),
    /// Lets go of it once.
    pub release: unsafe extern "C" fn(ObjectPointer),
    /// The error of a thread's last call.
    pub last_error: extern "C" fn() -> *const Error,
    /// Frees a text.
    pub free_str: unsafe extern "C" fn(Str),
    /// Name of its class.
    pub type_name: unsafe extern "C" fn(ObjectPointer) -> Str,
    /// `repr(object)`
    pub repr: unsafe extern "C" fn(ObjectPointer) -> Str,
    /// `str(object)`
    pub str: unsafe extern "C" fn(ObjectPointer) -> Str,
    /// `bool(object)`
    pub is_true: unsafe extern "C" fn(ObjectPointer) -> bool,
    /// `object is None`
    pub is_none: unsafe extern "C" fn(ObjectPointer) -> bool,
    /// Whether its class or one of the bases has that name.
    pub is_a: unsafe extern "C" fn(ObjectPointer, Str) -> bool,
    /// `object < other` and so on.
    pub compare: unsafe extern "C" fn(ObjectPointer, ObjectPointer, i32) -> bool,
    /// `hash(object)`
    pub hash: unsafe extern "C" fn(ObjectPointer) -> i64,
    /// `len(object)`
    pub length: unsafe extern "C" fn(ObjectPointer) -> usize,
    /// Whether there is such an attribute.
    pub has_attribute: unsafe extern "C" fn(ObjectPointer, Str) -> bool,
    /// `object.name`
    pub attribute: unsafe extern "C" fn(ObjectPointer, Str) -> ObjectPointer,
    /// `object.name = value`
    pub set_attribute: unsafe extern "C" fn(ObjectPointer, Str, ObjectPointer) -> bool,
    /// `del object.name`
    pub delete_attribute: unsafe extern "C" fn(ObjectPointer, Str) -> bool,
    /// `object[key]`
    pub item: unsafe extern "C" fn(ObjectPointer, ObjectPointer) -> ObjectPointer,
    /// `object[key] = value`
    pub set_item: unsafe extern "C" fn(ObjectPointer, ObjectPointer, ObjectPointer) -> bool,
    /// `del object[key]`
    pub delete_item: unsafe extern "C" fn(ObjectPointer, ObjectPointer) -> bool,
    /// `item in object`
    pub contains: unsafe extern "C" fn(ObjectPointer, ObjectPointer) -> bool,
    /// `iter(object)`
    pub iterate: unsafe extern "C" fn(ObjectPointer) -> ObjectPointer,
    /// `next(object)`
    pub next: unsafe extern "C" fn(ObjectPointer) -> ObjectPointer,
    /// `object(…)`
    pub call: unsafe extern "C" fn(
        ObjectPointer,
        *const ObjectPointer,
        usize,
        *const Str,
        usize,
    ) -> ObjectPointer,
    /// `object.name(…)`
    pub call_method: unsafe extern "C" fn(
        ObjectPointer,
        Str,
        *const ObjectPointer,
        usize,
        *const Str,
        usize,
    ) -> ObjectPointer,
    /// The value in C.
    pub r#as: unsafe extern "C" fn(ObjectPointer, *const TypeOfValue, *mut c_void) -> bool,
    /// Frees what that has written.
    pub free_value: unsafe extern "C" fn(*const TypeOfValue, *const c_void),
    /// The object of a value in C.
    pub from: unsafe extern "C" fn(*const TypeOfValue, *const c_void) -> ObjectPointer,
    /// A module.
    pub import: unsafe extern "C" fn(Str) -> ObjectPointer,
    /// Runs the body of a `with`.
    pub with: unsafe extern "C" fn(ObjectPointer, Option<BodyFunction>, *mut c_void) -> bool,
    /// Waits for a task.
    pub wait: unsafe extern "C" fn(ObjectPointer, f64) -> bool,
    /// Calls when a task is done.
    pub when_done: unsafe extern "C" fn(ObjectPointer, Option<DoneFunction>, *mut c_void) -> bool,
    /// Cancels a task in so many seconds.
    pub cancel: unsafe extern "C" fn(ObjectPointer, f64) -> bool,
}

/// `bridge_call`: a call of a function of the program.
#[repr(C)]
#[derive(Debug)]
pub struct HostCall {
    /// Says that the function failed.
    pub raise: unsafe extern "C" fn(*const HostError),
    /// Given to `release`.
    pub kept: *mut c_void,
    /// Frees what the result points to.
    pub release: Option<unsafe extern "C" fn(*mut c_void)>,
}

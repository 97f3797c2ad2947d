//! DLPack: a tensor on any device, with the function that frees it.

use std::ffi::{CStr, c_void};
use std::sync::atomic::{AtomicUsize, Ordering, fence};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyCFunction, PyDict, PyTuple};

use super::{capsule, content, defined, has, taken};
use crate::exception::raised;
use crate::interpreter;
use crate::memory::{allocate, deallocate};
use crate::refusal::{Refusal, Result};
use crate::types::{Context, DlTensor, RawTensor, Release};

const NAME: &CStr = c"dltensor";
const USED: &CStr = c"used_dltensor";
const VERSIONED: &CStr = c"dltensor_versioned";
const VERSIONED_USED: &CStr = c"used_dltensor_versioned";

/// `DLPACK_FLAG_BITMASK_READ_ONLY`
const READ_ONLY: u64 = 1;
/// What is asked for and given where the other side knows versions.
const VERSION: (u32, u32) = (1, 0);

/// `DLManagedTensor`
#[repr(C)]
struct Managed {
    tensor: DlTensor,
    context: *mut c_void,
    deleter: Option<unsafe extern "C" fn(*mut Managed)>,
}

/// `DLManagedTensorVersioned`
#[repr(C)]
struct ManagedVersioned {
    version: (u32, u32),
    context: *mut c_void,
    deleter: Option<unsafe extern "C" fn(*mut ManagedVersioned)>,
    flags: u64,
    tensor: DlTensor,
}

/// What a result of C holds: a tensor of Python's, in either form.
struct Holder {
    form: Form,
    count: AtomicUsize,
}

enum Form {
    Plain(*mut Managed),
    Versioned(*mut ManagedVersioned),
}

/// The tensor behind an object that has `__dlpack__`.
pub(crate) fn lift_tensor(object: &Bound<'_, PyAny>, declared: &'static str) -> Result<RawTensor> {
    if !has(object, "__dlpack__") {
        return Err(Refusal::of_type(declared, object));
    }
    let capsule = asked(object).map_err(raised)?;
    // SAFETY: a capsule of either name holds what DLPack says, and is this one's from the renaming on.
    unsafe {
        if ffi::PyCapsule_IsValid(capsule.as_ptr(), VERSIONED.as_ptr()) != 0 {
            let managed = content::<ManagedVersioned>(&capsule, VERSIONED)?;
            let readonly = (*managed).flags & READ_ONLY != 0;
            let raw = held(
                &raw const (*managed).tensor,
                readonly,
                Form::Versioned(managed),
            )?;
            ffi::PyCapsule_SetName(capsule.as_ptr(), VERSIONED_USED.as_ptr());
            Ok(raw)
        } else {
            let managed = content::<Managed>(&capsule, NAME)?;
            let raw = held(&raw const (*managed).tensor, false, Form::Plain(managed))?;
            ffi::PyCapsule_SetName(capsule.as_ptr(), USED.as_ptr());
            Ok(raw)
        }
    }
}

/// Producers of before version 1 do not know the argument.
fn asked<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = object.py();
    let versions = [("max_version", VERSION)].into_py_dict(py)?;
    match object.call_method("__dlpack__", (), Some(&versions)) {
        Err(error) if error.is_instance_of::<pyo3::exceptions::PyTypeError>(py) => {
            object.call_method0("__dlpack__")
        }
        asked => asked,
    }
}

fn held(tensor: *const DlTensor, readonly: bool, form: Form) -> Result<RawTensor> {
    let holder = allocate::<Holder>(1)?;
    let count = AtomicUsize::new(1);
    // SAFETY: the block has room for one.
    unsafe { holder.write(Holder { form, count }) };
    Ok(RawTensor {
        tensor,
        readonly,
        owner: Context {
            data: holder.cast(),
            retain: Some(retain),
            release: Some(release),
        },
    })
}

unsafe extern "C" fn retain(holder: *mut c_void) {
    // SAFETY: the caller holds it.
    let count = unsafe { &(*holder.cast::<Holder>()).count };
    count.fetch_add(1, Ordering::Relaxed);
}

unsafe extern "C" fn release(holder: *mut c_void) {
    let holder = holder.cast::<Holder>();
    // SAFETY: the caller holds it, once less afterwards.
    if unsafe { &(*holder).count }.fetch_sub(1, Ordering::Release) != 1 {
        return;
    }
    fence(Ordering::Acquire);
    // SAFETY: nobody holds it any more. A deleter may be called on any thread, and takes hold of Python itself if it needs
    // it, which it cannot once that has ended.
    unsafe {
        let form = holder.read().form;
        deallocate(holder);
        if interpreter::is_closed() {
            return;
        }
        match form {
            Form::Plain(managed) => {
                if let Some(deleter) = (*managed).deleter {
                    deleter(managed);
                }
            }
            Form::Versioned(managed) => {
                if let Some(deleter) = (*managed).deleter {
                    deleter(managed);
                }
            }
        }
    }
}

/// The program's tensor, held until Python lets go of it.
struct Owned {
    tensor: DlTensor,
    readonly: bool,
    owner: Context,
}

// SAFETY: the program has promised that its owner may be held and released on any thread; the rest is not written.
unsafe impl Send for Owned {}
// SAFETY: as above.
unsafe impl Sync for Owned {}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: it is held once, by this one.
        unsafe { self.owner.release() }
    }
}

/// What Python gets for a tensor of the program's; `function` makes an object of a library of it.
///
/// # Safety
/// The pointers are valid; the memory is there as long as the owner is held.
pub(crate) unsafe fn lower_tensor<'py>(
    py: Python<'py>,
    raw: &RawTensor,
    function: Option<&str>,
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: the same contract.
    let owned = unsafe {
        let tensor = raw.tensor.as_ref();
        let tensor = *tensor.ok_or_else(|| Box::new(Refusal::NullPointer))?;
        if let Some(retain) = raw.owner.retain {
            retain(raw.owner.data);
        }
        Owned {
            tensor,
            readonly: raw.readonly,
            owner: raw.owner,
        }
    };
    let device = (owned.tensor.device_type, owned.tensor.device_id);
    let owned = std::sync::Arc::new(owned);
    let export = move |arguments: &Bound<'_, PyTuple>,
                       _: Option<&Bound<'_, PyDict>>|
          -> PyResult<Py<PyAny>> {
        let is_versioned = arguments.get_item(0)?.is_truthy()?;
        let exported = match is_versioned {
            true => exported_versioned(arguments.py(), &owned),
            false => exported(arguments.py(), &owned),
        };
        exported
            .map(Bound::unbind)
            .map_err(|_| PyErr::fetch(arguments.py()))
    };
    let made = PyCFunction::new_closure(py, Some(c"export_to_dlpack"), None, export);
    let class = defined(py, "Tensor")?;
    let producer = made.and_then(|export| class.call1((export, device)));
    taken(producer.map_err(raised)?, function)
}

type Shared = std::sync::Arc<Owned>;

fn exported<'py>(py: Python<'py>, owned: &Shared) -> Result<Bound<'py, PyAny>> {
    if owned.readonly {
        let message = "the tensor is read-only, which DLPack says from version 1 on";
        return Err(raised(pyo3::exceptions::PyBufferError::new_err(message)));
    }
    let managed = Box::into_raw(Box::new(Managed {
        tensor: owned.tensor,
        context: Shared::into_raw(owned.clone()).cast_mut().cast(),
        deleter: Some(delete),
    }));
    // SAFETY: the capsule owns it until a consumer renames that.
    unsafe { capsule(py, managed.cast(), NAME, destroy).inspect_err(|_| delete(managed)) }
}

fn exported_versioned<'py>(py: Python<'py>, owned: &Shared) -> Result<Bound<'py, PyAny>> {
    let managed = Box::into_raw(Box::new(ManagedVersioned {
        version: VERSION,
        context: Shared::into_raw(owned.clone()).cast_mut().cast(),
        deleter: Some(delete_versioned),
        flags: if owned.readonly { READ_ONLY } else { 0 },
        tensor: owned.tensor,
    }));
    // SAFETY: the capsule owns it until a consumer renames that.
    unsafe {
        let made = capsule(py, managed.cast(), VERSIONED, destroy_versioned);
        made.inspect_err(|_| delete_versioned(managed))
    }
}

unsafe extern "C" fn delete(managed: *mut Managed) {
    // SAFETY: `exported` has made both, and this is called once.
    unsafe { drop(Shared::from_raw(Box::from_raw(managed).context.cast())) }
}

unsafe extern "C" fn delete_versioned(managed: *mut ManagedVersioned) {
    // SAFETY: `exported_versioned` has made both, and this is called once.
    unsafe { drop(Shared::from_raw(Box::from_raw(managed).context.cast())) }
}

unsafe extern "C" fn destroy(capsule: *mut ffi::PyObject) {
    // SAFETY: a capsule that has its first name still owns what `exported` made.
    unsafe {
        if ffi::PyCapsule_IsValid(capsule, NAME.as_ptr()) != 0 {
            delete(ffi::PyCapsule_GetPointer(capsule, NAME.as_ptr()).cast());
        }
    }
}

unsafe extern "C" fn destroy_versioned(capsule: *mut ffi::PyObject) {
    // SAFETY: a capsule that has its first name still owns what `exported_versioned` made.
    unsafe {
        if ffi::PyCapsule_IsValid(capsule, VERSIONED.as_ptr()) != 0 {
            delete_versioned(ffi::PyCapsule_GetPointer(capsule, VERSIONED.as_ptr()).cast());
        }
    }
}

const _: () = assert!(size_of::<Managed>() == size_of::<DlTensor>() + 2 * size_of::<usize>());

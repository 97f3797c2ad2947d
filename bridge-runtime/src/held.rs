//! The exception behind an error, held until nobody wants to know more of it: what costs time to find out is found
//! out when it is asked for.

use std::ffi::{CStr, c_char, c_void};
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering, fence};
use std::sync::{Mutex, OnceLock, PoisonError};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::abi::{Code, Error, Exception, ExceptionFunctions, Str};
use crate::error::{Failure, Record, Text, Texts};
use crate::host::Carried;
use crate::{ancestry, exception, thread};

/// An exception with what it was asked for.
#[repr(C)]
pub(crate) struct Held {
    head: Exception,
    count: AtomicUsize,
    object: *mut ffi::PyObject,
    code: Code,
    carried: Option<Carried>,
    // These are set by whoever has found them out; no thread waits for another one in them.
    traceback: OnceLock<Box<[u8]>>,
    /// What the call told that failed with it, if it was one.
    told: Option<Record>,
    error: OnceLock<Box<Record>>,
    texts: Mutex<Vec<Box<[u8]>>>,
}

static FUNCTIONS: ExceptionFunctions = ExceptionFunctions {
    retain,
    release,
    error,
    traceback,
    is_a,
    integer,
    text,
    note,
    cause,
    context,
    member,
    payload,
};

impl Held {
    /// Holds it once.
    fn once(object: &Bound<'_, PyAny>, code: Code) -> *const Exception {
        Box::into_raw(Self::new(object, code)).cast()
    }

    /// Holds it for the failure of a call.
    pub fn failure(object: &Bound<'_, PyAny>, code: Code, texts: &Texts<'_>) -> Failure {
        let held = Box::into_raw(Self::new(object, code));
        // SAFETY: it was made just now, nobody else knows it, and it is held once.
        unsafe {
            let told = (*held).told.insert(Record::new(code, held.cast()));
            told.tell(texts);
            Failure::held(told)
        }
    }

    fn new(object: &Bound<'_, PyAny>, code: Code) -> Box<Self> {
        let (object, carried) = (object.clone().into_ptr(), Carried::of(object));
        // Made where it stays: copying it takes longer.
        let place = Box::new_uninit();
        Box::write(
            place,
            Self {
                head: Exception {
                    functions: &FUNCTIONS,
                },
                count: AtomicUsize::new(1),
                object,
                code,
                carried,
                traceback: OnceLock::new(),
                told: None,
                error: OnceLock::new(),
                texts: Mutex::new(Vec::new()),
            },
        )
    }

    /// Keeps a text as long as the exception is held.
    fn keep(&self, text: String) -> Str {
        let text = with_nul(text);
        let view = view(&text);
        // The bytes stay where they are when the list grows.
        self.texts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(text);
        view
    }

    fn bound<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        // SAFETY: the reference is held.
        unsafe { Bound::from_borrowed_ptr(py, self.object) }
    }
}

fn with_nul(text: String) -> Box<[u8]> {
    let mut bytes = text.into_bytes();
    bytes.push(0);
    bytes.into_boxed_slice()
}

fn view(text: &[u8]) -> Str {
    Str {
        data: text.as_ptr().cast::<c_char>(),
        len: text.len() - 1,
    }
}

const EMPTY: Str = Str {
    data: c"".as_ptr(),
    len: 0,
};

/// What is asked of an exception that is held, while this thread is attached; `otherwise` where that cannot be, or it
/// has none.
///
/// # Safety
/// `exception` is held by the caller.
unsafe fn ask<T>(
    exception: *const Exception,
    otherwise: T,
    answer: impl FnOnce(&Held, &Bound<'_, PyAny>) -> Option<T>,
) -> T {
    // SAFETY: every `Exception` is the head of a `Held`.
    let held = unsafe { &*exception.cast::<Held>() };
    // Nested on purpose: pyo3 then frees errors at once, which hold what they are about.
    let answered = thread::with_python(|_| Python::attach(|py| answer(held, &held.bound(py))));
    answered.flatten().unwrap_or(otherwise)
}

unsafe extern "C" fn retain(exception: *const Exception) {
    // SAFETY: the caller holds it.
    unsafe { &*exception.cast::<Held>() }
        .count
        .fetch_add(1, Ordering::Relaxed);
}

/// Lets go of it once.
pub(crate) unsafe extern "C" fn release(exception: *const Exception) {
    // SAFETY: the same contract.
    if let Some(held) = unsafe { let_go(exception) } {
        // Without an interpreter its memory is gone or nobody's.
        // SAFETY: this thread is attached, and the reference is released once.
        thread::with_python(|_| unsafe { ffi::Py_DECREF(held.object) });
    }
}

/// The same, where this thread is attached already.
///
/// # Safety
/// As [`release`].
pub(crate) unsafe fn release_attached(_: Python<'_>, exception: *const Exception) {
    // SAFETY: the same contract; the reference is released once.
    unsafe {
        if let Some(held) = let_go(exception) {
            ffi::Py_DECREF(held.object);
        }
    }
}

/// Lets go of it once; what nobody holds any more is the caller's.
///
/// # Safety
/// The caller holds it.
unsafe fn let_go(exception: *const Exception) -> Option<Box<Held>> {
    // SAFETY: the same contract.
    let count = &unsafe { &*exception.cast::<Held>() }.count;
    // Where the caller alone holds it, nobody else can begin to: no locked instruction, then.
    if count.load(Ordering::Acquire) != 1 {
        if count.fetch_sub(1, Ordering::Release) != 1 {
            return None;
        }
        fence(Ordering::Acquire);
    }
    // SAFETY: it came from `Box::into_raw`, and nobody holds it any more.
    Some(unsafe { Box::from_raw(exception.cast_mut().cast::<Held>()) })
}

unsafe extern "C" fn error(exception: *const Exception) -> *const Error {
    // SAFETY: every `Exception` is the head of a `Held`.
    if let Some(told) = unsafe { &(*exception.cast::<Held>()).told } {
        return told.error();
    }
    // SAFETY: the same contract.
    unsafe {
        ask(exception, ptr::null(), |held, object| {
            if held.error.get().is_none() {
                let mut record = Box::new(Record::new(held.code, exception));
                exception::described(object, Text::default(), |texts| record.tell(texts));
                let _ = held.error.set(record);
            }
            held.error.get().map(|record| record.error())
        })
    }
}

unsafe extern "C" fn traceback(exception: *const Exception) -> Str {
    // SAFETY: every `Exception` is the head of a `Held`.
    if let Some(text) = unsafe { &*exception.cast::<Held>() }.traceback.get() {
        return view(text);
    }
    // SAFETY: the same contract.
    unsafe {
        ask(exception, EMPTY, |held, object| {
            let text = exception::format(object, held.code == Code::Import).ok()?;
            let _ = held.traceback.set(with_nul(text));
            held.traceback.get().map(|text| view(text))
        })
    }
}

unsafe extern "C" fn is_a(exception: *const Exception, name: *const c_char) -> bool {
    // SAFETY: the same contract; the name is NUL-terminated.
    unsafe {
        let name = CStr::from_ptr(name).to_string_lossy();
        ask(exception, false, |_, object| {
            Some(ancestry::has_class(object, &name))
        })
    }
}

/// An attribute.
///
/// # Safety
/// `name` is NUL-terminated.
unsafe fn attribute<'py>(
    object: &Bound<'py, PyAny>,
    name: *const c_char,
) -> Option<Bound<'py, PyAny>> {
    // SAFETY: the same contract.
    let name = unsafe { CStr::from_ptr(name) };
    object.getattr(name.to_str().ok()?).ok()
}

unsafe extern "C" fn integer(
    exception: *const Exception,
    name: *const c_char,
    value: *mut i64,
) -> bool {
    // SAFETY: the same contract; `value` can be written.
    unsafe {
        ask(exception, false, |_, object| {
            *value = attribute(object, name)?.extract().ok()?;
            Some(true)
        })
    }
}

unsafe extern "C" fn text(
    exception: *const Exception,
    name: *const c_char,
    value: *mut Str,
) -> bool {
    // SAFETY: the same contract; `value` can be written.
    unsafe {
        ask(exception, false, |held, object| {
            let attribute = attribute(object, name).filter(|one| !one.is_none())?;
            let text = attribute.str().ok()?.to_string_lossy().into_owned();
            *value = held.keep(text);
            Some(true)
        })
    }
}

unsafe extern "C" fn note(exception: *const Exception, index: usize, value: *mut Str) -> bool {
    // SAFETY: the same contract; `value` can be written.
    unsafe {
        ask(exception, false, |held, object| {
            let note = object.getattr("__notes__").ok()?.get_item(index).ok()?;
            let text = note.cast::<PyString>().ok()?.to_string_lossy().into_owned();
            *value = held.keep(text);
            Some(true)
        })
    }
}

unsafe extern "C" fn cause(exception: *const Exception) -> *const Exception {
    // SAFETY: the same contract.
    unsafe {
        ask(exception, ptr::null(), |_, object| {
            hold(object.getattr("__cause__"))
        })
    }
}

unsafe extern "C" fn context(exception: *const Exception) -> *const Exception {
    // SAFETY: the same contract.
    unsafe {
        ask(exception, ptr::null(), |_, object| {
            hold(object.getattr("__context__"))
        })
    }
}

unsafe extern "C" fn member(exception: *const Exception, index: usize) -> *const Exception {
    // SAFETY: the same contract.
    unsafe {
        ask(exception, ptr::null(), |_, object| {
            let members = object.getattr("exceptions");
            hold(members.and_then(|members| members.get_item(index)))
        })
    }
}

unsafe extern "C" fn payload(exception: *const Exception, kind: *mut *const c_char) -> *mut c_void {
    // SAFETY: the caller holds it; every `Exception` is the head of a `Held`.
    let carried = unsafe { &*exception.cast::<Held>() }.carried.as_ref();
    let (found, payload) = carried.map_or((ptr::null(), ptr::null_mut()), Carried::parts);
    if !kind.is_null() {
        // SAFETY: `kind` can be written.
        unsafe { *kind = found };
    }
    payload
}

/// One hold of an exception.
pub(crate) struct Hold(*const Exception);

impl Hold {
    /// The exception itself.
    pub fn object<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        // SAFETY: it is held, and the head of a `Held`.
        unsafe { &*self.0.cast::<Held>() }.bound(py)
    }

    /// What a function of the program has failed with: what that is, and itself, as long as this is held.
    pub fn payload(&self) -> Option<(&CStr, *mut c_void)> {
        // SAFETY: it is held, and the head of a `Held`; what it is is NUL-terminated, and lives as long.
        unsafe {
            let carried = (*self.0.cast::<Held>()).carried.as_ref();
            let (kind, payload) = carried?.parts();
            Some((CStr::from_ptr(kind), payload))
        }
    }

    /// Whether it is an instance of that class of Python's own, or of one of a bridged module.
    pub fn is_a(&self, name: &CStr) -> bool {
        // SAFETY: it is held.
        unsafe { is_a(self.0, name.as_ptr()) }
    }

    /// As Python writes it.
    pub fn traceback(&self) -> Str {
        // SAFETY: it is held.
        unsafe { traceback(self.0) }
    }
}

// SAFETY: an exception may be held, asked and let go of on any thread.
unsafe impl Send for Hold {}
// SAFETY: as above.
unsafe impl Sync for Hold {}

impl Clone for Hold {
    fn clone(&self) -> Self {
        // SAFETY: it is held.
        unsafe { retain(self.0) };
        Self(self.0)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // SAFETY: one hold is this one's.
        unsafe { release(self.0) }
    }
}

/// Holds an exception once more, if it is one of this library's: others may have laid out theirs in another way.
///
/// # Safety
/// `exception` is NULL or held by the caller.
pub(crate) unsafe fn hold_again(exception: *const Exception) -> Option<Hold> {
    // SAFETY: the same contract.
    let is_own = unsafe { exception.as_ref() }.is_some_and(|it| ptr::eq(it.functions, &FUNCTIONS));
    is_own.then(|| {
        // SAFETY: the same contract.
        unsafe { retain(exception) };
        Hold(exception)
    })
}

/// That exception, held for the caller.
fn hold(found: PyResult<Bound<'_, PyAny>>) -> Option<*const Exception> {
    let exception = found.ok()?;
    let is_exception = exception.is_instance_of::<pyo3::exceptions::PyBaseException>();
    is_exception.then(|| Held::once(&exception, Code::Python))
}

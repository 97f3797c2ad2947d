//! Functions that go across, both ways: `Callable[[A, B], R]`.

use std::borrow::Cow;
use std::ffi::c_void;
use std::fmt;

use pyo3::{Bound, PyAny, PyResult, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, raised};
use crate::abi::HostCall;
use crate::called::{self, Host, OfPython, Wrong};
use crate::native::Retain;
use crate::vectorcall::{Slots, vectorcall};

/// What a function is called with first, and how that is held.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// Given back to the functions.
    pub data: *mut c_void,
    /// Holds it once more; nothing where it lives for ever, or belongs to whoever gets it.
    pub retain: Option<unsafe extern "C" fn(*mut c_void)>,
    /// Lets go of it once; nothing where it lives for ever.
    pub release: Option<unsafe extern "C" fn(*mut c_void)>,
}

impl Context {
    /// Of nothing.
    pub const NONE: Self = Self {
        data: std::ptr::null_mut(),
        retain: None,
        release: None,
    };
}

impl Retain for Context {
    unsafe fn retain(self) {
        if let Some(retain) = self.retain {
            // SAFETY: the same contract.
            unsafe { retain(self.data) }
        }
    }
}

impl Release for Context {
    const OWNS: bool = true;

    unsafe fn release(self) {
        if let Some(release) = self.release {
            // SAFETY: the same contract.
            unsafe { release(self.data) }
        }
    }
}

macro_rules! callables {
    ($($name:ident $count:literal ($($part:ident $value:ident $index:literal),*);)+) => {$(
        #[doc = concat!("`bridge_function", $count, "_…`: a function of ", $count, " parameters, of Python's or of the program's.")]
        #[repr(C)]
        pub struct $name<$($part,)* R> {
            /// Calls it.
            pub call: Option<unsafe extern "C" fn(*mut c_void, *mut HostCall $(, $part)*) -> R>,
            /// What it is called with first.
            pub context: Context,
        }

        impl<$($part,)* R> Clone for $name<$($part,)* R> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($part,)* R> Copy for $name<$($part,)* R> {}

        impl<$($part,)* R> fmt::Debug for $name<$($part,)* R> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({:?})", stringify!($name), self.context.data)
            }
        }

        #[allow(unused_mut, clippy::too_many_arguments)]
        impl<$($part: Lower + Lift,)* R: Lower + Lift> $name<$($part,)* R> {
            /// Calls the Python object whose handle the context is.
            unsafe extern "C" fn of_python(context: *mut c_void, given: *mut HostCall $(, $value: $part)*) -> R {
                // SAFETY: the caller holds the object and vouches for the arguments.
                unsafe {
                    OfPython { context, given }
                        .enter(|py, callable| Self::call_object(py, callable $(, $value)*))
                }
            }

            /// # Safety
            /// The object is alive; the pointers in the arguments are valid.
            pub(crate) unsafe fn call_object(
                py: Python<'_>,
                callable: *mut ffi::PyObject
                $(, $value: $part)*
            ) -> std::result::Result<R, Wrong> {
                let mut slots = Slots([std::ptr::null_mut(); $count + 1]);
                // SAFETY: the same contract; there are as many arguments as slots behind the first one.
                unsafe {
                    $(
                        let lowered = $value.lower(py).map_err(|refusal| (Some($index), refusal))?;
                        slots.0[$index] = lowered.into_ptr();
                    )*
                    let result = vectorcall(py, callable, &slots, $count, std::ptr::null_mut());
                    drop(slots);
                    result.ok_or_else(raised).and_then(|result| R::lift(&result)).map_err(|refusal| (None, refusal))
                }
            }
        }

        impl<$($part: Lower + Lift + 'static,)* R: Lower + Lift + 'static> Lower for $name<$($part,)* R> {
            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                let Some(call) = self.call else {
                    return Err(Box::new(Refusal::NullPointer));
                };
                // SAFETY: the same contract.
                unsafe {
                    if let Some(object) = called::object_of(py, &self.context) {
                        return Ok(object);
                    }
                    let host = Host::hold(self.context);
                    called::function(py, move |arguments| -> PyResult<_> {
                        let py = arguments.py();
                        called::check_count(arguments, $count)?;
                        $(let $value = called::argument::<$part>(arguments, $index)?;)*
                        host.call(py, |context, given| call(context, given $(, $value.get())*))
                    })
                }
            }
        }

        impl<$($part: Lower + Lift,)* R: Lower + Lift> Lift for $name<$($part,)* R> {
            const ZERO: Self = Self { call: None, context: Context::NONE };

            fn name() -> Cow<'static, str> {
                let parameters: &[Cow<'static, str>] = &[$($part::name()),*];
                format!("Callable[[{}], {}]", parameters.join(", "), R::name()).into()
            }

            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                match Self::is_own(object) {
                    true => Ok(Self {
                        call: Some(Self::of_python),
                        context: called::context_of(object)?,
                    }),
                    false => Err(Refusal::of_type(Self::name(), object)),
                }
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                // SAFETY: `object` is alive and this thread is attached.
                unsafe { ffi::PyCallable_Check(object.as_ptr()) != 0 }
            }
        }

        impl<$($part,)* R> Release for $name<$($part,)* R> {
            const OWNS: bool = true;

            unsafe fn release(self) {
                // SAFETY: the same contract.
                unsafe { self.context.release() }
            }
        }

        impl<$($part,)* R> Retain for $name<$($part,)* R> {
            unsafe fn retain(self) {
                // SAFETY: the same contract.
                unsafe { self.context.retain() }
            }
        }

        crate::native::handled! { [$($part: 'static,)* R: 'static] $name<$($part,)* R>; }
        crate::native::callable! { $name $count ($($part $value $index),*) }
    )+};
}

#[rustfmt::skip]
callables! {
    Callable0 0 ();
    Callable1 1 (A a 1);
    Callable2 2 (A a 1, B b 2);
    Callable3 3 (A a 1, B b 2, C c 3);
    Callable4 4 (A a 1, B b 2, C c 3, D d 4);
    Callable5 5 (A a 1, B b 2, C c 3, D d 4, E e 5);
    Callable6 6 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6);
    Callable7 7 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7);
    Callable8 8 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8);
    Callable9 9 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9);
    Callable10 10 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9, J j 10);
    Callable11 11 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9, J j 10, K k 11);
    Callable12 12 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9, J j 10, K k 11, L l 12);
    Callable13 13 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9, J j 10, K k 11, L l 12, M m 13);
    Callable14 14 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9, J j 10, K k 11, L l 12, M m 13, N n 14);
    Callable15 15 (A a 1, B b 2, C c 3, D d 4, E e 5, F f 6, G g 7, H h 8, I i 9, J j 10, K k 11, L l 12, M m 13, N n 14, O o 15);
}

const _: () = assert!(size_of::<Callable1<i64, i64>>() == 4 * size_of::<usize>());
const _: () = assert!(align_of::<Callable1<i64, i64>>() == align_of::<usize>());

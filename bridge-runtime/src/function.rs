//! One bridged function: its attribute in Python, and the errors of its calls.

use std::borrow::Cow;
use std::ffi::CStr;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::exceptions::{
    PyMemoryError, PyOverflowError, PyRecursionError, PyTypeError, PyValueError,
};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::abi::Code;
use crate::depth;
use crate::error::{Failure, Text, Texts};
use crate::module::{Module, cache};
use crate::refusal::Refusal;
use crate::way::{self, Way};
use crate::{exception, fallible};

/// One bridged function, with what its calls keep.
#[derive(Debug)]
pub struct Function {
    pub(crate) module: &'static Module,
    /// Its own with its module's before it, and those of its parameters, a NUL after each: a thousand functions have many
    /// names, and each that is known by an address takes 40 bytes for that.
    names: &'static str,
    /// Where its own ends.
    name_end: u32,
    positional: u16,
    pub(crate) way: Way,
    callable: AtomicPtr<ffi::PyObject>,
    keywords: AtomicPtr<ffi::PyObject>,
}

/// What a call calls, or the name of it in the first argument; both live as long as the interpreter.
#[derive(Clone, Copy)]
pub(crate) struct Target {
    pub callable: *mut ffi::PyObject,
    pub keywords: *mut ffi::PyObject,
}

/// Where a value crosses the border.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// On its way to Python.
    Parameter(usize),
    /// On its way back, after Python changed it.
    Changed(usize),
    /// The result of a call.
    Return,
    /// The value of a constant.
    Constant,
}

impl Function {
    /// Describes the function: its name, which has its module's before it, and those of its parameters, a NUL after each.
    /// Parameters from `positional` on are passed by name.
    pub const fn new(module: &'static Module, names: &'static str, positional: u16) -> Self {
        let mut name_end = 0;
        while names.as_bytes()[name_end] != 0 {
            name_end += 1;
        }
        let callable = AtomicPtr::new(ptr::null_mut());
        let keywords = AtomicPtr::new(ptr::null_mut());
        Self {
            module,
            names,
            name_end: name_end as u32,
            positional,
            way: Way::Function,
            callable,
            keywords,
        }
    }

    /// The same, done in another way than by a call of the attribute.
    pub const fn by(self, way: Way) -> Self {
        Self { way, ..self }
    }

    pub(crate) fn qualified_name(&self) -> &'static str {
        &self.names[..self.name_end as usize]
    }

    /// The same, as an error tells it.
    fn told_name(&self) -> Text<'static> {
        let name = &self.names.as_bytes()[..=self.name_end as usize];
        // SAFETY: it ends with the first NUL in it.
        Text::Lasting(unsafe { CStr::from_bytes_with_nul_unchecked(name) })
    }

    /// The names of its parameters.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'static str> {
        let names = &self.names[self.name_end as usize + 1..];
        names.split_terminator('\0')
    }

    pub(crate) fn parameter(&self, index: usize) -> &'static str {
        self.parameters().nth(index).unwrap_or_default()
    }

    /// How many of its parameters are passed without a name.
    #[inline(always)]
    pub(crate) fn positional(&self) -> usize {
        self.positional as usize
    }

    fn name(&self) -> &'static str {
        &self.qualified_name()[self.module.name.len() + 1..]
    }

    /// The last part of its name.
    fn last_name(&self) -> &'static str {
        let name = self.name();
        name.rsplit_once('.').map_or(name, |(_, last)| last)
    }

    #[inline]
    pub(crate) fn callable(&self, py: Python<'_>) -> Result<*mut ffi::PyObject, Failure> {
        let callable = self.callable.load(Ordering::Acquire);
        if callable.is_null() {
            let callable = self.read(py)?;
            Ok(cache(&self.callable, callable).as_ptr())
        } else {
            Ok(callable)
        }
    }

    /// The attribute as it is now.
    #[cold]
    pub(crate) fn read<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>, Failure> {
        // Nested on purpose: pyo3 then frees errors at once.
        Python::attach(|_| {
            self.find(py).map_err(|error| {
                let exception = error.into_value(py).into_bound(py).into_any();
                exception::failure(&exception, Code::Import, self.told_name())
            })
        })
    }

    /// What is called, or the name that is looked up in the first argument.
    fn find<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self.way {
            Way::Function => {
                let mut names = self.name().split('.');
                names.try_fold(self.module.import(py)?, |object, name| object.getattr(name))
            }
            Way::Method | Way::Getter | Way::Setter => {
                Ok(PyString::intern(py, self.last_name()).into_any())
            }
            Way::Operator => way::operator(py, self.last_name()),
        }
    }

    /// What to call, and the names of the arguments that are passed by name: a tuple, or NULL if there are none.
    #[inline(always)]
    pub(crate) fn target(&self, py: Python<'_>) -> Result<Target, Failure> {
        let callable = self.callable.load(Ordering::Acquire);
        if callable.is_null() {
            return self.find_target(py);
        }
        // The names are there before the callable is.
        let keywords = self.keywords.load(Ordering::Relaxed);
        Ok(Target { callable, keywords })
    }

    #[cold]
    #[inline(never)]
    fn find_target(&self, py: Python<'_>) -> Result<Target, Failure> {
        let mut keywords = ptr::null_mut();
        let mut named = self.parameters().skip(self.positional()).peekable();
        if named.peek().is_some() {
            let names = fallible::names(py, named)
                .map_err(|_| exception::failure_raised(py, Code::Memory, self.told_name()))?;
            keywords = cache(&self.keywords, names).as_ptr();
        }
        let callable = self.callable(py)?;
        Ok(Target { callable, keywords })
    }

    /// The error of a call that no Python exception was involved in.
    #[cold]
    pub(crate) fn failure(&self, code: Code, message: &str) -> Failure {
        let function = self.qualified_name();
        let message = format!("{function}: {message}");
        let texts = Texts {
            message: message.as_str().into(),
            function: function.into(),
            ..Texts::default()
        };
        Failure::new(code, &texts)
    }

    #[cold]
    pub(crate) fn raised(&self, py: Python<'_>) -> Failure {
        exception::failure_raised(py, Code::Python, self.told_name())
    }

    /// The error of a value that cannot cross the border.
    #[cold]
    pub(crate) fn refused(&self, py: Python<'_>, place: Place, refusal: &Refusal) -> Failure {
        refused(py, self.qualified_name(), place, self.part(place), refusal)
    }

    fn part(&self, place: Place) -> Cow<'static, str> {
        match place {
            Place::Parameter(index) | Place::Changed(index) => {
                format!("parameter {}", self.parameter(index)).into()
            }
            Place::Return => "return".into(),
            Place::Constant => "value".into(),
        }
    }
}

/// The error of a value that cannot cross the border: what `function` calls it is `part`.
#[cold]
pub(crate) fn refused(
    py: Python<'_>,
    function: &str,
    place: Place,
    part: Cow<'static, str>,
    refusal: &Refusal,
) -> Failure {
    // `parameter points[3].name`
    let what = format!("{part}{}", refusal.path());
    if let Some((code, kind, message)) = describe(refusal, place, &what) {
        let message = format!("{function}: {message}");
        return exception::failure_builtin(code, kind, message, function);
    }
    let code = match refusal.cause() {
        Refusal::Import => Code::Import,
        _ if exception::is_memory_error(py) => Code::Memory,
        _ => Code::Python,
    };
    exception::failure_raised(py, code, function.into())
}

/// The exception that Python gets for a value that cannot cross the border: `what` is what Python has passed, or is given.
#[cold]
pub(crate) fn raised_by(py: Python<'_>, what: &str, refusal: &Refusal) -> PyErr {
    let what = format!("{what}{}", refusal.path());
    let Some((_, kind, message)) = describe(refusal, Place::Parameter(0), &what) else {
        return PyErr::fetch(py);
    };
    match kind {
        "TypeError" => PyTypeError::new_err(message),
        "OverflowError" => PyOverflowError::new_err(message),
        "RecursionError" => PyRecursionError::new_err(message),
        "MemoryError" => PyMemoryError::new_err(message),
        _ => PyValueError::new_err(message),
    }
}

/// Code, Python type and message of what is wrong with `what`; none where Python has raised an exception that says it.
fn describe(refusal: &Refusal, place: Place, what: &str) -> Option<(Code, &'static str, String)> {
    let (code, kind, fact) = match refusal {
        Refusal::Type { declared, found } => {
            let fact = match place {
                Place::Parameter(_) => format!("{found} was passed"),
                Place::Changed(_) => format!("Python left {found}"),
                Place::Return => format!("Python returned {found}"),
                Place::Constant => format!("Python holds {found}"),
            };
            let fact = format!("is declared {declared}, but {fact}");
            (Code::Type, "TypeError", fact)
        }
        Refusal::Missing { declared } => {
            let fact = format!("is declared {declared}, but it is missing");
            (Code::Type, "TypeError", fact)
        }
        Refusal::Tag { tag, alternatives } => {
            let fact = format!("has the tag {tag}, but only {alternatives} alternatives");
            (Code::Type, "TypeError", fact)
        }
        Refusal::After(missing) => {
            let fact = format!("cannot be passed while parameter {missing} is left out");
            (Code::Type, "TypeError", fact)
        }
        Refusal::Overflow {
            declared,
            value,
            range: (min, max),
        } => {
            let fact = format!("is declared {declared}, but {value} is not within {min} to {max}");
            (Code::Overflow, "OverflowError", fact)
        }
        Refusal::Decode { byte, offset } => {
            let fact = format!("is not UTF-8: invalid byte {byte:#04x} at offset {offset}");
            (Code::Encoding, "UnicodeDecodeError", fact)
        }
        Refusal::Encode {
            character,
            position,
        } => {
            let surrogate = format!("U+{character:04X} at position {position}");
            let fact = format!("cannot be UTF-8: it holds the lone surrogate {surrogate}");
            (Code::Encoding, "UnicodeEncodeError", fact)
        }
        Refusal::Null { len } => (Code::Null, "", format!("is NULL, but its length is {len}")),
        Refusal::NullPointer => (Code::Null, "", "is NULL".to_owned()),
        Refusal::Changed => {
            let fact = "changed while it was read".to_owned();
            (Code::Python, "RuntimeError", fact)
        }
        Refusal::Depth => {
            let levels = depth::LEVELS;
            let fact = format!("is nested deeper than {levels} levels, or holds itself");
            (Code::Depth, "RecursionError", fact)
        }
        Refusal::Memory => {
            let message = format!("no memory for {what}");
            return Some((Code::Memory, "MemoryError", message));
        }
        Refusal::Inside { refusal, .. } => return describe(refusal, place, what),
        Refusal::Raised | Refusal::Import => return None,
    };
    Some((code, kind, format!("{what} {fact}")))
}

//! Why a value cannot cross the border, and where inside it the reason lies.

use std::borrow::Cow;
use std::fmt;

use pyo3::prelude::*;

use crate::exception::{self, Pending};

/// What a conversion gives. The refusal is boxed to keep the way of success small.
pub type Result<T> = std::result::Result<T, Box<Refusal>>;

/// Why a value cannot cross the border.
#[derive(Debug)]
pub enum Refusal {
    /// It has another type than declared, or is none of the declared values.
    Type {
        /// Declared type.
        declared: Cow<'static, str>,
        /// Type of the object, or what else is wrong: `a tuple of 3`, `'x'`.
        found: String,
    },
    /// An attribute or key that its record declares is not there.
    Missing {
        /// Declared type.
        declared: Cow<'static, str>,
    },
    /// The declared type cannot hold it.
    Overflow {
        /// Declared type.
        declared: Cow<'static, str>,
        /// The value, shortened.
        value: String,
        /// Least and greatest value of the declared type.
        range: (String, String),
    },
    /// Its bytes are not UTF-8.
    Decode {
        /// First byte that does not fit.
        byte: u8,
        /// Where it is.
        offset: usize,
    },
    /// It holds a surrogate that UTF-8 cannot hold.
    Encode {
        /// The surrogate.
        character: u32,
        /// Its index in the str.
        position: usize,
    },
    /// Its data is NULL, but its length is not 0.
    Null {
        /// That length.
        len: usize,
    },
    /// The pointer to it is NULL.
    NullPointer,
    /// The tag of a union is not the index of an alternative.
    Tag {
        /// The tag.
        tag: u32,
        /// How many alternatives there are.
        alternatives: usize,
    },
    /// More positional arguments came after this parameter, which was left out.
    After(&'static str),
    /// Another thread, or code that ran meanwhile, changed it while it was read.
    Changed,
    /// It is nested too deeply, or holds itself.
    Depth,
    /// Memory ran out.
    Memory,
    /// Python raised an exception, which is still set.
    Raised,
    /// The class that it needs was not found; the exception is still set.
    Import,
    /// A part of it is refused.
    Inside {
        /// Which part.
        step: Step,
        /// Why.
        refusal: Box<Refusal>,
    },
}

/// One step from a value to a part of it.
#[derive(Debug)]
pub enum Step {
    /// An element, by its position: `[3]`.
    Index(usize),
    /// An attribute: `.name`.
    Field(&'static str),
    /// The value that belongs to a key: `['key']`.
    Value(String),
    /// A key itself: ` key 'x'`.
    Key(String),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Index(index) => write!(f, "[{index}]"),
            Self::Field(name) => write!(f, ".{name}"),
            Self::Value(key) => write!(f, "[{key}]"),
            Self::Key(key) => write!(f, " key {key}"),
        }
    }
}

/// Steps that a message shows at either end of a long path.
const SHOWN: usize = 8;

impl Refusal {
    /// The refusal of an object whose type is not the declared one.
    #[cold]
    pub fn of_type(declared: impl Into<Cow<'static, str>>, object: &Bound<'_, PyAny>) -> Box<Self> {
        let declared = declared.into();
        let found = exception::type_name(&object.get_type()).into_owned();
        Box::new(Self::Type { declared, found })
    }

    /// The refusal of an object that is none of the values of the declared type.
    #[cold]
    pub(crate) fn of_value(declared: String, object: &Bound<'_, PyAny>) -> Box<Self> {
        Box::new(Self::Type {
            declared: declared.into(),
            found: exception::short_repr(object),
        })
    }

    /// The refusal of an object outside the range of the declared type.
    #[cold]
    pub fn of_range(
        declared: impl Into<Cow<'static, str>>,
        object: &Bound<'_, PyAny>,
        min: &str,
        max: &str,
    ) -> Box<Self> {
        Box::new(Self::Overflow {
            declared: declared.into(),
            value: exception::short_repr(object),
            range: (min.to_owned(), max.to_owned()),
        })
    }

    /// The refusal of a container that changed while it was read.
    #[cold]
    pub(crate) fn changed() -> Box<Self> {
        Box::new(Self::Changed)
    }

    /// The refusal of the whole, a part of which is refused.
    #[cold]
    pub fn inside(self: Box<Self>, step: Step) -> Box<Self> {
        if matches!(*self, Self::Depth) {
            return self;
        }
        Box::new(Self::Inside {
            step,
            refusal: self,
        })
    }

    /// The refusal of a container, an element of which is refused.
    #[cold]
    pub(crate) fn at(self: Box<Self>, index: usize) -> Box<Self> {
        self.inside(Step::Index(index))
    }

    /// The refusal of a map, the key or value of which is refused.
    #[cold]
    pub(crate) fn with_key(
        self: Box<Self>,
        step: fn(String) -> Step,
        key: &Bound<'_, PyAny>,
    ) -> Box<Self> {
        // No Python may run while an exception is set.
        let pending = Pending::take();
        let key = exception::short_repr(key);
        pending.restore();
        self.inside(step(key))
    }

    /// The same, where the whole has a longer name than the part that refused it.
    #[cold]
    pub(crate) fn declared_as(mut self: Box<Self>, name: Cow<'static, str>) -> Box<Self> {
        if let Self::Type { declared, .. } | Self::Overflow { declared, .. } = &mut *self {
            *declared = name;
        }
        self
    }

    /// Whether the value has another type than declared, in whole or in part.
    pub(crate) fn is_of_type(&self) -> bool {
        matches!(self.cause(), Self::Type { .. } | Self::Missing { .. })
    }

    /// Whether it lies in the value alone, so that another value of its type may pass.
    pub(crate) fn is_about_value(&self) -> bool {
        matches!(self, Self::Overflow { .. } | Self::Encode { .. })
    }

    /// What is wrong in the innermost part.
    pub(crate) fn cause(&self) -> &Self {
        let mut cause = self;
        while let Self::Inside { refusal, .. } = cause {
            cause = refusal;
        }
        cause
    }

    /// The way to that part: `[3].name`.
    pub(crate) fn path(&self) -> String {
        let mut steps = Vec::new();
        let mut cause = self;
        while let Self::Inside { step, refusal } = cause {
            steps.push(step.to_string());
            cause = refusal;
        }
        if steps.len() > 2 * SHOWN {
            steps.splice(SHOWN..steps.len() - SHOWN, ["…".to_owned()]);
        }
        steps.concat()
    }
}

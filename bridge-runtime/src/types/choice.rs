//! Sets of literals: what `#[bridge_runtime::choice]` makes structs of.

use std::fmt::Write as _;

use pyo3::{Bound, PyAny, Python};

use super::{Lift, Lower, Refusal, Result};
use crate::abi::{Bytes, Str};

/// A type that literals can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the base of a choice",
    note = "literals are strings, integers, bools and byte strings"
)]
pub trait ChoiceBase: Lower + Lift {
    /// How Rust writes a literal.
    type Literal: 'static;

    /// Whether the value is that literal.
    ///
    /// # Safety
    /// Pointers inside `self` are valid for the length that goes with them.
    unsafe fn is(self, literal: &Self::Literal) -> bool;

    /// How Python writes it.
    fn repr(literal: &Self::Literal) -> String;
}

/// Lowers a value, which has to be one of the literals.
///
/// # Safety
/// As [`Lower::lower`].
pub unsafe fn lower_choice<'py, T: ChoiceBase>(
    py: Python<'py>,
    value: T,
    literals: &[T::Literal],
) -> Result<Bound<'py, PyAny>> {
    // SAFETY: the same contract.
    unsafe {
        let object = value.lower(py)?;
        if literals.iter().any(|literal| value.is(literal)) {
            return Ok(object);
        }
        Err(Refusal::of_value(choice_name::<T>(literals), &object))
    }
}

/// Lifts an object, which has to be one of the literals.
pub fn lift_choice<T: ChoiceBase>(object: &Bound<'_, PyAny>, literals: &[T::Literal]) -> Result<T> {
    if !T::is_own(object) {
        return Err(Refusal::of_type(choice_name::<T>(literals), object));
    }
    match T::lift(object) {
        Ok(value) => {
            // SAFETY: the value was just made, and nobody else has it.
            unsafe {
                if literals.iter().any(|literal| value.is(literal)) {
                    return Ok(value);
                }
                value.release();
            }
        }
        Err(refusal) if refusal.is_about_value() => {}
        Err(refusal) => return Err(refusal),
    }
    Err(Refusal::of_value(choice_name::<T>(literals), object))
}

/// `Literal['r', 'w']`
#[cold]
pub fn choice_name<T: ChoiceBase>(literals: &[T::Literal]) -> String {
    let literals: Vec<_> = literals.iter().map(T::repr).collect();
    format!("Literal[{}]", literals.join(", "))
}

impl ChoiceBase for Str {
    type Literal = &'static str;

    unsafe fn is(self, literal: &Self::Literal) -> bool {
        let bytes = Bytes {
            data: self.data.cast(),
            len: self.len,
        };
        // SAFETY: the same contract.
        unsafe { bytes.is(&literal.as_bytes()) }
    }

    fn repr(literal: &Self::Literal) -> String {
        quoted(literal.chars(), char::is_control)
    }
}

impl ChoiceBase for Bytes {
    type Literal = &'static [u8];

    unsafe fn is(self, literal: &Self::Literal) -> bool {
        if self.len != literal.len() || self.len == 0 {
            return self.len == literal.len();
        }
        // SAFETY: the same contract; data that is NULL has no length.
        let bytes = unsafe { std::slice::from_raw_parts(self.data, self.len) };
        bytes == *literal
    }

    fn repr(literal: &Self::Literal) -> String {
        let is_hidden = |c: char| c.is_control() || !c.is_ascii();
        format!(
            "b{}",
            quoted(literal.iter().map(|byte| char::from(*byte)), is_hidden)
        )
    }
}

impl ChoiceBase for bool {
    type Literal = Self;

    unsafe fn is(self, literal: &Self) -> bool {
        self == *literal
    }

    fn repr(literal: &Self) -> String {
        if *literal { "True" } else { "False" }.to_owned()
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl ChoiceBase for $type {
            type Literal = Self;

            unsafe fn is(self, literal: &Self) -> bool {
                self == *literal
            }

            fn repr(literal: &Self) -> String {
                literal.to_string()
            }
        }
    )*};
}

integers! { i8 i16 i32 i64 u8 u16 u32 u64 usize }

/// The characters as Python quotes them.
fn quoted(chars: impl Iterator<Item = char> + Clone, is_hidden: fn(char) -> bool) -> String {
    let has = |quote| chars.clone().any(|c| c == quote);
    let quote = if has('\'') && !has('"') { '"' } else { '\'' };
    let mut text = String::from(quote);
    for c in chars {
        let _ = match c {
            '\n' => write!(text, "\\n"),
            '\r' => write!(text, "\\r"),
            '\t' => write!(text, "\\t"),
            c if c == quote || c == '\\' => write!(text, "\\{c}"),
            c if is_hidden(c) => write!(text, "\\x{:02x}", u32::from(c)),
            c => write!(text, "{c}"),
        };
    }
    text.push(quote);
    text
}

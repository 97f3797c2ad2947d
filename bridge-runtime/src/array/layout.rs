//! How elements lie in memory, and what a hint demands of that.

use std::ffi::{CStr, c_char};
use std::fmt;
use std::{ptr, slice};

use super::dtype::Dtype;
use crate::refusal::{Refusal, Result};
use crate::types::RawArray;

/// What a hint says about an array.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declared {
    /// Element type; none is any.
    pub dtype: Option<Dtype>,
    /// Number of dimensions; negative is any.
    pub ndim: i32,
    /// `C`, `F`, or any.
    pub order: char,
    /// Whether it must not be read-only.
    pub writable: bool,
}

impl fmt::Display for Declared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.dtype {
            Some(dtype) => write!(f, "NDArray[{}]", dtype.name())?,
            None => f.write_str("ndarray")?,
        }
        if self.ndim >= 0 {
            write!(f, " of {}", dimensions(self.ndim))?;
        }
        match self.order {
            'A' => {}
            order => write!(f, " in {order} order")?,
        }
        f.write_str(if self.writable { ", writable" } else { "" })
    }
}

/// `1 dimension`
fn dimensions(ndim: i32) -> String {
    let plural = if ndim == 1 { "" } else { "s" };
    format!("{ndim} dimension{plural}")
}

/// An array, wherever it comes from.
#[derive(Clone, Copy)]
pub(crate) struct Layout<'a> {
    pub dtype: Dtype,
    pub item_size: usize,
    /// What it is called where `dtype` is no name.
    pub format: *const c_char,
    pub shape: &'a [isize],
    pub strides: &'a [isize],
    pub readonly: bool,
    /// Whether elements are where the processor wants them.
    pub aligned: bool,
}

impl Layout<'_> {
    /// Checks it against the hint.
    pub fn check(&self, declared: Declared) -> Result<()> {
        let fits = declared
            .dtype
            .is_none_or(|dtype| dtype == self.dtype && self.aligned)
            && (declared.ndim < 0 || declared.ndim as usize == self.shape.len())
            && match declared.order {
                'C' => self.is_in_order(false),
                'F' => self.is_in_order(true),
                _ => true,
            }
            && !(declared.writable && self.readonly);
        match fits {
            true => Ok(()),
            false => Err(self.refusal(declared)),
        }
    }

    #[cold]
    fn refusal(&self, declared: Declared) -> Box<Refusal> {
        Box::new(Refusal::Type {
            declared: declared.to_string().into(),
            found: self.describe(declared),
        })
    }

    /// What it is, as far as the hint speaks of it.
    fn describe(&self, declared: Declared) -> String {
        let mut text = format!("NDArray[{}]", self.dtype_name());
        if declared.ndim >= 0 {
            text += &format!(" of {}", dimensions(self.shape.len() as i32));
        }
        if declared.order != 'A' {
            text += match (self.is_in_order(false), self.is_in_order(true)) {
                (true, _) => " in C order",
                (false, true) => " in F order",
                (false, false) => " in neither order",
            };
        }
        if declared.writable {
            text += if self.readonly {
                ", read-only"
            } else {
                ", writable"
            };
        }
        if declared.dtype.is_some() && !self.aligned {
            text += ", not aligned";
        }
        text
    }

    fn dtype_name(&self) -> String {
        if self.dtype != Dtype::OTHER || self.format.is_null() {
            return self.dtype.name().to_owned();
        }
        // SAFETY: a format is NUL-terminated.
        unsafe { CStr::from_ptr(self.format) }
            .to_string_lossy()
            .into_owned()
    }

    /// Whether elements lie side by side: the last index counts fastest, or with `fortran` the first one.
    pub fn is_in_order(&self, fortran: bool) -> bool {
        if self.shape.contains(&0) {
            return true;
        }
        let mut expected = self.item_size.cast_signed();
        let count = self.shape.len();
        (0..count).all(|step| {
            let index = if fortran { step } else { count - 1 - step };
            let side = self.shape[index];
            let fits = side == 1 || self.strides[index] == expected;
            expected = expected.wrapping_mul(side);
            fits
        })
    }

    /// Where the memory starts and ends, from the first element on, in bytes; nothing for an empty array.
    pub fn span(&self) -> Option<(isize, isize)> {
        span(self.shape, self.strides, self.item_size)
    }
}

/// As [`Layout::span`]; nothing also where it is more than an address can say.
pub(super) fn span(shape: &[isize], strides: &[isize], item_size: usize) -> Option<(isize, isize)> {
    let (mut low, mut high) = (0_isize, isize::try_from(item_size).ok()?);
    for (side, stride) in shape.iter().zip(strides) {
        let last = side.checked_sub(1).filter(|last| *last >= 0)?;
        let reach = last.checked_mul(*stride)?;
        match reach < 0 {
            true => low = low.checked_add(reach)?,
            false => high = high.checked_add(reach)?,
        }
    }
    Some((low, high))
}

/// Strides of an array in C order.
fn strides_of(shape: &[isize], item_size: usize) -> Result<Vec<isize>> {
    let mut strides = vec![0; shape.len()];
    let mut next = item_size.cast_signed();
    for (stride, side) in strides.iter_mut().zip(shape).rev() {
        *stride = next;
        let more = next.checked_mul((*side).max(1));
        next = more.ok_or_else(|| Box::new(Refusal::Memory))?;
    }
    Ok(strides)
}

/// Checks the numbers that C has given, and runs `body` with their layout.
///
/// # Safety
/// The pointers are NULL or point to as many numbers as there are dimensions.
pub(super) unsafe fn with_layout<T>(
    raw: &RawArray,
    item_size: usize,
    body: impl FnOnce(&Layout<'_>) -> Result<T>,
) -> Result<T> {
    let count = usize::try_from(raw.ndim).unwrap_or(usize::MAX);
    if count > 64 {
        return Err(no_array(format!("an array of {}", dimensions(raw.ndim))));
    }
    // SAFETY: the same contract.
    let shape = unsafe { numbers(raw.shape, count) };
    let shape = shape.ok_or_else(|| Box::new(Refusal::NullPointer))?;
    if let Some(side) = shape.iter().find(|side| **side < 0) {
        return Err(no_array(format!("an array with a side of {side}")));
    }
    let made;
    // SAFETY: the same contract.
    let strides = match unsafe { numbers(raw.strides, count) } {
        Some(strides) => strides,
        None => {
            made = strides_of(shape, item_size)?;
            &made
        }
    };
    let layout = Layout {
        dtype: Dtype(raw.dtype),
        item_size,
        format: raw.format,
        shape,
        strides,
        readonly: raw.readonly,
        aligned: true,
    };
    match (layout.span(), raw.data.is_null()) {
        (Some((low, high)), true) => {
            let len = high.abs_diff(low);
            Err(Box::new(Refusal::Null { len }))
        }
        (None, _) if !shape.contains(&0) => Err(Box::new(Refusal::Memory)),
        (Some(_), false) | (None, _) => body(&layout),
    }
}

fn no_array(found: String) -> Box<Refusal> {
    let declared = "ndarray".into();
    Box::new(Refusal::Type { declared, found })
}

/// # Safety
/// `first` is NULL or points to so many.
unsafe fn numbers<'a>(first: *const isize, count: usize) -> Option<&'a [isize]> {
    match (count, ptr::NonNull::new(first.cast_mut())) {
        (0, _) => Some(&[]),
        // SAFETY: the same contract.
        (count, Some(first)) => Some(unsafe { slice::from_raw_parts(first.as_ptr(), count) }),
        (_, None) => None,
    }
}

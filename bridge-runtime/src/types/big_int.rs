//! `bridge.BigInt`: an int of any size, as sign and limbs.

use std::borrow::Cow;
use std::{ptr, slice};

use pyo3::{Bound, PyAny, Python, ffi};

use super::{Lift, Lower, Refusal, Release, Result, check_length, deallocate, owned};
use crate::fallible::Name;
use crate::memory::allocate;

/// `bridge_big_int`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct BigInt {
    /// The magnitude, least significant limb first; may be NULL while `len` is 0.
    pub limbs: *const u64,
    /// Number of limbs; 0 for the number 0.
    pub len: usize,
    /// Whether the number is below 0.
    pub negative: bool,
}

const WORD: usize = size_of::<usize>();
const _: () = assert!(size_of::<BigInt>() == 3 * WORD && align_of::<BigInt>() == WORD);

/// Bytes of a limb.
const LIMB: usize = size_of::<u64>();

impl Lower for BigInt {
    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        check_length(self.limbs, self.len)?;
        // So long that their bytes could not be counted, they would be no slice either.
        check_length(self.limbs, self.len.saturating_mul(LIMB))?;
        if self.len == 0 {
            // SAFETY: an int points to nothing.
            return unsafe { 0_i64.lower(py) };
        }
        // SAFETY: the limbs are valid for their length, as the caller promises; NULL only goes with 0.
        let magnitude = unsafe { from_limbs(py, slice::from_raw_parts(self.limbs, self.len)) }?;
        if !self.negative {
            return Ok(magnitude);
        }
        // SAFETY: the int is alive and this thread is attached; the result is a new reference or NULL.
        unsafe { owned(py, ffi::PyNumber_Negative(magnitude.as_ptr())) }
    }
}

impl Lift for BigInt {
    const ZERO: Self = Self {
        limbs: ptr::null(),
        len: 0,
        negative: false,
    };

    fn name() -> Cow<'static, str> {
        "BigInt".into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        // SAFETY: `object` is alive and this thread is attached.
        if unsafe { ffi::PyLong_Check(object.as_ptr()) } == 0 {
            return Err(Refusal::of_type(Self::name(), object));
        }
        let mut overflow = 0;
        // SAFETY: `object` is an int, for which the function raises nothing.
        let value = unsafe { ffi::PyLong_AsLongLongAndOverflow(object.as_ptr(), &mut overflow) };
        match overflow {
            0 => Self::small(value),
            overflow => from_large(object, overflow < 0),
        }
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        i64::is_own(object)
    }
}

impl Release for BigInt {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the limbs came from `allocate`, or are NULL.
        unsafe { deallocate(self.limbs) }
    }
}

impl BigInt {
    fn small(value: i64) -> Result<Self> {
        if value == 0 {
            return Ok(Self::ZERO);
        }
        let limbs = allocate::<u64>(1)?;
        // SAFETY: the block has room for one.
        unsafe { limbs.write(value.unsigned_abs()) };
        Ok(Self {
            limbs,
            len: 1,
            negative: value < 0,
        })
    }
}

static FROM_BYTES: Name = Name::new(c"from_bytes");
static TO_BYTES: Name = Name::new(c"to_bytes");
static BIT_LENGTH: Name = Name::new(c"bit_length");
static NEG: Name = Name::new(c"__neg__");
static LITTLE: Name = Name::new(c"little");

/// Asks the class int, and not a subclass that may know better.
fn ask_int<'py, const N: usize>(
    py: Python<'py>,
    method: &Name,
    arguments: [&Bound<'py, PyAny>; N],
) -> Result<Bound<'py, PyAny>> {
    let name = method.get(py)?;
    let arguments = arguments.map(Bound::as_ptr);
    // SAFETY: all are alive through the call, and this thread is attached; the results are new references or NULL.
    unsafe {
        let class = (&raw mut ffi::PyLong_Type).cast();
        let method = owned(py, ffi::PyObject_GetAttr(class, name.as_ptr()))?;
        let no_names = ptr::null_mut();
        let result = ffi::PyObject_Vectorcall(method.as_ptr(), arguments.as_ptr(), N, no_names);
        owned(py, result)
    }
}

/// `int.from_bytes(limbs, "little")`
fn from_limbs<'py>(py: Python<'py>, limbs: &[u64]) -> Result<Bound<'py, PyAny>> {
    let len = size_of_val(limbs).cast_signed();
    // SAFETY: this thread is attached. The new bytes are written before anybody else sees them.
    let bytes = unsafe {
        let bytes = owned(py, ffi::PyBytes_FromStringAndSize(ptr::null(), len))?;
        let data = ffi::PyBytes_AsString(bytes.as_ptr()).cast::<[u8; LIMB]>();
        for (index, limb) in limbs.iter().enumerate() {
            data.add(index).write(limb.to_le_bytes());
        }
        bytes
    };
    let order = LITTLE.get(py)?;
    ask_int(py, &FROM_BYTES, [&bytes, &order])
}

/// An int that 64 bits cannot hold, through `int.to_bytes`.
fn from_large(int: &Bound<'_, PyAny>, negative: bool) -> Result<BigInt> {
    let py = int.py();
    let bits = usize::lift(&ask_int(py, &BIT_LENGTH, [int])?)?;
    let magnitude = match negative {
        true => ask_int(py, &NEG, [int])?,
        false => int.clone(),
    };
    let len = bits.div_ceil(u64::BITS as usize);
    // SAFETY: an int points to nothing.
    let count = unsafe { (len * LIMB).lower(py) }?;
    let order = LITTLE.get(py)?;
    let bytes = ask_int(py, &TO_BYTES, [&magnitude, &count, &order])?;
    let limbs = allocate::<u64>(len)?;
    // SAFETY: the bytes are as many as was asked for, and the block has room for them. The class int gives true bytes,
    // whose data never changes.
    unsafe {
        let data = ffi::PyBytes_AsString(bytes.as_ptr()).cast::<[u8; LIMB]>();
        for index in 0..len {
            limbs.add(index).write(u64::from_le_bytes(*data.add(index)));
        }
    }
    Ok(BigInt {
        limbs,
        len,
        negative,
    })
}

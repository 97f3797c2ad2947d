// Any value there and back, any object back: no panic, nothing left, nothing changed. `make fuzz` gives it random
// bytes, the test `fuzz` what was found and made up. Included by both, as a library belongs to the root of its crate.

use std::ffi::c_char;

use arbitrary::{Arbitrary, Unstructured};
use bridge_runtime::abi::{Code, Error};
use bridge_runtime::{
    Array, BigInt, ByteArray, Bytes, Complex, Date, DateTime, Decimal, Dict, Fraction, Lift, List,
    Lower, Map, Optional, Path, PurePath, Range, Release, Set, Str, Time, TimeDelta, Tuple2,
    Union3, Uuid,
};

bridge_runtime::library! {
    name: "test_fuzzed",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_fuzzed],
    symbols: { info: fuzzed_info, last_error: fuzzed_last_error, live: fuzzed_live },
    release: {},
}

/// What values point to while they are used.
#[derive(Default)]
struct Memory(Vec<Box<dyn std::any::Any>>);

impl Memory {
    fn keep<T: 'static>(&mut self, elements: Vec<T>) -> *const T {
        let elements = elements.into_boxed_slice();
        let data = elements.as_ptr();
        self.0.push(Box::new(elements));
        data
    }
}

type Result<T> = arbitrary::Result<T>;

/// Any value that C could pass.
trait Given: Lower + Lift + Release + 'static {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self>;
}

macro_rules! plain {
    ($($type:ty: $input:ident => $value:expr;)*) => {$(
        impl Given for $type {
            fn given($input: &mut Unstructured<'_>, _: &mut Memory) -> Result<Self> {
                Ok($value)
            }
        }
    )*};
}

plain! {
    i64: input => i64::arbitrary(input)?;
    u64: input => u64::arbitrary(input)?;
    i16: input => i16::arbitrary(input)?;
    u8: input => u8::arbitrary(input)?;
    bool: input => bool::arbitrary(input)?;
    f64: input => f64::arbitrary(input)?;
    f32: input => f32::arbitrary(input)?;
    Complex: input => Complex { re: f64::arbitrary(input)?, im: f64::arbitrary(input)? };
    Date: input => Date(number(input)? as i32);
    TimeDelta: input => TimeDelta(number(input)?);
    Uuid: input => Uuid { bytes: <[u8; 16]>::arbitrary(input)? };
    Fraction: input => Fraction { numerator: number(input)?, denominator: number(input)? };
    Range: input => Range { start: number(input)?, stop: number(input)?, step: number(input)? };
    DateTime: input => DateTime {
        us: number(input)?,
        offset_us: number(input)?,
        aware: bool::arbitrary(input)?,
        fold: bool::arbitrary(input)?,
    };
    Time: input => Time {
        us: number(input)?,
        offset_us: number(input)?,
        aware: bool::arbitrary(input)?,
        fold: bool::arbitrary(input)?,
    };
}

/// A number of any size; those of all 64 bits alone would seldom be valid.
fn number(input: &mut Unstructured<'_>) -> Result<i64> {
    let shift = input.int_in_range(0..=63)?;
    Ok(i64::arbitrary(input)? >> shift)
}

impl Given for Bytes {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        let bytes = Vec::<u8>::arbitrary(input)?;
        let len = bytes.len();
        let data = match input.ratio(1, 50)? {
            true => std::ptr::null(),
            false => memory.keep(bytes),
        };
        Ok(Self { data, len })
    }
}

impl Given for Str {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        let Bytes { data, len } = Bytes::given(input, memory)?;
        let data = data.cast::<c_char>();
        Ok(Self { data, len })
    }
}

macro_rules! wrapped {
    ($($type:ident: $inner:ty;)*) => {$(
        impl Given for $type {
            fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
                <$inner>::given(input, memory).map($type)
            }
        }
    )*};
}

wrapped! {
    ByteArray: Bytes;
    Decimal: Str;
    Path: Str;
    PurePath: Str;
}

impl Given for BigInt {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        let limbs = Vec::<u64>::arbitrary(input)?;
        let len = limbs.len();
        Ok(Self {
            limbs: memory.keep(limbs),
            len,
            negative: bool::arbitrary(input)?,
        })
    }
}

impl<T: Given> Given for Optional<T> {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        Ok(Self {
            has_value: bool::arbitrary(input)?,
            value: T::given(input, memory)?,
        })
    }
}

fn some<T: Given>(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Vec<T>> {
    let len = input.int_in_range(0..=5)?;
    (0..len).map(|_| T::given(input, memory)).collect()
}

impl<T: Given, K: 'static> Given for Array<T, K>
where
    Self: Lower + Lift,
{
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        let elements = some::<T>(input, memory)?;
        let len = elements.len();
        Ok(Self::new(memory.keep(elements), len))
    }
}

impl<A: Given, B: Given, M: 'static> Given for Map<A, B, M>
where
    Self: Lower + Lift,
{
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        let keys = some::<A>(input, memory)?;
        let len = keys.len();
        let values: Result<Vec<B>> = keys.iter().map(|_| B::given(input, memory)).collect();
        Ok(Self::new(memory.keep(keys), memory.keep(values?), len))
    }
}

impl<A: Given, B: Given> Given for Tuple2<A, B> {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        Ok(Self {
            item0: A::given(input, memory)?,
            item1: B::given(input, memory)?,
        })
    }
}

impl Given for Union3<i64, Str, List<f64>> {
    fn given(input: &mut Unstructured<'_>, memory: &mut Memory) -> Result<Self> {
        let mut one = match input.int_in_range(0..=2)? {
            0 => Self::item0(i64::given(input, memory)?),
            1 => Self::item1(Str::given(input, memory)?),
            _ => Self::item2(List::given(input, memory)?),
        };
        if input.ratio(1, 50)? {
            one.tag = u32::arbitrary(input)?.max(3);
        }
        Ok(one)
    }
}

/// The three functions of a type.
struct Functions<T> {
    same: unsafe extern "C" fn(T) -> T,
    equal: unsafe extern "C" fn(T, T) -> bool,
    made: unsafe extern "C" fn(Bytes) -> T,
}

macro_rules! conversions {
    ($(
        $type:ty:
        $same:ident $same_symbol:literal $equal:ident $equal_symbol:literal $made:ident $made_symbol:literal;
    )*) => {
        #[bridge_runtime::module(name = "fuzzed", source = include_str!("../modules/fuzzed.py"))]
        extern "Python" {
            $(
                #[symbol = $same_symbol]
                #[python = "same"]
                fn $same(value: $type) -> $type;
                #[symbol = $equal_symbol]
                #[python = "equal"]
                fn $equal(one: $type, other: $type) -> bool;
                #[symbol = $made_symbol]
                #[python = "made"]
                fn $made(data: Bytes) -> $type;
            )*
        }

        /// One for each type.
        const CONVERSIONS: &[fn(&mut Unstructured<'_>) -> Result<()>] = &[
            $(|input| Functions::<$type> { same: $same, equal: $equal, made: $made }.convert(input)),*
        ];
    };
}

conversions! {
    i64: same_i64 "same_i64" equal_i64 "equal_i64" made_i64 "made_i64";
    u64: same_u64 "same_u64" equal_u64 "equal_u64" made_u64 "made_u64";
    i16: same_i16 "same_i16" equal_i16 "equal_i16" made_i16 "made_i16";
    u8: same_u8 "same_u8" equal_u8 "equal_u8" made_u8 "made_u8";
    bool: same_bool "same_bool" equal_bool "equal_bool" made_bool "made_bool";
    f64: same_f64 "same_f64" equal_f64 "equal_f64" made_f64 "made_f64";
    f32: same_f32 "same_f32" equal_f32 "equal_f32" made_f32 "made_f32";
    Str: same_str "same_str" equal_str "equal_str" made_str "made_str";
    Bytes: same_bytes "same_bytes" equal_bytes "equal_bytes" made_bytes "made_bytes";
    ByteArray: same_bytearray "same_bytearray" equal_bytearray "equal_bytearray" made_bytearray "made_bytearray";
    BigInt: same_big "same_big" equal_big "equal_big" made_big "made_big";
    Complex: same_complex "same_complex" equal_complex "equal_complex" made_complex "made_complex";
    Date: same_date "same_date" equal_date "equal_date" made_date "made_date";
    DateTime: same_moment "same_moment" equal_moment "equal_moment" made_moment "made_moment";
    Time: same_time "same_time" equal_time "equal_time" made_time "made_time";
    TimeDelta: same_delta "same_delta" equal_delta "equal_delta" made_delta "made_delta";
    Decimal: same_decimal "same_decimal" equal_decimal "equal_decimal" made_decimal "made_decimal";
    Fraction: same_fraction "same_fraction" equal_fraction "equal_fraction" made_fraction "made_fraction";
    Path: same_path "same_path" equal_path "equal_path" made_path "made_path";
    PurePath: same_pure "same_pure" equal_pure "equal_pure" made_pure "made_pure";
    Range: same_range "same_range" equal_range "equal_range" made_range "made_range";
    Uuid: same_uuid "same_uuid" equal_uuid "equal_uuid" made_uuid "made_uuid";
    Optional<i64>: same_optional "same_optional" equal_optional "equal_optional" made_optional "made_optional";
    List<Str>: same_strs "same_strs" equal_strs "equal_strs" made_strs "made_strs";
    List<List<f64>>: same_floats "same_floats" equal_floats "equal_floats" made_floats "made_floats";
    Set<i64>: same_set "same_set" equal_set "equal_set" made_set "made_set";
    Dict<Str, Optional<Bytes>>: same_dict "same_dict" equal_dict "equal_dict" made_dict "made_dict";
    Tuple2<Str, Date>: same_tuple "same_tuple" equal_tuple "equal_tuple" made_tuple "made_tuple";
    Union3<i64, Str, List<f64>>: same_union "same_union" equal_union "equal_union" made_union "made_union";
}

impl<T: Given> Functions<T> {
    /// A value that C gives, and an object that Python makes of the rest.
    fn convert(&self, input: &mut Unstructured<'_>) -> Result<()> {
        let mut memory = Memory::default();
        let given = T::given(input, &mut memory)?;
        self.go_and_come(given);
        let rest = input.bytes(input.len())?;
        let (data, len) = (rest.as_ptr(), rest.len());
        // SAFETY: the bytes live through the call.
        let made = unsafe { (self.made)(Bytes { data, len }) };
        if has_succeeded() {
            assert!(self.go_and_come(made), "what came cannot go: {}", last().1);
            // SAFETY: it was returned just now, and is released once.
            unsafe { made.release() };
        }
        assert_eq!(fuzzed_live(), 0, "blocks are left");
        Ok(())
    }

    /// Whether Python takes it; then it comes back as it went.
    fn go_and_come(&self, value: T) -> bool {
        // SAFETY: what the value points to lives through the calls; what is returned is released once.
        unsafe {
            let returned = (self.same)(value);
            if !has_succeeded() {
                return false;
            }
            let is_equal = (self.equal)(value, returned);
            assert!(has_succeeded(), "{}", last().1);
            assert!(is_equal, "{} came back changed", T::name());
            returned.release();
        }
        true
    }
}

fn last() -> (i32, String) {
    // SAFETY: the error is valid until this thread's next call.
    match unsafe { fuzzed_last_error().as_ref() } {
        None => (0, String::new()),
        Some(Error { code, message, .. }) => {
            // SAFETY: so is its text.
            let text = unsafe { std::slice::from_raw_parts(message.data.cast(), message.len) };
            (*code, String::from_utf8_lossy(text).into_owned())
        }
    }
}

/// What failed did so in order.
fn has_succeeded() -> bool {
    let (code, message) = last();
    assert_ne!(code, Code::Panic as i32, "{message}");
    assert_ne!(code, Code::Start as i32, "{message}");
    assert_ne!(code, Code::Import as i32, "{message}");
    code == 0
}

/// The first byte says which type.
pub fn convert(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    let convert = CONVERSIONS[usize::from(*which) % CONVERSIONS.len()];
    // Bytes that are too few for a value are no fault.
    let _ = convert(&mut Unstructured::new(bytes));
}

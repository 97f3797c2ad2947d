//! Element types: numbers for C, numpy and the buffer protocol.

use std::ffi::{CStr, c_char, c_int, c_long};

/// An element type that C has a name for: a `BRIDGE_DTYPE_` value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dtype(pub i32);

/// What is known of one.
struct Row {
    name: &'static str,
    /// Bytes of an element; 0 where only the C compiler knows.
    size: usize,
    /// numpy's number.
    number: c_int,
    /// As the `struct` module writes it.
    format: &'static CStr,
}

const fn row(name: &'static str, size: usize, number: c_int, format: &'static CStr) -> Row {
    Row {
        name,
        size,
        number,
        format,
    }
}

/// numpy's numbers of C's `long` and `long long`.
const LONG: c_int = 7;
const UNSIGNED_LONG: c_int = 8;
const LONG_LONG: c_int = 9;
const UNSIGNED_LONG_LONG: c_int = 10;
const IS_LONG_64: bool = size_of::<c_long>() == 8;
const INT64: c_int = if IS_LONG_64 { LONG } else { LONG_LONG };
const UINT64: c_int = if IS_LONG_64 {
    UNSIGNED_LONG
} else {
    UNSIGNED_LONG_LONG
};
/// numpy's number of Python objects.
pub(super) const OBJECT: c_int = 17;

/// By `BRIDGE_DTYPE_` value.
static ROWS: [Row; 17] = [
    row("other", 0, -1, c""),
    row("bool", 1, 0, c"?"),
    row("int8", 1, 1, c"b"),
    row("int16", 2, 3, c"h"),
    row("int32", 4, 5, c"i"),
    row("int64", 8, INT64, c"q"),
    row("uint8", 1, 2, c"B"),
    row("uint16", 2, 4, c"H"),
    row("uint32", 4, 6, c"I"),
    row("uint64", 8, UINT64, c"Q"),
    row("float16", 2, 23, c"e"),
    row("float32", 4, 11, c"f"),
    row("float64", 8, 12, c"d"),
    row("longdouble", 0, 13, c"g"),
    row("complex64", 8, 14, c"Zf"),
    row("complex128", 16, 15, c"Zd"),
    row("clongdouble", 0, 16, c"Zg"),
];

impl Dtype {
    pub const OTHER: Self = Self(0);

    fn row(self) -> Option<&'static Row> {
        ROWS.get(usize::try_from(self.0).ok()?)
    }

    /// Whether it is one of C's values.
    pub fn is_known(self) -> bool {
        self.row().is_some()
    }

    pub fn name(self) -> &'static str {
        self.row().map_or("unknown", |row| row.name)
    }

    /// Bytes of an element, where they are the same everywhere.
    pub fn size(self) -> Option<usize> {
        self.row().map(|row| row.size).filter(|size| *size > 0)
    }

    /// numpy's number.
    pub fn number(self) -> c_int {
        self.row().map_or(-1, |row| row.number)
    }

    pub fn format(self) -> *const c_char {
        self.row().map_or(c"".as_ptr(), |row| row.format.as_ptr())
    }

    /// That of numpy's number.
    pub fn of_number(number: c_int) -> Self {
        let number = match number {
            LONG if !IS_LONG_64 => 5,
            UNSIGNED_LONG if !IS_LONG_64 => 6,
            LONG_LONG => INT64,
            UNSIGNED_LONG_LONG => UINT64,
            number => number,
        };
        let mut rows = ROWS.iter().skip(1);
        let found = rows.position(|row| row.number == number);
        found.map_or(Self::OTHER, |index| Self(index as i32 + 1))
    }

    /// That of a format of the buffer protocol, in native byte order and with that size.
    pub fn of_format(format: &CStr, size: usize) -> Self {
        let text = format.to_bytes();
        let text = match text {
            [b'@' | b'=', rest @ ..] => rest,
            [b'<', rest @ ..] if cfg!(target_endian = "little") => rest,
            [b'>' | b'!', rest @ ..] if cfg!(target_endian = "big") => rest,
            text => text,
        };
        let base = match text {
            b"l" | b"n" => 2,
            b"L" | b"N" => 6,
            b"c" => return Self(6),
            _ => 0,
        };
        if base > 0 {
            return Self(if size == 8 { base + 3 } else { base + 2 });
        }
        let mut rows = ROWS.iter().skip(1);
        let found = rows.position(|row| row.format.to_bytes() == text);
        found.map_or(Self::OTHER, |index| Self(index as i32 + 1))
    }
}

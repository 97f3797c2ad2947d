//! Types of arrays: a leaf for each element type, rank and order, made when a hint asks for one. The bare ones,
//! `np.ndarray` say, are rows of `leaf`.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use crate::leaf::{self, LEAVES, Leaf, Literals};

/// What the elements of an array are.
#[derive(Debug)]
pub struct Dtype {
    /// numpy's name, and what names in C++ and Rust are made of: `float32`.
    pub name: &'static str,
    /// Other names below `numpy`, and what stands for it in `builtins`.
    aliases: &'static [&'static str],
    /// Rust type of an element.
    rust: &'static str,
    /// C++ type of an element.
    cpp: &'static str,
}

const fn dtype(
    name: &'static str,
    aliases: &'static [&'static str],
    rust: &'static str,
    cpp: &'static str,
) -> Dtype {
    Dtype {
        name,
        aliases,
        rust,
        cpp,
    }
}

/// Every element type that C++ has a type for.
#[rustfmt::skip]
pub static DTYPES: &[Dtype] = &[
    dtype("bool", &["bool_", "builtins.bool"], "bool", "bool"),
    dtype("int8", &["byte"], "i8", "std::int8_t"),
    dtype("int16", &["short"], "i16", "std::int16_t"),
    dtype("int32", &["intc"], "i32", "std::int32_t"),
    dtype("int64", &["int_", "intp", "longlong", "builtins.int"], "i64", "std::int64_t"),
    dtype("uint8", &["ubyte"], "u8", "std::uint8_t"),
    dtype("uint16", &["ushort"], "u16", "std::uint16_t"),
    dtype("uint32", &["uintc"], "u32", "std::uint32_t"),
    dtype("uint64", &["uint", "uintp", "ulonglong"], "u64", "std::uint64_t"),
    dtype("float16", &["half"], "bridge_runtime::Float16", "bridge::float16"),
    dtype("float32", &["single"], "f32", "float"),
    dtype("float64", &["double", "float_", "builtins.float"], "f64", "double"),
    dtype("longdouble", &["float128", "float96"], "bridge_runtime::LongDouble", "long double"),
    dtype("complex64", &["csingle"], "bridge_runtime::Complex64", "std::complex<float>"),
    dtype("complex128", &["cdouble", "complex_", "builtins.complex"], "bridge_runtime::Complex128", "std::complex<double>"),
    dtype("clongdouble", &["complex256", "complex192"], "bridge_runtime::ComplexLongDouble", "std::complex<long double>"),
];

/// numpy's names for several element types, or for such as C++ has no type for.
const ANY: &[&str] = &[
    "generic",
    "number",
    "integer",
    "signedinteger",
    "unsignedinteger",
    "inexact",
    "floating",
    "complexfloating",
    "datetime64",
    "timedelta64",
    "str_",
    "bytes_",
    "void",
    "character",
    "flexible",
];

/// In which order the elements lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// In any, with gaps too.
    Any,
    /// The last index counts fastest.
    C,
    /// The first index counts fastest.
    F,
}

/// What a hint says about an array.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Array {
    /// Index in [`DTYPES`]; none is any.
    pub dtype: Option<usize>,
    /// Number of dimensions; none is any.
    pub ndim: Option<u8>,
    /// Order of the elements.
    pub order: Order,
    /// Whether the memory has to be writable.
    pub writable: bool,
}

/// An array about which nothing is said.
pub const ANYTHING: Array = Array {
    dtype: None,
    ndim: None,
    order: Order::Any,
    writable: false,
};

/// What the leaves are called that an array is made of.
const BARE: &str = "ndarray";
/// What stands for any element type in Rust.
const ANY_DTYPE: &str = "bridge_runtime::AnyDtype";

/// Those that were made.
static MADE: Mutex<Vec<(Array, &'static Leaf)>> = Mutex::new(Vec::new());

/// Whether that path is of a class or alias whose parameters say what an array is: `numpy.typing.NDArray`.
pub fn is_generic(path: &str) -> bool {
    ["numpy.ndarray", "numpy.typing.NDArray"].contains(&path)
}

/// The element type with that path, `numpy.float32` or `builtins.float`. `Some(None)` is any.
pub fn dtype_of_path(path: &str) -> Option<Option<usize>> {
    let name = path.strip_prefix("numpy.").unwrap_or(path);
    if path == "typing.Any" || path.starts_with("numpy.") && ANY.contains(&name) {
        return Some(None);
    }
    dtype_of_name(name).map(Some)
}

/// The element type of that name: `float32`.
pub fn dtype_of_name(name: &str) -> Option<usize> {
    DTYPES
        .iter()
        .position(|dtype| dtype.name == name || dtype.aliases.contains(&name))
}

/// What a leaf says about an array, if it is one.
pub fn of_leaf(leaf: &Leaf) -> Option<Array> {
    if leaf.name == BARE {
        return Some(ANYTHING);
    }
    let made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let found = made.iter().find(|(_, known)| known.name == leaf.name);
    found.map(|(array, _)| *array)
}

/// The leaf of such an array. Each is made once and lives as long as the process, as the rows of the table do.
pub fn leaf(array: Array) -> &'static Leaf {
    let bare = leaf::by_python("numpy.ndarray").unwrap_or(&LEAVES[0]);
    if array == ANYTHING {
        return bare;
    }
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, leaf)) = made.iter().find(|(known, _)| *known == array) {
        return leaf;
    }
    let leaf: &'static Leaf = Box::leak(Box::new(row(array, bare)));
    made.push((array, leaf));
    leaf
}

fn row(array: Array, bare: &Leaf) -> Leaf {
    let dtype = array.dtype.map(|index| &DTYPES[index]);
    let (parameter, result, tag) = match dtype {
        Some(dtype) => (
            keep(format!("bridge::array_view<{}>", dtype.cpp)),
            keep(format!("bridge::array<{}>", dtype.cpp)),
            keep(format!("array<{}>", dtype.cpp)),
        ),
        None => (bare.cpp_parameter, bare.cpp_result, bare.cpp_tag),
    };
    Leaf {
        name: keep(name(array, dtype)),
        python: Box::leak(Box::new([keep(python(dtype))])),
        rust: keep(rust(array, dtype)),
        cpp_parameter: parameter,
        cpp_result: result,
        cpp_tag: tag,
        literals: Literals::Nothing,
        ..*bare
    }
}

/// `ndarray_float32_2_c_writable`
fn name(array: Array, dtype: Option<&Dtype>) -> String {
    let mut name = BARE.to_owned();
    let parts = [
        dtype.map(|dtype| dtype.name.to_owned()),
        array.ndim.map(|ndim| ndim.to_string()),
        match array.order {
            Order::Any => None,
            Order::C => Some("c".to_owned()),
            Order::F => Some("f".to_owned()),
        },
        array.writable.then(|| "writable".to_owned()),
    ];
    for part in parts.into_iter().flatten() {
        let _ = write!(name, "_{part}");
    }
    name
}

fn python(dtype: Option<&Dtype>) -> String {
    match dtype {
        Some(dtype) => format!("numpy.typing.NDArray[{}]", dtype.name),
        None => "numpy.ndarray".to_owned(),
    }
}

/// `bridge_runtime::NdArray<f32, 2, 'C', true>`, without what may be left out.
fn rust(array: Array, dtype: Option<&Dtype>) -> String {
    let mut arguments = vec![dtype.map_or(ANY_DTYPE, |dtype| dtype.rust).to_owned()];
    let ndim = array.ndim.map_or("-1".to_owned(), |ndim| ndim.to_string());
    let order = match array.order {
        Order::Any => "'A'",
        Order::C => "'C'",
        Order::F => "'F'",
    };
    let more = [ndim, order.to_owned(), array.writable.to_string()];
    let said = match (array.writable, array.order, array.ndim) {
        (true, _, _) => 3,
        (false, Order::C | Order::F, _) => 2,
        (false, Order::Any, Some(_)) => 1,
        (false, Order::Any, None) => 0,
    };
    arguments.extend(more.into_iter().take(said));
    format!("bridge_runtime::NdArray<{}>", arguments.join(", "))
}

fn keep(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_each_leaf_once() {
        let array = Array {
            dtype: dtype_of_name("single"),
            order: Order::C,
            ..ANYTHING
        };
        let made = leaf(array);
        assert!(std::ptr::eq(made, leaf(array)));
        assert_eq!(made.rust, "bridge_runtime::NdArray<f32, -1, 'C'>");
        assert_eq!(made.cpp_result, "bridge::array<float>");
        assert_eq!(of_leaf(made), Some(array));
        assert_eq!(of_leaf(leaf(ANYTHING)), Some(ANYTHING));
    }
}

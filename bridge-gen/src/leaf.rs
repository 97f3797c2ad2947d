//! The table of leaf types. A new leaf is one row here; no other place in this crate names one.

/// A type without parameters, as Python, Rust, C and C++ see it.
#[derive(Debug, PartialEq)]
pub struct Leaf {
    /// Short name, unique in the table: `int`, `i32`, `str`.
    pub name: &'static str,
    /// The same for all leaves of one C type; names of C types are made of it: `i64` for `int` and `i64`.
    pub stem: &'static str,
    /// Fully qualified Python spellings: `builtins.int`, `bridge.i32`.
    pub python: &'static [&'static str],
    /// The base in `Annotated[base, "name"]`, where the leaf can be had that way.
    pub annotated: Option<&'static str>,
    /// Rust ABI type: `i64`, `bridge_runtime::Str`.
    pub rust: &'static str,
    /// C type, the same size and alignment as `rust`.
    pub c: &'static str,
    /// C++ type of a parameter.
    pub cpp_parameter: &'static str,
    /// Whether C++ passes it by reference: copying it costs more than a look at it.
    pub cpp_by_reference: bool,
    /// C++ type of a result.
    pub cpp_result: &'static str,
    /// C++ conversions: a class in `bridge::types`, defined in `cpp_header`.
    pub cpp_tag: &'static str,
    /// Below `bridge/types/`.
    pub cpp_header: &'static str,
    /// Members of `c`, where it is a struct that `cpp_header` defines, for C as well: `re:f64 im:f64`.
    pub layout: Option<&'static str>,
    /// Suffix of the function that frees a result, where the result owns memory: `free_str`.
    pub release: Option<&'static str>,
    /// Literals that its values can be written with.
    pub literals: Literals,
    /// Whether a parameter can have this type (`None` is a result only).
    pub parameter: bool,
    /// Whether C++ can tell two values of it apart.
    pub comparable: bool,
    /// Whether a function can change an argument of it in place.
    pub mutable: bool,
    /// Whether functions of it can be called in batches: it owns no memory, and C++ keeps an array of it as C does. So does
    /// `None`, which needs none.
    pub batch: bool,
}

/// The literals that fit a leaf.
#[derive(Debug, PartialEq)]
pub enum Literals {
    /// None that other languages have as well.
    Nothing,
    /// Integers from `min` to `max`.
    Int {
        /// Least value.
        min: i128,
        /// Greatest value.
        max: i128,
    },
    /// Floats, and integers that convert, from `-max` to `max`.
    Float {
        /// Greatest finite value.
        max: f64,
    },
    /// `True` and `False`.
    Bool,
    /// Strings that UTF-8 can hold.
    Str,
    /// Bytes.
    Bytes,
    /// `None`, which any object can be.
    None,
}

const SCALAR: Leaf = Leaf {
    name: "",
    stem: "",
    python: &[],
    annotated: None,
    rust: "",
    c: "",
    cpp_parameter: "",
    cpp_by_reference: false,
    cpp_result: "",
    cpp_tag: "scalar",
    cpp_header: "scalar.hpp",
    layout: None,
    release: None,
    literals: Literals::Nothing,
    parameter: true,
    comparable: true,
    mutable: false,
    batch: false,
};

const HANDLE: Leaf = Leaf {
    stem: "object",
    c: "bridge_handle",
    cpp_parameter: "bridge::object",
    cpp_by_reference: true,
    cpp_result: "bridge::object",
    cpp_tag: "object",
    cpp_header: "object.h",
    layout: Some("functions:* identity:*"),
    release: Some("free_object"),
    ..SCALAR
};

/// Memory that others own; C has one struct for all of them.
const BUFFER: Leaf = Leaf {
    stem: "ndarray",
    c: "bridge_ndarray",
    cpp_parameter: "bridge::any_array_view",
    cpp_by_reference: true,
    cpp_result: "bridge::any_array",
    cpp_tag: "any_array",
    cpp_header: "ndarray.h",
    layout: Some(
        "data:*void dtype:i32 ndim:i32 shape:*ptrdiff strides:*ptrdiff item_size:size format:*char readonly:bool \
         owner:*void retain:* release:*",
    ),
    release: Some("free_ndarray"),
    comparable: false,
    mutable: false,
    ..SCALAR
};

/// Tensors that libraries give each other.
const DLPACK: Leaf = Leaf {
    stem: "dlpack",
    c: "bridge_dlpack",
    cpp_parameter: "bridge::dlpack",
    cpp_result: "bridge::dlpack",
    cpp_tag: "dlpack",
    cpp_header: "dlpack.h",
    layout: Some("tensor:* readonly:bool owner:*void retain:* release:*"),
    release: Some("free_dlpack"),
    ..BUFFER
};

/// Tables that libraries give each other.
const ARROW: Leaf = Leaf {
    stem: "arrow",
    c: "bridge_arrow",
    cpp_parameter: "bridge::arrow_stream",
    cpp_result: "bridge::arrow_stream",
    cpp_tag: "arrow",
    cpp_header: "arrow.h",
    layout: Some("get_schema:* get_next:* get_last_error:* release:* private_data:*void"),
    release: Some("free_arrow"),
    ..BUFFER
};

/// What the Python spelling ends with of a class that goes across by DLPack or Arrow, where a mark says so.
pub const BY_DLPACK: &str = " by DLPack";
/// The same of Arrow.
pub const BY_ARROW: &str = " by Arrow";

macro_rules! by_dlpack {
    ($name:literal, $class:literal, $taker:literal) => {
        Leaf {
            name: $name,
            python: &[concat!($class, " by DLPack")],
            rust: concat!("bridge_runtime::Dlpack<bridge_runtime::", $taker, ">"),
            ..DLPACK
        }
    };
}

macro_rules! by_arrow {
    ($name:literal, $class:literal, $taker:literal) => {
        Leaf {
            name: $name,
            python: &[concat!($class, " by Arrow")],
            rust: concat!("bridge_runtime::Arrow<bridge_runtime::", $taker, ">"),
            ..ARROW
        }
    };
}

macro_rules! integer {
    ($name:literal, $stem:literal, $python:expr, $annotated:expr, $rust:literal, $c:literal, $cpp:literal, $ty:ty) => {
        Leaf {
            name: $name,
            stem: $stem,
            python: $python,
            annotated: $annotated,
            rust: $rust,
            c: $c,
            cpp_parameter: $cpp,
            cpp_result: $cpp,
            cpp_tag: concat!("scalar<", $cpp, ">"),
            literals: Literals::Int {
                min: <$ty>::MIN as i128,
                max: <$ty>::MAX as i128,
            },
            batch: true,
            ..SCALAR
        }
    };
}

const INT: Option<&str> = Some("builtins.int");

/// Every leaf type.
#[rustfmt::skip]
pub static LEAVES: &[Leaf] = &[
    integer!("int", "i64", &["builtins.int", "typing.SupportsIndex", "typing.SupportsInt"], None, "i64", "int64_t", "std::int64_t", i64),
    integer!("i8", "i8", &["bridge.i8"], INT, "i8", "int8_t", "std::int8_t", i8),
    integer!("i16", "i16", &["bridge.i16"], INT, "i16", "int16_t", "std::int16_t", i16),
    integer!("i32", "i32", &["bridge.i32"], INT, "i32", "int32_t", "std::int32_t", i32),
    integer!("i64", "i64", &["bridge.i64"], INT, "i64", "int64_t", "std::int64_t", i64),
    integer!("u8", "u8", &["bridge.u8"], INT, "u8", "uint8_t", "std::uint8_t", u8),
    integer!("u16", "u16", &["bridge.u16"], INT, "u16", "uint16_t", "std::uint16_t", u16),
    integer!("u32", "u32", &["bridge.u32"], INT, "u32", "uint32_t", "std::uint32_t", u32),
    integer!("u64", "u64", &["bridge.u64"], INT, "u64", "uint64_t", "std::uint64_t", u64),
    integer!("c_int", "i32", &["bridge.c_int"], INT, "core::ffi::c_int", "int", "int", i32),
    integer!("size_t", "size", &["bridge.size_t"], INT, "usize", "size_t", "std::size_t", u64),
    Leaf {
        name: "BigInt", stem: "big_int", python: &["bridge.BigInt"], annotated: INT, rust: "bridge_runtime::BigInt",
        c: "bridge_big_int", cpp_parameter: "bridge::big_int", cpp_result: "bridge::big_int", cpp_tag: "big_int",
        cpp_by_reference: true, cpp_header: "big_int.h", layout: Some("limbs:*u64 len:size negative:bool"), release: Some("free_big_int"),
        ..SCALAR
    },
    Leaf {
        name: "float", stem: "f64", python: &["builtins.float", "typing.SupportsFloat"], rust: "f64", c: "double",
        cpp_parameter: "double", cpp_result: "double", cpp_tag: "scalar<double>",
        literals: Literals::Float { max: f64::MAX }, batch: true, ..SCALAR
    },
    Leaf {
        name: "f64", stem: "f64", python: &["bridge.f64"], annotated: Some("builtins.float"), rust: "f64", c: "double",
        cpp_parameter: "double", cpp_result: "double", cpp_tag: "scalar<double>",
        literals: Literals::Float { max: f64::MAX }, batch: true, ..SCALAR
    },
    Leaf {
        name: "f32", stem: "f32", python: &["bridge.f32"], annotated: Some("builtins.float"), rust: "f32", c: "float",
        cpp_parameter: "float", cpp_result: "float", cpp_tag: "scalar<float>",
        literals: Literals::Float { max: f32::MAX as f64 }, batch: true, ..SCALAR
    },
    Leaf {
        name: "complex", stem: "complex", python: &["builtins.complex"], rust: "bridge_runtime::Complex", c: "bridge_complex",
        cpp_parameter: "std::complex<double>", cpp_result: "std::complex<double>", cpp_tag: "complex",
        cpp_header: "complex.h", layout: Some("re:f64 im:f64"), batch: true, ..SCALAR
    },
    Leaf {
        name: "bool", stem: "bool", python: &["builtins.bool"], rust: "bool", c: "bool",
        cpp_parameter: "bool", cpp_result: "bool", cpp_tag: "scalar<bool>",
        literals: Literals::Bool, batch: true, ..SCALAR
    },
    Leaf {
        name: "str", stem: "str", python: &["builtins.str", "typing.Text", "typing.LiteralString"], rust: "bridge_runtime::Str", c: "bridge_str",
        cpp_parameter: "bridge::string_view", cpp_result: "std::string", cpp_tag: "str", cpp_header: "str.hpp",
        release: Some("free_str"), literals: Literals::Str, ..SCALAR
    },
    Leaf {
        name: "bytes", stem: "bytes", python: &["builtins.bytes", "typing.ByteString"], rust: "bridge_runtime::Bytes", c: "bridge_bytes",
        cpp_parameter: "bridge::bytes_view", cpp_result: "std::vector<std::uint8_t>", cpp_tag: "bytes",
        cpp_header: "bytes.hpp", release: Some("free_bytes"), literals: Literals::Bytes, ..SCALAR
    },
    Leaf {
        name: "date", stem: "i32", python: &["datetime.date"], rust: "bridge_runtime::Date", c: "int32_t",
        cpp_parameter: "bridge::date", cpp_result: "bridge::date", cpp_tag: "date", cpp_header: "date.hpp", ..SCALAR
    },
    Leaf {
        name: "datetime", stem: "datetime", python: &["datetime.datetime"], rust: "bridge_runtime::DateTime",
        c: "bridge_datetime", cpp_parameter: "bridge::datetime", cpp_result: "bridge::datetime", cpp_tag: "datetime",
        cpp_header: "datetime.h", layout: Some("us:i64 offset_us:i64 aware:bool fold:bool"), ..SCALAR
    },
    Leaf {
        name: "time", stem: "time", python: &["datetime.time"], rust: "bridge_runtime::Time", c: "bridge_time",
        cpp_parameter: "bridge::time_of_day", cpp_result: "bridge::time_of_day", cpp_tag: "time_of_day",
        cpp_header: "time_of_day.h", layout: Some("us:i64 offset_us:i64 aware:bool fold:bool"), ..SCALAR
    },
    Leaf {
        name: "timedelta", stem: "i64", python: &["datetime.timedelta"], rust: "bridge_runtime::TimeDelta", c: "int64_t",
        cpp_parameter: "std::chrono::microseconds", cpp_result: "std::chrono::microseconds", cpp_tag: "timedelta",
        cpp_header: "timedelta.hpp", ..SCALAR
    },
    Leaf {
        name: "Decimal", stem: "str", python: &["decimal.Decimal"], rust: "bridge_runtime::Decimal", c: "bridge_str",
        cpp_parameter: "bridge::string_view", cpp_result: "std::string", cpp_tag: "str", cpp_header: "str.hpp",
        release: Some("free_str"), ..SCALAR
    },
    Leaf {
        name: "Fraction", stem: "fraction", python: &["fractions.Fraction"], rust: "bridge_runtime::Fraction",
        c: "bridge_fraction", cpp_parameter: "bridge::fraction", cpp_result: "bridge::fraction", cpp_tag: "fraction",
        cpp_header: "fraction.h", layout: Some("numerator:i64 denominator:i64"), ..SCALAR
    },
    Leaf {
        name: "Path", stem: "str", python: &["pathlib.Path", "pathlib.PosixPath"], rust: "bridge_runtime::Path",
        c: "bridge_str", cpp_parameter: "bridge::path_view", cpp_result: "bridge::file_path", cpp_tag: "path",
        cpp_header: "path.hpp", release: Some("free_str"), ..SCALAR
    },
    Leaf {
        name: "PurePath", stem: "str", python: &["pathlib.PurePath", "pathlib.PurePosixPath"],
        rust: "bridge_runtime::PurePath", c: "bridge_str", cpp_parameter: "bridge::path_view",
        cpp_result: "bridge::file_path", cpp_tag: "path", cpp_header: "path.hpp", release: Some("free_str"), ..SCALAR
    },
    Leaf {
        name: "UUID", stem: "uuid", python: &["uuid.UUID"], rust: "bridge_runtime::Uuid", c: "bridge_uuid",
        cpp_parameter: "std::array<std::uint8_t, 16>", cpp_result: "std::array<std::uint8_t, 16>", cpp_tag: "uuid",
        cpp_header: "uuid.h", layout: Some("bytes:u8x16"), ..SCALAR
    },
    Leaf {
        name: "range", stem: "range", python: &["builtins.range"], rust: "bridge_runtime::Range", c: "bridge_range",
        cpp_parameter: "bridge::range", cpp_result: "bridge::range", cpp_tag: "range", cpp_header: "range.h",
        layout: Some("start:i64 stop:i64 step:i64"), ..SCALAR
    },
    Leaf {
        name: "bytearray", stem: "bytes", python: &["builtins.bytearray"], rust: "bridge_runtime::ByteArray",
        c: "bridge_bytes", cpp_parameter: "bridge::bytes_view", cpp_result: "std::vector<std::uint8_t>",
        cpp_tag: "bytes", cpp_header: "bytes.hpp", release: Some("free_bytes"), mutable: true, ..SCALAR
    },
    Leaf {
        name: "object", python: &["builtins.object", "typing.Any"], rust: "bridge_runtime::Object",
        literals: Literals::None, ..HANDLE
    },
    // Without what is in them they are only passed on.
    Leaf {
        name: "bare list", python: &["builtins.list", "typing.List"], rust: "bridge_runtime::AnyList", ..HANDLE
    },
    Leaf {
        name: "bare dict", python: &["builtins.dict", "typing.Dict"], rust: "bridge_runtime::AnyDict", ..HANDLE
    },
    Leaf {
        name: "bare tuple", python: &["builtins.tuple", "typing.Tuple"], rust: "bridge_runtime::AnyTuple", ..HANDLE
    },
    Leaf {
        name: "bare set", python: &["builtins.set", "typing.Set"], rust: "bridge_runtime::AnySet", ..HANDLE
    },
    Leaf {
        name: "bare frozenset", python: &["builtins.frozenset", "typing.FrozenSet"],
        rust: "bridge_runtime::AnyFrozenSet", ..HANDLE
    },
    Leaf {
        name: "bare Callable", python: &["typing.Callable", "collections.abc.Callable"],
        rust: "bridge_runtime::AnyCallable", ..HANDLE
    },
    Leaf {
        name: "ndarray", python: &["numpy.ndarray", "numpy.typing.ArrayLike"],
        rust: "bridge_runtime::NdArray<bridge_runtime::AnyDtype>", ..BUFFER
    },
    Leaf { name: "memoryview", python: &["builtins.memoryview"], rust: "bridge_runtime::MemoryView", ..BUFFER },
    Leaf { name: "Buffer", python: &["collections.abc.Buffer", "typing.Buffer"], rust: "bridge_runtime::Buffer", ..BUFFER },
    Leaf { name: "dlpack", python: &["bridge.dlpack"], rust: "bridge_runtime::Dlpack<bridge_runtime::AnyTensor>", ..DLPACK },
    by_dlpack!("dlpack_numpy", "numpy.ndarray", "NumpyTensor"),
    by_dlpack!("dlpack_torch", "torch.Tensor", "TorchTensor"),
    by_dlpack!("dlpack_cupy", "cupy.ndarray", "CupyTensor"),
    by_dlpack!("dlpack_jax", "jax.Array", "JaxTensor"),
    Leaf { name: "arrow", python: &["bridge.arrow"], rust: "bridge_runtime::Arrow<bridge_runtime::AnyStream>", ..ARROW },
    by_arrow!("arrow_table", "pyarrow.Table", "ArrowTable"),
    by_arrow!("arrow_reader", "pyarrow.RecordBatchReader", "ArrowReader"),
    by_arrow!("arrow_chunks", "pyarrow.ChunkedArray", "ArrowChunks"),
    by_arrow!("arrow_array", "pyarrow.Array", "ArrowArray"),
    by_arrow!("arrow_polars_frame", "polars.DataFrame", "PolarsFrame"),
    by_arrow!("arrow_polars_series", "polars.Series", "PolarsSeries"),
    by_arrow!("arrow_pandas_frame", "pandas.DataFrame", "PandasFrame"),
    Leaf {
        name: "None", stem: "none", python: &["builtins.None"], rust: "()", c: "void",
        cpp_parameter: "void", cpp_result: "void", cpp_tag: "none", cpp_header: "none.hpp",
        parameter: false, batch: true, ..SCALAR
    },
    Leaf {
        name: "NoReturn", stem: "none", python: &["typing.NoReturn", "typing.Never"], rust: "bridge_runtime::NoReturn",
        c: "void", cpp_parameter: "void", cpp_result: "void", cpp_tag: "none", cpp_header: "none.hpp",
        parameter: false, ..SCALAR
    },
];

/// The leaf with that fully qualified Python spelling.
pub fn by_python(path: &str) -> Option<&'static Leaf> {
    LEAVES.iter().find(|leaf| leaf.python.contains(&path))
}

/// The leaf that `Annotated[base, "name"]` means.
pub fn by_annotation(base: &str, name: &str) -> Option<&'static Leaf> {
    LEAVES
        .iter()
        .find(|leaf| leaf.annotated == Some(base) && leaf.name == name)
}

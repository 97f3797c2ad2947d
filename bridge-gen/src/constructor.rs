//! The table of type constructors. Emitters match on a constructor's shape and never on one of its names.

/// A type made of others, as Python, Rust, C and C++ see it.
#[derive(Debug, PartialEq)]
pub struct Constructor {
    /// Short name, unique in the table: `list`. The C++ tag of an instance is called after it.
    pub name: &'static str,
    /// Fully qualified Python spellings: `builtins.list`, `typing.List`.
    pub python: &'static [&'static str],
    /// Layout of the C struct.
    pub shape: Shape,
    /// Generic Rust type: `bridge_runtime::List`; the number of parts follows where that varies (`Tuple2`).
    pub rust: &'static str,
    /// C++ type of a parameter; `{}` stands for the parts, each as the parameter or, with `whole`, as the result.
    pub cpp_parameter: &'static str,
    /// C++ type of a result; `{}` stands for the results of the parts.
    pub cpp_result: &'static str,
    /// Class template in `bridge::types`: the C struct and the tags of the parts are its arguments.
    pub cpp_tag: &'static str,
    /// Below `bridge/types/`.
    pub cpp_header: &'static str,
    /// Whether a C++ parameter is made of the results of the parts, and passed by reference.
    pub whole: bool,
    /// Whether a result can have this type: an `Iterable` may be endless.
    pub result: bool,
    /// Whether a function can change an argument of it in place.
    pub mutable: bool,
    /// Whether its values are counts, which the hint does not name: `Counter[str]`.
    pub counts: bool,
}

/// The layouts that constructors give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// `{const T *data; size_t len}`, one part.
    Array,
    /// `{const K *keys; const V *values; size_t len}`, two parts.
    Map,
    /// `{A item0; B item1}`, one part or more.
    Tuple,
    /// `{bool has_value; T value}`, one part.
    Optional,
    /// `{uint32_t tag; union {A item0; B item1} value}`, two parts or more.
    Union,
    /// `{bool (*next)(void *context, bridge_call *call, T *item); …; void *context; …}`: only the first part counts in C.
    Iterator,
    /// `{R (*call)(void *context, bridge_call *call, A a0, B a1); void *context; …}`; the last part is the result, which
    /// may be `None`.
    Function,
    /// As a function without parameters: what waits for the result, the one part, which may be `None`.
    Awaitable,
}

/// Most parts of a tuple, union or function: the runtime has one Rust type for each number.
pub const MAX_PARTS: usize = 16;

const ARRAY: Constructor = Constructor {
    name: "",
    python: &[],
    shape: Shape::Array,
    rust: "",
    cpp_parameter: "bridge::list_view<{}>",
    cpp_result: "std::vector<{}>",
    cpp_tag: "list",
    cpp_header: "list.hpp",
    whole: false,
    result: true,
    mutable: false,
    counts: false,
};

const ITERATOR: Constructor = Constructor {
    shape: Shape::Iterator,
    cpp_parameter: "bridge::iterable<{}>",
    cpp_result: "bridge::iterator<{}>",
    cpp_tag: "iterator",
    cpp_header: "iterator.hpp",
    whole: true,
    ..ARRAY
};

const AWAITABLE: Constructor = Constructor {
    shape: Shape::Awaitable,
    rust: "bridge_runtime::Awaitable",
    cpp_parameter: "bridge::task<{}>",
    cpp_result: "bridge::task<{}>",
    cpp_tag: "task",
    cpp_header: "task.hpp",
    whole: true,
    ..ARRAY
};

const MAP: Constructor = Constructor {
    shape: Shape::Map,
    cpp_parameter: "bridge::dict_view<{}>",
    cpp_result: "bridge::map<{}>",
    cpp_tag: "dict",
    cpp_header: "dict.hpp",
    ..ARRAY
};

/// Every constructor.
#[rustfmt::skip]
pub static CONSTRUCTORS: &[Constructor] = &[
    Constructor {
        name: "list", python: &["builtins.list", "typing.List"], rust: "bridge_runtime::List",
        mutable: true, ..ARRAY
    },
    Constructor {
        name: "sequence", rust: "bridge_runtime::Sequence",
        python: &["typing.Sequence", "collections.abc.Sequence", "typing.MutableSequence", "collections.abc.MutableSequence"],
        mutable: true, ..ARRAY
    },
    Constructor {
        name: "iterable", rust: "bridge_runtime::Iterable",
        python: &[
            "typing.Iterable", "collections.abc.Iterable", "typing.Collection", "collections.abc.Collection",
            "typing.Container", "collections.abc.Container", "typing.Reversible", "collections.abc.Reversible",
        ],
        result: false, ..ARRAY
    },
    Constructor {
        name: "deque", python: &["collections.deque", "typing.Deque"], rust: "bridge_runtime::Deque",
        mutable: true, ..ARRAY
    },
    Constructor {
        name: "set", rust: "bridge_runtime::Set", cpp_result: "bridge::set<{}>", cpp_tag: "set", cpp_header: "set.hpp",
        python: &[
            "builtins.set", "typing.Set", "typing.AbstractSet", "collections.abc.Set", "typing.MutableSet",
            "collections.abc.MutableSet",
        ],
        mutable: true, ..ARRAY
    },
    Constructor {
        name: "frozenset", python: &["builtins.frozenset", "typing.FrozenSet"], rust: "bridge_runtime::FrozenSet",
        cpp_result: "bridge::set<{}>", cpp_tag: "set", cpp_header: "set.hpp", ..ARRAY
    },
    // `tuple[T, ...]`, which no spelling of its own tells from `tuple[A, B]`.
    Constructor { name: "tuple_of", rust: "bridge_runtime::TupleOf", ..ARRAY },
    Constructor {
        name: "dict", python: &["builtins.dict", "typing.Dict"], rust: "bridge_runtime::Dict", mutable: true, ..MAP
    },
    Constructor {
        name: "mapping", rust: "bridge_runtime::Mapping",
        python: &["typing.Mapping", "collections.abc.Mapping", "typing.MutableMapping", "collections.abc.MutableMapping"],
        mutable: true, ..MAP
    },
    Constructor {
        name: "defaultdict", python: &["collections.defaultdict", "typing.DefaultDict"],
        rust: "bridge_runtime::DefaultDict", mutable: true, ..MAP
    },
    Constructor {
        name: "ordered_dict", python: &["collections.OrderedDict", "typing.OrderedDict"],
        rust: "bridge_runtime::OrderedDict", mutable: true, ..MAP
    },
    Constructor {
        name: "counter", python: &["collections.Counter", "typing.Counter"], rust: "bridge_runtime::Counter",
        mutable: true, counts: true, ..MAP
    },
    Constructor {
        name: "tuple", python: &["builtins.tuple", "typing.Tuple"], shape: Shape::Tuple, rust: "bridge_runtime::Tuple",
        cpp_parameter: "std::tuple<{}>", cpp_result: "std::tuple<{}>", cpp_tag: "tuple", cpp_header: "tuple.hpp", ..ARRAY
    },
    Constructor {
        name: "optional", python: &["typing.Optional"], shape: Shape::Optional, rust: "bridge_runtime::Optional",
        cpp_parameter: "bridge::optional<{}>", cpp_result: "bridge::optional<{}>", cpp_tag: "optional",
        cpp_header: "optional.hpp", ..ARRAY
    },
    Constructor {
        name: "union", python: &["typing.Union"], shape: Shape::Union, rust: "bridge_runtime::Union",
        cpp_parameter: "bridge::variant<{}>", cpp_result: "bridge::variant<{}>", cpp_tag: "variant",
        cpp_header: "variant.hpp", whole: true, ..ARRAY
    },
    Constructor {
        name: "iterator", python: &["typing.Iterator", "collections.abc.Iterator"], rust: "bridge_runtime::Iter", ..ITERATOR
    },
    // What `iterable` is as a result.
    Constructor { name: "iterable_result", python: &["typing.Iterable"], rust: "bridge_runtime::IterOver", ..ITERATOR },
    Constructor {
        name: "generator", python: &["typing.Generator", "collections.abc.Generator"], rust: "bridge_runtime::Generator",
        cpp_parameter: "bridge::generator<{}>", cpp_result: "bridge::generator<{}>", cpp_tag: "generator",
        cpp_header: "generator.hpp", ..ITERATOR
    },
    Constructor {
        name: "async_iterator", rust: "bridge_runtime::AsyncIter",
        python: &[
            "typing.AsyncIterator", "collections.abc.AsyncIterator", "typing.AsyncIterable",
            "collections.abc.AsyncIterable",
        ],
        ..ITERATOR
    },
    Constructor {
        name: "async_generator", python: &["typing.AsyncGenerator", "collections.abc.AsyncGenerator"],
        rust: "bridge_runtime::AsyncGenerator",
        cpp_parameter: "bridge::generator<{}>", cpp_result: "bridge::generator<{}>", cpp_tag: "generator",
        cpp_header: "generator.hpp", ..ITERATOR
    },
    Constructor {
        name: "awaitable",
        python: &["typing.Awaitable", "collections.abc.Awaitable", "asyncio.Future", "asyncio.Task"], ..AWAITABLE
    },
    // Of whose three parts the last one is that of an awaitable.
    Constructor { name: "coroutine", python: &["typing.Coroutine", "collections.abc.Coroutine"], ..AWAITABLE },
    Constructor {
        name: "callable", python: &["typing.Callable", "collections.abc.Callable"], shape: Shape::Function,
        rust: "bridge_runtime::Callable", cpp_parameter: "bridge::function<{}>", cpp_result: "bridge::callable<{}>",
        cpp_tag: "function", cpp_header: "function.hpp", whole: true, ..ARRAY
    },
];

/// The constructor with that fully qualified Python spelling.
pub fn by_python(path: &str) -> Option<&'static Constructor> {
    let mut rows = CONSTRUCTORS.iter();
    rows.find(|row| row.python.contains(&path))
}

/// Those that are there without an import: `list`.
pub fn builtins<'a>() -> impl Iterator<Item = &'a str> {
    let spellings = CONSTRUCTORS.iter().flat_map(|one| one.python);
    spellings.filter_map(|path| path.strip_prefix("builtins."))
}

/// The constructor of that name. For names in this crate's own text only.
pub fn by_name(name: &str) -> Option<&'static Constructor> {
    CONSTRUCTORS.iter().find(|row| row.name == name)
}

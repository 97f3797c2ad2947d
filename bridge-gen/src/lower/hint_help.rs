//! What to write in place of a type that is not bridged yet.

use super::text::list;
use crate::leaf::LEAVES;

/// Types by the last part of their path, and what to do instead.
const ADVICE: &[(&str, &str)] = &[
    (
        "list List Sequence MutableSequence Iterable Collection Container Reversible deque Deque",
        "lists come in a later version; until then take text or bytes and build the list inside",
    ),
    (
        "dict Dict Mapping MutableMapping defaultdict DefaultDict OrderedDict Counter ChainMap TypedDict",
        "dictionaries come in a later version; until then take one parameter per key, or JSON as `str`",
    ),
    (
        "tuple Tuple NamedTuple",
        "tuples come in a later version; until then write one function for each part",
    ),
    (
        "set Set frozenset FrozenSet AbstractSet MutableSet",
        "sets come in a later version; until then take text or bytes and build the set inside",
    ),
    (
        "Optional Union",
        "unions come in a later version; until then let one value stand for none, or raise an exception",
    ),
    (
        "Any object AnyStr TypeVar ParamSpec Protocol SupportsInt SupportsFloat Number Integral Real",
        "name one type",
    ),
    ("Callable", "callbacks come in a later version; until then do the work inside"),
    (
        "Iterator Generator AsyncIterator AsyncGenerator AsyncIterable Awaitable Coroutine ContextManager
         AbstractContextManager",
        "iterators come in a later version; until then return one value per call",
    ),
    (
        "Literal LiteralString Enum",
        "write the type of the values, `str` or `int`, and check them inside",
    ),
    ("Final ClassVar", "this is for variables: write the type alone"),
    (
        "NoReturn Never",
        "write `-> None`: the exception that is raised arrives all the same",
    ),
    ("bytearray memoryview Buffer ByteString", "write `bytes`"),
];

/// For a type with that path.
pub(super) fn for_path(path: &str) -> String {
    let last = path.rsplit('.').next().unwrap_or(path);
    let standard = [
        "builtins.",
        "typing.",
        "collections.",
        "numbers.",
        "enum.",
        "contextlib.",
    ];
    let advice = ADVICE
        .iter()
        .find(|(names, _)| names.split_ascii_whitespace().any(|name| name == last));
    match advice {
        Some((_, advice)) if standard.iter().any(|module| path.starts_with(module)) => {
            with_types(advice)
        }
        _ => for_class(),
    }
}

/// For a class, of this module or another.
pub(super) fn for_class() -> String {
    with_types(
        "classes come in a later version; until then take and return the values that make one",
    )
}

/// For an expression that is no type.
pub(super) fn for_value() -> String {
    with_types("write a type")
}

fn with_types(advice: &str) -> String {
    let bridged: Vec<_> = LEAVES
        .iter()
        .filter(|leaf| leaf.parameter && leaf.annotated.is_none())
        .map(|leaf| leaf.name)
        .collect();
    format!("{advice}; bridged are {}", list(&bridged))
}

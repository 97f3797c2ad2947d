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

/// Modules of the standard library whose names in hints are classes, if the table above does not have them.
const STANDARD_CLASSES: &str = "abc argparse array ast asyncio builtins collections concurrent contextlib contextvars
    csv ctypes datetime decimal email enum fractions functools http inspect io ipaddress itertools json logging
    multiprocessing numbers operator os pathlib queue random re select selectors socket sqlite3 ssl string struct
    subprocess sys tempfile threading time traceback types typing unittest urllib uuid weakref xml zipfile zoneinfo";

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
        _ if is_alias_perhaps(path) => for_import(path),
        _ => for_class(),
    }
}

/// Whether a path may lead to an alias of a bridged type in a file of the user's.
fn is_alias_perhaps(path: &str) -> bool {
    let module = path.split('.').next().unwrap_or(path);
    !STANDARD_CLASSES
        .split_ascii_whitespace()
        .any(|known| known == module)
}

/// For a name of a module that is not read.
fn for_import(path: &str) -> String {
    with_types(&format!(
        "`{path}` is in a file that is not read: if it stands for a bridged type, write that type here; classes come in \
         a later version"
    ))
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

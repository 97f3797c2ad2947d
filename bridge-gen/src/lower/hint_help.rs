//! What to write in place of a type that is not bridged yet.

use super::text::list;
use crate::leaf::LEAVES;

/// Types by the last part of their path, and what to do instead.
const ADVICE: &[(&str, &str)] = &[
    (
        "list List Sequence MutableSequence Iterable Collection Container Reversible deque Deque set Set frozenset
         FrozenSet AbstractSet MutableSet",
        "say what is in it, as in `list[int]`; objects come in a later version",
    ),
    (
        "dict Dict Mapping MutableMapping defaultdict DefaultDict OrderedDict Counter ChainMap",
        "say what is in it, as in `dict[str, int]`; objects come in a later version",
    ),
    ("tuple Tuple", "say what is in it, as in `tuple[int, str]` or `tuple[int, ...]`"),
    ("Optional Union", "say of which types, as in `Union[int, str]`"),
    ("Literal", "say which values, as in `Literal[\"r\", \"w\"]`"),
    (
        "Any object TypeVar ParamSpec Protocol Number Integral Real Hashable Sized",
        "name one type, or a union; objects come in a later version",
    ),
    ("Callable", "callbacks come in a later version; until then do the work inside"),
    (
        "Iterator Generator AsyncIterator AsyncGenerator AsyncIterable Awaitable Coroutine ContextManager
         AbstractContextManager",
        "iterators come in a later version; until then return a list",
    ),
    ("Enum NamedTuple TypedDict", "name a class that is made from it"),
    ("Final ClassVar", "this is for variables: write the type alone"),
    ("memoryview", "buffers come in a later version; until then write `bytes`"),
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
            (*advice).to_owned()
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
    format!(
        "`{path}` is in a file that is not read: bridge that file as well, or write the type here that it stands for"
    )
}

/// For a class, of this module or another.
pub(super) fn for_class() -> String {
    "objects come in a later version; until then use a dataclass, `NamedTuple`, `TypedDict` or enumeration, or pass \
     what one is made of"
        .to_owned()
}

/// For an expression that is no type.
pub(super) fn for_value() -> String {
    format!("write a type: {}, or one made of these", list(&leaves()))
}

fn leaves() -> Vec<&'static str> {
    let bridged = LEAVES
        .iter()
        .filter(|leaf| leaf.parameter && leaf.annotated.is_none());
    bridged.map(|leaf| leaf.name).collect()
}

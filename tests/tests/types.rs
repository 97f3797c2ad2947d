//! Types made of others, and types of the module's own: which Python means which.

use bridge_gen::module::{DefinitionKind, FunctionKind, ParameterKind, Passing};
use bridge_tests::lowering::{codes, lower, only_function, result_type, shown};

const PRELUDE: &str = r#"
import collections, collections.abc as c, dataclasses, enum, typing as t
from typing import *
from typing_extensions import NotRequired, ReadOnly, Required

Ints = list[int]
type Names = list["str"]
Deep: TypeAlias = dict[str, Ints]
Mode = Literal["r", "w"]
UserIds = NewType("UserIds", list[int])

@dataclasses.dataclass(frozen=True)
class Point:
    x: float
    y: "float" = 0

class Size(NamedTuple):
    width: int

class Options(TypedDict, total=False):
    verbose: bool

class Color(enum.Enum):
    RED = "r"

class Access(enum.IntFlag):
    READ = enum.auto()

class Outer(Exception):
    class Kind(enum.IntEnum):
        ONE = 1
"#;

fn ty(hint: &str) -> String {
    result_type(&format!("{PRELUDE}\ndef f() -> {hint}: ...\n"))
}

fn check(table: &[(&str, &str)]) {
    for (hint, expected) in table {
        assert_eq!(ty(hint), *expected, "{hint}");
    }
}

#[test]
fn containers() {
    check(&[
        ("list[int]", "list[int]"),
        ("t.List[str]", "list[str]"),
        ("c.Sequence[float]", "sequence[float]"),
        ("Sequence[float]", "sequence[float]"),
        ("collections.deque[int]", "deque[int]"),
        ("set[str]", "set[str]"),
        ("c.Set[str]", "set[str]"),
        ("frozenset[int]", "frozenset[int]"),
        ("tuple[int, ...]", "tuple_of[int]"),
        ("tuple[int]", "tuple[int]"),
        ("Tuple[int, str]", "tuple[int, str]"),
        ("Dict[str, int]", "dict[str, int]"),
        ("c.Mapping[str, int]", "mapping[str, int]"),
        (
            "collections.defaultdict[int, Ints]",
            "defaultdict[int, list[int]]",
        ),
        (
            "collections.OrderedDict[str, int]",
            "ordered_dict[str, int]",
        ),
        ("Counter[str]", "counter[str, int]"),
        (
            "list[dict[str, set[tuple[int, ...]]]]",
            "list[dict[str, set[tuple_of[int]]]]",
        ),
        ("c.Iterable[int]", "iterable_result[int]"),
        ("c.Iterator[int]", "iterator[int]"),
        ("list[c.Iterable[int]]", "B104 B401"),
        ("list[int, str]", "B104 B401"),
        ("set[list[int]]", "B104 B401"),
        ("dict[set[int], int]", "B104 B401"),
        ("set[Options]", "B104 B401"),
        ("set[Point]", "set[dataclass Point]"),
        ("list[None]", "B104 B401"),
    ]);
    let parts = |count: usize| format!("tuple[{}]", vec!["int"; count].join(", "));
    assert_eq!(ty(&parts(16)), parts(16));
    assert_eq!(ty(&parts(17)), "B104 B401");
}

#[test]
fn unions_are_flat_and_without_duplicates() {
    check(&[
        ("Optional[int]", "optional[int]"),
        ("int | None", "optional[int]"),
        ("None | None", "None"),
        ("Optional[Optional[int]]", "optional[int]"),
        ("Union[int, str]", "union[int, str]"),
        ("int | str | int", "union[int, str]"),
        (
            "Union[int, Union[str, None], float]",
            "optional[union[int, str, float]]",
        ),
        ("Union[int]", "int"),
        ("list[int] | 'list[str]'", "union[list[int], list[str]]"),
        ("Ints | list[int]", "list[int]"),
        ("Literal['a'] | None", "optional[choice FResult]"),
    ]);
}

#[test]
fn aliases_are_followed() {
    check(&[
        ("Ints", "list[int]"),
        ("Names", "list[str]"),
        ("Deep", "dict[str, list[int]]"),
        ("UserIds", "list[int]"),
        ("Mode", "choice Mode"),
        ("list[Mode]", "list[choice Mode]"),
    ]);
}

#[test]
fn literals() {
    check(&[
        ("Literal['x']", "choice FResult"),
        ("Literal[1, 2, -3]", "choice FResult"),
        (
            "Literal['a', 1, True]",
            "union[choice FResult, choice FResult2, choice FResult3]",
        ),
        ("Literal[None]", "None"),
        ("Literal['a', None]", "optional[choice FResult]"),
        ("Literal[Mode, 'x']", "union[choice Mode, choice FResult]"),
        ("Literal[Color.RED]", "enum Color"),
        ("Literal[1.5]", "B104 B401"),
    ]);
    let outcome = lower(&format!(
        "{PRELUDE}\ndef f(m: Mode, n: Literal['a b']) -> None: ...\n"
    ));
    let enumerators: Vec<_> = outcome
        .definitions
        .iter()
        .map(|definition| match &definition.kind {
            DefinitionKind::Choice(choice) => choice.enumerators.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        enumerators,
        [Some(vec!["r".to_owned(), "w".to_owned()]), None]
    );
}

#[test]
fn classes() {
    check(&[
        ("Point", "dataclass Point"),
        ("Size", "named_tuple Size"),
        ("Options", "typed_dict Options"),
        ("Color", "enum Color"),
        ("Access", "flag Access"),
        ("Outer.Kind", "enum Outer_Kind"),
        ("Outer", "object"),
        (
            "list[Point | Size]",
            "list[union[dataclass Point, named_tuple Size]]",
        ),
    ]);
}

/// Fields as `name: type = default presence`.
fn fields(class: &str, name: &str) -> Vec<String> {
    let outcome = lower(&format!("{PRELUDE}\n{class}\ndef f() -> {name}: ...\n"));
    let mut definitions = outcome.definitions.iter();
    let found = definitions.find(|one| one.names.cpp == name);
    let Some(DefinitionKind::Record(record)) = found.map(|definition| &definition.kind) else {
        return codes(&outcome)
            .iter()
            .map(|code| (*code).to_owned())
            .collect();
    };
    let field = |field: &bridge_gen::module::Field| {
        let default = field
            .default
            .as_ref()
            .map(|default| match &default.literal {
                Some(_) => format!(" = {}", default.written),
                None => format!(" = ({})", default.written),
            });
        let ty = shown(&outcome.definitions, &field.hint.ty);
        format!(
            "{}: {ty}{} {:?}",
            field.python_name,
            default.unwrap_or_default(),
            field.presence
        )
    };
    record.fields.iter().map(field).collect()
}

#[test]
fn dataclasses_have_the_fields_that_python_sees() {
    let class = "
@dataclasses.dataclass
class A:
    a: int
    b: ClassVar[int] = 1
    c: Ints = dataclasses.field(default_factory=list)
    d: float = dataclasses.field(init=False, default=2)
    def method(self): ...

@dataclasses.dataclass(kw_only=True)
class B(A):
    _: dataclasses.KW_ONLY
    e: Optional[str] = None
    a: str = 'x'
";
    assert_eq!(
        fields(class, "B"),
        [
            "a: str = 'x' Given",
            "c: list[int] = (list()) Given",
            "d: float = 2 Computed",
            "e: optional[str] = None Given",
        ]
    );
}

#[test]
fn typed_dicts_know_what_may_be_missing() {
    let class = "
class A(TypedDict):
    a: int
    b: NotRequired[Ints]

class B(A, total=False):
    c: Required[str]
    d: ReadOnly[int]
    e: Required['Optional[int]']

C = TypedDict('C', {'in': int, 'a-b': NotRequired[str]})
";
    assert_eq!(
        fields(class, "B"),
        [
            "a: int Given",
            "b: optional[list[int]] MayBeMissing",
            "c: str Given",
            "d: optional[int] MayBeMissing",
            "e: optional[int] Given",
        ]
    );
    assert_eq!(
        fields(class, "C"),
        ["in: int Given", "a-b: optional[str] MayBeMissing"]
    );
}

#[test]
fn named_tuples_of_both_forms() {
    let class = "
A = NamedTuple('A', [('x', int), ('y', 'Ints')])
class B(NamedTuple):
    a: A
    n: int = 3
";
    assert_eq!(
        fields(class, "B"),
        ["a: named_tuple A Given", "n: int = 3 Given"]
    );
}

#[test]
fn records_that_cannot_be() {
    for class in [
        "@dataclasses.dataclass\nclass A:\n    a: Optional['A']",
        "@dataclasses.dataclass\nclass B:\n    a: 'A'\n@dataclasses.dataclass\nclass A:\n    b: tuple[B, int]",
        "@dataclasses.dataclass\nclass A:\n    a: dataclasses.InitVar[int]",
        "@dataclasses.dataclass\nclass A:\n    a: int\n    def __init__(self): ...",
        "@dataclasses.dataclass\nclass A: ...",
        "@dataclasses.dataclass\nclass A(Unknown):\n    a: int",
        "class A(enum.Enum): ...",
        "class A(enum.Flag):\n    ONE = compute()",
    ] {
        assert_eq!(fields(class, "A"), ["B104", "B401"], "{class}");
    }
}

#[test]
fn records_hold_themselves_in_containers() {
    let class = "@dataclasses.dataclass\nclass A:\n    a: list['A']\n    b: dict[str, 'A']";
    assert_eq!(
        fields(class, "A"),
        [
            "a: list[dataclass A] Given",
            "b: dict[str, dataclass A] Given"
        ]
    );
}

#[test]
fn fields_of_any_type_are_objects() {
    for hint in ["Any", "object", "T", "ValueError"] {
        let class = format!("@dataclasses.dataclass\nclass A[T]:\n    a: {hint}");
        assert_eq!(fields(&class, "A"), ["a: object Given"], "{hint}");
    }
}

/// Members as `name = value`.
fn members(class: &str) -> Vec<String> {
    let outcome = lower(&format!("{PRELUDE}\n{class}\ndef f() -> E: ...\n"));
    match outcome
        .definitions
        .first()
        .map(|definition| &definition.kind)
    {
        Some(DefinitionKind::Enumeration(enumeration)) => enumeration
            .members
            .iter()
            .map(|member| format!("{} = {}", member.python_name, member.value))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn members_of_enumerations() {
    for (class, expected) in [
        (
            "class E(enum.Enum):\n    A = 1\n    B = -2\n    C = A\n    _x = 3",
            "A = 1, B = -2",
        ),
        (
            "class E(enum.IntEnum):\n    A = 5\n    B = enum.auto()",
            "A = 5, B = 6",
        ),
        (
            "class E(enum.Enum):\n    A = 'a'\n    B = 'b'\n    C = 'a'",
            "A = 0, B = 1",
        ),
        (
            "class E(enum.StrEnum):\n    A = enum.auto()\n    B = 'x'",
            "A = 0, B = 1",
        ),
        (
            "class E(enum.Flag):\n    A = enum.auto()\n    B = enum.auto()\n    AB = A | B\n    D = enum.auto()",
            "A = 1, B = 2, AB = 3, D = 4",
        ),
        ("class E(enum.Enum):\n    A = 1 << 40", "A = 0"),
        (
            "class Base(enum.Enum): ...\nclass E(Base):\n    A = 1",
            "A = 1",
        ),
    ] {
        assert_eq!(members(class).join(", "), expected, "{class}");
    }
}

#[test]
fn parameters_are_passed_as_their_defaults_allow() {
    let text = format!(
        "{PRELUDE}\nimport bridge\ndef f(a: int, b: int = N, c: Optional[int] = None, d: Color = Color.RED, e: Ints = [], \
         m: Mode = 'w', *g: str, h: Annotated[Ints, bridge.inout], **k: int) -> None: ...\n"
    );
    let function = only_function(&text).expect("a function");
    let passing: Vec<_> = function.parameters.iter().map(|one| one.passing).collect();
    use Passing::{InOut, Omittable, Value};
    assert_eq!(
        passing,
        [
            Value, Omittable, Value, Value, Omittable, Value, Value, InOut, Value
        ]
    );
    let kinds: Vec<_> = function.parameters.iter().map(|one| one.kind).collect();
    assert_eq!(kinds[6], ParameterKind::VarPositional);
    assert_eq!(kinds[8], ParameterKind::VarKeyword);
}

#[test]
fn constants_are_final_or_in_capitals() {
    let text = format!(
        "{PRELUDE}\nA: Final = 3\nb: Final[float] = 1\nC = 'x'\nD: int = f()\ne = 4\nF = 1\nF = 2\n_G = 1\nH: Any = 1\ndef g() -> int: ...\n"
    );
    let outcome = lower(&text);
    let module = &outcome.modules[0];
    let literals: Vec<_> = module
        .constants
        .iter()
        .map(|one| &*one.python_name)
        .collect();
    assert_eq!(literals, ["A", "b", "C"]);
    let computed: Vec<_> = module
        .functions
        .iter()
        .filter(|one| one.kind == FunctionKind::Constant && one.owner.is_none())
        .map(|one| &*one.python_name)
        .collect();
    assert_eq!(computed, ["D", "H"]);
}

#[test]
fn overloads_share_a_method_where_cpp_can_tell_them_apart() {
    let text = format!(
        "{PRELUDE}\n@overload\ndef f(x: int) -> int: ...\n@overload\ndef f(x: str) -> str: ...\n\
         @overload\ndef f(x: Annotated[int, 'i64'], y: int = 1) -> int: ...\ndef f(x, y=1): ...\n"
    );
    let outcome = lower(&text);
    let names: Vec<_> = outcome.modules[0]
        .functions
        .iter()
        .filter(|one| one.owner.is_none())
        .map(|one| (one.names.symbol.as_str(), one.names.method.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            ("python_f_1", "f"),
            ("python_f_2", "f"),
            ("python_f_3", "f_3")
        ]
    );
}

//! A library with every shape, kind of class and way to pass a parameter.

use bridge_gen::constructor::by_name;
use bridge_gen::module::{
    Choice, Constant, Default, Definition, DefinitionId, DefinitionKind, DefinitionNames,
    Enumeration, Field, Function, FunctionKind, Hint, Library, Literal, Member, Parameter,
    ParameterKind, Passing, Presence, Record, RecordKind, Type,
};

use crate::sample::{function, leaf, library, parameter};

pub const POINT: Type = Type::Named(DefinitionId(0));
pub const NODE: Type = Type::Named(DefinitionId(1));
const PAIR: Type = Type::Named(DefinitionId(2));
const OPTIONS: Type = Type::Named(DefinitionId(3));
const COLOR: Type = Type::Named(DefinitionId(4));
const ACCESS: Type = Type::Named(DefinitionId(5));
const MODE: Type = Type::Named(DefinitionId(6));
const LEVEL: Type = Type::Named(DefinitionId(7));
const LEFT: Type = Type::Named(DefinitionId(8));
const RIGHT: Type = Type::Named(DefinitionId(9));

pub fn of(constructor: &str, parts: &[Type]) -> Type {
    let constructor = by_name(constructor).expect("a constructor");
    Type::Composite(constructor, parts.to_vec())
}

pub fn one(name: &str) -> Type {
    Type::Leaf(leaf(name))
}

pub fn hint(ty: Type, written: &str) -> Hint {
    Hint {
        ty,
        written: written.to_owned(),
    }
}

fn default(written: &str, literal: Option<Literal>) -> Option<Default> {
    Some(Default {
        written: written.to_owned(),
        literal,
    })
}

fn text(value: &str) -> Literal {
    Literal::Str(value.to_owned())
}

pub fn takes(name: &str, ty: Type, written: &str) -> Parameter {
    Parameter {
        hint: hint(ty, written),
        ..parameter(name, "int")
    }
}

pub fn gives(name: &str, parameters: Vec<Parameter>, ty: Type, written: &str) -> Function {
    Function {
        result: hint(ty, written),
        ..function(name, parameters, "int")
    }
}

pub fn field(name: &str, ty: Type, written: &str) -> Field {
    Field {
        python_name: name.to_owned(),
        ident: name.to_owned(),
        presence: Presence::Given,
        hint: hint(ty, written),
        default: None,
    }
}

pub fn definition(name: &str, kind: DefinitionKind) -> Definition {
    Definition {
        module: "shapes".to_owned(),
        python_name: name.to_owned(),
        names: DefinitionNames {
            c: format!("python_{name}"),
            cpp: name.to_owned(),
        },
        doc: None,
        line: 1,
        kind,
    }
}

pub fn record(kind: RecordKind, fields: Vec<Field>) -> DefinitionKind {
    DefinitionKind::Record(Record { kind, fields })
}

fn enumeration(flag: bool, members: &[(&str, &str, i32)]) -> DefinitionKind {
    let members = members.iter().map(|&(python, ident, value)| Member {
        python_name: python.to_owned(),
        ident: ident.to_owned(),
        value,
    });
    DefinitionKind::Enumeration(Enumeration {
        flag,
        members: members.collect(),
    })
}

fn point() -> Definition {
    let zero = || default("0", Some(Literal::Float(0.0)));
    let x = Field {
        default: zero(),
        ..field("x", one("float"), "float")
    };
    let y = Field {
        default: zero(),
        ..field("y", one("float"), "float")
    };
    let norm = Field {
        presence: Presence::Computed,
        ..field("norm", one("float"), "float")
    };
    Definition {
        doc: Some("A point of the plane.\n\nIn metres.".to_owned()),
        ..definition("Point", record(RecordKind::Dataclass, vec![x, y, norm]))
    }
}

fn node() -> Definition {
    let name = Field {
        ident: "gr_u00f6_u00df_e".to_owned(),
        default: default("'né\\0'", Some(text("né\0"))),
        ..field("größe", one("str"), "str")
    };
    let fields = vec![
        name,
        field("children", of("list", &[NODE]), "list[Node]"),
        field(
            "parent",
            of("sequence", &[of("optional", &[NODE])]),
            "Sequence[Node | None]",
        ),
        field("at", of("optional", &[POINT]), "Point | None"),
        Field {
            default: default("b'\\xff'", Some(Literal::Bytes(vec![0xff, 0]))),
            ..field("data", one("bytes"), "bytes")
        },
        Field {
            default: default("None", Some(Literal::None)),
            ..field("color", of("optional", &[COLOR]), "Color | None")
        },
        Field {
            default: default("'r'", Some(text("r"))),
            ..field("mode", MODE, "Mode")
        },
        field("tags", of("set", &[one("str")]), "set[str]"),
    ];
    definition("Node", record(RecordKind::Dataclass, fields))
}

fn options() -> Definition {
    let label = Field {
        python_name: "a-b".to_owned(),
        ident: "a_u002d_b".to_owned(),
        presence: Presence::MayBeMissing,
        ..field("", of("optional", &[one("str")]), "NotRequired[str]")
    };
    definition("Options", record(RecordKind::TypedDict, vec![label]))
}

fn definitions() -> Vec<Definition> {
    let b = Field {
        default: default("Color.RED", Some(Literal::Member(0))),
        ..field("b", COLOR, "Color")
    };
    let pair = vec![field("a", one("int"), "int"), b];
    let choice = |base: &str, values: Vec<Literal>, enumerators: Option<&[&str]>| {
        let enumerators = enumerators.map(|all| all.iter().map(|&one| one.to_owned()).collect());
        DefinitionKind::Choice(Choice {
            base: leaf(base),
            values,
            enumerators,
        })
    };
    vec![
        point(),
        node(),
        definition("Pair", record(RecordKind::NamedTuple, pair)),
        options(),
        Definition {
            python_name: "Shape.Color".to_owned(),
            doc: Some("What it looks like.".to_owned()),
            ..definition(
                "Color",
                enumeration(
                    false,
                    &[("RED", "RED", 1), ("größe", "gr_u00f6_u00df_e", i32::MIN)],
                ),
            )
        },
        definition(
            "Access",
            enumeration(true, &[("READ", "READ", 1), ("WRITE", "WRITE", 2)]),
        ),
        definition(
            "Mode",
            choice("str", vec![text("r"), text("new")], Some(&["r", "new_"])),
        ),
        definition(
            "Level",
            choice("int", vec![Literal::Int(1), Literal::Int(-3)], None),
        ),
        definition(
            "Left",
            record(
                RecordKind::Dataclass,
                vec![field("rights", of("list", &[RIGHT]), "list[Right]")],
            ),
        ),
        definition("Right", record(RecordKind::Dataclass, right())),
    ]
}

/// It holds what holds it.
fn right() -> Vec<Field> {
    let lefts = of("dict", &[one("str"), LEFT]);
    vec![
        field("left", of("optional", &[LEFT]), "Left | None"),
        field("lefts", lefts, "dict[str, Left]"),
    ]
}

/// Functions on nested types, in both directions.
fn nested() -> Vec<Function> {
    let int = || one("int");
    let deep = of("list", &[of("list", &[of("list", &[int()])])]);
    let table = of(
        "dict",
        &[
            one("str"),
            of("dict", &[int(), of("optional", &[one("bytes")])]),
        ],
    );
    let many = of(
        "tuple",
        &[int(), one("str"), of("tuple_of", &[one("float")])],
    );
    let either = of(
        "union",
        &[
            int(),
            one("str"),
            of("list", &[of("union", &[POINT, COLOR])]),
        ],
    );
    vec![
        gives(
            "deep",
            vec![takes("x", deep.clone(), "list[list[list[int]]]")],
            deep,
            "list[list[list[int]]]",
        ),
        gives(
            "table",
            vec![takes("x", table.clone(), "dict")],
            table,
            "dict",
        ),
        gives(
            "many",
            vec![takes("x", many.clone(), "tuple")],
            many,
            "tuple",
        ),
        gives(
            "either",
            vec![takes(
                "x",
                either.clone(),
                "int | str | list[Point | Color]",
            )],
            either,
            "int",
        ),
        gives(
            "sets",
            vec![takes(
                "x",
                of("set", &[of("frozenset", &[one("i64")])]),
                "set[frozenset[i64]]",
            )],
            of(
                "deque",
                &[of("set", &[of("tuple", &[one("complex"), one("bool")])])],
            ),
            "deque[set[tuple[complex, bool]]]",
        ),
        gives("tree", vec![takes("x", NODE, "Node")], NODE, "Node"),
        gives("mutual", vec![takes("x", LEFT, "Left")], RIGHT, "Right"),
        gives(
            "counts",
            vec![takes("x", of("iterable", &[PAIR]), "Iterable[Pair]")],
            of("counter", &[COLOR, int()]),
            "Counter[Color]",
        ),
        gives(
            "ordered",
            vec![takes(
                "x",
                of("ordered_dict", &[MODE, LEVEL]),
                "OrderedDict",
            )],
            of("defaultdict", &[LEVEL, of("optional", &[OPTIONS])]),
            "defaultdict",
        ),
        gives(
            "mapping",
            vec![takes(
                "x",
                of("mapping", &[one("str"), POINT]),
                "Mapping[str, Point]",
            )],
            ACCESS,
            "Access",
        ),
    ]
}

/// Functions with every way to pass a parameter.
fn passing() -> Vec<Function> {
    let scale = Parameter {
        passing: Passing::Omittable,
        default: default("1 / 3", None),
        ..takes("scale", one("float"), "float")
    };
    let origin = Parameter {
        passing: Passing::Omittable,
        default: default("Point()", None),
        ..takes("origin", POINT, "Point")
    };
    let inout = |ty: Type| Parameter {
        passing: Passing::InOut,
        ..takes("values", ty, "Annotated[list[int], bridge.inout]")
    };
    let args = Parameter {
        kind: ParameterKind::VarPositional,
        ..takes("values", of("list", &[one("float")]), "float")
    };
    let start = Parameter {
        python_name: "größe".to_owned(),
        kind: ParameterKind::KeywordOnly,
        passing: Passing::Omittable,
        default: default("LIMIT", None),
        ..takes("start", one("str"), "str")
    };
    let kwargs = Parameter {
        kind: ParameterKind::VarKeyword,
        ..takes("options", of("dict", &[one("str"), one("int")]), "int")
    };
    vec![
        gives(
            "area",
            vec![
                takes("points", of("list", &[POINT]), "list[Point]"),
                scale,
                origin,
            ],
            of("optional", &[one("float")]),
            "float | None",
        ),
        function("sort", vec![inout(of("list", &[one("int")]))], "None"),
        function("grow", vec![inout(POINT)], "int"),
        gives(
            "merge",
            vec![
                inout(of("dict", &[one("str"), one("int")])),
                takes("x", one("int"), "int"),
            ],
            of("list", &[one("str")]),
            "list[str]",
        ),
        function(
            "total",
            vec![takes("first", one("int"), "int"), args, start, kwargs],
            "float",
        ),
    ]
}

fn defaults() -> Function {
    let takes = |name, ty, literal| Parameter {
        default: default("...", Some(literal)),
        ..takes(name, ty, "...")
    };
    let parameters = vec![
        takes("a", of("optional", &[one("str")]), Literal::None),
        takes("b", of("optional", &[one("str")]), text("x")),
        takes("c", COLOR, Literal::Member(1)),
        takes("d", MODE, text("new")),
        takes("e", LEVEL, Literal::Int(-3)),
        takes("f", of("union", &[one("str"), one("i8")]), Literal::Int(3)),
        takes(
            "g",
            of("optional", &[of("union", &[one("int"), one("str")])]),
            text("x"),
        ),
    ];
    function("defaults", parameters, "None")
}

fn overloads() -> Vec<Function> {
    let overload = |number: u32, ty: Type, written: &str| {
        let mut one = gives("twice", vec![takes("x", ty.clone(), written)], ty, written);
        one.names.ident = format!("twice_{number}");
        one.names.symbol = format!("python_twice_{number}");
        one.names.typedef = format!("PythonTwice{number}Func");
        one
    };
    vec![
        overload(1, one("int"), "int"),
        overload(2, of("list", &[one("str")]), "list[str]"),
    ]
}

fn constant(name: &str, ty: &str, value: Literal) -> Constant {
    Constant {
        python_name: name.to_owned(),
        macro_name: format!("PYTHON_{name}"),
        member: name.to_owned(),
        hint: crate::sample::hint(ty),
        value,
        line: 1,
    }
}

/// All of it.
pub fn shapes() -> Library {
    let mut library = library(nested());
    library.definitions = definitions();
    let module = &mut library.modules[0];
    (module.name, module.file) = ("shapes".to_owned(), "shapes.py".to_owned());
    module.class = "Shapes".to_owned();
    module.functions.extend(passing());
    module.functions.push(defaults());
    module.functions.extend(overloads());
    module.functions.push(Function {
        kind: FunctionKind::Constant,
        ..gives("ORIGIN", vec![], POINT, "Final[Point]")
    });
    module.constants = vec![
        constant("LIMIT", "int", Literal::Int(3)),
        constant("LEAST", "i64", Literal::Int(i64::MIN.into())),
        constant("RATIO", "float", Literal::Float(0.5)),
        constant("NARROW", "f32", Literal::Float(0.1)),
        constant("DEBUG", "bool", Literal::Bool(true)),
        constant("NAME", "str", text("gr\u{f6}\u{df}e\0")),
        constant("MAGIC", "bytes", Literal::Bytes(vec![0x89, b'P'])),
    ];
    library
}

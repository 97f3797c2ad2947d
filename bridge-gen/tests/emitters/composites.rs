//! A library with every shape, kind of class and way to pass a parameter.

use bridge_gen::constructor::by_name;
use bridge_gen::module::{
    Constant, Default, Definition, DefinitionKind, DefinitionNames, Field, Function, FunctionKind,
    Hint, Library, Literal, Parameter, ParameterKind, Passing, Presence, Record, RecordKind, Type,
};

use crate::classes::{
    ACCESS, COLOR, LEFT, LEVEL, MODE, NODE, OPTIONS, PAIR, POINT, RIGHT, definitions,
};
use crate::sample::{function, leaf, library, parameter};

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

pub fn default(written: &str, literal: Option<Literal>) -> Option<Default> {
    Some(Default {
        written: written.to_owned(),
        literal,
    })
}

pub fn text(value: &str) -> Literal {
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
            cpp_path: name.to_owned(),
        },
        doc: None,
        line: 1,
        kind,
    }
}

pub fn record(kind: RecordKind, fields: Vec<Field>) -> DefinitionKind {
    DefinitionKind::Record(Record { kind, fields })
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

//! Classes and sets of literals of every kind.

use bridge_gen::module::{
    Choice, Definition, DefinitionId, DefinitionKind, Enumeration, Field, Literal, Member,
    Presence, RecordKind, Type,
};

use crate::composites::{default, definition, field, of, one, record, text};
use crate::sample::leaf;

pub const POINT: Type = Type::Named(DefinitionId(0));
pub const NODE: Type = Type::Named(DefinitionId(1));
pub const PAIR: Type = Type::Named(DefinitionId(2));
pub const OPTIONS: Type = Type::Named(DefinitionId(3));
pub const COLOR: Type = Type::Named(DefinitionId(4));
pub const ACCESS: Type = Type::Named(DefinitionId(5));
pub const MODE: Type = Type::Named(DefinitionId(6));
pub const LEVEL: Type = Type::Named(DefinitionId(7));
pub const LEFT: Type = Type::Named(DefinitionId(8));
pub const RIGHT: Type = Type::Named(DefinitionId(9));

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

/// All of them, in the order of the constants.
pub fn definitions() -> Vec<Definition> {
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

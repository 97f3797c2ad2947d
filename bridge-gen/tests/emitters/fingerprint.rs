use bridge_gen::fingerprint::{fingerprint, fnv1a, interface};
use bridge_gen::module::{
    DefinitionKind, Enumeration, FunctionKind, Library, Literal, ParameterKind, Passing, Presence,
    Record, RecordKind, Type,
};
use bridge_gen::names::{Taken, batches};

use crate::classes::{NODE, POINT};
use crate::composites::{of, one, shapes};
use crate::sample::{hint, math_ops};

fn changed(change: impl FnOnce(&mut Library)) -> bool {
    let mut library = math_ops();
    change(&mut library);
    fingerprint(&library) != fingerprint(&math_ops())
}

#[test]
fn the_hash_is_fnv_1a() {
    assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
    assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
}

#[test]
fn the_interface_in_words() {
    assert_eq!(
        interface(&math_ops())
            .lines()
            .skip(12)
            .filter(|line| !line.ends_with(')') || line.contains("free_"))
            .collect::<Vec<_>>(),
        [
            "python_add math_ops.add(a:int=int64_t, b:int=int64_t) int=int64_t",
            "python_free_bytes (bridge_bytes)",
            "python_free_str (bridge_str)",
            "python_greet math_ops.greet(name:str=bridge_str, *punctuation:str=bridge_str = \"!\") str=bridge_str",
            "python_reset math_ops.reset() None=void",
        ]
    );
}

#[test]
fn the_functions_of_every_library_in_words() {
    let interface = interface(&math_ops());
    for line in [
        "python_last_error const bridge_error *()",
        "python_configure bool (const bridge_config *config)",
    ] {
        assert!(interface.lines().any(|own| own == line), "{interface}");
    }
}

#[test]
fn changes_with_what_callers_rely_on() {
    assert!(changed(|l| l.symbols.prefix.push('x')));
    assert!(changed(|l| l.modules[0].name.push('x')));
    assert!(changed(|l| drop(l.modules[0].functions.pop())));
    assert!(changed(|l| l.modules[0].functions[0]
        .names
        .symbol
        .push('x')));
    assert!(changed(|l| l.modules[0].functions[0].python_name.push('x')));
    assert!(changed(|l| batches(&mut l.modules, Taken::default())));
    assert!(changed(|l| l.modules[0].functions[0].result = hint("i32")));
    assert!(changed(
        |l| l.modules[0].functions[0].parameters[1].hint = hint("i64")
    ));
    assert!(changed(|l| drop(
        l.modules[0].functions[0].parameters.pop()
    )));
    assert!(changed(|l| l.modules[0].functions[0].parameters.swap(0, 1)));
    assert!(changed(
        |l| l.modules[0].functions[1].parameters[1].kind = ParameterKind::PositionalOrKeyword
    ));
    assert!(changed(|l| {
        let default = l.modules[0].functions[1].parameters[1]
            .default
            .as_mut()
            .expect("a default");
        default.literal = Some(Literal::Str("?".to_owned()));
    }));
}

#[test]
fn does_not_change_with_what_they_do_not() {
    assert!(!changed(|l| l.modules[0].functions.swap(0, 1)));
    assert!(!changed(|l| l.modules[0].source = Some("# more".to_owned())));
    assert!(!changed(|l| l.modules[0].doc = None));
    assert!(!changed(|l| l.modules[0].functions[0].doc = None));
    assert!(!changed(|l| l.modules[0].functions[0].line = 99));
    assert!(!changed(|l| l.modules[0].functions[0]
        .result
        .written
        .push(' ')));
    assert!(!changed(|l| l.modules[0].class.push('x')));
    assert!(!changed(|l| l.modules[0].functions[0]
        .names
        .method
        .push('x')));
    assert!(!changed(|l| l.modules[0].left_out.clear()));
    assert!(!changed(|l| l.name.push('x')));
}

fn shapes_changed(change: impl FnOnce(&mut Library)) -> bool {
    let mut library = shapes();
    change(&mut library);
    fingerprint(&library) != fingerprint(&shapes())
}

/// The result of the first function, a list.
fn first_type(library: &mut Library) -> &mut Type {
    &mut library.modules[0].functions[0].result.ty
}

fn record(library: &mut Library, index: usize) -> &mut Record {
    match &mut library.definitions[index].kind {
        DefinitionKind::Record(record) => record,
        DefinitionKind::Class(_) | DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => {
            panic!("a record")
        }
    }
}

fn enumeration(library: &mut Library) -> &mut Enumeration {
    match &mut library.definitions[4].kind {
        DefinitionKind::Enumeration(enumeration) => enumeration,
        DefinitionKind::Record(_) | DefinitionKind::Class(_) | DefinitionKind::Choice(_) => {
            panic!("an enumeration")
        }
    }
}

#[test]
fn classes_constants_and_passing_in_words() {
    let interface = interface(&shapes());
    for line in [
        "PYTHON_LIMIT shapes.LIMIT:int=int64_t = 3",
        "python_Color enum shapes.Shape.Color {RED = 1, größe = -2147483648}",
        "python_Access flag shapes.Access {READ = 1, WRITE = 2}",
        "python_Options typed_dict shapes.Options {may_be_missing a-b:optional[str=bridge_str]}",
        "python_Pair named_tuple shapes.Pair {a:int=int64_t, b:python_Color = member 0}",
        "python_ORIGIN shapes.ORIGIN python_Point",
        "python_grow shapes.grow(values:inout*python_Point) int=int64_t",
        "python_twice_2 shapes.twice(x:list[str=bridge_str]) list[str=bridge_str]",
        "python_free_array_str (bridge_array_str)",
    ] {
        assert!(
            interface.lines().any(|other| other == line),
            "no {line} in\n{interface}"
        );
    }
}

#[test]
fn changes_with_types_classes_and_constants() {
    assert!(shapes_changed(|l| *first_type(l) = of("set", &[one("int")])));
    assert!(shapes_changed(|l| *first_type(l) = POINT));
    assert!(shapes_changed(
        |l| record(l, 0).kind = RecordKind::NamedTuple
    ));
    assert!(shapes_changed(|l| record(l, 0).fields.swap(0, 1)));
    assert!(shapes_changed(|l| record(l, 0).fields[0].default = None));
    assert!(shapes_changed(
        |l| record(l, 0).fields[0].presence = Presence::Computed
    ));
    assert!(shapes_changed(|l| record(l, 0).fields[0].hint.ty = NODE));
    assert!(shapes_changed(|l| record(l, 0).fields[0]
        .python_name
        .push('x')));
    assert!(shapes_changed(|l| l.definitions[0].module.push('x')));
    assert!(shapes_changed(|l| l.definitions[0].python_name.push('x')));
    assert!(shapes_changed(|l| enumeration(l).flag = true));
    assert!(shapes_changed(|l| enumeration(l).members[0].value = 9));
    assert!(shapes_changed(|l| enumeration(l).members[0]
        .python_name
        .push('x')));
    assert!(shapes_changed(|l| {
        let DefinitionKind::Choice(choice) = &mut l.definitions[6].kind else {
            panic!("a choice");
        };
        choice.values.swap(0, 1);
    }));
    assert!(shapes_changed(
        |l| l.modules[0].constants[0].value = Literal::Int(4)
    ));
    assert!(shapes_changed(|l| {
        let sort = l.modules[0]
            .functions
            .iter_mut()
            .find(|one| one.python_name == "sort");
        sort.expect("a function").parameters[0].passing = Passing::Value;
    }));
    assert!(shapes_changed(|l| {
        let last = l.modules[0].functions.last_mut();
        last.expect("a function").kind = FunctionKind::Call;
    }));
}

#[test]
fn does_not_change_with_the_words_and_lines_of_classes() {
    assert!(!shapes_changed(|l| l.definitions[0].doc = None));
    assert!(!shapes_changed(|l| l.definitions[0].line = 99));
    assert!(!shapes_changed(|l| record(l, 0).fields[0]
        .hint
        .written
        .push('x')));
    assert!(!shapes_changed(|l| l.modules[0].constants[0].line = 99));
}

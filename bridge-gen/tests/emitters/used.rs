use bridge_gen::emit::types::c;
use bridge_gen::emit::used::{c_types, held, leaves, types};
use bridge_gen::module::{Library, Type};

use crate::classes::NODE;
use crate::composites::{gives, of, one, shapes};
use crate::sample::library;

fn names(library: &Library, types: &[&Type]) -> Vec<String> {
    types.iter().map(|ty| c(library, ty)).collect()
}

#[test]
fn what_is_held_comes_first() {
    let library = shapes();
    let all = types(&library);
    for (index, ty) in all.iter().enumerate() {
        for part in held(&library, ty) {
            let place = all.iter().position(|other| *other == part);
            assert!(place.is_some_and(|place| place < index), "{ty:?}");
        }
    }
}

#[test]
fn what_is_pointed_to_comes_first_unless_it_holds_the_pointer() {
    let library = shapes();
    let names = names(&library, &c_types(&library));
    let place = |name: &str| names.iter().position(|other| other == name);
    assert!(place("python_Point") < place("bridge_array_python_Point"));
    assert!(place("bridge_array_python_Node") < place("python_Node"));
    assert!(place("python_Node") < place("bridge_optional_python_Node"));
    assert!(place("python_Left") < place("python_Right"));
}

#[test]
fn each_type_once() {
    let list = || of("list", &[of("set", &[one("int")])]);
    let mut library = library(vec![
        gives("f", vec![], list(), ""),
        gives("g", vec![], list(), ""),
    ]);
    let frozenset = of("list", &[of("frozenset", &[one("i64")])]);
    library.modules[0]
        .functions
        .push(gives("h", vec![], frozenset, ""));
    assert_eq!(types(&library).len(), 6);
    assert_eq!(
        names(&library, &c_types(&library)),
        ["int64_t", "bridge_array_i64", "bridge_array_array_i64"]
    );
}

#[test]
fn leaves_of_fields_and_choices_count() {
    let mut library = shapes();
    library.modules[0].functions = vec![gives("f", vec![], NODE, "Node")];
    library.modules[0].constants.clear();
    let names: Vec<_> = leaves(&library).iter().map(|leaf| leaf.name).collect();
    assert_eq!(names, ["str", "float", "bytes"]);
}

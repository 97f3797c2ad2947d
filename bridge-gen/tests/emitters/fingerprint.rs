use bridge_gen::fingerprint::{fingerprint, fnv1a, interface};
use bridge_gen::module::{Library, Literal, ParameterKind};

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
        interface(&math_ops()).lines().skip(5).collect::<Vec<_>>(),
        [
            "python_add math_ops.add(a:int=int64_t, b:int=int64_t) int=int64_t",
            "python_free_bytes (bridge_bytes)",
            "python_free_str (bridge_str)",
            "python_greet math_ops.greet(name:str=bridge_str, *punctuation:str=bridge_str = \"!\") str=bridge_str",
            "python_last_error last_error",
            "python_library_info info",
            "python_reset math_ops.reset() None=void",
        ]
    );
}

#[test]
fn changes_with_what_callers_rely_on() {
    assert!(changed(|l| l.symbols.last_error.push('x')));
    assert!(changed(|l| l.symbols.release_prefix.push('x')));
    assert!(changed(|l| l.modules[0].name.push('x')));
    assert!(changed(|l| drop(l.modules[0].functions.pop())));
    assert!(changed(|l| l.modules[0].functions[0]
        .names
        .symbol
        .push('x')));
    assert!(changed(|l| l.modules[0].functions[0].python_name.push('x')));
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
    assert!(!changed(|l| l.modules[0].source.push_str("# more")));
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

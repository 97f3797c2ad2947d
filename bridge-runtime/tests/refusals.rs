//! Every way in which a container is refused, and the path to what is wrong inside it.

use std::ptr;

use bridge_runtime::abi::Code;
use bridge_runtime::{
    Counter, DefaultDict, Deque, Dict, FrozenSet, List, Mapping, Optional, Release, Sequence, Set,
    Str, Tuple2, TupleOf,
};

#[macro_use]
mod common;
use common::{Failure, array, str};

bridge_runtime::library! {
    name: "test_refusals",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_containers],
    symbols: { info: refusals_info, last_error: refusals_last_error, live: refusals_live },
    release: {},
}

type Deep = Dict<Str, List<Tuple2<i64, Optional<Set<Str>>>>>;

#[bridge_runtime::module(name = "containers", source = include_str!("modules/containers.py"))]
extern "Python" {
    #[symbol = "made_list"]
    #[python = "made"]
    fn made_list(expression: Str) -> List<i64>;
    #[symbol = "made_sequence"]
    #[python = "made"]
    fn made_sequence(expression: Str) -> Sequence<i64>;
    #[symbol = "made_texts"]
    #[python = "made"]
    fn made_texts(expression: Str) -> Sequence<Str>;
    #[symbol = "made_deque"]
    #[python = "made"]
    fn made_deque(expression: Str) -> Deque<i64>;
    #[symbol = "made_set"]
    #[python = "made"]
    fn made_set(expression: Str) -> Set<i64>;
    #[symbol = "made_frozen_set"]
    #[python = "made"]
    fn made_frozen_set(expression: Str) -> FrozenSet<i64>;
    #[symbol = "made_tuple_of"]
    #[python = "made"]
    fn made_tuple_of(expression: Str) -> TupleOf<i64>;
    #[symbol = "made_dict"]
    #[python = "made"]
    fn made_dict(expression: Str) -> Dict<Str, i64>;
    #[symbol = "made_mapping"]
    #[python = "made"]
    fn made_mapping(expression: Str) -> Mapping<Str, i64>;
    #[symbol = "made_default_dict"]
    #[python = "made"]
    fn made_default_dict(expression: Str) -> DefaultDict<Str, i64>;
    #[symbol = "made_counter"]
    #[python = "made"]
    fn made_counter(expression: Str) -> Counter<Str, i64>;
    #[symbol = "made_tuple"]
    #[python = "made"]
    fn made_tuple(expression: Str) -> Tuple2<i64, Str>;
    #[symbol = "made_optional"]
    #[python = "made"]
    fn made_optional(expression: Str) -> Optional<i64>;
    #[symbol = "made_deep"]
    #[python = "made"]
    fn made_deep(expression: Str) -> Deep;
    #[symbol = "made_pairs"]
    #[python = "made"]
    fn made_pairs(expression: Str) -> Dict<Tuple2<i64, Str>, i64>;
    #[symbol = "shown_strs"]
    #[python = "shown"]
    fn shown_strs(value: Dict<Str, List<Str>>) -> Str;
}

#[track_caller]
fn failed(code: Code, type_name: &str, message: &str) -> Failure {
    let failure = common::failure(refusals_last_error());
    common::expected(failure, code, type_name, message)
}

/// Python returned, for each expression, what is described after it.
macro_rules! refused {
    ($function:ident: $($expression:literal => $message:literal,)*) => {$(
        let result = call!($function(str($expression)));
        failed(Code::Type, "TypeError", concat!("containers.made: ", $message));
        // SAFETY: a zero value can be released like any other.
        unsafe { result.release() };
    )*};
}

#[test]
fn a_container_of_another_type_is_refused() {
    refused!(made_list:
        "(1, 2)" => "return is declared list[int], but Python returned tuple",
        "None" => "return is declared list[int], but Python returned NoneType",
        "deque()" => "return is declared list[int], but Python returned collections.deque",
    );
    refused!(made_sequence:
        "{1}" => "return is declared Sequence[int], but Python returned set",
        "iter([])" => "return is declared Sequence[int], but Python returned list_iterator",
    );
    refused!(made_texts:
        "'text'" => "return is declared Sequence[str], but Python returned str",
        "bytearray()" => "return is declared Sequence[str], but Python returned bytearray",
    );
    refused!(made_deque: "[]" => "return is declared deque[int], but Python returned list",);
    refused!(made_set: "[]" => "return is declared set[int], but Python returned list",);
    refused!(made_frozen_set: "{1}" => "return is declared frozenset[int], but Python returned set",);
    refused!(made_tuple_of: "[]" => "return is declared tuple[int, ...], but Python returned list",);
    refused!(made_dict: "[]" => "return is declared dict[str, int], but Python returned list",);
    refused!(made_mapping: "[]" => "return is declared Mapping[str, int], but Python returned list",);
    refused!(made_default_dict: "{}" => "return is declared defaultdict[str, int], but Python returned dict",);
    refused!(made_counter: "{}" => "return is declared Counter[str], but Python returned dict",);
    refused!(made_tuple:
        "(1, 'x', 2)" => "return is declared tuple[int, str], but Python returned a tuple of 3",
        "()" => "return is declared tuple[int, str], but Python returned a tuple of 0",
        "[1, 'x']" => "return is declared tuple[int, str], but Python returned list",
    );
    refused!(made_optional: "'x'" => "return is declared int | None, but Python returned str",);
}

#[test]
fn a_wrong_part_is_named_by_its_path() {
    refused!(made_list:
        "[1, 2, 'x']" => "return[2] is declared int, but Python returned str",
        "[1, None]" => "return[1] is declared int, but Python returned NoneType",
    );
    refused!(made_set: "{'x'}" => "return[0] is declared int, but Python returned str",);
    refused!(made_tuple: "(1, 2)" => "return[1] is declared str, but Python returned int",);
    refused!(made_dict:
        "{'a': 1, 'b': None}" => "return['b'] is declared int, but Python returned NoneType",
        "{'a': 1, 2: 3}" => "return key 2 is declared str, but Python returned int",
    );
    refused!(made_pairs:
        "{(1, 2): 3}" => "return key (1, 2)[1] is declared str, but Python returned int",
        "{(1, 'x'): 'y'}" => "return[(1, 'x')] is declared int, but Python returned str",
    );
    refused!(made_deep:
        "{'a': [(1, None), (2, {3})]}" => "return['a'][1][1][0] is declared str, but Python returned int",
        "{'a': [(1, 5)]}" => "return['a'][0][1] is declared set[str] | None, but Python returned int",
        "{'a': [(1,)]}" => "return['a'][0] is declared tuple[int, set[str] | None], but Python returned a tuple of 1",
    );
}

#[test]
fn other_failures_have_a_path_too() {
    call!(made_list(str("[1, 2**63]")));
    failed(
        Code::Overflow,
        "OverflowError",
        "containers.made: return[1] is declared int, but 9223372036854775808 is not within \
         -9223372036854775808 to 9223372036854775807",
    );
    call!(made_dict(str("{'a': 1, '\\ud800': 2}")));
    failed(
        Code::Encoding,
        "UnicodeEncodeError",
        "containers.made: return key '\\ud800' cannot be UTF-8: \
         it holds the lone surrogate U+D800 at position 0",
    );
    let (good, bad) = ([str("a"), str("b")], [str("a"), str(b"\xff")]);
    let lists = [array(&good), array(&bad)];
    call!(shown_strs(Dict::new(good.as_ptr(), lists.as_ptr(), 2)));
    failed(
        Code::Encoding,
        "UnicodeDecodeError",
        "containers.shown: parameter value['b'][1] is not UTF-8: invalid byte 0xff at offset 0",
    );
    call!(shown_strs(Dict::new(bad.as_ptr(), lists.as_ptr(), 2)));
    failed(
        Code::Encoding,
        "UnicodeDecodeError",
        "containers.shown: parameter value key #1 is not UTF-8: invalid byte 0xff at offset 0",
    );
}

#[test]
fn null_with_a_length_is_refused_wherever_it_is() {
    let keys = [str("a")];
    let lists = [List::new(ptr::null(), 3)];
    call!(shown_strs(Dict::new(keys.as_ptr(), lists.as_ptr(), 1)));
    failed(
        Code::Null,
        "",
        "containers.shown: parameter value['a'] is NULL, but its length is 3",
    );
    for (keys, values) in [(ptr::null(), lists.as_ptr()), (keys.as_ptr(), ptr::null())] {
        call!(shown_strs(Dict::new(keys, values, 1)));
        failed(
            Code::Null,
            "",
            "containers.shown: parameter value is NULL, but its length is 1",
        );
    }
}

#[test]
fn strange_containers_are_only_errors() {
    for (expression, type_name, message) in [
        ("Failing([0, 1, 2])", "LookupError", "no third"),
        (
            "range(2**70)",
            "OverflowError",
            "Python int too large to convert to C ssize_t",
        ),
    ] {
        call!(made_sequence(str(expression)));
        failed(Code::Python, type_name, message);
    }
    call!(made_sequence(str("Endless([1])")));
    let failure = common::failure(refusals_last_error()).expect("an error");
    assert!(failure.is(Code::Memory, "MemoryError"), "{failure:?}");
    call!(made_mapping(str("Torn(a=1)")));
    failed(Code::Python, "LookupError", "no a");
}

//! Lists, sets, dicts, tuples and the like, both ways, and every way in which one is refused.

use std::ptr;

use bridge_runtime::{
    Array, Counter, DefaultDict, Deque, Dict, FrozenSet, Iterable, List, Mapping, Optional,
    OrderedDict, Release, Sequence, Set, Str, Tuple1, Tuple2, Tuple3, TupleOf,
};

#[macro_use]
mod common;
use common::{Failure, array, elements, list, str, text};

bridge_runtime::library! {
    name: "test_containers",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_containers],
    symbols: { info: containers_info, last_error: containers_last_error, live: containers_live },
    release: {
        containers_free_str: bridge_runtime::Str,
        containers_free_array_i64: bridge_runtime::List<i64>,
    },
}

type Deep = Dict<Str, List<Tuple2<i64, Optional<Set<Str>>>>>;

#[bridge_runtime::module(name = "containers", source = include_str!("modules/containers.py"))]
extern "Python" {
    #[symbol = "same_floats"]
    #[python = "same"]
    fn same_floats(value: List<f64>) -> List<f64>;
    #[symbol = "same_strs"]
    #[python = "same"]
    fn same_strs(value: List<Str>) -> List<Str>;
    #[symbol = "same_deep"]
    #[python = "same"]
    fn same_deep(value: Deep) -> Deep;
    #[symbol = "same_set"]
    #[python = "same"]
    fn same_set(value: Set<i64>) -> Set<i64>;
    #[symbol = "same_tuple"]
    #[python = "same"]
    fn same_tuple(value: Tuple3<i64, Str, f64>) -> Tuple3<i64, Str, f64>;
    #[symbol = "same_optional"]
    #[python = "same"]
    fn same_optional(value: Optional<i64>) -> Optional<i64>;
    #[symbol = "shown_list"]
    #[python = "shown"]
    fn shown_list(value: List<i64>) -> Str;
    #[symbol = "shown_sequence"]
    #[python = "shown"]
    fn shown_sequence(value: Sequence<i64>) -> Str;
    #[symbol = "shown_iterable"]
    #[python = "shown"]
    fn shown_iterable(value: Iterable<i64>) -> Str;
    #[symbol = "shown_deque"]
    #[python = "shown"]
    fn shown_deque(value: Deque<i64>) -> Str;
    #[symbol = "shown_set"]
    #[python = "shown"]
    fn shown_set(value: Set<i64>) -> Str;
    #[symbol = "shown_frozen_set"]
    #[python = "shown"]
    fn shown_frozen_set(value: FrozenSet<i64>) -> Str;
    #[symbol = "shown_tuple_of"]
    #[python = "shown"]
    fn shown_tuple_of(value: TupleOf<i64>) -> Str;
    #[symbol = "shown_dict"]
    #[python = "shown"]
    fn shown_dict(value: Dict<Str, i64>) -> Str;
    #[symbol = "shown_mapping"]
    #[python = "shown"]
    fn shown_mapping(value: Mapping<Str, i64>) -> Str;
    #[symbol = "shown_default_dict"]
    #[python = "shown"]
    fn shown_default_dict(value: DefaultDict<Str, i64>) -> Str;
    #[symbol = "shown_ordered_dict"]
    #[python = "shown"]
    fn shown_ordered_dict(value: OrderedDict<Str, i64>) -> Str;
    #[symbol = "shown_counter"]
    #[python = "shown"]
    fn shown_counter(value: Counter<Str, i64>) -> Str;
    #[symbol = "shown_tuple"]
    #[python = "shown"]
    fn shown_tuple(value: Tuple1<Optional<i64>>) -> Str;
    #[symbol = "made_list"]
    #[python = "made"]
    fn made_list(expression: Str) -> List<i64>;
    #[symbol = "made_sequence"]
    #[python = "made"]
    fn made_sequence(expression: Str) -> Sequence<i64>;
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
    #[symbol = "made_ordered_dict"]
    #[python = "made"]
    fn made_ordered_dict(expression: Str) -> OrderedDict<Str, i64>;
    #[symbol = "made_counter"]
    #[python = "made"]
    fn made_counter(expression: Str) -> Counter<Str, i64>;
}

fn last() -> Option<Failure> {
    common::failure(containers_last_error())
}

#[track_caller]
fn succeeded<T>(value: T) -> T {
    assert_eq!(last(), None);
    value
}

fn release<T: Release>(value: T) {
    // SAFETY: every result is released once.
    unsafe { value.release() }
}

/// The text, freed.
#[track_caller]
fn shown(result: Str) -> String {
    let shown = text(succeeded(result));
    call!(containers_free_str(result));
    shown
}

#[track_caller]
fn numbers<K>(result: Array<i64, K>) -> Vec<i64> {
    let numbers = elements(succeeded(result));
    release(result);
    numbers
}

#[track_caller]
fn items<M>(result: bridge_runtime::Map<Str, i64, M>) -> Vec<(String, i64)> {
    succeeded(());
    let keys = list(result.keys, result.len).into_iter().map(text);
    let items = keys.zip(list(result.values, result.len)).collect();
    release(result);
    items
}

#[test]
fn each_container_is_what_python_declares() {
    let some = [3, -1, 2];
    assert_eq!(shown(call!(shown_list(array(&some)))), "[3, -1, 2]");
    assert_eq!(shown(call!(shown_sequence(array(&some)))), "[3, -1, 2]");
    assert_eq!(shown(call!(shown_iterable(array(&some)))), "[3, -1, 2]");
    assert_eq!(shown(call!(shown_deque(array(&some)))), "deque([3, -1, 2])");
    assert_eq!(shown(call!(shown_tuple_of(array(&some)))), "(3, -1, 2)");
    assert_eq!(shown(call!(shown_set(array(&[5, 5])))), "{5}");
    assert_eq!(
        shown(call!(shown_frozen_set(array(&[5])))),
        "frozenset({5})"
    );
    let (keys, values) = ([str("b"), str("a"), str("b")], [1, 2, 3]);
    let (keys, values) = (keys.as_ptr(), values.as_ptr());
    let dict = "{'b': 3, 'a': 2}";
    assert_eq!(shown(call!(shown_dict(Dict::new(keys, values, 3)))), dict);
    assert_eq!(
        shown(call!(shown_mapping(Mapping::new(keys, values, 3)))),
        dict
    );
    let result = call!(shown_default_dict(DefaultDict::new(keys, values, 3)));
    assert_eq!(shown(result), format!("defaultdict(None, {dict})"));
    let result = shown(call!(shown_ordered_dict(OrderedDict::new(keys, values, 3))));
    assert!(
        result.starts_with("OrderedDict(") && result.contains("b"),
        "{result}"
    );
    let result = call!(shown_counter(Counter::new(keys, values, 3)));
    assert_eq!(shown(result), format!("Counter({dict})"));
    let (one, none) = (Optional::some(7), bridge_runtime::Lift::ZERO);
    assert_eq!(shown(call!(shown_tuple(Tuple1 { item0: one }))), "(7,)");
    assert_eq!(shown(call!(shown_tuple(Tuple1 { item0: none }))), "(None,)");
}

#[test]
fn empty_containers_have_null_data() {
    assert_eq!(shown(call!(shown_list(List::new(ptr::null(), 0)))), "[]");
    assert_eq!(shown(call!(shown_set(Set::new(ptr::null(), 0)))), "set()");
    let empty = Dict::new(ptr::null(), ptr::null(), 0);
    assert_eq!(shown(call!(shown_dict(empty))), "{}");
    assert!(numbers(call!(made_list(str("[]")))).is_empty());
    assert!(numbers(call!(made_set(str("set()")))).is_empty());
    let empty = call!(made_dict(str("{}")));
    assert!(empty.keys.is_null() && empty.values.is_null() && empty.len == 0);
    let empty = call!(made_list(str("[]")));
    call!(containers_free_array_i64(empty));
}

#[test]
fn results_may_be_of_any_type_that_is_one() {
    for expression in ["[1, 2]", "Liar([1, 2])"] {
        assert_eq!(numbers(call!(made_list(str(expression)))), [1, 2]);
    }
    for expression in [
        "[0, 1]",
        "(0, 1)",
        "deque([0, 1])",
        "range(2)",
        "UserList([0, 1])",
    ] {
        assert_eq!(numbers(call!(made_sequence(str(expression)))), [0, 1]);
    }
    for expression in ["{4}", "frozenset({4})", "{4: 5}.keys()"] {
        assert_eq!(numbers(call!(made_set(str(expression)))), [4]);
    }
    assert_eq!(numbers(call!(made_deque(str("deque([1, 2], 5)")))), [1, 2]);
    assert_eq!(numbers(call!(made_frozen_set(str("frozenset({1})")))), [1]);
    assert_eq!(numbers(call!(made_tuple_of(str("(1, True)")))), [1, 1]);
    let ordered = "[o := OrderedDict(a=1, b=2), o.move_to_end('a')][0]";
    let expected = [("b".to_owned(), 2), ("a".to_owned(), 1)];
    assert_eq!(items(call!(made_dict(str(ordered)))), expected);
    assert_eq!(items(call!(made_ordered_dict(str(ordered)))), expected);
    for expression in [
        "dict(b=2)",
        "types.MappingProxyType(dict(b=2))",
        "UserDict(b=2)",
    ] {
        assert_eq!(items(call!(made_mapping(str(expression)))), expected[..1]);
    }
    let result = call!(made_default_dict(str("defaultdict(int, b=2)")));
    assert_eq!(items(result), expected[..1]);
    assert_eq!(
        items(call!(made_counter(str("Counter('bb')")))),
        expected[..1]
    );
}

#[test]
fn a_million_keep_their_values() {
    let floats: Vec<f64> = (0..1_000_000).map(|i| f64::from(i) / 3.0).collect();
    let result = succeeded(call!(same_floats(array(&floats))));
    assert!(elements(result) == floats);
    release(result);
    let names: Vec<_> = (0..100_000).map(|i| format!("näme {i}")).collect();
    let views: Vec<_> = names.iter().map(str).collect();
    let result = succeeded(call!(same_strs(array(&views))));
    assert!(elements(result).into_iter().map(text).eq(names));
    release(result);
}

#[test]
fn sets_lose_what_is_there_twice() {
    let numbers: Vec<i64> = (0..1000).map(|i| i % 100).collect();
    let result = succeeded(call!(same_set(array(&numbers))));
    let mut found = elements(result);
    found.sort_unstable();
    assert!(found.into_iter().eq(0..100));
    release(result);
}

#[test]
fn containers_nest() {
    let (first, second) = ([str("x"), str("")], [str("größe\0")]);
    let pairs = [
        Tuple2 {
            item0: 1,
            item1: Optional::some(array(&first)),
        },
        Tuple2 {
            item0: i64::MIN,
            item1: bridge_runtime::Lift::ZERO,
        },
        Tuple2 {
            item0: 3,
            item1: Optional::some(array(&second)),
        },
    ];
    let keys = [str("all"), str("none")];
    let values = [array(&pairs), array(&pairs[..0])];
    let deep = Deep::new(keys.as_ptr(), values.as_ptr(), 2);
    let result = succeeded(call!(same_deep(deep)));
    let keys = list(result.keys, result.len).into_iter().map(text);
    assert!(keys.eq(["all", "none"]));
    let values = list(result.values, result.len);
    assert!(elements(values[1]).is_empty());
    let pairs = elements(values[0]);
    let mut set: Vec<_> = elements(pairs[0].item1.value)
        .into_iter()
        .map(text)
        .collect();
    set.sort();
    assert_eq!(set, ["", "x"]);
    assert_eq!(
        pairs.iter().map(|pair| pair.item0).collect::<Vec<_>>(),
        [1, i64::MIN, 3]
    );
    assert!(!pairs[1].item1.has_value);
    assert_eq!(text(elements(pairs[2].item1.value)[0]), "größe\0");
    release(result);
}

#[test]
fn tuples_and_optionals_keep_their_parts() {
    let tuple = Tuple3 {
        item0: -1,
        item1: str("x"),
        item2: 0.5,
    };
    let result = succeeded(call!(same_tuple(tuple)));
    assert_eq!(
        (result.item0, &*text(result.item1), result.item2),
        (-1, "x", 0.5)
    );
    release(result);
    let result = succeeded(call!(same_optional(Optional::some(0))));
    assert!(result.has_value && result.value == 0);
    assert!(!succeeded(call!(same_optional(bridge_runtime::Lift::ZERO))).has_value);
}

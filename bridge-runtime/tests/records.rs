//! Dataclasses, named tuples and typed dicts, both ways, and every way in which one is refused.

use std::thread;

use bridge_runtime::abi::Code;
use bridge_runtime::{Lift, List, Optional, Release, Set, Str, Tuple2};

#[macro_use]
mod common;
use common::{Failure, array, elements, str, text};

bridge_runtime::library! {
    name: "test_records",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_records],
    symbols: { info: records_info, last_error: records_last_error, live: records_live },
    release: {
        records_free_str: Str,
        records_free_Node: Node,
    },
}

#[bridge_runtime::record(module = module_records, python = "Point", kind = dataclass)]
pub struct Point {
    pub x: f64,
    pub y: f64,
    #[computed]
    pub norm: f64,
    #[python = "größe"]
    pub gr_u00f6_u00df_e: Optional<Str>,
}

/// Holds more of itself.
#[bridge_runtime::record(module = module_records, python = "Node", kind = dataclass)]
pub struct Node {
    pub name: Str,
    /// Those below.
    pub children: List<Node>,
}

#[bridge_runtime::record(module = module_records, python = "Pair", kind = named_tuple)]
pub struct Pair {
    pub first: Str,
    pub second: i64,
}

#[bridge_runtime::record(module = module_records, python = "Options", kind = typed_dict)]
pub struct Options {
    #[may_be_missing]
    pub depth: Optional<i64>,
    #[python = "the label"]
    pub label: Str,
}

#[bridge_runtime::record(module = module_records, python = "Shape.Size", kind = dataclass)]
pub struct Size {
    pub width: i64,
}

#[bridge_runtime::record(module = module_records, python = "Shape.Missing", kind = dataclass)]
pub struct Missing {
    pub object: i64,
}

#[bridge_runtime::record(module = module_records, python = "Hidden", kind = dataclass)]
pub struct Hidden {
    pub py: i64,
}

#[bridge_runtime::module(name = "records", source = include_str!("modules/records.py"))]
extern "Python" {
    #[symbol = "same_point"]
    #[python = "same"]
    fn same_point(value: Point) -> Point;
    #[symbol = "shown_point"]
    #[python = "shown"]
    fn shown_point(value: Point) -> Str;
    #[symbol = "made_point"]
    #[python = "made"]
    fn made_point(expression: Str) -> Point;
    #[symbol = "made_points"]
    #[python = "made"]
    fn made_points(expression: Str) -> List<Point>;
    #[symbol = "same_node"]
    #[python = "same"]
    fn same_node(value: Node) -> Node;
    #[symbol = "records_grow"]
    fn grow(#[inout] node: Node);
    #[symbol = "records_chain"]
    fn chain(levels: i64) -> Node;
    #[symbol = "records_loop"]
    #[python = "loop"]
    fn cycle() -> Node;
    #[symbol = "shown_pair"]
    #[python = "shown"]
    fn shown_pair(value: Pair) -> Str;
    #[symbol = "made_pair"]
    #[python = "made"]
    fn made_pair(expression: Str) -> Pair;
    #[symbol = "shown_options"]
    #[python = "shown"]
    fn shown_options(value: Options) -> Str;
    #[symbol = "made_options"]
    #[python = "made"]
    fn made_options(expression: Str) -> Options;
    #[symbol = "same_sizes"]
    #[python = "same"]
    fn same_sizes(value: Set<Tuple2<Size, i64>>) -> Set<Tuple2<Size, i64>>;
    #[symbol = "same_missing"]
    #[python = "same"]
    fn same_missing(value: Missing) -> Missing;
    #[symbol = "made_hidden"]
    #[python = "made"]
    fn made_hidden(expression: Str) -> Hidden;
}

fn last() -> Option<Failure> {
    common::failure(records_last_error())
}

#[track_caller]
fn succeeded<T>(value: T) -> T {
    assert_eq!(last(), None);
    value
}

#[track_caller]
fn failed(code: Code, type_name: &str, message: &str) -> Failure {
    common::expected(last(), code, type_name, message)
}

/// What was returned is declared otherwise.
#[track_caller]
fn refused(message: &str) {
    failed(Code::Type, "TypeError", &format!("records.made: {message}"));
}

#[track_caller]
fn shown(result: Str) -> String {
    let shown = text(succeeded(result));
    call!(records_free_str(result));
    shown
}

fn point(x: f64, y: f64) -> Point {
    Point {
        x,
        y,
        ..Point::ZERO
    }
}

#[test]
fn dataclasses_keep_their_fields() {
    let mut given = point(3.0, 4.0);
    given.norm = 99.0;
    let shown_given = shown(call!(shown_point(given)));
    assert_eq!(shown_given, "Point(x=3.0, y=4.0, norm=5.0, größe=None)");
    given.gr_u00f6_u00df_e = Optional::some(str("groß"));
    let result = succeeded(call!(same_point(given)));
    assert_eq!((result.x, result.y, result.norm), (3.0, 4.0, 5.0));
    assert_eq!(text(result.gr_u00f6_u00df_e.value), "groß");
    // SAFETY: it is a result.
    unsafe { result.release() };
    let result = succeeded(call!(made_point(str("Special(1)"))));
    assert_eq!((result.x, result.norm), (1.0, 1.0));
}

#[test]
fn an_exception_of_the_class_is_the_users() {
    call!(same_point(point(f64::NAN, 0.0)));
    let failure = failed(Code::Python, "ValueError", "x is no number");
    assert!(failure.traceback.contains("__post_init__"));
    call!(made_point(str("Odd(1)")));
    failed(Code::Python, "LookupError", "no y today");
}

#[test]
fn a_wrong_record_is_refused() {
    call!(made_point(str("'x'")));
    refused("return is declared Point, but Python returned str");
    call!(made_point(str("Pair('x')")));
    refused("return is declared Point, but Python returned records.Pair");
    call!(made_points(str("[Point(1), Point(1, größe=2)]")));
    refused("return[1].größe is declared str | None, but Python returned int");
    call!(made_point(str("without('norm')")));
    refused("return.norm is declared float, but it is missing");
    call!(made_pair(str("Pair(1, 2)")));
    refused("return.first is declared str, but Python returned int");
    call!(made_pair(str("('x', 2)")));
    refused("return is declared Pair, but Python returned tuple");
    call!(made_options(str("[]")));
    refused("return is declared Options, but Python returned list");
    call!(made_options(str("{'depth': 1}")));
    refused("return['the label'] is declared str, but it is missing");
    call!(made_options(str("{'depth': 'x', 'the label': ''}")));
    refused("return['depth'] is declared int | None, but Python returned str");
}

#[test]
fn named_tuples_and_typed_dicts_are_what_python_declares() {
    let first = str("x");
    assert_eq!(
        shown(call!(shown_pair(Pair { first, second: 2 }))),
        "Pair(first='x', second=2)"
    );
    let result = succeeded(call!(made_pair(str("Pair('y')"))));
    assert_eq!((text(result.first), result.second), ("y".to_owned(), 0));
    // SAFETY: it is a result.
    unsafe { result.release() };
    let (none, some) = (Optional::ZERO, Optional::some(3));
    let result = call!(shown_options(Options {
        depth: none,
        label: first
    }));
    assert_eq!(shown(result), "{'the label': 'x'}");
    let result = call!(shown_options(Options {
        depth: some,
        label: first
    }));
    assert_eq!(shown(result), "{'depth': 3, 'the label': 'x'}");
    for (expression, depth) in [
        ("{'the label': 'x', 'more': None}", None),
        ("{'depth': 5, 'the label': 'x'}", Some(5)),
    ] {
        let result = succeeded(call!(made_options(str(expression))));
        assert_eq!(result.depth.has_value.then_some(result.depth.value), depth);
        assert_eq!(text(result.label), "x");
        // SAFETY: it is a result.
        unsafe { result.release() };
    }
}

#[test]
fn records_nest() {
    let sizes = [4, 5].map(|width| Tuple2 {
        item0: Size { width },
        item1: width,
    });
    let result = succeeded(call!(same_sizes(array(&sizes))));
    let mut widths: Vec<_> = elements(result)
        .iter()
        .map(|size| size.item0.width)
        .collect();
    widths.sort_unstable();
    assert_eq!(widths, [4, 5]);
    // SAFETY: it is a result.
    unsafe { result.release() };
    let leaves = ["a", "b"].map(|name| Node {
        name: str(name),
        ..Node::ZERO
    });
    let mut root = Node {
        name: str("root"),
        children: array(&leaves),
    };
    call!(records_grow(&mut root));
    assert_eq!(last(), None);
    let names: Vec<_> = elements(root.children)
        .iter()
        .map(|node| text(node.name))
        .collect();
    assert_eq!(
        (text(root.name), names.join(" ")),
        ("root".to_owned(), "a b new".to_owned())
    );
    call!(records_free_Node(root));
}

#[test]
fn a_class_that_is_not_there_is_an_import_error() {
    call!(same_missing(Missing { object: 1 }));
    failed(
        Code::Import,
        "AttributeError",
        "type object 'Shape' has no attribute 'Missing'",
    );
    call!(made_hidden(str("3")));
    failed(Code::Import, "TypeError", "records.Hidden is not a class");
}

const TOO_DEEP: &str = "is nested deeper than 500 levels, or holds itself";

/// Also on a stack that is much smaller than that of the main thread.
fn on_a_small_stack(body: fn()) {
    let thread = thread::Builder::new().stack_size(1 << 20).spawn(body);
    let outcome = thread.expect("a thread").join();
    assert!(outcome.is_ok());
}

#[test]
fn data_that_is_too_deep_comes_back_as_an_error() {
    on_a_small_stack(|| {
        // Each node is two levels: itself and its list, which the last one has too.
        let deep = succeeded(call!(records_chain(249)));
        let again = succeeded(call!(same_node(deep)));
        call!(records_free_Node(deep));
        call!(records_free_Node(again));
        for levels in [250, 100_000] {
            let node = call!(records_chain(levels));
            assert!(node.name.data.is_null());
            let message = format!("records.chain: return {TOO_DEEP}");
            failed(Code::Depth, "RecursionError", &message);
        }
        call!(records_loop());
        failed(
            Code::Depth,
            "RecursionError",
            &format!("records.loop: return {TOO_DEEP}"),
        );
    });
}

#[test]
fn arguments_that_hold_themselves_are_refused() {
    on_a_small_stack(|| {
        let mut node = Node {
            name: str("self"),
            ..Node::ZERO
        };
        node.children = List::new(&raw const node, 1);
        call!(same_node(node));
        failed(
            Code::Depth,
            "RecursionError",
            &format!("records.same: parameter value {TOO_DEEP}"),
        );
        node.children = List::ZERO;
        let result = succeeded(call!(same_node(node)));
        call!(records_free_Node(result));
    });
}

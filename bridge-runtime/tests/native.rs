//! Safe functions: values of Rust's there and back, and nothing left behind.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use bridge_runtime::native::{ErrorKind, Integer, OneOf2};
use bridge_runtime::{BigInt, Bytes, Dict, List, Object, Optional, Str, Tuple2, Union2};

bridge_runtime::library! {
    name: "test_native",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_native],
    symbols: { info: native_info, last_error: native_last_error, live: native_live },
    release: {},
}

#[bridge_runtime::record(module = module_native, python = "Point", kind = typed_dict, safe)]
pub struct Point {
    pub name: Str,
    pub parts: List<Optional<Str>>,
}

#[bridge_runtime::choice(safe, "r", "w")]
pub struct Mode(Str);

#[bridge_runtime::module(name = "native", source = include_str!("modules/native.py"), safe)]
extern "Python" {
    #[symbol = "native_texts"]
    #[python = "same"]
    fn texts(value: List<Str>) -> List<Str>;
    #[symbol = "native_map"]
    #[python = "same"]
    fn map(value: Dict<Str, Tuple2<i64, Bytes>>) -> Dict<Str, Tuple2<i64, Bytes>>;
    #[symbol = "native_union"]
    #[python = "same"]
    fn union(value: Optional<Union2<Str, List<f64>>>) -> Optional<Union2<Str, List<f64>>>;
    #[symbol = "native_path"]
    #[python = "same"]
    fn path(value: bridge_runtime::Path) -> bridge_runtime::Path;
    #[symbol = "native_big"]
    #[python = "same"]
    fn big(value: BigInt) -> BigInt;
    #[symbol = "native_point"]
    #[python = "same"]
    fn point(value: Point) -> Point;
    #[symbol = "native_mode"]
    #[python = "same"]
    fn mode(value: Mode) -> Mode;
    #[symbol = "native_object"]
    #[python = "same"]
    fn object(value: Str) -> Object;
    #[symbol = "native_back"]
    #[python = "same"]
    fn back(value: Object) -> Str;
    #[symbol = "native_append"]
    fn append(#[inout] values: List<Str>) -> ();
    #[symbol = "native_fail"]
    fn fail() -> i64;
}

/// The results of all tests are counted together.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn values_come_back_and_leave_nothing() {
    let _alone = alone();
    for texts in [&[][..], &["", "näme", "a\0b"]] {
        let texts = strings(texts);
        assert_eq!(native::texts(&texts).expect("a result"), texts);
    }
    let map = vec![
        ("b".to_owned(), (1, vec![0, 255])),
        ("a".to_owned(), (-1, vec![])),
    ];
    assert_eq!(native::map(&map).expect("a result"), map);
    assert_eq!(native::union(None).expect("a result"), None);
    assert_eq!(
        native::union(Some(OneOf2::A("text"))).expect("a result"),
        Some(OneOf2::A("text".to_owned()))
    );
    assert_eq!(
        native::union(Some(OneOf2::B(&[1.5, 2.5]))).expect("a result"),
        Some(OneOf2::B(vec![1.5, 2.5]))
    );
    assert_eq!(
        native::path(Path::new("/a b")).expect("a result"),
        PathBuf::from("/a b")
    );
    let big = Integer {
        limbs: vec![1, 2, 3],
        negative: true,
    };
    assert_eq!(native::big(&big).expect("a result"), big);
    let point = PointValue {
        name: "p".to_owned(),
        parts: vec![Some("x".to_owned()), None],
    };
    let back = native::point(&point).expect("a result");
    assert_eq!((back.name, back.parts), (point.name, point.parts));
    assert_eq!(native::mode("w").expect("a result"), "w");
    assert_eq!(bridge_runtime::live_allocations(), 0);
}

#[test]
fn a_handle_ends_on_another_thread() {
    let _alone = alone();
    let object = native::object("kept").expect("a result");
    assert_eq!(native::back(&object).expect("a result"), "kept");
    thread::spawn(move || drop(object))
        .join()
        .expect("a result");
}

#[test]
fn what_python_changes_is_changed() {
    let _alone = alone();
    let mut values = strings(&["old"]);
    native::append(&mut values).expect("a result");
    assert_eq!(values, strings(&["old", "new"]));
}

#[test]
fn errors_are_results() {
    let _alone = alone();
    let error = native::fail().expect_err("an error");
    assert_eq!(error.kind, ErrorKind::Python);
    assert_eq!(error.to_string(), "LookupError: nothing there");
    assert_eq!(error.function, "native.fail");

    let error = native::mode("x").expect_err("an error");
    assert_eq!(error.kind, ErrorKind::Type);
    assert!(error.message.contains("'x'"), "{error}");

    let error = native::back(&native::object("text").expect("a result")).map(drop);
    assert_eq!(error, Ok(()), "a call that succeeds after one that failed");
}

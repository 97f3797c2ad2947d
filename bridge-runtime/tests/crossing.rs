//! Closures, callables, iterators and instances between Rust and Python, and who lets go of them when.

use std::error::Error as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fmt, thread};

use bridge_runtime::native::ErrorKind;
use bridge_runtime::pyo3::prelude::*;
use bridge_runtime::{Callable1, Iter, List, NdArray, Object, Str};

bridge_runtime::library! {
    name: "test_crossing",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_crossing],
    symbols: { info: crossing_info, last_error: crossing_last_error, live: crossing_live },
    release: {},
}

#[bridge_runtime::class(module = module_crossing, python = "Base", safe)]
pub struct Base;

#[bridge_runtime::class(module = module_crossing, python = "Derived", base = Base, safe)]
pub struct Derived;

#[bridge_runtime::module(name = "crossing", source = include_str!("modules/crossing.py"), safe)]
extern "Python" {
    #[symbol = "crossing_keep"]
    fn keep(function: Callable1<i64, Str>) -> ();
    #[symbol = "crossing_call_kept"]
    fn call_kept(value: i64) -> Str;
    #[symbol = "crossing_forget"]
    fn forget() -> ();
    #[symbol = "crossing_call"]
    fn call(function: Callable1<i64, Str>, value: i64) -> Str;
    #[symbol = "crossing_call_wrong"]
    #[python = "call"]
    fn call_wrong(function: Callable1<i64, Str>, value: Str) -> Str;
    #[symbol = "crossing_call_two"]
    #[python = "call"]
    fn call_two(function: Callable1<i64, Str>, one: i64, two: i64) -> Str;
    #[symbol = "crossing_caught"]
    fn caught(function: Callable1<i64, Str>, value: i64) -> Str;
    #[symbol = "crossing_function_of"]
    fn function_of(kind: Str) -> Callable1<Str, i64>;
    #[symbol = "crossing_counted"]
    fn counted(stop: i64) -> Iter<i64>;
    #[symbol = "crossing_total"]
    fn total(numbers: Iter<i64>) -> i64;
    #[symbol = "crossing_same_numbers"]
    #[python = "same"]
    fn same_numbers(numbers: Iter<i64>) -> Iter<i64>;
    #[symbol = "crossing_first"]
    fn first(numbers: Iter<i64>) -> i64;
    #[symbol = "crossing_base"]
    #[python = "Base"]
    #[class = "Base"]
    fn Base_new(name: Str) -> Base;
    #[symbol = "crossing_derived"]
    #[python = "Derived"]
    #[class = "Derived"]
    fn Derived_new(name: Str) -> Derived;
    #[symbol = "crossing_called"]
    #[python = "Base.called"]
    #[method]
    #[class = "Base"]
    fn Base_called(self_: Base) -> Str;
    #[symbol = "crossing_type"]
    #[python = "Derived.type"]
    #[method]
    #[class = "Derived"]
    fn Derived_type(self_: Derived) -> Str;
    #[symbol = "crossing_back"]
    #[python = "same"]
    fn back(value: Base) -> Derived;
    #[symbol = "crossing_scaled"]
    fn scaled(values: NdArray<f64>, factor: f64) -> NdArray<f64>;
    #[symbol = "crossing_turned"]
    fn turned(values: NdArray<i32, 2>) -> NdArray<i32, 2>;
    #[symbol = "crossing_wide"]
    fn wide(shape: List<i64>) -> NdArray<f64>;
    #[symbol = "crossing_kept_sum"]
    fn kept_sum() -> f64;
    #[symbol = "crossing_object"]
    #[python = "same"]
    fn object(value: Object) -> Str;
}

fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Debug)]
struct Mine(u8);

impl fmt::Display for Mine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "mine is {}", self.0)
    }
}

impl std::error::Error for Mine {}

#[test]
fn python_keeps_a_closure_as_long_as_it_wants() {
    let _alone = alone();
    let owned = Arc::new(());
    let seen = Arc::clone(&owned);
    let closure =
        Callable1::of(move |number: i64| Ok(format!("{number} of {}", Arc::strong_count(&seen))));
    crossing::keep(&closure.expect("a callable")).expect("a result");
    let call = || crossing::call_kept(7).expect("a result");
    assert_eq!(call(), "7 of 2");
    assert_eq!(thread::spawn(call).join().expect("a result"), "7 of 2");
    crossing::forget().expect("a result");
    assert_eq!(Arc::strong_count(&owned), 1, "Python has let go of it");
    assert_eq!(bridge_runtime::live_allocations(), 0);
}

#[test]
fn a_closure_that_is_called_in_another_way_says_so() {
    let _alone = alone();
    let closure = Callable1::of(|number: i64| Ok(number.to_string())).expect("a callable");
    assert_eq!(closure.call(3).expect("a result"), "3");
    let error = crossing::call_wrong(&closure, "x").expect_err("an error");
    assert_eq!(
        error.to_string(),
        "TypeError: argument 1 of a function of the program is declared int, but str was passed"
    );
    let error = crossing::call_two(&closure, 1, 2).expect_err("an error");
    assert!(error.message.contains("takes 1 argument"), "{error}");
}

#[test]
fn what_a_closure_fails_with_comes_out_again() {
    let _alone = alone();
    let failing = Callable1::of(|number: i64| match number {
        0 => Err(Mine(3).into()),
        1 => panic!("no {number}"),
        _ => Ok(crossing::function_of("?").map(|_| String::new())?),
    });
    let failing = failing.expect("a callable");
    let error = crossing::call(&failing, 0).expect_err("an error");
    assert_eq!(error.to_string(), "bridge.HostError: mine is 3");
    assert!(error.is_a("RuntimeError") && !error.is_a("ValueError"));
    let source = error.source().expect("a source");
    assert_eq!(source.downcast_ref::<Mine>().expect("mine").0, 3);

    let error = crossing::call(&failing, 1).expect_err("an error");
    assert!(error.message.ends_with("panicked: no 1"), "{error}");

    // Python's own exception is the same inside and outside.
    let error = crossing::call(&failing, 2).expect_err("an error");
    assert_eq!(error.to_string(), "KeyError: '?'");
    assert!(error.source().is_none());
    assert!(error.traceback().contains("in function_of"), "{error:?}");
    let key = error.with(|exception| exception.getattr("args")?.get_item(0)?.extract::<String>());
    assert_eq!(key.expect("an answer").as_deref(), Some("?"));

    assert_eq!(
        crossing::caught(&failing, 0).expect("a result"),
        "bridge.HostError: mine is 3"
    );
    drop(failing);
    assert_eq!(bridge_runtime::live_allocations(), 0);
}

#[test]
fn callables_of_python_are_called() {
    let _alone = alone();
    let length = crossing::function_of("len").expect("a callable");
    assert_eq!(length.call("näme").expect("a result"), 4);
    let error = crossing::function_of("str").expect("a callable").call("x");
    let error = error.expect_err("an error");
    assert_eq!(error.kind, ErrorKind::Type);
    assert!(
        error.message.contains("return is declared int, but"),
        "{error}"
    );
    let error = crossing::function_of("none").expect_err("an error");
    assert!(error.message.contains("Callable[[str], int]"), "{error}");
}

#[test]
fn elements_come_one_by_one_until_an_error() {
    let _alone = alone();
    let mut numbers = crossing::counted(5).expect("an iterator");
    assert_eq!(numbers.next(), Some(Ok(0)));
    let chunk = numbers.chunk(3);
    assert_eq!(chunk, [Ok(1), Ok(2), Ok(3)]);
    let rest = numbers.chunk(10);
    assert_eq!(rest.len(), 2, "an element and the error");
    assert_eq!(rest[0], Ok(4));
    assert!(
        rest[1]
            .as_ref()
            .is_err_and(|error| error.is_a("LookupError"))
    );
    assert_eq!(numbers.next(), None);
    // Left early.
    assert_eq!(
        crossing::counted(5).expect("an iterator").next(),
        Some(Ok(0))
    );
}

#[test]
fn an_iterator_of_rust_is_asked_for_no_more_than_is_needed() {
    let _alone = alone();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&asked);
    let numbers = (1..4).map(move |number| {
        note.lock().expect("nobody panicked").push(number);
        Ok(number)
    });
    let numbers = Iter::of(numbers).expect("an iterator");
    assert_eq!(crossing::first(&numbers), Ok(1));
    assert_eq!(*asked.lock().expect("nobody panicked"), [1]);
    assert_eq!(crossing::total(&numbers), Ok(5));
    let broken = Iter::of([Ok(1), Err(Mine(4).into())]).expect("an iterator");
    let error = crossing::total(&broken).expect_err("an error");
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("mine is 4")
    );
}

#[test]
fn arrays_are_given_away_and_copied_out() {
    let _alone = alone();
    let values = NdArray::of(vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &[2, 3]).expect("an array");
    let scaled = crossing::scaled(&values, 0.5).expect("an array");
    assert_eq!(scaled.shape(), [2, 3]);
    let halves = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0];
    assert_eq!(scaled.to_vec().as_deref(), Ok(&halves[..]));
    // SAFETY: no Python code runs.
    assert_eq!(unsafe { scaled.as_slice() }, Some(&halves[..]));
    // Python keeps the memory, which has no other owner any more.
    drop((values, scaled));
    assert_eq!(crossing::kept_sum(), Ok(21.0));
    assert_eq!(bridge_runtime::live_allocations(), 0);

    let values = NdArray::of(vec![1, 2, 3, 4, 5, 6], &[2, 3]).expect("an array");
    let turned = crossing::turned(&values).expect("an array");
    assert_eq!(
        (turned.shape(), turned.strides()),
        (vec![3, 2], &[-4, 12][..])
    );
    assert_eq!(turned.to_vec(), Ok(vec![3, 6, 2, 5, 1, 4]));
    // SAFETY: as above.
    assert_eq!(unsafe { turned.as_slice() }, None);
    for empty in [&[0, 4][..], &[4, 0]] {
        let empty = NdArray::<i32>::of(Vec::new(), empty).expect("an array");
        assert_eq!(empty.to_vec(), Ok(Vec::new()));
    }

    let error = NdArray::<f64>::of(vec![1.0], &[2, 3]).expect_err("an error");
    assert_eq!(
        error.to_string(),
        "ValueError: 1 elements do not make an array of the shape [2, 3]"
    );
    let error = NdArray::<i32, 2>::of(vec![1], &[1]).expect_err("an error");
    assert!(error.message.contains("2 dimensions"), "{error}");
}

#[test]
fn arrays_larger_than_memory_are_errors() {
    let _alone = alone();
    // One element, a great many times.
    let wide = crossing::wide(&[1 << 45]).expect("an array");
    let error = wide.to_vec().expect_err("an error");
    assert_eq!(error.kind, ErrorKind::Memory);
    let wide = crossing::wide(&[1 << 45, 0]).expect("an array");
    assert_eq!(wide.to_vec(), Ok(Vec::new()));
    // SAFETY: no Python code runs.
    assert_eq!(unsafe { wide.as_slice() }, Some(&[][..]));
    let error = NdArray::<f64>::of(Vec::new(), &[usize::MAX, 0]).expect_err("an error");
    assert!(error.is_a("ValueError"), "{error}");
}

#[test]
fn a_chunk_takes_no_more_room_than_there_are_elements() {
    let _alone = alone();
    let numbers = Iter::of((0..5000).map(Ok)).expect("an iterator");
    let mut numbers = crossing::same_numbers(&numbers).expect("the same");
    let chunk = numbers.chunk(usize::MAX);
    assert_eq!(chunk.len(), 5000);
    assert_eq!(chunk.last(), Some(&Ok(4999)));
    assert_eq!(numbers.chunk(1), []);
}

#[test]
fn instances_have_the_methods_of_their_bases() {
    let _alone = alone();
    let derived = DerivedObject::new("d").expect("an instance");
    assert_eq!(derived.r#type().as_deref(), Ok("derived"));
    assert_eq!(derived.called().as_deref(), Ok("Derived d"));
    let back = crossing::back(&derived).expect("the same one");
    let base = BaseObject::from(back);
    assert_eq!(base.called().as_deref(), Ok("Derived d"));

    let again = base.clone();
    drop(base);
    assert_eq!(again.called().as_deref(), Ok("Derived d"));

    let other = BaseObject::new("b").expect("an instance");
    let error = crossing::back(&other).expect_err("an error");
    assert!(
        error.message.contains("declared Derived, but Python"),
        "{error}"
    );
    let name = other.with(|object| object.getattr("name")?.extract::<String>());
    assert_eq!(name.as_deref(), Ok("b"));
    let again = other.with(|object| Ok(DerivedObject::try_from(object).is_err()));
    assert_eq!(again, Ok(true));
    assert_eq!(
        bridge_runtime::live_allocations(),
        3,
        "a handle for each of the three"
    );
}

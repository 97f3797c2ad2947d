//! Tuples of arguments are used again by later calls, and nobody in Python can tell.

use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bridge_runtime::pyo3::prelude::*;
use bridge_runtime::{Bytes, Optional, Str, Tuple2, Tuple3};

bridge_runtime::library! {
    name: "test_tuples",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_tuples],
    symbols: { info: tuples_info, last_error: tuples_last_error, live: tuples_live },
    release: {},
}

#[bridge_runtime::module(name = "tuples", source = concat!(include_str!("modules/keeping.py"), include_str!("modules/tuples.py")), safe)]
extern "Python" {
    #[symbol = "tuples_told"]
    fn told(parts: Tuple3<i64, Optional<Str>, f64>) -> Str;
    #[symbol = "tuples_told_bytes"]
    #[python = "told"]
    fn told_bytes(parts: Tuple2<Bytes, bool>) -> Str;
    #[symbol = "tuples_told_nested"]
    #[python = "told"]
    fn told_nested(parts: Tuple2<Tuple2<i64, Str>, Tuple2<f64, bool>>) -> Str;
    #[symbol = "tuples_seen_incomplete"]
    fn seen_incomplete() -> bool;
    #[symbol = "tuples_keep"]
    fn keep(first: Tuple2<i64, Str>, second: Tuple2<f64, Optional<i64>>) -> Tuple2<i64, Str>;
    #[symbol = "tuples_keep_parts"]
    fn keep_parts(parts: Tuple2<i64, Str>) -> ();
    #[symbol = "tuples_fail"]
    fn fail(parts: Tuple2<i64, f64>, factor: f64) -> ();
    #[symbol = "tuples_kept"]
    fn kept() -> Str;
}

/// Tests take turns: they share what Python keeps.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What Python says of a tuple that pyo3 has made.
fn expected_tuple(parts: impl for<'py> IntoPyObject<'py>) -> String {
    Python::attach(|py| {
        let told = py.import("tuples")?.getattr("told")?;
        told.call1((parts,))?.extract::<String>()
    })
    .expect("an answer")
}

#[test]
fn a_tuple_is_what_python_would_have_made() {
    let _alone = alone();
    let long = "The quick brown fox jumps over the lazy dog, and then it does so again.";
    let numbers = (0..63).flat_map(|power| [1 << power, -(1 << power), (1 << power) + 1]);
    for (index, number) in numbers.enumerate() {
        let text = (index % 3 != 0).then_some(&long[..index % long.len()]);
        let told = tuples::told((number, text, 0.5)).expect("a result");
        assert_eq!(told, expected_tuple((number, text, 0.5)));
        let told = tuples::told_bytes((b"some bytes", number > 0)).expect("a result");
        assert_eq!(told, expected_tuple((b"some bytes", number > 0)));
        let nested = ((number, "inside"), (2.5, true));
        let told = tuples::told_nested(nested).expect("a result");
        assert_eq!(told, expected_tuple(nested));
        assert!(index % 20 != 0 || !tuples::seen_incomplete().expect("a result"));
    }
}

#[test]
fn tuples_that_python_keeps_stay_as_they_are() {
    let _alone = alone();
    let mut expected = String::new();
    for number in 1000..1500_i64 {
        let (text, half) = (format!("text {number}"), number as f64 / 2.0);
        let second = (number % 2 == 0).then_some(number + 1);
        let shown = second.map_or("None".to_owned(), |number| number.to_string());
        let _ = write!(expected, "(({number}, '{text}'), ({half:?}, {shown})), ");
        let first = tuples::keep((number, &text), (half, second)).expect("a result");
        assert_eq!(first, (number, text.clone()));
        let _ = write!(expected, "{number}, '{text}', ");
        tuples::keep_parts((number, &text)).expect("a result");
        tuples::keep_parts((-7777, "other")).expect("a result");
        let _ = write!(expected, "-7777, 'other', ");
        tuples::told((-1_000_000, Some("another text"), -1.5)).expect("a result");
    }
    let kept = tuples::kept().expect("a result");
    assert_eq!(kept, format!("[{}]", expected.trim_end_matches(", ")));
}

#[test]
fn a_tuple_that_an_exception_holds_stays_as_it_is() {
    let _alone = alone();
    let errors: Vec<_> = (0..50)
        .map(|number| tuples::fail((1_000_000 + number, 0.25), 2.5).expect_err("an error"))
        .collect();
    tuples::keep_parts((7_000_000, "another")).expect("a result");
    tuples::kept().expect("a result");
    for (error, number) in errors.iter().zip(1_000_000..) {
        let held =
            error.with(|exception| exception.getattr("args")?.extract::<((i64, f64), f64)>());
        let held = held.expect("an answer").expect("an exception");
        assert_eq!(held, ((number, 0.25), 2.5));
    }
}

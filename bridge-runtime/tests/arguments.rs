//! Ints, floats and texts of arguments are used again by later calls, and nobody in Python can tell.

use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use bridge_runtime::pyo3::prelude::*;
use bridge_runtime::{Callable1, Dict, Iter, List, Str};

bridge_runtime::library! {
    name: "test_arguments",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_arguments],
    symbols: { info: arguments_info, last_error: arguments_last_error, live: arguments_live },
    release: {},
}

#[bridge_runtime::module(name = "arguments", source = concat!(include_str!("modules/keeping.py"), include_str!("modules/arguments.py")), safe)]
extern "Python" {
    #[symbol = "arguments_told_int"]
    #[python = "told"]
    fn told_int(number: i64) -> Str;
    #[symbol = "arguments_told_unsigned"]
    #[python = "told"]
    fn told_unsigned(number: u64) -> Str;
    #[symbol = "arguments_told_float"]
    #[python = "told"]
    fn told_float(number: f64) -> Str;
    #[symbol = "arguments_told_text"]
    fn told_text(text: Str) -> Str;
    #[symbol = "arguments_name"]
    fn name(text: Str) -> Dict<Str, i64>;
    #[symbol = "arguments_intern"]
    fn intern(text: Str) -> ();
    #[symbol = "arguments_unraised"]
    fn unraised() -> List<Str>;
    #[symbol = "arguments_number_in"]
    fn number_in(text: Str) -> f64;
    #[symbol = "arguments_is_pythons_own_text"]
    fn is_pythons_own_text(text: Str) -> bool;
    #[symbol = "arguments_keep_texts"]
    #[python = "keep"]
    fn keep_texts(first: Str, second: Str) -> Str;
    #[symbol = "arguments_keep_ints"]
    #[python = "keep"]
    fn keep_ints(first: i64, second: i32) -> i64;
    #[symbol = "arguments_keep_floats"]
    #[python = "keep"]
    fn keep_floats(first: f64, second: f32) -> f64;
    #[symbol = "arguments_kept"]
    fn kept() -> Str;
    #[symbol = "arguments_fail"]
    fn fail(number: i64, factor: f64) -> ();
    #[symbol = "arguments_is_pythons_own"]
    fn is_pythons_own(number: i64) -> bool;
    #[symbol = "arguments_apply"]
    fn apply(function: Callable1<i64, i64>, first: i64, second: i64) -> i64;
    #[symbol = "arguments_halves"]
    fn halves(number: i64, factor: f64) -> Iter<f64>;
}

/// Tests take turns: they share what Python keeps.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What Python says of a number that it has made itself.
fn expected(literal: &str) -> String {
    Python::attach(|py| {
        let number = py.import("ast")?.call_method1("literal_eval", (literal,))?;
        py.import("arguments")?
            .call_method1("told", (number,))?
            .extract::<String>()
    })
    .expect("an answer")
}

/// What Python says of a text that pyo3 has made.
fn expected_text(text: &str) -> String {
    Python::attach(|py| {
        py.import("arguments")?
            .call_method1("told_text", (text,))?
            .extract::<String>()
    })
    .expect("an answer")
}

/// Texts of all lengths up to 70, some of them no ASCII.
fn texts() -> Vec<String> {
    let long = "The quick brown fox jumps over the lazy dog, and then it does so again.";
    let mut texts: Vec<String> = (0..=70).map(|len| long[..len].to_owned()).collect();
    texts.extend((0..=70).map(|len| format!("{}é", &long[..len])));
    texts.extend((0..=70).map(|len| format!("\0{}\0", &long[len..])));
    texts
}

/// Numbers around those where a way of storing them ends.
fn edges() -> Vec<i64> {
    let mut edges = vec![i64::MIN, i64::MIN + 1, i64::MAX];
    for power in [0, 3, 8, 15, 29, 30, 31, 59, 60, 61, 62] {
        for near in -6..=6 {
            edges.extend([(1 << power) + near, -(1 << power) + near]);
        }
    }
    edges
}

#[test]
fn a_number_is_what_python_would_have_made() {
    let _alone = alone();
    let mut random = fastrand::Rng::with_seed(1);
    let mut numbers = edges();
    numbers.extend((0..2000).map(|_| random.i64(..) >> random.u32(..63)));
    // Each comes after a larger and after a smaller one.
    random.shuffle(&mut numbers);
    for number in numbers {
        let told = arguments::told_int(number).expect("a result");
        assert_eq!(told, expected(&number.to_string()));
        let number = number.cast_unsigned();
        let told = arguments::told_unsigned(number).expect("a result");
        assert_eq!(told, expected(&number.to_string()));
    }
    for number in [0.0, -0.0, 0.1, -1.5e300, f64::MIN_POSITIVE, 5e-324] {
        let told = arguments::told_float(number).expect("a result");
        assert_eq!(told, expected(&format!("{number:?}")));
    }
}

#[test]
fn what_python_keeps_stays_as_it_is() {
    let _alone = alone();
    let mut expected = String::new();
    for number in 0..1000 {
        let _ = write!(expected, "({}, {}), ", number * 1_000_003, number + 500);
        let first = arguments::keep_ints(i64::from(number) * 1_000_003, number + 500);
        assert_eq!(first.expect("a result"), i64::from(number) * 1_000_003);
        // Used again at once, as it would be if Python had not kept the one before.
        arguments::told_int(-1_000_000).expect("a result");
    }
    for number in 0..1000 {
        let _ = write!(expected, "({number}.25, {number}.5), ");
        let number = f64::from(number);
        arguments::keep_floats(number + 0.25, number as f32 + 0.5).expect("a result");
        arguments::told_float(-1.0).expect("a result");
    }
    let kept = arguments::kept().expect("a result");
    assert_eq!(kept, format!("[{}]", expected.trim_end_matches(", ")));
}

#[test]
fn what_an_exception_holds_stays_as_it_is() {
    let _alone = alone();
    let errors: Vec<_> = (0..50)
        .map(|number| arguments::fail(1_000_000 + number, 0.25).expect_err("an error"))
        .collect();
    arguments::told_int(7_000_000).expect("a result");
    arguments::told_float(7.0).expect("a result");
    for (index, error) in errors.iter().enumerate() {
        let held = error.with(|exception| {
            let frame = exception.getattr("__traceback__")?.getattr("tb_frame")?;
            let number = frame.getattr("f_locals")?.get_item("number")?;
            Ok((
                exception.getattr("args")?.extract::<(i64, f64)>()?,
                number.extract::<i64>()?,
            ))
        });
        let number = 1_000_000 + i64::try_from(index).expect("few");
        let held = held.expect("an answer").expect("an exception");
        assert_eq!(held, ((number, 0.25), number));
    }
}

#[test]
fn small_ints_are_pythons_own() {
    let _alone = alone();
    for _ in 0..3 {
        for number in -5..=256 {
            assert!(
                arguments::is_pythons_own(number).expect("a result"),
                "{number}"
            );
        }
    }
}

/// While a call runs, its arguments are not there for the calls inside it.
#[test]
fn calls_nest() {
    let _alone = alone();
    let doubled = Callable1::of(|number: i64| {
        let told = arguments::told_int(number + 1_000_000)?;
        assert!(
            told.starts_with(&(number + 1_000_000).to_string()),
            "{told}"
        );
        match number {
            1_000.. => {
                let halved = Callable1::of(move |_| Ok(number))?;
                Ok(arguments::apply(&halved, number / 2, 1)? + number / 2 + 1)
            }
            _ => Ok(number * 2),
        }
    });
    let doubled = doubled.expect("a callable");
    for number in 900..1100 {
        let sum = arguments::apply(&doubled, number * 1000, number).expect("a result");
        assert_eq!(sum, number * 1000 + number);
    }
}

#[test]
fn a_generator_has_its_own() {
    let _alone = alone();
    let halves = arguments::halves(1 << 20, 0.5).expect("an iterator");
    for (index, half) in halves.enumerate() {
        assert_eq!(
            half.expect("an element"),
            f64::from((1 << 20) >> index) * 0.5
        );
        arguments::told_int(77_777).expect("a result");
        arguments::told_float(77.5).expect("a result");
    }
}

#[test]
fn threads_never_see_each_others() {
    let _alone = alone();
    thread::scope(|scope| {
        for thread in 0..4 {
            scope.spawn(move || {
                for number in 0..5000 {
                    let number = thread * 1_000_000 + number + 1000;
                    let told = arguments::told_int(number).expect("a result");
                    assert!(
                        told.starts_with(&format!("{number} {}", number + 1)),
                        "{told}"
                    );
                }
            });
        }
    });
}

#[test]
fn a_text_is_what_python_would_have_made() {
    let _alone = alone();
    let mut random = fastrand::Rng::with_seed(2);
    let mut texts = texts();
    for _ in 0..5 {
        random.shuffle(&mut texts);
        for text in &texts {
            let told = arguments::told_text(text).expect("a result");
            assert_eq!(told, expected_text(text));
        }
    }
}

#[test]
fn texts_that_python_keeps_stay_as_they_are() {
    let _alone = alone();
    let mut expected = String::new();
    for (index, text) in texts()
        .iter()
        .enumerate()
        .filter(|(_, text)| !text.contains('\0'))
    {
        let second = format!("{index} times");
        let _ = write!(expected, "({text:?}, {second:?}), ");
        let first = arguments::keep_texts(text, &second).expect("a result");
        assert_eq!(&first, text);
        arguments::told_text("another text").expect("a result");
        arguments::told_text(&text.to_uppercase()).expect("a result");
    }
    let kept = arguments::kept().expect("a result").replace('\'', "\"");
    assert_eq!(kept, format!("[{}]", expected.trim_end_matches(", ")));
}

/// Python finds a name again by the object, or by its content.
#[test]
fn names_are_found_again() {
    let _alone = alone();
    for name in texts().into_iter().chain(texts()) {
        let names = arguments::name(&name).expect("a result");
        assert_eq!(names, [(name.clone(), 1)]);
        let told = arguments::told_text(&name).expect("a result");
        assert_eq!(told, expected_text(&name));
    }
}

/// Python looks among its names when it lets go of one.
#[test]
fn names_are_let_go_of() {
    let _alone = alone();
    for name in texts() {
        let other = name.to_uppercase();
        arguments::intern(&name.to_lowercase()).expect("a result");
        arguments::keep_texts(&other, &other).expect("a result");
        arguments::kept().expect("a result");
    }
    assert_eq!(arguments::unraised().expect("a result"), [""; 0]);
}

#[test]
fn a_text_ends_where_it_ends() {
    let _alone = alone();
    for text in ["1234567", "12", "0.250000", "0.5", "-1e3"] {
        let number = arguments::number_in(text).expect("a result");
        assert_eq!(number, text.parse::<f64>().expect("a number"));
    }
}

#[test]
fn single_characters_are_pythons_own() {
    let _alone = alone();
    for text in ["", "a", "!", "é"] {
        assert!(
            arguments::is_pythons_own_text(text).expect("a result"),
            "{text}"
        );
    }
}

//! What makes the objects of a record is remembered, and forgotten when its class has another: Python's own answer each
//! time.

use bridge_runtime::Str;
use bridge_runtime::native::Error;

bridge_runtime::library! {
    name: "test_making",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_making],
    symbols: { info: making_info, last_error: making_last_error, live: making_live },
    release: {},
}

#[bridge_runtime::record(module = module_making, python = "Item", kind = dataclass, safe)]
pub struct Item {
    number: i64,
    price: f64,
    name: Str,
}

#[bridge_runtime::record(module = module_making, python = "Later", kind = dataclass, safe)]
pub struct Later {
    number: i64,
    #[computed]
    total: f64,
    price: f64,
    name: Str,
}

#[bridge_runtime::record(module = module_making, python = "Narrow", kind = dataclass, safe)]
pub struct Narrow {
    number: i64,
    price: f64,
    name: Str,
}

#[bridge_runtime::record(module = module_making, python = "OfError", kind = dataclass, safe)]
pub struct OfError {
    number: i64,
    price: f64,
    name: Str,
}

#[bridge_runtime::module(name = "making", source = include_str!("modules/making.py"), safe)]
extern "Python" {
    #[symbol = "making_go_on"]
    fn go_on() -> bool;
    #[symbol = "making_shown_item"]
    #[python = "shown"]
    fn shown_item(item: Item) -> Str;
    #[symbol = "making_shown_later"]
    #[python = "shown"]
    fn shown_later(item: Later) -> Str;
    #[symbol = "making_shown_narrow"]
    #[python = "shown"]
    fn shown_narrow(item: Narrow) -> Str;
    #[symbol = "making_shown_error"]
    #[python = "shown"]
    fn shown_error(item: OfError) -> Str;
    #[symbol = "making_expected"]
    fn expected(kind: Str) -> Str;
    #[symbol = "making_forget"]
    fn forget() -> i64;
}

/// What Python shows of the object, or what it has raised.
fn told(shown: Result<String, Error>) -> String {
    shown.unwrap_or_else(|error| format!("{}: {}", error.type_name, error.message))
}

macro_rules! given {
    ($name:ident $($field:ident $value:literal)*) => {
        $name {
            number: 1000,
            price: 2.5,
            name: "as usual".into(),
            $($field: $value)*
        }
    };
}

#[test]
fn an_object_is_made_as_python_makes_it_now() {
    let mut count = 0;
    while making::go_on().expect("an answer") {
        let ours = told(making::shown_item(&given!(ItemValue)));
        let theirs = making::expected("Item").expect("an answer");
        assert_eq!(ours, theirs, "item {count}");
        count += 1;
    }
    assert!(count > 2600, "{count}");
    assert!(making::forget().expect("a number") > 100);
}

#[test]
fn other_classes_are_made_as_python_makes_them() {
    for _ in 0..3 {
        let later = told(making::shown_later(&given!(LaterValue total 0.0)));
        assert_eq!(later, making::expected("Later").expect("an answer"));
        let narrow = told(making::shown_narrow(&given!(NarrowValue)));
        assert_eq!(narrow, making::expected("Narrow").expect("an answer"));
        let error = told(making::shown_error(&given!(OfErrorValue)));
        assert_eq!(error, making::expected("OfError").expect("an answer"));
    }
}

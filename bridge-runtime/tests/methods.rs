//! What is remembered of methods is forgotten when the class, or the object, has another: Python's own answer each time.

use bridge_runtime::native::Error;
use bridge_runtime::{Iter, Str};

bridge_runtime::library! {
    name: "test_methods",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_methods],
    symbols: { info: methods_info, last_error: methods_last_error, live: methods_live },
    release: {},
}

#[bridge_runtime::class(module = module_methods, python = "Root", safe)]
pub struct Root;

#[bridge_runtime::module(name = "methods", source = include_str!("modules/methods.py"), safe)]
extern "Python" {
    #[symbol = "methods_told"]
    #[python = "Root.told"]
    #[method]
    #[class = "Root"]
    fn Root_told(self_: Root, number: i64) -> Str;
    #[symbol = "methods_inherited"]
    #[python = "Root.inherited"]
    #[method]
    #[class = "Root"]
    fn Root_inherited(self_: Root, number: i64, #[keyword] end: Str) -> Str;
    #[symbol = "methods_things"]
    fn things() -> Iter<Root>;
    #[symbol = "methods_expected"]
    fn expected(thing: Root, number: i64) -> Str;
    #[symbol = "methods_expected_inherited"]
    fn expected_inherited(thing: Root, number: i64) -> Str;
}

/// What a call gives: a text, or an error.
fn told(result: Result<String, Error>) -> String {
    result.unwrap_or_else(|error| error.to_string())
}

#[test]
fn a_method_is_what_python_says_now() {
    let mut count = 0;
    for (number, thing) in (1000..).zip(methods::things().expect("an iterator")) {
        let thing = thing.expect("a thing");
        let ours = told(thing.told(number));
        let theirs = methods::expected(&thing, number).expect("an answer");
        // The class of the last one loses its method by the first call.
        if !ours.starts_with("left ") {
            assert_eq!(ours, theirs, "thing {count}");
        }
        let ours = told(thing.inherited(number, "."));
        let theirs = methods::expected_inherited(&thing, number).expect("an answer");
        assert_eq!(ours, theirs, "thing {count}");
        count += 1;
    }
    assert!(count > 5000, "{count}");
}

bridge_runtime::library! {
    name: "ui",
    version: "0.1.0",
    fingerprint: 1,
    python: None,
    modules: [module_module],
    symbols: { info: ui_info, last_error: ui_last_error, live: ui_live },
    release: {},
}

#[bridge_runtime::module(name = "module", source = "")]
extern "Python" {
    #[symbol = "python_none"]
    #[batch = "python_none_map"]
    fn none() -> i64;

    #[symbol = "python_limit"]
    #[batch = "python_limit_map"]
    #[constant]
    fn limit() -> i64;

    #[symbol = "python_passed"]
    #[batch = "python_passed_map"]
    fn passed(#[omittable] first: i64, second: i64, #[inout] third: i64) -> i64;

    #[symbol = "python_add"]
    #[batch = "python_add"]
    fn add(a: i64) -> i64;

    #[symbol = "python_bad"]
    #[batch = "python-bad"]
    fn bad(a: i64) -> i64;

    #[symbol = "python_parameter"]
    fn parameter(#[batch = "a"] a: i64) -> i64;
}

fn main() {}

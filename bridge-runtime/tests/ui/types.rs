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
    #[symbol = "python_sum"]
    fn sum(start: i64, values: Option<i64>) -> i64;

    #[symbol = "python_split"]
    fn split(text: bridge_runtime::Str) -> [u8; 4];
}

fn main() {}

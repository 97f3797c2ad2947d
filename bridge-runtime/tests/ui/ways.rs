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
    #[symbol = "python_args"]
    fn args(#[args] values: f64);

    #[symbol = "python_kwargs"]
    fn kwargs(#[kwargs] values: bridge_runtime::Dict<i64, i64>);

    #[symbol = "python_inout"]
    fn inout(#[inout] values: bridge_runtime::Iterable<i64>);

    #[symbol = "python_result"]
    fn result() -> bridge_runtime::Iterable<i64>;
}

fn main() {}

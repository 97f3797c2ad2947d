// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x6b0a_75ef_31f5_066d,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_module],
    symbols: { info: python_library_info, last_error: python_last_error, live: python_live_allocations },
    release: {
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// So that there is a function.
    #[symbol = "python_limit"]
    fn limit() -> i64;

    #[symbol = "python_COMPUTED"]
    #[constant]
    fn COMPUTED() -> f64;

    #[symbol = "python_WORDS"]
    #[constant]
    fn WORDS() -> bridge_runtime::List<bridge_runtime::Str>;
}

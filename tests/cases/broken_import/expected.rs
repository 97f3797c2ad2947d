// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x9cd1_c553_ac61_7461,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_module],
    symbols: { info: python_library_info, last_error: python_last_error, live: python_live_allocations },
    release: {
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_greet"]
    fn greet(name: bridge_runtime::Str) -> bridge_runtime::Str;
}

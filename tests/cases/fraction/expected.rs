// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xa71b_0111_79a1_3a35,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_module],
    symbols: {
        info: python_library_info,
        last_error: python_last_error,
        live: python_live_allocations,
        configure: python_configure,
        shutdown: python_shutdown,
        attach: python_attach,
        end_attach: python_end_attach,
        detach: python_detach,
        end_detach: python_end_detach,
        thread_id: python_thread_id,
        interrupt: python_interrupt,
        on_log: python_on_log,
        on_output: python_on_output,
        raise: python_raise,
        take_loop: python_take_loop,
        run_loop: python_run_loop,
        stop_loop: python_stop_loop,
        result_room: python_result_room,
    },
    release: {
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the number back.
    #[symbol = "python_same"]
    fn same(number: bridge_runtime::Fraction) -> bridge_runtime::Fraction;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(number: bridge_runtime::Fraction) -> bridge_runtime::Str;

    /// As Python compares them.
    #[symbol = "python_earlier"]
    fn earlier(first: bridge_runtime::Fraction, second: bridge_runtime::Fraction) -> bool;

    /// A power, which 64 bits may not hold.
    #[symbol = "python_power"]
    fn power(number: bridge_runtime::Fraction, exponent: i64) -> bridge_runtime::Fraction;

    /// A `Share`.
    #[symbol = "python_share"]
    fn share() -> bridge_runtime::Fraction;

    /// A broken promise.
    #[symbol = "python_from_int"]
    fn from_int() -> bridge_runtime::Fraction;
}

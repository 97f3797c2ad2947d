// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x8966_0cb4_f424_d37d,
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
    /// Give the range back.
    #[symbol = "python_same"]
    fn same(numbers: bridge_runtime::Range) -> bridge_runtime::Range;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(numbers: bridge_runtime::Range) -> bridge_runtime::Str;

    /// As Python compares them.
    #[symbol = "python_equal"]
    fn equal(first: bridge_runtime::Range, second: bridge_runtime::Range) -> bool;

    /// As Python compares the lists of their elements.
    #[symbol = "python_earlier"]
    fn earlier(first: bridge_runtime::Range, second: bridge_runtime::Range) -> bool;

    /// How many there are.
    #[symbol = "python_size"]
    fn size(numbers: bridge_runtime::Range) -> bridge_runtime::Str;

    /// All of them.
    #[symbol = "python_listed"]
    fn listed(numbers: bridge_runtime::Range) -> bridge_runtime::Str;

    /// Longer than 64 bits can say.
    #[symbol = "python_long_"]
    #[python = "long"]
    fn long_() -> bridge_runtime::Range;

    /// A broken promise.
    #[symbol = "python_from_list"]
    fn from_list() -> bridge_runtime::Range;
}

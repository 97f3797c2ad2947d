// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x340c_3b06_6ac8_1506,
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
    /// Sum of all.
    #[symbol = "python_total"]
    fn total(#[args] values: bridge_runtime::List<f64>) -> f64;

    /// Join the parts.
    #[symbol = "python_join"]
    fn join(
        separator: bridge_runtime::Str,
        #[args] parts: bridge_runtime::List<bridge_runtime::Str>,
        #[keyword] upper: bool,
    ) -> bridge_runtime::Str;

    /// Show what Python received.
    #[symbol = "python_options"]
    fn options(
        #[kwargs] values: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::Str;

    /// All kinds of parameter at once.
    #[symbol = "python_everything"]
    fn everything(
        first: i64,
        second: i64,
        #[args] rest: bridge_runtime::List<i64>,
        #[keyword] third: i64,
        #[kwargs] more: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Str>,
    ) -> bridge_runtime::Str;

    /// How many strings there are.
    #[symbol = "python_lists"]
    fn lists(
        #[args] values: bridge_runtime::List<bridge_runtime::List<bridge_runtime::Str>>,
    ) -> i64;
}

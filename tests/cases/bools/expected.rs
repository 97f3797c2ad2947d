// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x81f1_0c34_8dcf_d5fe,
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
    #[symbol = "python_same"]
    #[batch = "python_same_map"]
    fn same(value: bool) -> bool;

    #[symbol = "python_negate"]
    #[batch = "python_negate_map"]
    fn negate(value: bool) -> bool;

    #[symbol = "python_show"]
    fn show(value: bool) -> bridge_runtime::Str;

    #[symbol = "python_both"]
    #[batch = "python_both_map"]
    fn both(a: bool, b: bool, #[keyword] negated: bool) -> bool;

    #[symbol = "python_one"]
    fn one() -> bool;

    #[symbol = "python_nothing"]
    fn nothing() -> bool;
}

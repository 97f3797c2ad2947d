// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xe349_0dc6_5536_3be0,
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
    #[symbol = "python_add"]
    #[batch = "python_add_map"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_greet"]
    fn greet(name: bridge_runtime::Str) -> bridge_runtime::Str;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xb6bd_94ee_cdb3_bab7,
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
        python_free_array_f64: bridge_runtime::List<f64>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
        python_free_union2_i64_str: bridge_runtime::Union2<i64, bridge_runtime::Str>,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_double__1"]
    #[batch = "python_double__1_map"]
    #[python = "double"]
    fn double__1(value: i64) -> i64;

    #[symbol = "python_double__2"]
    #[python = "double"]
    fn double__2(value: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_double__3"]
    #[python = "double"]
    fn double__3(value: bridge_runtime::List<f64>) -> bridge_runtime::List<f64>;

    /// Index of the part.
    #[symbol = "python_find_1"]
    #[python = "find"]
    fn find_1(text: bridge_runtime::Str, part: bridge_runtime::Str) -> i64;

    /// Index of the part, or the default.
    #[symbol = "python_find_2"]
    #[python = "find"]
    fn find_2(
        text: bridge_runtime::Str,
        part: bridge_runtime::Str,
        #[python = "default"] default_: bridge_runtime::Str,
    ) -> bridge_runtime::Union2<i64, bridge_runtime::Str>;
}

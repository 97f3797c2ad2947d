// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xee4f_987e_2353_f6d9,
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
        python_free_ndarray: bridge_runtime::MemoryView,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_total"]
    fn total(values: bridge_runtime::MemoryView) -> f64;

    #[symbol = "python_describe"]
    fn describe(values: bridge_runtime::MemoryView) -> bridge_runtime::Str;

    #[symbol = "python_fill"]
    fn fill(values: bridge_runtime::MemoryView, value: i64) -> ();

    #[symbol = "python_bytes_of"]
    fn bytes_of(values: bridge_runtime::Buffer) -> bridge_runtime::Str;

    #[symbol = "python_doubles"]
    fn doubles(count: i64) -> bridge_runtime::MemoryView;

    #[symbol = "python_anything"]
    fn anything(which: bridge_runtime::Str) -> bridge_runtime::Buffer;

    #[symbol = "python_no_buffer"]
    fn no_buffer() -> bridge_runtime::Buffer;

    #[symbol = "python_keep"]
    fn keep(values: bridge_runtime::MemoryView) -> ();

    #[symbol = "python_keep_part"]
    fn keep_part(values: bridge_runtime::MemoryView) -> ();

    #[symbol = "python_look"]
    fn look() -> bridge_runtime::Str;

    #[symbol = "python_forget"]
    fn forget() -> ();

    #[symbol = "python_imports_numpy"]
    fn imports_numpy() -> bool;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x766b_eab3_2454_fd76,
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
    /// Give the bytes back.
    #[symbol = "python_same"]
    fn same(data: bridge_runtime::ByteArray) -> bridge_runtime::ByteArray;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(data: bridge_runtime::ByteArray) -> bridge_runtime::Str;

    /// Changes what it was given, which nobody else sees.
    #[symbol = "python_reversed_copy"]
    fn reversed_copy(data: bridge_runtime::ByteArray) -> bridge_runtime::ByteArray;

    /// As many zeros.
    #[symbol = "python_zeros"]
    fn zeros(count: i64) -> bridge_runtime::ByteArray;

    /// A `Buffer`.
    #[symbol = "python_buffer"]
    fn buffer() -> bridge_runtime::ByteArray;

    /// A bytes cannot be changed.
    #[symbol = "python_from_bytes"]
    fn from_bytes() -> bridge_runtime::ByteArray;

    /// Type checkers took it for a bytes once.
    #[symbol = "python_for_bytes"]
    fn for_bytes() -> bridge_runtime::Bytes;
}

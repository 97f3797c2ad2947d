// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x5897_8fee_c7c3_331d,
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
    /// Give the UUID back.
    #[symbol = "python_same"]
    fn same(key: bridge_runtime::Uuid) -> bridge_runtime::Uuid;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(key: bridge_runtime::Uuid) -> bridge_runtime::Str;

    /// From its text.
    #[symbol = "python_parse"]
    fn parse(text: bridge_runtime::Str) -> bridge_runtime::Uuid;

    /// The default has no literal in C++.
    #[symbol = "python_of_name"]
    fn of_name(
        name: bridge_runtime::Str,
        #[omittable] space: bridge_runtime::Uuid,
    ) -> bridge_runtime::Uuid;

    /// A `Key`.
    #[symbol = "python_key"]
    fn key() -> bridge_runtime::Uuid;

    /// A broken promise.
    #[symbol = "python_from_text"]
    fn from_text() -> bridge_runtime::Uuid;
}

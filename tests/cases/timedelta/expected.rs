// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x5c22_26ac_22f9_4847,
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
    /// Give the duration back.
    #[symbol = "python_same"]
    fn same(duration: bridge_runtime::TimeDelta) -> bridge_runtime::TimeDelta;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(duration: bridge_runtime::TimeDelta) -> bridge_runtime::Str;

    /// How many they are.
    #[symbol = "python_microseconds"]
    fn microseconds(duration: bridge_runtime::TimeDelta) -> bridge_runtime::Str;

    /// The default has no literal in C++.
    #[symbol = "python_longer"]
    fn longer(
        duration: bridge_runtime::TimeDelta,
        #[omittable] more: bridge_runtime::TimeDelta,
    ) -> bridge_runtime::TimeDelta;

    /// More than 64 bits can hold.
    #[symbol = "python_longest"]
    fn longest() -> bridge_runtime::TimeDelta;

    /// Ten minutes.
    #[symbol = "python_pause"]
    fn pause() -> bridge_runtime::TimeDelta;

    /// A broken promise.
    #[symbol = "python_from_float"]
    fn from_float() -> bridge_runtime::TimeDelta;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x8429_7a77_d7b5_fc95,
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
        python_free_Client: Client,
        python_free_NotOne: NotOne,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Client": Client,
        "module.NotOne": NotOne,
    ],
}

/// Holds a class.
#[bridge_runtime::class(module = module_module, python = "Client")]
pub struct Client;

/// No exception, and never raised.
#[bridge_runtime::class(module = module_module, python = "NotOne")]
pub struct NotOne;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Raise an instance of that class.
    #[symbol = "python_fail"]
    fn fail(name: bridge_runtime::Str) -> ();

    /// Raise one from another.
    #[symbol = "python_fail_from"]
    fn fail_from() -> ();

    #[symbol = "python_Client_new"]
    #[python = "Client"]
    fn Client_new() -> Client;

    #[symbol = "python_NotOne_new"]
    #[python = "NotOne"]
    fn NotOne_new() -> NotOne;
}

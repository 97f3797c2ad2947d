// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xc98e_61c6_e762_7c8c,
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
    types: [
        "module.Dated": Dated,
    ],
}

/// A zone whose offset depends on the date, as that of every ZoneInfo.
#[bridge_runtime::class(module = module_module, python = "Dated")]
pub struct Dated;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the time back.
    #[symbol = "python_same"]
    fn same(moment: bridge_runtime::Time) -> bridge_runtime::Time;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(moment: bridge_runtime::Time) -> bridge_runtime::Str;

    /// As Python compares them.
    #[symbol = "python_earlier"]
    fn earlier(first: bridge_runtime::Time, second: bridge_runtime::Time) -> bool;

    /// As Python compares them.
    #[symbol = "python_equal"]
    fn equal(first: bridge_runtime::Time, second: bridge_runtime::Time) -> bool;

    /// A time that has a zone but no offset.
    #[symbol = "python_dated"]
    fn dated() -> bridge_runtime::Time;

    /// A broken promise.
    #[symbol = "python_from_datetime"]
    fn from_datetime() -> bridge_runtime::Time;

    /// Not known without a date.
    #[symbol = "python_Dated_utcoffset"]
    #[python = "Dated.utcoffset"]
    #[method]
    fn Dated_utcoffset(
        #[python = "self"] self_: Dated,
        moment: bridge_runtime::Optional<bridge_runtime::DateTime>,
    ) -> bridge_runtime::Optional<bridge_runtime::TimeDelta>;
}

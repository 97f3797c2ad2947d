// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x354c_3885_0d50_88cc,
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
    /// Give the day back.
    #[symbol = "python_same"]
    fn same(day: bridge_runtime::Date) -> bridge_runtime::Date;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(day: bridge_runtime::Date) -> bridge_runtime::Str;

    /// The day with these numbers.
    #[symbol = "python_make"]
    fn make(year: i64, month: i64, day: i64) -> bridge_runtime::Date;

    /// The default has no literal in C++.
    #[symbol = "python_days_between"]
    fn days_between(first: bridge_runtime::Date, #[omittable] last: bridge_runtime::Date) -> i64;

    /// Give the day back as a `Holiday`.
    #[symbol = "python_holiday"]
    fn holiday(day: bridge_runtime::Date) -> bridge_runtime::Date;

    /// A datetime is a date to type checkers, but its time would be lost.
    #[symbol = "python_from_datetime"]
    fn from_datetime() -> bridge_runtime::Date;

    /// A broken promise.
    #[symbol = "python_from_text"]
    fn from_text() -> bridge_runtime::Date;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x990c_3ea8_0daa_cb43,
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
        python_free_Counter: Counter,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_str_i64: bridge_runtime::Dict<bridge_runtime::Str, i64>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Counter": Counter,
    ],
}

/// Counts.
#[bridge_runtime::record(module = module_module, python = "Counter", kind = dataclass)]
pub struct Counter {
    pub count: i64,
    pub log: bridge_runtime::Optional<bridge_runtime::List<bridge_runtime::Str>>,
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Sort in place.
    #[symbol = "python_sort"]
    fn sort(#[inout] values: bridge_runtime::List<i64>) -> ();

    /// Append, and tell the new length.
    #[symbol = "python_append"]
    fn append(
        #[inout] values: bridge_runtime::List<bridge_runtime::Str>,
        value: bridge_runtime::Str,
    ) -> i64;

    /// Add entries.
    #[symbol = "python_update"]
    fn update(
        #[inout] counts: bridge_runtime::Dict<bridge_runtime::Str, i64>,
        more: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> ();

    /// Remove an element.
    #[symbol = "python_discard"]
    fn discard(#[inout] values: bridge_runtime::Set<i64>, value: i64) -> bool;

    /// Make it longer.
    #[symbol = "python_fill"]
    fn fill(#[inout] data: bridge_runtime::ByteArray, length: i64) -> ();

    /// Count on.
    #[symbol = "python_count"]
    fn count(#[inout] counter: Counter, by: i64) -> ();

    /// Swap two lists, and return both.
    #[symbol = "python_swap"]
    fn swap(
        #[inout] a: bridge_runtime::List<i64>,
        #[inout] b: bridge_runtime::List<i64>,
    ) -> bridge_runtime::List<i64>;

    /// Change it, then raise.
    #[symbol = "python_fail"]
    fn fail(#[inout] values: bridge_runtime::List<i64>) -> ();

    /// Leave something in it that is no int.
    #[symbol = "python_spoil"]
    fn spoil(#[inout] values: bridge_runtime::List<i64>) -> ();
}

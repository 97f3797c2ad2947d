// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x03c8_a158_ec75_a724,
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
        python_free_Entry: Entry,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Size": Size,
        "module.Entry": Entry,
    ],
}

#[bridge_runtime::record(module = module_module, python = "Size", kind = named_tuple)]
pub struct Size {
    pub width: i64,
    pub height: i64,
}

/// A line of a list.
#[bridge_runtime::record(module = module_module, python = "Entry", kind = named_tuple)]
pub struct Entry {
    pub name: bridge_runtime::Str,
    pub size: Size,
    pub tags: bridge_runtime::TupleOf<bridge_runtime::Str>,
    pub price: f64,
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the entry back.
    #[symbol = "python_same"]
    fn same(entry: Entry) -> Entry;

    /// Sum of all sizes.
    #[symbol = "python_total"]
    fn total(entries: bridge_runtime::List<Entry>) -> Size;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(entry: Entry) -> bridge_runtime::Str;

    /// A plain tuple is no Size.
    #[symbol = "python_plain_tuple"]
    fn plain_tuple() -> Size;

    /// A broken promise.
    #[symbol = "python_wrong_field"]
    fn wrong_field() -> Entry;
}

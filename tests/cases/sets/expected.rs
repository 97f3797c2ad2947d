// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xb3dc_6786_926f_c434,
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
        python_free_array_array_array_i64: bridge_runtime::List<bridge_runtime::FrozenSet<bridge_runtime::FrozenSet<i64>>>,
        python_free_array_f64: bridge_runtime::Set<f64>,
        python_free_array_i64: bridge_runtime::Set<i64>,
        python_free_array_str: bridge_runtime::FrozenSet<bridge_runtime::Str>,
        python_free_array_tuple2_str_i64: bridge_runtime::Set<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the set back.
    #[symbol = "python_same"]
    fn same(values: bridge_runtime::Set<i64>) -> bridge_runtime::Set<i64>;

    /// Give the words back.
    #[symbol = "python_words"]
    fn words(
        values: bridge_runtime::FrozenSet<bridge_runtime::Str>,
    ) -> bridge_runtime::FrozenSet<bridge_runtime::Str>;

    /// Give the floats back.
    #[symbol = "python_floats"]
    fn floats(values: bridge_runtime::Set<f64>) -> bridge_runtime::Set<f64>;

    /// Give the pairs back.
    #[symbol = "python_pairs"]
    fn pairs(
        values: bridge_runtime::Set<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>,
    ) -> bridge_runtime::Set<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>;

    /// Three deep.
    #[symbol = "python_nested"]
    fn nested(
        values: bridge_runtime::List<bridge_runtime::FrozenSet<bridge_runtime::FrozenSet<i64>>>,
    ) -> bridge_runtime::List<bridge_runtime::FrozenSet<bridge_runtime::FrozenSet<i64>>>;

    /// Elements of either.
    #[symbol = "python_union_"]
    #[python = "union"]
    fn union_(
        left: bridge_runtime::Set<i64>,
        right: bridge_runtime::Set<i64>,
    ) -> bridge_runtime::Set<i64>;

    /// Type and sorted elements.
    #[symbol = "python_as_text"]
    fn as_text(values: bridge_runtime::Set<bridge_runtime::Str>) -> bridge_runtime::Str;

    /// The keys of a dict are a set to type checkers.
    #[symbol = "python_keys"]
    fn keys() -> bridge_runtime::Set<bridge_runtime::Str>;

    /// A broken promise.
    #[symbol = "python_wrong_element"]
    fn wrong_element() -> bridge_runtime::Set<bridge_runtime::Str>;

    /// A list is no set.
    #[symbol = "python_wrong_container"]
    fn wrong_container() -> bridge_runtime::Set<i64>;

    /// A set is no frozenset.
    #[symbol = "python_frozen"]
    fn frozen() -> bridge_runtime::FrozenSet<i64>;
}

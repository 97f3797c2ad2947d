// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x9c51_6ff4_c2df_6beb,
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
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_i64_array_str: bridge_runtime::DefaultDict<i64, bridge_runtime::List<bridge_runtime::Str>>,
        python_free_map_i64_str: bridge_runtime::Dict<i64, bridge_runtime::Str>,
        python_free_map_str_array_i64: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<i64>>,
        python_free_map_str_i64: bridge_runtime::Dict<bridge_runtime::Str, i64>,
        python_free_map_str_map_str_array_f64: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<f64>>>,
        python_free_map_tuple2_i64_str_bool: bridge_runtime::Dict<bridge_runtime::Tuple2<i64, bridge_runtime::Str>, bool>,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the dict back.
    #[symbol = "python_same"]
    fn same(
        values: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::Dict<bridge_runtime::Str, i64>;

    /// Give the dict back.
    #[symbol = "python_by_number"]
    fn by_number(
        values: bridge_runtime::Dict<i64, bridge_runtime::Str>,
    ) -> bridge_runtime::Dict<i64, bridge_runtime::Str>;

    /// Three deep.
    #[symbol = "python_nested"]
    fn nested(
        values: bridge_runtime::Dict<
            bridge_runtime::Str,
            bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<f64>>,
        >,
    ) -> bridge_runtime::Dict<
        bridge_runtime::Str,
        bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<f64>>,
    >;

    /// A tuple as key.
    #[symbol = "python_by_pair"]
    fn by_pair(
        values: bridge_runtime::Dict<bridge_runtime::Tuple2<i64, bridge_runtime::Str>, bool>,
    ) -> bridge_runtime::Dict<bridge_runtime::Tuple2<i64, bridge_runtime::Str>, bool>;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(values: bridge_runtime::Mapping<bridge_runtime::Str, i64>) -> bridge_runtime::Str;

    /// Count the letters.
    #[symbol = "python_letters"]
    fn letters(text: bridge_runtime::Str) -> bridge_runtime::Counter<bridge_runtime::Str, i64>;

    /// The most common one, as Python shows it.
    #[symbol = "python_counted"]
    fn counted(values: bridge_runtime::Counter<bridge_runtime::Str, i64>) -> bridge_runtime::Str;

    /// Words by length.
    #[symbol = "python_groups"]
    fn groups(
        words: bridge_runtime::List<bridge_runtime::Str>,
    ) -> bridge_runtime::DefaultDict<i64, bridge_runtime::List<bridge_runtime::Str>>;

    /// Move the first entry to the end.
    #[symbol = "python_ordered"]
    fn ordered(
        values: bridge_runtime::OrderedDict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::OrderedDict<bridge_runtime::Str, i64>;

    /// Keys in their order.
    #[symbol = "python_order"]
    fn order(
        values: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::List<bridge_runtime::Str>;

    /// Entries the other way round.
    #[symbol = "python_reversed_order"]
    fn reversed_order(
        values: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::Dict<bridge_runtime::Str, i64>;

    /// A Mapping that is no dict.
    #[symbol = "python_proxy"]
    fn proxy() -> bridge_runtime::Mapping<bridge_runtime::Str, i64>;

    /// A broken promise.
    #[symbol = "python_wrong_key"]
    fn wrong_key() -> bridge_runtime::Dict<bridge_runtime::Str, i64>;

    /// A broken promise.
    #[symbol = "python_wrong_value"]
    fn wrong_value() -> bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<i64>>;

    /// A list of pairs is no dict.
    #[symbol = "python_wrong_container"]
    fn wrong_container() -> bridge_runtime::Dict<bridge_runtime::Str, i64>;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xd7ab_be07_2bde_9049,
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
        python_free_array_optional_i64: bridge_runtime::List<bridge_runtime::Optional<i64>>,
        python_free_array_optional_map_str_optional_i64: bridge_runtime::List<bridge_runtime::Optional<bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Optional<i64>>>>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_optional_array_str: bridge_runtime::Optional<bridge_runtime::List<bridge_runtime::Str>>,
        python_free_optional_str: bridge_runtime::Optional<bridge_runtime::Str>,
        python_free_optional_tuple2_i64_optional_str: bridge_runtime::Optional<bridge_runtime::Tuple2<i64, bridge_runtime::Optional<bridge_runtime::Str>>>,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the value back.
    #[symbol = "python_same"]
    fn same(value: bridge_runtime::Optional<i64>) -> bridge_runtime::Optional<i64>;

    /// Give the text back.
    #[symbol = "python_text"]
    fn text(
        value: bridge_runtime::Optional<bridge_runtime::Str>,
    ) -> bridge_runtime::Optional<bridge_runtime::Str>;

    /// A default that is a value.
    #[symbol = "python_third"]
    fn third(value: bridge_runtime::Optional<f64>) -> bridge_runtime::Optional<f64>;

    /// Three deep.
    #[symbol = "python_nested"]
    fn nested(
        values: bridge_runtime::List<
            bridge_runtime::Optional<
                bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Optional<i64>>,
            >,
        >,
    ) -> bridge_runtime::List<
        bridge_runtime::Optional<
            bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Optional<i64>>,
        >,
    >;

    /// Give the list back.
    #[symbol = "python_listed"]
    fn listed(
        values: bridge_runtime::Optional<bridge_runtime::List<bridge_runtime::Str>>,
    ) -> bridge_runtime::Optional<bridge_runtime::List<bridge_runtime::Str>>;

    /// Give the pair back.
    #[symbol = "python_pair"]
    fn pair(
        value: bridge_runtime::Optional<
            bridge_runtime::Tuple2<i64, bridge_runtime::Optional<bridge_runtime::Str>>,
        >,
    ) -> bridge_runtime::Optional<
        bridge_runtime::Tuple2<i64, bridge_runtime::Optional<bridge_runtime::Str>>,
    >;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(value: bridge_runtime::Optional<bool>) -> bridge_runtime::Str;

    /// A broken promise.
    #[symbol = "python_wrong"]
    fn wrong() -> bridge_runtime::Optional<i64>;

    /// A broken promise.
    #[symbol = "python_wrong_inside"]
    fn wrong_inside() -> bridge_runtime::List<bridge_runtime::Optional<i64>>;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x8bb6_e220_da7b_6deb,
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
        python_free_array_tuple2_str_i64: bridge_runtime::List<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
        python_free_tuple16_i64_i64_i64_i64_i64_i64_i64_i64_str_str_str_str_f64_f64_f64_bool: bridge_runtime::Tuple16<i64, i64, i64, i64, i64, i64, i64, i64, bridge_runtime::Str, bridge_runtime::Str, bridge_runtime::Str, bridge_runtime::Str, f64, f64, f64, bool>,
        python_free_tuple2_i64_str: bridge_runtime::Tuple2<i64, bridge_runtime::Str>,
        python_free_tuple2_i64_tuple2_str_tuple2_bool_array_i64: bridge_runtime::Tuple2<i64, bridge_runtime::Tuple2<bridge_runtime::Str, bridge_runtime::Tuple2<bool, bridge_runtime::List<i64>>>>,
        python_free_tuple3_str_array_str_i64: bridge_runtime::Tuple3<bridge_runtime::Str, bridge_runtime::List<bridge_runtime::Str>, i64>,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the pair back.
    #[symbol = "python_same"]
    fn same(
        pair: bridge_runtime::Tuple2<i64, bridge_runtime::Str>,
    ) -> bridge_runtime::Tuple2<i64, bridge_runtime::Str>;

    /// Give the tuple back.
    #[symbol = "python_single"]
    fn single(one: bridge_runtime::Tuple1<f64>) -> bridge_runtime::Tuple1<f64>;

    /// Quotient and remainder.
    #[symbol = "python_divide"]
    fn divide(a: i64, b: i64) -> bridge_runtime::Tuple2<i64, i64>;

    /// Three deep.
    #[symbol = "python_nested"]
    fn nested(
        value: bridge_runtime::Tuple2<
            i64,
            bridge_runtime::Tuple2<
                bridge_runtime::Str,
                bridge_runtime::Tuple2<bool, bridge_runtime::List<i64>>,
            >,
        >,
    ) -> bridge_runtime::Tuple2<
        i64,
        bridge_runtime::Tuple2<
            bridge_runtime::Str,
            bridge_runtime::Tuple2<bool, bridge_runtime::List<i64>>,
        >,
    >;

    /// Sixteen parts.
    #[symbol = "python_long_"]
    #[python = "long"]
    fn long_(
        value: bridge_runtime::Tuple16<
            i64,
            i64,
            i64,
            i64,
            i64,
            i64,
            i64,
            i64,
            bridge_runtime::Str,
            bridge_runtime::Str,
            bridge_runtime::Str,
            bridge_runtime::Str,
            f64,
            f64,
            f64,
            bool,
        >,
    ) -> bridge_runtime::Tuple16<
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        i64,
        bridge_runtime::Str,
        bridge_runtime::Str,
        bridge_runtime::Str,
        bridge_runtime::Str,
        f64,
        f64,
        f64,
        bool,
    >;

    /// The entries of a dict.
    #[symbol = "python_items"]
    fn items(
        values: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::List<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(pair: bridge_runtime::Tuple2<i64, bridge_runtime::Str>) -> bridge_runtime::Str;

    /// A broken promise.
    #[symbol = "python_wrong_part"]
    fn wrong_part() -> bridge_runtime::Tuple2<i64, bridge_runtime::Str>;

    /// A broken promise.
    #[symbol = "python_too_long"]
    fn too_long() -> bridge_runtime::Tuple2<i64, bridge_runtime::Str>;

    /// A broken promise.
    #[symbol = "python_not_a_tuple"]
    fn not_a_tuple() -> bridge_runtime::Tuple2<i64, bridge_runtime::Str>;

    /// The last part fails when the first two own memory already.
    #[symbol = "python_half_converted"]
    fn half_converted()
    -> bridge_runtime::Tuple3<bridge_runtime::Str, bridge_runtime::List<bridge_runtime::Str>, i64>;
}

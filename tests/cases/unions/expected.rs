// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x27bb_80bc_5d27_72c2,
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
        python_free_array_union2_i64_array_union2_str_map_str_f64: bridge_runtime::List<bridge_runtime::Union2<i64, bridge_runtime::List<bridge_runtime::Union2<bridge_runtime::Str, bridge_runtime::Dict<bridge_runtime::Str, f64>>>>>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_optional_union2_i64_str: bridge_runtime::Optional<bridge_runtime::Union2<i64, bridge_runtime::Str>>,
        python_free_str: bridge_runtime::Str,
        python_free_union2_array_i64_array_str: bridge_runtime::Union2<bridge_runtime::List<i64>, bridge_runtime::List<bridge_runtime::Str>>,
        python_free_union2_i64_str: bridge_runtime::Union2<i64, bridge_runtime::Str>,
        python_free_union4_str_str_array_i64_array_i64: bridge_runtime::Union4<bridge_runtime::Str, bridge_runtime::Decimal, bridge_runtime::List<i64>, bridge_runtime::TupleOf<i64>>,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the value back.
    #[symbol = "python_same"]
    fn same(
        value: bridge_runtime::Union2<i64, bridge_runtime::Str>,
    ) -> bridge_runtime::Union2<i64, bridge_runtime::Str>;

    /// Each value arrives as what it is, not as what would accept it.
    #[symbol = "python_number"]
    fn number(kind: i64) -> bridge_runtime::Union3<f64, i64, bool>;

    /// Three deep.
    #[symbol = "python_nested"]
    fn nested(
        values: bridge_runtime::List<
            bridge_runtime::Union2<
                i64,
                bridge_runtime::List<
                    bridge_runtime::Union2<
                        bridge_runtime::Str,
                        bridge_runtime::Dict<bridge_runtime::Str, f64>,
                    >,
                >,
            >,
        >,
    ) -> bridge_runtime::List<
        bridge_runtime::Union2<
            i64,
            bridge_runtime::List<
                bridge_runtime::Union2<
                    bridge_runtime::Str,
                    bridge_runtime::Dict<bridge_runtime::Str, f64>,
                >,
            >,
        >,
    >;

    /// A union that may be absent.
    #[symbol = "python_maybe"]
    fn maybe(
        value: bridge_runtime::Optional<bridge_runtime::Union2<i64, bridge_runtime::Str>>,
    ) -> bridge_runtime::Optional<bridge_runtime::Union2<i64, bridge_runtime::Str>>;

    /// Alternatives that only their elements tell apart.
    #[symbol = "python_containers"]
    fn containers(
        value: bridge_runtime::Union2<
            bridge_runtime::List<i64>,
            bridge_runtime::List<bridge_runtime::Str>,
        >,
    ) -> bridge_runtime::Union2<bridge_runtime::List<i64>, bridge_runtime::List<bridge_runtime::Str>>;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(
        value: bridge_runtime::Union3<bridge_runtime::Bytes, bridge_runtime::Str, f64>,
    ) -> bridge_runtime::Str;

    /// A broken promise.
    #[symbol = "python_wrong"]
    fn wrong() -> bridge_runtime::Union2<i64, bridge_runtime::Str>;

    /// A broken promise of both alternatives.
    #[symbol = "python_wrong_everywhere"]
    fn wrong_everywhere()
    -> bridge_runtime::Union2<bridge_runtime::List<i64>, bridge_runtime::List<bridge_runtime::Str>>;

    /// Of alternatives that are one type in C++, the first; of literals and their type, the type.
    #[symbol = "python_one_in_cpp"]
    fn one_in_cpp(
        items: bridge_runtime::Union2<bridge_runtime::List<i64>, bridge_runtime::Set<i64>>,
        data: bridge_runtime::Bytes,
        unit: bridge_runtime::Str,
    ) -> bridge_runtime::Str;

    /// A result says which of them it is by its index.
    #[symbol = "python_told_apart"]
    fn told_apart(
        kind: i64,
    ) -> bridge_runtime::Union4<
        bridge_runtime::Str,
        bridge_runtime::Decimal,
        bridge_runtime::List<i64>,
        bridge_runtime::TupleOf<i64>,
    >;
}

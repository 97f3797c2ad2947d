// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xece1_11cb_4a67_f91d,
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
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Box": Box,
    ],
}

/// Something with a default value of its own.
#[bridge_runtime::record(module = module_module, python = "Box", kind = dataclass)]
pub struct Box {
    pub size: i64,
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// A default that is computed.
    #[symbol = "python_area"]
    fn area(radius: f64, #[omittable] pi: f64) -> f64;

    /// Two of them.
    #[symbol = "python_clip"]
    fn clip(value: i64, #[omittable] low: i64, #[omittable] high: i64) -> i64;

    /// The default is one and the same list, as in Python.
    #[symbol = "python_remember"]
    fn remember(
        value: i64,
        #[omittable] seen: bridge_runtime::List<i64>,
    ) -> bridge_runtime::List<i64>;

    /// A keyword-only one.
    #[symbol = "python_named"]
    fn named(
        #[omittable] value: i64,
        #[keyword]
        #[omittable]
        text: bridge_runtime::Str,
        #[keyword] last: bool,
    ) -> bridge_runtime::Str;

    /// By position only.
    #[symbol = "python_strict"]
    fn strict(#[omittable] first: i64, #[omittable] second: i64) -> bridge_runtime::Str;

    /// A value of a class.
    #[symbol = "python_boxed"]
    fn boxed(
        #[python = "box"]
        #[omittable]
        box_: Box,
    ) -> i64;

    /// A tuple.
    #[symbol = "python_pair"]
    fn pair(
        #[omittable] value: bridge_runtime::Tuple2<i64, bridge_runtime::Str>,
    ) -> bridge_runtime::Str;
}

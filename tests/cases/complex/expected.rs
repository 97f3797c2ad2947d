// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x51f7_371b_81b6_55bd,
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
    /// Give the number back.
    #[symbol = "python_same"]
    #[batch = "python_same_map"]
    fn same(number: bridge_runtime::Complex) -> bridge_runtime::Complex;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(number: bridge_runtime::Complex) -> bridge_runtime::Str;

    /// Principal square root.
    #[symbol = "python_square_root"]
    #[batch = "python_square_root_map"]
    fn square_root(number: bridge_runtime::Complex) -> bridge_runtime::Complex;

    /// A float is a complex to type checkers.
    #[symbol = "python_from_float"]
    fn from_float() -> bridge_runtime::Complex;

    /// So is an int.
    #[symbol = "python_from_int"]
    fn from_int() -> bridge_runtime::Complex;

    /// But not one that no float can hold.
    #[symbol = "python_from_huge_int"]
    fn from_huge_int() -> bridge_runtime::Complex;

    /// A broken promise.
    #[symbol = "python_from_text"]
    fn from_text() -> bridge_runtime::Complex;

    /// Give the number back as an `Angle`.
    #[symbol = "python_subclass"]
    #[batch = "python_subclass_map"]
    fn subclass(number: bridge_runtime::Complex) -> bridge_runtime::Complex;

    /// The default has no literal in C++, so that every argument is required there.
    #[symbol = "python_scaled"]
    fn scaled(
        number: bridge_runtime::Complex,
        #[omittable] factor: bridge_runtime::Complex,
    ) -> bridge_runtime::Complex;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x614a_44a0_35e1_57ec,
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
    types: [
        "module.Money": Money,
    ],
}

/// A subclass that prints itself in another way.
#[bridge_runtime::class(module = module_module, python = "Money")]
pub struct Money;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the number back.
    #[symbol = "python_same"]
    fn same(number: bridge_runtime::Decimal) -> bridge_runtime::Decimal;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(number: bridge_runtime::Decimal) -> bridge_runtime::Str;

    /// The default has no literal in C++.
    #[symbol = "python_total"]
    fn total(
        price: bridge_runtime::Decimal,
        count: i64,
        #[omittable] tax: bridge_runtime::Decimal,
    ) -> bridge_runtime::Decimal;

    /// Give the number back as `Money`.
    #[symbol = "python_money"]
    fn money(number: bridge_runtime::Decimal) -> bridge_runtime::Decimal;

    /// A broken promise.
    #[symbol = "python_from_float"]
    fn from_float() -> bridge_runtime::Decimal;

    /// As on a price tag.
    #[symbol = "python_Money_str"]
    #[python = "Money.__str__"]
    #[operator]
    fn Money_str(#[python = "self"] self_: Money) -> bridge_runtime::Str;
}

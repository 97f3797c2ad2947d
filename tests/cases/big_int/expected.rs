// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x3031_fa43_bca5_2dd2,
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
        python_free_big_int: bridge_runtime::BigInt,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Large": Large,
    ],
}

/// A subclass that answers in its own way.
#[bridge_runtime::class(module = module_module, python = "Large")]
pub struct Large;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the number back.
    #[symbol = "python_same"]
    fn same(number: bridge_runtime::BigInt) -> bridge_runtime::BigInt;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(number: bridge_runtime::BigInt) -> bridge_runtime::Str;

    /// From decimal digits.
    #[symbol = "python_parse"]
    fn parse(text: bridge_runtime::Str) -> bridge_runtime::BigInt;

    /// As Python compares them.
    #[symbol = "python_earlier"]
    fn earlier(first: bridge_runtime::BigInt, second: bridge_runtime::BigInt) -> bool;

    /// Soon beyond 64 bits.
    #[symbol = "python_factorial"]
    fn factorial(number: i64) -> bridge_runtime::BigInt;

    /// A power.
    #[symbol = "python_power"]
    fn power(base: bridge_runtime::BigInt, exponent: i64) -> bridge_runtime::BigInt;

    /// Give the number back as a `Large`.
    #[symbol = "python_large"]
    fn large(number: bridge_runtime::BigInt) -> bridge_runtime::BigInt;

    /// A bool is an int.
    #[symbol = "python_truth"]
    fn truth() -> bridge_runtime::BigInt;

    /// A broken promise.
    #[symbol = "python_from_float"]
    fn from_float() -> bridge_runtime::BigInt;

    /// Not the opposite.
    #[symbol = "python_Large_neg"]
    #[python = "Large.__neg__"]
    #[operator]
    fn Large_neg(#[python = "self"] self_: Large) -> i64;

    /// Not its length.
    #[symbol = "python_Large_bit_length"]
    #[python = "Large.bit_length"]
    #[method]
    fn Large_bit_length(#[python = "self"] self_: Large) -> i64;

    /// Not its bytes.
    #[symbol = "python_Large_to_bytes"]
    #[python = "Large.to_bytes"]
    #[method]
    fn Large_to_bytes(
        #[python = "self"] self_: Large,
        #[args] _args: bridge_runtime::List<bridge_runtime::Object>,
        #[kwargs] _kwargs: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Object>,
    ) -> bridge_runtime::Bytes;
}

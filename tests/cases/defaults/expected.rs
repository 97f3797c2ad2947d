// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x27c1_0128_b23c_bebe,
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
    #[symbol = "python_integers"]
    fn integers(a: i64, b: i64, c: i64, d: i64) -> bridge_runtime::Str;

    #[symbol = "python_widths"]
    fn widths(a: i8, b: u8, c: u64) -> bridge_runtime::Str;

    #[symbol = "python_floats"]
    fn floats(a: f64, b: f64, c: f64, d: f64, e: f64) -> bridge_runtime::Str;

    #[symbol = "python_narrow"]
    fn narrow(a: f32, b: f32) -> bridge_runtime::Str;

    #[symbol = "python_booleans"]
    fn booleans(yes: bool, no: bool) -> bridge_runtime::Str;

    #[symbol = "python_plain"]
    fn plain(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_quotes"]
    fn quotes(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_controls"]
    fn controls(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_trigraphs"]
    fn trigraphs(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_backslash"]
    fn backslash(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_nul"]
    fn nul(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_hex_digit"]
    fn hex_digit(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_unicode"]
    fn unicode(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_joined"]
    fn joined(text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_empty"]
    fn empty(text: bridge_runtime::Str, data: bridge_runtime::Bytes) -> bridge_runtime::Str;

    #[symbol = "python_data"]
    fn data(data: bridge_runtime::Bytes) -> bridge_runtime::Bytes;

    #[symbol = "python_some"]
    fn some(first: i64, second: i64, #[keyword] third: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_computed"]
    fn computed(first: i64, #[omittable] limit: i64) -> i64;

    #[symbol = "python_before_computed"]
    fn before_computed(first: i64, #[omittable] limit: i64, last: i64) -> bridge_runtime::Str;

    #[symbol = "python_infinite"]
    fn infinite(#[omittable] value: f64) -> bridge_runtime::Str;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x2759_e42d_ecdb_f5ad,
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
    #[symbol = "python_show"]
    fn show(value: f64) -> bridge_runtime::Str;

    #[symbol = "python_show_f32"]
    fn show_f32(value: f32) -> bridge_runtime::Str;

    #[symbol = "python_same"]
    #[batch = "python_same_map"]
    fn same(value: f64) -> f64;

    #[symbol = "python_same_f64"]
    #[batch = "python_same_f64_map"]
    fn same_f64(value: f64) -> f64;

    #[symbol = "python_same_f32"]
    #[batch = "python_same_f32_map"]
    fn same_f32(value: f32) -> f32;

    #[symbol = "python_give_f32"]
    fn give_f32(text: bridge_runtime::Str) -> f32;

    #[symbol = "python_sign"]
    #[batch = "python_sign_map"]
    fn sign(value: f64) -> f64;

    #[symbol = "python_int_for_float"]
    fn int_for_float(digits: bridge_runtime::Str) -> f64;

    #[symbol = "python_int_for_f32"]
    fn int_for_f32(digits: bridge_runtime::Str) -> f32;

    #[symbol = "python_str_for_float"]
    fn str_for_float() -> f64;

    #[symbol = "python_none_for_f32"]
    fn none_for_f32() -> f32;

    #[symbol = "python_subclass"]
    fn subclass() -> f64;

    #[symbol = "python_divide"]
    #[batch = "python_divide_map"]
    fn divide(a: f64, b: f64) -> f64;
}

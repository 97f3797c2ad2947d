// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xd30c_3564_0653_307c,
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
        python_free_Outer: Outer,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Outer": Outer,
    ],
}

/// Holds a class.
#[bridge_runtime::class(module = module_module, python = "Outer")]
pub struct Outer;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_throw_builtin"]
    fn throw_builtin(kind: bridge_runtime::Str, message: bridge_runtime::Str) -> i64;

    #[symbol = "python_throw_own"]
    fn throw_own(kind: bridge_runtime::Str) -> i64;

    #[symbol = "python_throw_inner"]
    fn throw_inner() -> i64;

    #[symbol = "python_throw_mute"]
    fn throw_mute() -> i64;

    #[symbol = "python_throw_without_text"]
    fn throw_without_text() -> ();

    #[symbol = "python_throw_many_arguments"]
    fn throw_many_arguments() -> bridge_runtime::Str;

    #[symbol = "python_throw_decode_error"]
    fn throw_decode_error() -> bridge_runtime::Str;

    #[symbol = "python_throw_chained"]
    fn throw_chained() -> i64;

    #[symbol = "python_throw_deep"]
    #[batch = "python_throw_deep_map"]
    fn throw_deep(depth: i64) -> i64;

    #[symbol = "python_recurse_for_ever"]
    #[batch = "python_recurse_for_ever_map"]
    fn recurse_for_ever(depth: i64) -> i64;

    #[symbol = "python_leave"]
    #[batch = "python_leave_map"]
    fn leave(status: i64) -> ();

    #[symbol = "python_assert_false"]
    fn assert_false() -> ();

    #[symbol = "python_open_missing"]
    fn open_missing() -> bridge_runtime::Str;

    #[symbol = "python_import_missing"]
    fn import_missing() -> ();

    #[symbol = "python_compile_bad"]
    fn compile_bad() -> ();

    #[symbol = "python_stop"]
    fn stop() -> i64;

    #[symbol = "python_surrogate_in_message"]
    fn surrogate_in_message() -> ();

    #[symbol = "python_nul_in_message"]
    fn nul_in_message() -> ();

    #[symbol = "python_str_for_int"]
    fn str_for_int() -> i64;

    #[symbol = "python_none_for_int"]
    fn none_for_int() -> i64;

    #[symbol = "python_int_for_str"]
    fn int_for_str() -> bridge_runtime::Str;

    #[symbol = "python_own_for_int"]
    fn own_for_int() -> i64;

    #[symbol = "python_fine"]
    fn fine() -> i64;

    #[symbol = "python_Outer_new"]
    #[python = "Outer"]
    fn Outer_new() -> Outer;
}

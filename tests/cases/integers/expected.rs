// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x94e5_ac55_546e_5c99,
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
    #[symbol = "python_show_int"]
    fn show_int(value: i64) -> bridge_runtime::Str;

    #[symbol = "python_give_int"]
    fn give_int(text: bridge_runtime::Str) -> i64;

    #[symbol = "python_show_i8"]
    fn show_i8(value: i8) -> bridge_runtime::Str;

    #[symbol = "python_give_i8"]
    fn give_i8(text: bridge_runtime::Str) -> i8;

    #[symbol = "python_show_i16"]
    fn show_i16(value: i16) -> bridge_runtime::Str;

    #[symbol = "python_give_i16"]
    fn give_i16(text: bridge_runtime::Str) -> i16;

    #[symbol = "python_show_i32"]
    fn show_i32(value: i32) -> bridge_runtime::Str;

    #[symbol = "python_give_i32"]
    fn give_i32(text: bridge_runtime::Str) -> i32;

    #[symbol = "python_show_i64"]
    fn show_i64(value: i64) -> bridge_runtime::Str;

    #[symbol = "python_give_i64"]
    fn give_i64(text: bridge_runtime::Str) -> i64;

    #[symbol = "python_show_u8"]
    fn show_u8(value: u8) -> bridge_runtime::Str;

    #[symbol = "python_give_u8"]
    fn give_u8(text: bridge_runtime::Str) -> u8;

    #[symbol = "python_show_u16"]
    fn show_u16(value: u16) -> bridge_runtime::Str;

    #[symbol = "python_give_u16"]
    fn give_u16(text: bridge_runtime::Str) -> u16;

    #[symbol = "python_show_u32"]
    fn show_u32(value: u32) -> bridge_runtime::Str;

    #[symbol = "python_give_u32"]
    fn give_u32(text: bridge_runtime::Str) -> u32;

    #[symbol = "python_show_u64"]
    fn show_u64(value: u64) -> bridge_runtime::Str;

    #[symbol = "python_give_u64"]
    fn give_u64(text: bridge_runtime::Str) -> u64;

    #[symbol = "python_show_c_int"]
    fn show_c_int(value: core::ffi::c_int) -> bridge_runtime::Str;

    #[symbol = "python_give_c_int"]
    fn give_c_int(text: bridge_runtime::Str) -> core::ffi::c_int;

    #[symbol = "python_show_size_t"]
    fn show_size_t(value: usize) -> bridge_runtime::Str;

    #[symbol = "python_give_size_t"]
    fn give_size_t(text: bridge_runtime::Str) -> usize;

    #[symbol = "python_add"]
    #[batch = "python_add_map"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_add_narrow"]
    #[batch = "python_add_narrow_map"]
    fn add_narrow(a: i64, b: i64) -> i8;

    #[symbol = "python_count_of_bool"]
    fn count_of_bool() -> i64;

    #[symbol = "python_subclass"]
    fn subclass() -> i64;

    #[symbol = "python_as_float"]
    fn as_float() -> i64;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x6e1d_dced_ed2c_f64c,
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
    #[symbol = "python_plain"]
    #[batch = "python_plain_map"]
    fn plain(value: i64) -> i64;

    #[symbol = "python_quoted"]
    #[batch = "python_quoted_map"]
    fn quoted(value: i64) -> i64;

    #[symbol = "python_of_builtins"]
    fn of_builtins(value: i64) -> bridge_runtime::Str;

    #[symbol = "python_text"]
    fn text(value: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_annotated"]
    #[batch = "python_annotated_map"]
    fn annotated(value: i32) -> i32;

    #[symbol = "python_annotated_by_alias"]
    #[batch = "python_annotated_by_alias_map"]
    fn annotated_by_alias(value: i16) -> i16;

    #[symbol = "python_annotated_by_module"]
    #[batch = "python_annotated_by_module_map"]
    fn annotated_by_module(value: u8) -> u8;

    #[symbol = "python_annotated_in_quotes"]
    #[batch = "python_annotated_in_quotes_map"]
    fn annotated_in_quotes(value: i8) -> i8;

    #[symbol = "python_annotated_float"]
    #[batch = "python_annotated_float_map"]
    fn annotated_float(value: f32) -> f32;

    #[symbol = "python_annotated_with_more"]
    fn annotated_with_more(value: u32) -> bridge_runtime::Str;

    #[symbol = "python_by_module"]
    #[batch = "python_by_module_map"]
    fn by_module(value: u16) -> u16;

    #[symbol = "python_renamed"]
    #[batch = "python_renamed_map"]
    fn renamed(value: u8) -> u8;

    #[symbol = "python_for_checkers"]
    #[batch = "python_for_checkers_map"]
    fn for_checkers(value: u16) -> u32;

    #[symbol = "python_module_for_checkers"]
    #[batch = "python_module_for_checkers_map"]
    fn module_for_checkers(value: i8) -> i8;

    #[symbol = "python_alias"]
    #[batch = "python_alias_map"]
    fn alias(value: i64) -> i64;

    #[symbol = "python_alias_of_annotated"]
    #[batch = "python_alias_of_annotated_map"]
    fn alias_of_annotated(value: u16) -> u16;

    #[symbol = "python_alias_of_string"]
    fn alias_of_string(value: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_annotated_alias"]
    #[batch = "python_annotated_alias_map"]
    fn annotated_alias(value: u8) -> u8;

    #[symbol = "python_parenthesised"]
    #[batch = "python_parenthesised_map"]
    fn parenthesised(value: i64) -> f64;

    #[symbol = "python_none_in_quotes"]
    #[batch = "python_none_in_quotes_map"]
    fn none_in_quotes(value: bool) -> ();

    #[symbol = "python_give"]
    #[batch = "python_give_map"]
    fn give(value: i64) -> u8;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xf5c8_a78d_5531_5696,
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
    #[symbol = "python_positional"]
    fn positional(a: i64, b: i64) -> bridge_runtime::Str;

    #[symbol = "python_keyword"]
    fn keyword(#[keyword] a: i64, #[keyword] b: i64) -> bridge_runtime::Str;

    #[symbol = "python_mixed"]
    fn mixed(
        a: i64,
        b: i64,
        #[keyword] c: i64,
        #[keyword] d: bridge_runtime::Str,
    ) -> bridge_runtime::Str;

    #[symbol = "python_all_defaulted"]
    fn all_defaulted(a: i64, b: i64, #[keyword] c: i64) -> bridge_runtime::Str;

    #[symbol = "python_required_after_default"]
    fn required_after_default(#[keyword] a: i64, #[keyword] b: i64) -> bridge_runtime::Str;

    #[symbol = "python_names_of_cpp"]
    fn names_of_cpp(
        #[python = "new"]
        #[keyword]
        new_: i64,
        #[python = "delete"]
        #[keyword]
        delete_: bool,
        #[python = "template"]
        #[keyword]
        template_: bridge_runtime::Str,
        #[python = "operator"]
        #[keyword]
        operator_: bridge_runtime::Bytes,
    ) -> bridge_runtime::Str;

    #[symbol = "python_not_ascii"]
    fn not_ascii(
        #[python = "größe"]
        #[keyword]
        gr_u00f6_u00df_e: f64,
        #[python = "名"]
        #[keyword]
        _u540d_: bridge_runtime::Str,
    ) -> bridge_runtime::Str;

    #[symbol = "python_many"]
    fn many(
        a: i64,
        b: i64,
        c: i64,
        d: i64,
        e: i64,
        f: i64,
        #[keyword] g: i64,
        #[keyword] h: i64,
        #[keyword] i: i64,
        #[keyword] j: i64,
    ) -> bridge_runtime::Str;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x04cf_c35e_0ca7_c70f,
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
    #[symbol = "python_delete_"]
    #[python = "delete"]
    fn delete_() -> bridge_runtime::Str;

    #[symbol = "python_new_"]
    #[python = "new"]
    fn new_() -> bridge_runtime::Str;

    #[symbol = "python_template_"]
    #[python = "template"]
    fn template_() -> bridge_runtime::Str;

    #[symbol = "python_register_"]
    #[python = "register"]
    fn register_() -> bridge_runtime::Str;

    #[symbol = "python_auto_"]
    #[python = "auto"]
    fn auto_() -> bridge_runtime::Str;

    #[symbol = "python_namespace_"]
    #[python = "namespace"]
    fn namespace_() -> bridge_runtime::Str;

    #[symbol = "python_typename_"]
    #[python = "typename"]
    fn typename_() -> bridge_runtime::Str;

    #[symbol = "python_operator_"]
    #[python = "operator"]
    fn operator_() -> bridge_runtime::Str;

    #[symbol = "python_switch_"]
    #[python = "switch"]
    fn switch_() -> bridge_runtime::Str;

    #[symbol = "python_struct_"]
    #[python = "struct"]
    fn struct_() -> bridge_runtime::Str;

    #[symbol = "python_union_"]
    #[python = "union"]
    fn union_() -> bridge_runtime::Str;

    #[symbol = "python_virtual_"]
    #[python = "virtual"]
    fn virtual_() -> bridge_runtime::Str;

    #[symbol = "python_signed_"]
    #[python = "signed"]
    fn signed_() -> bridge_runtime::Str;

    #[symbol = "python_co_await_"]
    #[python = "co_await"]
    fn co_await_() -> bridge_runtime::Str;

    #[symbol = "python_alignas_"]
    #[python = "alignas"]
    fn alignas_() -> bridge_runtime::Str;

    #[symbol = "python_requires_"]
    #[python = "requires"]
    fn requires_() -> bridge_runtime::Str;

    #[symbol = "python_concept_"]
    #[python = "concept"]
    fn concept_() -> bridge_runtime::Str;

    #[symbol = "python_xor_"]
    #[python = "xor"]
    fn xor_() -> bridge_runtime::Str;

    #[symbol = "python_char8_t_"]
    #[python = "char8_t"]
    fn char8_t_() -> bridge_runtime::Str;

    #[symbol = "python_restrict_"]
    #[python = "restrict"]
    fn restrict_() -> bridge_runtime::Str;

    #[symbol = "python_inline_"]
    #[python = "inline"]
    fn inline_() -> bridge_runtime::Str;

    #[symbol = "python_typeof_"]
    #[python = "typeof"]
    fn typeof_() -> bridge_runtime::Str;

    #[symbol = "python_fn_"]
    #[python = "fn"]
    fn fn_() -> bridge_runtime::Str;

    #[symbol = "python_impl_"]
    #[python = "impl"]
    fn impl_() -> bridge_runtime::Str;

    #[symbol = "python_mut_"]
    #[python = "mut"]
    fn mut_() -> bridge_runtime::Str;

    #[symbol = "python_let_"]
    #[python = "let"]
    fn let_() -> bridge_runtime::Str;

    #[symbol = "python_match_"]
    #[python = "match"]
    fn match_() -> bridge_runtime::Str;

    #[symbol = "python_move_"]
    #[python = "move"]
    fn move_() -> bridge_runtime::Str;

    #[symbol = "python_ref_"]
    #[python = "ref"]
    fn ref_() -> bridge_runtime::Str;

    #[symbol = "python_pub_"]
    #[python = "pub"]
    fn pub_() -> bridge_runtime::Str;

    #[symbol = "python_crate_"]
    #[python = "crate"]
    fn crate_() -> bridge_runtime::Str;

    #[symbol = "python_trait_"]
    #[python = "trait"]
    fn trait_() -> bridge_runtime::Str;

    #[symbol = "python_unsafe_"]
    #[python = "unsafe"]
    fn unsafe_() -> bridge_runtime::Str;

    #[symbol = "python_dyn_"]
    #[python = "dyn"]
    fn dyn_() -> bridge_runtime::Str;

    #[symbol = "python_loop_"]
    #[python = "loop"]
    fn loop_() -> bridge_runtime::Str;

    #[symbol = "python_Self_"]
    #[python = "Self"]
    fn Self_() -> bridge_runtime::Str;

    #[symbol = "python_super_"]
    #[python = "super"]
    fn super_() -> bridge_runtime::Str;

    #[symbol = "python_gen_"]
    #[python = "gen"]
    fn gen_() -> bridge_runtime::Str;

    #[symbol = "python_become_"]
    #[python = "become"]
    fn become_() -> bridge_runtime::Str;

    #[symbol = "python_box_"]
    #[python = "box"]
    fn box_() -> bridge_runtime::Str;

    #[symbol = "python_abstract_"]
    #[python = "abstract"]
    fn abstract_() -> bridge_runtime::Str;

    #[symbol = "python_errno_"]
    #[python = "errno"]
    fn errno_() -> bridge_runtime::Str;

    #[symbol = "python_linux_"]
    #[python = "linux"]
    fn linux_() -> bridge_runtime::Str;

    #[symbol = "python_unix_"]
    #[python = "unix"]
    fn unix_() -> bridge_runtime::Str;

    #[symbol = "python_stdin_"]
    #[python = "stdin"]
    fn stdin_() -> bridge_runtime::Str;

    #[symbol = "python_stdout_"]
    #[python = "stdout"]
    fn stdout_() -> bridge_runtime::Str;

    #[symbol = "python_NULL_"]
    #[python = "NULL"]
    fn NULL_() -> bridge_runtime::Str;

    #[symbol = "python_EOF_"]
    #[python = "EOF"]
    fn EOF_() -> bridge_runtime::Str;

    #[symbol = "python_NAN_"]
    #[python = "NAN"]
    fn NAN_() -> bridge_runtime::Str;

    #[symbol = "python_INT_MAX_"]
    #[python = "INT_MAX"]
    fn INT_MAX_() -> bridge_runtime::Str;

    #[symbol = "python_assert_"]
    fn assert_() -> bridge_runtime::Str;

    #[symbol = "python_BUFSIZ_"]
    #[python = "BUFSIZ"]
    fn BUFSIZ_() -> bridge_runtime::Str;

    #[symbol = "python_Module"]
    fn Module() -> bridge_runtime::Str;

    #[symbol = "python_functions_"]
    fn functions_() -> bridge_runtime::Str;

    #[symbol = "python_try_open"]
    fn try_open() -> bridge_runtime::Str;

    #[symbol = "python_this_"]
    fn this_() -> bridge_runtime::Str;

    #[symbol = "python_bridge"]
    fn bridge() -> bridge_runtime::Str;

    #[symbol = "python_std"]
    fn std() -> bridge_runtime::Str;

    #[symbol = "python_result"]
    fn result() -> bridge_runtime::Str;

    #[symbol = "python_gr_u00f6_u00df_e"]
    #[python = "größe"]
    fn gr_u00f6_u00df_e() -> bridge_runtime::Str;

    #[symbol = "python__u540d_u524d_"]
    #[python = "名前"]
    fn _u540d_u524d_() -> bridge_runtime::Str;

    #[symbol = "python_add"]
    #[batch = "python_add_map"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_try_add"]
    #[batch = "python_try_add_map"]
    fn try_add(a: i64, b: i64) -> i64;

    #[symbol = "python_parameters_of_cpp"]
    fn parameters_of_cpp(
        #[python = "int"] int_: i64,
        class_: i64,
        #[python = "operator"] operator_: i64,
        #[python = "this"] this_: i64,
        #[python = "new"] new_: i64,
        #[python = "double"] double_: i64,
    ) -> bridge_runtime::Str;

    #[symbol = "python_parameters_of_macros"]
    fn parameters_of_macros(
        #[python = "errno"] errno_: i64,
        #[python = "linux"] linux_: i64,
        #[python = "NULL"] NULL_: i64,
        #[python = "EOF"] EOF_: i64,
        #[python = "stdin"] stdin_: i64,
        #[python = "unix"] unix_: i64,
    ) -> bridge_runtime::Str;

    #[symbol = "python_parameters_of_rust"]
    fn parameters_of_rust(
        #[python = "fn"] fn_: i64,
        #[python = "impl"] impl_: i64,
        #[python = "match"] match_: i64,
        #[python = "crate"] crate_: i64,
        #[python = "Self"] Self_: i64,
        r: i64,
    ) -> bridge_runtime::Str;

    #[symbol = "python_parameters_of_ours"]
    fn parameters_of_ours(
        #[python = "functions_"] functions__: i64,
        bridge: i64,
        std: i64,
        #[python = "self"] self_: i64,
        result: i64,
        python_add: i64,
    ) -> bridge_runtime::Str;

    #[symbol = "python_parameters_not_ascii"]
    fn parameters_not_ascii(
        #[python = "größe"] gr_u00f6_u00df_e: i64,
        #[python = "名"] _u540d_: i64,
        #[python = "ñ_"] _u00f1__: i64,
    ) -> bridge_runtime::Str;

    #[symbol = "python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters"]
    #[batch = "python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map"]
    fn add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(
        the_first_of_the_two_numbers_to_be_added: i64,
        the_second_of_the_two_numbers_to_be_added: i64,
    ) -> i64;
}

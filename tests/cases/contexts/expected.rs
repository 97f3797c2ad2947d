// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x8f90_abc6_78e8_362d,
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
        python_free_Resource: Resource,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_object: bridge_runtime::Object,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Resource": Resource,
    ],
}

/// Notes how it is left, and makes up for a LookupError.
#[bridge_runtime::class(module = module_module, python = "Resource")]
pub struct Resource;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_opened"]
    fn opened(name: bridge_runtime::Str) -> bridge_runtime::Object;

    #[symbol = "python_typed"]
    fn typed(name: bridge_runtime::Str) -> bridge_runtime::Object;

    #[symbol = "python_failing"]
    fn failing(at_exit: bool) -> bridge_runtime::Object;

    #[symbol = "python_look_up"]
    fn look_up() -> i64;

    #[symbol = "python_events"]
    fn events() -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_Resource_new"]
    #[python = "Resource"]
    fn Resource_new(name: bridge_runtime::Str) -> Resource;

    #[symbol = "python_Resource_enter"]
    #[python = "Resource.__enter__"]
    #[method]
    fn Resource_enter(#[python = "self"] self_: Resource) -> Resource;

    #[symbol = "python_Resource_exit"]
    #[python = "Resource.__exit__"]
    #[method]
    fn Resource_exit(
        #[python = "self"] self_: Resource,
        kind: bridge_runtime::Object,
        value: bridge_runtime::Object,
        traceback: bridge_runtime::Object,
    ) -> bool;

    #[symbol = "python_Resource_name"]
    #[python = "Resource.name"]
    #[getter]
    fn Resource_name(#[python = "self"] self_: Resource) -> bridge_runtime::Str;

    #[symbol = "python_Resource_set_name"]
    #[python = "Resource.name"]
    #[setter]
    fn Resource_set_name(#[python = "self"] self_: Resource, value: bridge_runtime::Str) -> ();
}

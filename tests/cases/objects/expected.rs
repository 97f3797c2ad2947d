// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xdf0f_6c1a_8052_f27c,
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
        python_free_Node: Node,
        python_free_Tagged: Tagged,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_str_object: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Object>,
        python_free_object: bridge_runtime::Object,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Tagged": Tagged,
        "module.Node": Node,
    ],
}

/// A value with anything beside it.
#[bridge_runtime::record(module = module_module, python = "Tagged", kind = dataclass)]
pub struct Tagged {
    pub tag: bridge_runtime::Str,
    pub value: bridge_runtime::Object,
    pub more: bridge_runtime::Object,
}

/// Something that C++ has only a handle of.
#[bridge_runtime::class(module = module_module, python = "Node")]
pub struct Node;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the object back.
    #[symbol = "python_same"]
    fn same(value: bridge_runtime::Object) -> bridge_runtime::Object;

    /// The same, by the other name.
    #[symbol = "python_first"]
    fn first(value: bridge_runtime::Object) -> bridge_runtime::Object;

    /// What Python received.
    #[symbol = "python_shown"]
    fn shown(value: bridge_runtime::Object) -> bridge_runtime::Str;

    #[symbol = "python_type_of"]
    fn type_of(value: bridge_runtime::Object) -> bridge_runtime::Str;

    /// A new node.
    #[symbol = "python_node"]
    fn node(name: bridge_runtime::Str) -> bridge_runtime::Object;

    /// How many there are.
    #[symbol = "python_nodes"]
    fn nodes() -> i64;

    #[symbol = "python_pick"]
    fn pick(
        values: bridge_runtime::List<bridge_runtime::Object>,
        index: i64,
    ) -> bridge_runtime::Object;

    #[symbol = "python_table"]
    fn table(
        keys: bridge_runtime::List<bridge_runtime::Str>,
        values: bridge_runtime::List<bridge_runtime::Object>,
    ) -> bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Object>;

    #[symbol = "python_maybe"]
    fn maybe(value: bridge_runtime::Object) -> bridge_runtime::Object;

    /// A TypeVar is any object.
    #[symbol = "python_generic"]
    fn generic(
        value: bridge_runtime::Object,
        other: bridge_runtime::List<bridge_runtime::Object>,
    ) -> bridge_runtime::Object;

    /// What a TypeVar is bound to is its type.
    #[symbol = "python_bounded"]
    #[batch = "python_bounded_map"]
    fn bounded(value: f64) -> f64;

    /// A Protocol is any object that has what it says.
    #[symbol = "python_name_of"]
    fn name_of(value: bridge_runtime::Object) -> bridge_runtime::Str;

    /// A bare list is an object that is checked.
    #[symbol = "python_bare_list"]
    fn bare_list(values: bridge_runtime::AnyList) -> bridge_runtime::AnyList;

    #[symbol = "python_bare_dict"]
    fn bare_dict(values: bridge_runtime::AnyDict) -> bridge_runtime::Object;

    #[symbol = "python_broken_list"]
    fn broken_list() -> bridge_runtime::AnyList;

    /// An instance of a class of another library.
    #[symbol = "python_context"]
    fn context(precision: i64) -> bridge_runtime::Object;

    #[symbol = "python_divide"]
    fn divide(one: i64, other: i64, how: bridge_runtime::Object) -> bridge_runtime::Str;

    #[symbol = "python_tagged"]
    fn tagged(value: Tagged) -> Tagged;

    /// Two nodes that keep each other.
    #[symbol = "python_cycle"]
    fn cycle() -> bridge_runtime::Object;

    #[symbol = "python_collect"]
    fn collect() -> i64;

    #[symbol = "python_is_alive"]
    fn is_alive(reference: bridge_runtime::Object) -> bool;

    #[symbol = "python_watch"]
    fn watch(value: bridge_runtime::Object) -> bridge_runtime::Object;

    #[symbol = "python_fail"]
    fn fail(value: bridge_runtime::Object) -> bridge_runtime::Object;

    /// A union with Any is any object.
    #[symbol = "python_anything"]
    fn anything(value: bridge_runtime::Object) -> bridge_runtime::Object;

    #[symbol = "python_Node_new"]
    #[python = "Node"]
    fn Node_new(name: bridge_runtime::Str) -> Node;

    #[symbol = "python_Node_greet"]
    #[python = "Node.greet"]
    #[method]
    fn Node_greet(
        #[python = "self"] self_: Node,
        whom: bridge_runtime::Str,
        #[keyword] mark: bridge_runtime::Str,
    ) -> bridge_runtime::Str;

    #[symbol = "python_Node_name"]
    #[python = "Node.name"]
    #[getter]
    fn Node_name(#[python = "self"] self_: Node) -> bridge_runtime::Str;

    #[symbol = "python_Node_set_name"]
    #[python = "Node.name"]
    #[setter]
    fn Node_set_name(#[python = "self"] self_: Node, value: bridge_runtime::Str) -> ();
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xa1f4_61fb_347c_d578,
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
        python_free_Folder: Folder,
        python_free_Node: Node,
        python_free_array_array_i64: bridge_runtime::List<bridge_runtime::List<i64>>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Node": Node,
        "module.Folder": Folder,
    ],
}

/// A tree.
#[bridge_runtime::record(module = module_module, python = "Node", kind = dataclass)]
pub struct Node {
    pub name: bridge_runtime::Str,
    pub children: bridge_runtime::List<Node>,
}

/// A tree by name.
#[bridge_runtime::record(module = module_module, python = "Folder", kind = dataclass)]
pub struct Folder {
    pub size: i64,
    pub folders: bridge_runtime::Dict<bridge_runtime::Str, Folder>,
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the tree back.
    #[symbol = "python_same"]
    fn same(node: Node) -> Node;

    /// Number of nodes.
    #[symbol = "python_count"]
    fn count(node: Node) -> i64;

    /// Give the folder back.
    #[symbol = "python_sizes"]
    fn sizes(folder: Folder) -> Folder;

    /// A tree that is one long branch.
    #[symbol = "python_chain"]
    fn chain(length: i64) -> Node;

    /// A node that is its own child.
    #[symbol = "python_cycle"]
    fn cycle() -> Node;

    /// A list that is deeper than declared.
    #[symbol = "python_unravel"]
    fn unravel(length: i64) -> bridge_runtime::List<bridge_runtime::List<i64>>;
}

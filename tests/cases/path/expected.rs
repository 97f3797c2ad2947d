// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x3dc1_c104_1b34_99d1,
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
    /// Give the path back.
    #[symbol = "python_same"]
    fn same(file: bridge_runtime::Path) -> bridge_runtime::Path;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(file: bridge_runtime::Path) -> bridge_runtime::Str;

    /// Give the path back, which no file is opened with.
    #[symbol = "python_pure"]
    fn pure(file: bridge_runtime::PurePath) -> bridge_runtime::PurePath;

    /// Show what Python received.
    #[symbol = "python_pure_as_text"]
    fn pure_as_text(file: bridge_runtime::PurePath) -> bridge_runtime::Str;

    /// As the system sees it.
    #[symbol = "python_fs_bytes"]
    fn fs_bytes(file: bridge_runtime::Path) -> bridge_runtime::Bytes;

    /// Whether there is such a file.
    #[symbol = "python_exists"]
    fn exists(file: bridge_runtime::Path) -> bool;

    /// A file in a folder.
    #[symbol = "python_joined"]
    fn joined(folder: bridge_runtime::Path, name: bridge_runtime::Str) -> bridge_runtime::Path;

    /// The class that a Path is on this system.
    #[symbol = "python_posix"]
    fn posix() -> bridge_runtime::Path;

    /// A Path is a PurePath.
    #[symbol = "python_path_for_pure"]
    fn path_for_pure() -> bridge_runtime::PurePath;

    /// But not the other way round.
    #[symbol = "python_pure_for_path"]
    fn pure_for_path() -> bridge_runtime::Path;

    /// Here it would mean something else.
    #[symbol = "python_windows"]
    fn windows() -> bridge_runtime::PurePath;

    /// A name that no file can have.
    #[symbol = "python_surrogate"]
    fn surrogate() -> bridge_runtime::Path;

    /// A broken promise.
    #[symbol = "python_from_text"]
    fn from_text() -> bridge_runtime::Path;
}

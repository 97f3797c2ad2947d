// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xabeb_5b8e_f2f7_ac02,
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
        python_free_Person: Person,
        python_free_Team: Team,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Base": Base,
        "module.Person": Person,
        "module.Team": Team,
        "module.Options": Options,
    ],
}

/// Keys that are always there.
#[bridge_runtime::record(module = module_module, python = "Base", kind = typed_dict)]
pub struct Base {
    pub id: i64,
}

/// Keys that may be missing.
#[bridge_runtime::record(module = module_module, python = "Person", kind = typed_dict)]
pub struct Person {
    pub id: i64,
    pub name: bridge_runtime::Str,
    #[may_be_missing]
    pub age: bridge_runtime::Optional<i64>,
    #[may_be_missing]
    pub friends: bridge_runtime::Optional<bridge_runtime::List<bridge_runtime::Str>>,
}

/// Nested ones.
#[bridge_runtime::record(module = module_module, python = "Team", kind = typed_dict)]
pub struct Team {
    pub lead: Person,
    #[may_be_missing]
    pub members: bridge_runtime::Optional<bridge_runtime::Dict<bridge_runtime::Str, Person>>,
}

#[bridge_runtime::record(module = module_module, python = "Options", kind = typed_dict)]
pub struct Options {
    #[python = "in"]
    pub in_: bool,
    #[python = "max-width"]
    pub max_width: i64,
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the person back.
    #[symbol = "python_same"]
    fn same(person: Person) -> Person;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(person: Person) -> bridge_runtime::Str;

    /// Give the team back.
    #[symbol = "python_team"]
    fn team(value: Team) -> Team;

    /// Keys that are no identifiers.
    #[symbol = "python_options"]
    fn options(value: Options) -> Options;

    /// More keys than declared are left behind.
    #[symbol = "python_more"]
    fn more() -> Base;

    /// A broken promise.
    #[symbol = "python_missing"]
    fn missing() -> Person;

    /// A broken promise.
    #[symbol = "python_wrong"]
    fn wrong() -> Team;
}

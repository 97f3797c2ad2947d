// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x4bb4_7b40_46be_2431,
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
        python_free_Client: Client,
        python_free_Page: Page,
        python_free_array_function0_i64: bridge_runtime::List<bridge_runtime::Awaitable<i64>>,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_function0_array_i64: bridge_runtime::Awaitable<bridge_runtime::List<i64>>,
        python_free_function0_i64: bridge_runtime::Awaitable<i64>,
        python_free_function0_none: bridge_runtime::Awaitable<()>,
        python_free_function0_optional_str: bridge_runtime::Awaitable<bridge_runtime::Optional<bridge_runtime::Str>>,
        python_free_function0_python_Client: bridge_runtime::Awaitable<Client>,
        python_free_function0_python_Page: bridge_runtime::Awaitable<Page>,
        python_free_function0_str: bridge_runtime::Awaitable<bridge_runtime::Str>,
        python_free_iterator_i64: bridge_runtime::AsyncIter<i64>,
        python_free_iterator_python_Page: bridge_runtime::AsyncIter<Page>,
        python_free_iterator_str: bridge_runtime::AsyncGenerator<bridge_runtime::Str>,
        python_free_object: bridge_runtime::Object,
        python_free_optional_str: bridge_runtime::Optional<bridge_runtime::Str>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Page": Page,
        "module.Client": Client,
    ],
}

#[bridge_runtime::record(module = module_module, python = "Page", kind = dataclass)]
pub struct Page {
    pub url: bridge_runtime::Str,
    pub sizes: bridge_runtime::List<i64>,
}

/// Methods may be `async` as well.
#[bridge_runtime::class(module = module_module, python = "Client")]
pub struct Client;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Adds two integers, later.
    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_fetch"]
    fn fetch(url: bridge_runtime::Str) -> bridge_runtime::Awaitable<Page>;

    #[symbol = "python_nothing"]
    fn nothing() -> bridge_runtime::Awaitable<()>;

    #[symbol = "python_perhaps"]
    fn perhaps(
        is_there: bool,
    ) -> bridge_runtime::Awaitable<bridge_runtime::Optional<bridge_runtime::Str>>;

    #[symbol = "python_wrong"]
    fn wrong() -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_both"]
    fn both(left: i64, right: i64) -> bridge_runtime::Awaitable<bridge_runtime::List<i64>>;

    /// Never ends by itself, and says how it ends.
    #[symbol = "python_lingering"]
    fn lingering(name: bridge_runtime::Str) -> bridge_runtime::Awaitable<bridge_runtime::Str>;

    /// Does not let itself be cancelled.
    #[symbol = "python_stubborn"]
    fn stubborn(name: bridge_runtime::Str) -> bridge_runtime::Awaitable<bridge_runtime::Str>;

    /// Waits until open_gate(name).
    #[symbol = "python_gated"]
    fn gated(name: bridge_runtime::Str) -> bridge_runtime::Awaitable<bridge_runtime::Str>;

    #[symbol = "python_open_gate"]
    fn open_gate(name: bridge_runtime::Str) -> bridge_runtime::Awaitable<()>;

    #[symbol = "python_set_user"]
    fn set_user(name: bridge_runtime::Str) -> ();

    #[symbol = "python_who"]
    fn who() -> bridge_runtime::Awaitable<bridge_runtime::Str>;

    /// Its result is nobody's.
    #[symbol = "python_outlived"]
    fn outlived() -> bridge_runtime::Awaitable<bridge_runtime::Str>;

    /// A function that is no `async def`, but gives what can be awaited.
    #[symbol = "python_started"]
    fn started(number: i64) -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_coroutine"]
    fn coroutine(number: i64) -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_no_awaitable"]
    fn no_awaitable() -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_many"]
    fn many(
        numbers: bridge_runtime::List<i64>,
    ) -> bridge_runtime::List<bridge_runtime::Awaitable<i64>>;

    /// Elements that take their time.
    #[symbol = "python_counted"]
    fn counted(end: i64) -> bridge_runtime::AsyncIter<i64>;

    #[symbol = "python_counted_too"]
    fn counted_too(end: i64) -> bridge_runtime::AsyncIter<i64>;

    #[symbol = "python_pages"]
    fn pages(urls: bridge_runtime::List<bridge_runtime::Str>) -> bridge_runtime::AsyncIter<Page>;

    /// Gives back what is sent to it.
    #[symbol = "python_echo"]
    fn echo(first: bridge_runtime::Str) -> bridge_runtime::AsyncGenerator<bridge_runtime::Str>;

    #[symbol = "python_total"]
    fn total(numbers: bridge_runtime::AsyncIter<i64>) -> bridge_runtime::Awaitable<i64>;

    /// Awaits what the program gives.
    #[symbol = "python_twice"]
    fn twice(number: bridge_runtime::Awaitable<i64>) -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_mapped"]
    fn mapped(
        function: bridge_runtime::Callable1<i64, bridge_runtime::Awaitable<i64>>,
        numbers: bridge_runtime::List<i64>,
    ) -> bridge_runtime::Awaitable<bridge_runtime::List<i64>>;

    #[symbol = "python_called"]
    fn called(function: bridge_runtime::Callable1<i64, i64>) -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_session"]
    fn session(name: bridge_runtime::Str) -> bridge_runtime::Object;

    /// What happened since the last call.
    #[symbol = "python_events"]
    fn events() -> bridge_runtime::List<bridge_runtime::Str>;

    /// Lets the loop do what it has to do.
    #[symbol = "python_settle"]
    fn settle() -> bridge_runtime::Awaitable<()>;

    /// Writes the text when it is cancelled.
    #[symbol = "python_farewell"]
    fn farewell(text: bridge_runtime::Str) -> bridge_runtime::Awaitable<()>;

    #[symbol = "python_Client_new"]
    #[python = "Client"]
    fn Client_new(base: bridge_runtime::Str) -> Client;

    #[symbol = "python_Client_get"]
    #[python = "Client.get"]
    #[method]
    fn Client_get(
        #[python = "self"] self_: Client,
        path: bridge_runtime::Str,
    ) -> bridge_runtime::Awaitable<Page>;

    #[symbol = "python_Client_open"]
    #[python = "Client.open"]
    fn Client_open(base: bridge_runtime::Str) -> bridge_runtime::Awaitable<Client>;

    #[symbol = "python_Client_lines"]
    #[python = "Client.lines"]
    #[method]
    fn Client_lines(
        #[python = "self"] self_: Client,
        count: i64,
    ) -> bridge_runtime::AsyncIter<bridge_runtime::Str>;

    #[symbol = "python_Client_base"]
    #[python = "Client.base"]
    #[getter]
    fn Client_base(#[python = "self"] self_: Client) -> bridge_runtime::Str;

    #[symbol = "python_Client_set_base"]
    #[python = "Client.base"]
    #[setter]
    fn Client_set_base(#[python = "self"] self_: Client, value: bridge_runtime::Str) -> ();
}

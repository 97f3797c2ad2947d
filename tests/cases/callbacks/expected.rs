// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x51d6_ed0f_8158_10bd,
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
        python_free_Button: Button,
        python_free_Handler: Handler,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_optional_str: bridge_runtime::List<bridge_runtime::Optional<bridge_runtime::Str>>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_function1_i64_i64: bridge_runtime::Callable1<i64, i64>,
        python_free_function1_i64_str: bridge_runtime::Callable1<i64, bridge_runtime::Str>,
        python_free_map_str_array_f64: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<f64>>,
        python_free_map_str_function1_str_str: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Callable1<bridge_runtime::Str, bridge_runtime::Str>>,
        python_free_map_str_object: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Object>,
        python_free_object: bridge_runtime::Object,
        python_free_optional_str: bridge_runtime::Optional<bridge_runtime::Str>,
        python_free_str: bridge_runtime::Str,
        python_free_tuple2_i64_str: bridge_runtime::Tuple2<i64, bridge_runtime::Str>,
    },
    types: [
        "module.Point": Point,
        "module.Handler": Handler,
        "module.Button": Button,
    ],
}

#[bridge_runtime::record(module = module_module, python = "Point", kind = dataclass)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A value that holds a function.
#[bridge_runtime::record(module = module_module, python = "Handler", kind = dataclass)]
pub struct Handler {
    pub name: bridge_runtime::Str,
    pub run: bridge_runtime::Callable1<bridge_runtime::Str, bridge_runtime::Str>,
}

/// Calls back.
#[bridge_runtime::class(module = module_module, python = "Button")]
pub struct Button;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_apply"]
    fn apply(function: bridge_runtime::Callable1<i64, i64>, value: i64) -> i64;

    #[symbol = "python_nothing"]
    fn nothing(function: bridge_runtime::Callable0<()>) -> ();

    #[symbol = "python_describe"]
    fn describe(function: bridge_runtime::Callable1<i64, i64>) -> bridge_runtime::Str;

    #[symbol = "python_join"]
    fn join(
        function: bridge_runtime::Callable3<
            bridge_runtime::Str,
            bridge_runtime::List<bridge_runtime::Str>,
            bridge_runtime::Bytes,
            bridge_runtime::Str,
        >,
    ) -> bridge_runtime::Str;

    #[symbol = "python_moved"]
    fn moved(function: bridge_runtime::Callable1<Point, Point>) -> Point;

    #[symbol = "python_table"]
    fn table(
        function: bridge_runtime::Callable1<
            bridge_runtime::Dict<bridge_runtime::Str, i64>,
            bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<f64>>,
        >,
    ) -> bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::List<f64>>;

    #[symbol = "python_either"]
    fn either(
        function: bridge_runtime::Callable1<
            bridge_runtime::Optional<i64>,
            bridge_runtime::Optional<bridge_runtime::Str>,
        >,
    ) -> bridge_runtime::List<bridge_runtime::Optional<bridge_runtime::Str>>;

    #[symbol = "python_anything"]
    fn anything(
        function: bridge_runtime::Callable1<bridge_runtime::Object, bridge_runtime::Object>,
    ) -> bridge_runtime::Object;

    /// By golden section.
    #[symbol = "python_minimise"]
    fn minimise(objective: bridge_runtime::Callable1<f64, f64>, low: f64, high: f64) -> f64;

    #[symbol = "python_keep"]
    fn keep(function: bridge_runtime::Callable1<i64, i64>) -> i64;

    #[symbol = "python_call_kept"]
    fn call_kept(value: i64) -> bridge_runtime::List<i64>;

    #[symbol = "python_forget"]
    fn forget() -> ();

    #[symbol = "python_in_thread"]
    fn in_thread(function: bridge_runtime::Callable1<i64, i64>, value: i64) -> i64;

    #[symbol = "python_caught"]
    fn caught(function: bridge_runtime::Callable1<i64, i64>) -> bridge_runtime::Str;

    #[symbol = "python_finally_"]
    fn finally_(
        function: bridge_runtime::Callable1<i64, i64>,
        log: bridge_runtime::Callable1<bridge_runtime::Str, ()>,
    ) -> i64;

    #[symbol = "python_called_wrongly"]
    fn called_wrongly(
        function: bridge_runtime::Callable1<i64, i64>,
        how: i64,
    ) -> bridge_runtime::Str;

    #[symbol = "python_adder"]
    fn adder(step: i64) -> bridge_runtime::Callable1<i64, i64>;

    #[symbol = "python_failing"]
    fn failing() -> bridge_runtime::Callable1<i64, i64>;

    #[symbol = "python_liar"]
    fn liar() -> bridge_runtime::Callable1<i64, bridge_runtime::Str>;

    #[symbol = "python_compose"]
    fn compose(
        outer: bridge_runtime::Callable1<i64, i64>,
        inner: bridge_runtime::Callable1<i64, i64>,
    ) -> bridge_runtime::Callable1<i64, i64>;

    #[symbol = "python_twice"]
    fn twice(
        function: bridge_runtime::Callable2<bridge_runtime::Callable1<i64, i64>, i64, i64>,
    ) -> i64;

    #[symbol = "python_same"]
    fn same(function: bridge_runtime::Callable1<i64, i64>) -> bridge_runtime::Callable1<i64, i64>;

    #[symbol = "python_is_same"]
    fn is_same(
        function: bridge_runtime::Callable1<i64, i64>,
        other: bridge_runtime::Object,
    ) -> bool;

    #[symbol = "python_as_object"]
    fn as_object(function: bridge_runtime::Callable1<i64, i64>) -> bridge_runtime::Object;

    #[symbol = "python_handlers"]
    fn handlers(
        prefix: bridge_runtime::Str,
    ) -> bridge_runtime::Dict<
        bridge_runtime::Str,
        bridge_runtime::Callable1<bridge_runtime::Str, bridge_runtime::Str>,
    >;

    #[symbol = "python_run_all"]
    fn run_all(
        functions: bridge_runtime::List<bridge_runtime::Callable1<i64, i64>>,
        value: i64,
    ) -> bridge_runtime::List<i64>;

    #[symbol = "python_handle"]
    fn handle(handler: Handler, text: bridge_runtime::Str) -> bridge_runtime::Str;

    #[symbol = "python_handler"]
    fn handler(name: bridge_runtime::Str) -> Handler;

    #[symbol = "python_maybe"]
    fn maybe(function: bridge_runtime::Optional<bridge_runtime::Callable1<i64, i64>>) -> i64;

    #[symbol = "python_text_of"]
    fn text_of(
        function: bridge_runtime::Callable1<i64, bridge_runtime::Str>,
    ) -> bridge_runtime::Str;

    #[symbol = "python_pair"]
    fn pair(
        function: bridge_runtime::Callable0<bridge_runtime::Tuple2<i64, bridge_runtime::Str>>,
    ) -> bridge_runtime::Tuple2<i64, bridge_runtime::Str>;

    #[symbol = "python_unknown"]
    fn unknown(function: bridge_runtime::AnyCallable) -> i64;

    #[symbol = "python_not_callable"]
    fn not_callable() -> bridge_runtime::Callable1<i64, i64>;

    /// A function that nothing is known of.
    #[symbol = "python_call_object"]
    fn call_object(
        function: bridge_runtime::Object,
        arguments: bridge_runtime::List<bridge_runtime::Object>,
    ) -> bridge_runtime::Object;

    #[symbol = "python_named_functions"]
    fn named_functions() -> bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Object>;

    #[symbol = "python_chosen"]
    fn chosen(
        functions: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Object>,
        name: bridge_runtime::Str,
        value: bridge_runtime::Object,
    ) -> bridge_runtime::Object;

    #[symbol = "python_Button_new"]
    #[python = "Button"]
    fn Button_new(label: bridge_runtime::Str) -> Button;

    #[symbol = "python_Button_on_click"]
    #[python = "Button.on_click"]
    #[method]
    fn Button_on_click(
        #[python = "self"] self_: Button,
        handler: bridge_runtime::Callable1<Button, ()>,
    ) -> ();

    #[symbol = "python_Button_click"]
    #[python = "Button.click"]
    #[method]
    fn Button_click(#[python = "self"] self_: Button) -> ();

    #[symbol = "python_Button_label"]
    #[python = "Button.label"]
    #[getter]
    fn Button_label(#[python = "self"] self_: Button) -> bridge_runtime::Str;

    #[symbol = "python_Button_set_label"]
    #[python = "Button.label"]
    #[setter]
    fn Button_set_label(#[python = "self"] self_: Button, value: bridge_runtime::Str) -> ();
}

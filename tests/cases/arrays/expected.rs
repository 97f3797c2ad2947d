// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x182c_b62d_be00_4a6f,
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
        python_free_Holder: Holder,
        python_free_array_f64: bridge_runtime::List<f64>,
        python_free_array_python_Frame: bridge_runtime::List<Frame>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_function0_f64: bridge_runtime::Awaitable<f64>,
        python_free_function0_i64: bridge_runtime::Awaitable<i64>,
        python_free_iterator_f64: bridge_runtime::Iter<f64>,
        python_free_map_str_ndarray: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::NdArray<f64>>,
        python_free_ndarray: bridge_runtime::NdArray<i64>,
        python_free_object: bridge_runtime::Object,
        python_free_optional_ndarray: bridge_runtime::Optional<bridge_runtime::NdArray<f64>>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Frame": Frame,
        "module.Holder": Holder,
    ],
}

/// A value that holds an array.
#[bridge_runtime::record(module = module_module, python = "Frame", kind = dataclass)]
pub struct Frame {
    pub name: bridge_runtime::Str,
    pub pixels: bridge_runtime::NdArray<u8>,
}

#[bridge_runtime::class(module = module_module, python = "Holder")]
pub struct Holder;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_total"]
    fn total(values: bridge_runtime::NdArray<f64>) -> f64;

    #[symbol = "python_describe"]
    fn describe(values: bridge_runtime::NdArray<bridge_runtime::AnyDtype>) -> bridge_runtime::Str;

    #[symbol = "python_shown"]
    fn shown(values: bridge_runtime::NdArray<bridge_runtime::AnyDtype>) -> bridge_runtime::Str;

    #[symbol = "python_double_"]
    #[python = "double"]
    fn double_(values: bridge_runtime::NdArray<f64>) -> ();

    #[symbol = "python_brighten"]
    fn brighten(image: bridge_runtime::NdArray<f32, 2, 'C', true>, by: f64) -> ();

    #[symbol = "python_matrix"]
    fn matrix(values: bridge_runtime::NdArray<i32, 2>) -> i64;

    #[symbol = "python_fortran"]
    fn fortran(values: bridge_runtime::NdArray<i64, -1, 'F'>) -> bridge_runtime::Str;

    #[symbol = "python_arange"]
    fn arange(count: i64) -> bridge_runtime::NdArray<i64>;

    #[symbol = "python_grid"]
    fn grid(height: i64, width: i64) -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_transposed"]
    fn transposed(values: bridge_runtime::NdArray<f64>) -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_every_other"]
    fn every_other(count: i64) -> bridge_runtime::NdArray<i64>;

    #[symbol = "python_of_dtype"]
    fn of_dtype(name: bridge_runtime::Str) -> bridge_runtime::NdArray<bridge_runtime::AnyDtype>;

    #[symbol = "python_scalar"]
    fn scalar() -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_nothing"]
    fn nothing() -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_readonly"]
    fn readonly() -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_dates"]
    fn dates() -> bridge_runtime::NdArray<bridge_runtime::AnyDtype>;

    #[symbol = "python_days"]
    fn days(values: bridge_runtime::NdArray<bridge_runtime::AnyDtype>) -> bridge_runtime::Str;

    #[symbol = "python_big_endian"]
    fn big_endian() -> bridge_runtime::NdArray<bridge_runtime::AnyDtype>;

    #[symbol = "python_texts"]
    fn texts() -> bridge_runtime::NdArray<bridge_runtime::AnyDtype>;

    #[symbol = "python_wrong"]
    fn wrong() -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_no_array"]
    fn no_array() -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_same"]
    fn same(values: bridge_runtime::NdArray<f64>) -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_part"]
    fn part(values: bridge_runtime::NdArray<f64>) -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_keep"]
    fn keep(values: bridge_runtime::NdArray<f64>) -> ();

    #[symbol = "python_keep_part"]
    fn keep_part(values: bridge_runtime::NdArray<f64>) -> ();

    #[symbol = "python_keep_buffer"]
    fn keep_buffer(values: bridge_runtime::NdArray<f64>) -> ();

    #[symbol = "python_look"]
    fn look() -> bridge_runtime::List<f64>;

    #[symbol = "python_write"]
    #[batch = "python_write_map"]
    fn write(value: f64) -> ();

    #[symbol = "python_forget"]
    fn forget() -> ();

    #[symbol = "python_frames"]
    fn frames(frame: Frame, count: i64) -> bridge_runtime::List<Frame>;

    #[symbol = "python_by_name"]
    fn by_name(
        values: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::NdArray<f64>>,
    ) -> bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::NdArray<f64>>;

    #[symbol = "python_longest"]
    fn longest(
        values: bridge_runtime::List<bridge_runtime::NdArray<f64>>,
    ) -> bridge_runtime::NdArray<f64>;

    #[symbol = "python_maybe"]
    fn maybe(
        values: bridge_runtime::Optional<bridge_runtime::NdArray<f64>>,
    ) -> bridge_runtime::Optional<bridge_runtime::NdArray<f64>>;

    #[symbol = "python_objects"]
    fn objects(value: bridge_runtime::Object) -> bridge_runtime::Str;

    /// Runs when the call is over.
    #[symbol = "python_later_total"]
    fn later_total(values: bridge_runtime::NdArray<f64>) -> bridge_runtime::Awaitable<f64>;

    #[symbol = "python_later_length"]
    fn later_length(values: bridge_runtime::MemoryView) -> bridge_runtime::Awaitable<i64>;

    #[symbol = "python_one_by_one"]
    fn one_by_one(values: bridge_runtime::NdArray<f64>) -> bridge_runtime::Iter<f64>;

    #[symbol = "python_later_one_by_one"]
    fn later_one_by_one(values: bridge_runtime::NdArray<f64>) -> bridge_runtime::AsyncIter<f64>;

    #[symbol = "python_add_objects"]
    fn add_objects(
        left: bridge_runtime::Object,
        right: bridge_runtime::Object,
    ) -> bridge_runtime::Object;

    #[symbol = "python_Holder_new"]
    #[python = "Holder"]
    fn Holder_new() -> Holder;

    #[symbol = "python_Holder_hold"]
    #[python = "Holder.hold"]
    #[method]
    fn Holder_hold(#[python = "self"] self_: Holder, values: bridge_runtime::NdArray<f64>) -> ();

    #[symbol = "python_Holder_values"]
    #[python = "Holder.values"]
    #[getter]
    fn Holder_values(#[python = "self"] self_: Holder) -> bridge_runtime::Object;

    #[symbol = "python_Holder_set_values"]
    #[python = "Holder.values"]
    #[setter]
    fn Holder_set_values(#[python = "self"] self_: Holder, value: bridge_runtime::Object) -> ();
}

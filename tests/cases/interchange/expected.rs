// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xe139_818a_b928_fcde,
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
        python_free_Failing: Failing,
        python_free_NoCapsule: NoCapsule,
        python_free_OldProducer: OldProducer,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_optional_i64: bridge_runtime::List<bridge_runtime::Optional<i64>>,
        python_free_array_python_Named: bridge_runtime::List<Named>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_arrow: bridge_runtime::Arrow<bridge_runtime::ArrowTable>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_dlpack: bridge_runtime::Dlpack<bridge_runtime::NumpyTensor>,
        python_free_ndarray: bridge_runtime::NdArray<bridge_runtime::AnyDtype>,
        python_free_optional_dlpack: bridge_runtime::Optional<bridge_runtime::Dlpack<bridge_runtime::AnyTensor>>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Named": Named,
        "module.OldProducer": OldProducer,
        "module.NoCapsule": NoCapsule,
        "module.Failing": Failing,
    ],
}

/// A value that holds a tensor.
#[bridge_runtime::record(module = module_module, python = "Named", kind = dataclass)]
pub struct Named {
    pub name: bridge_runtime::Str,
    pub tensor: bridge_runtime::Dlpack<bridge_runtime::AnyTensor>,
}

/// A producer of before version 1: it knows no max_version.
#[bridge_runtime::class(module = module_module, python = "OldProducer")]
pub struct OldProducer;

#[bridge_runtime::class(module = module_module, python = "NoCapsule")]
pub struct NoCapsule;

#[bridge_runtime::class(module = module_module, python = "Failing")]
pub struct Failing;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_counted"]
    fn counted(count: i64) -> bridge_runtime::Dlpack<bridge_runtime::NumpyTensor>;

    #[symbol = "python_matrix"]
    fn matrix() -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_frozen"]
    fn frozen() -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_old"]
    fn old() -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_no_tensor"]
    fn no_tensor() -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_no_capsule"]
    fn no_capsule() -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_failing"]
    fn failing() -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_perhaps"]
    fn perhaps(
        is_there: bool,
    ) -> bridge_runtime::Optional<bridge_runtime::Dlpack<bridge_runtime::AnyTensor>>;

    #[symbol = "python_named"]
    fn named(tensors: bridge_runtime::List<Named>) -> bridge_runtime::List<Named>;

    #[symbol = "python_total"]
    fn total(values: bridge_runtime::Dlpack<bridge_runtime::NumpyTensor>) -> f64;

    /// Writes to the program's memory.
    #[symbol = "python_doubled"]
    fn doubled(values: bridge_runtime::Dlpack<bridge_runtime::NumpyTensor>) -> ();

    #[symbol = "python_is_writable"]
    fn is_writable(values: bridge_runtime::Dlpack<bridge_runtime::NumpyTensor>) -> bool;

    #[symbol = "python_device"]
    fn device(
        values: bridge_runtime::Dlpack<bridge_runtime::AnyTensor>,
    ) -> bridge_runtime::List<i64>;

    /// What cannot be.
    #[symbol = "python_copied"]
    fn copied(values: bridge_runtime::Dlpack<bridge_runtime::AnyTensor>) -> bool;

    /// A consumer that takes the capsule, and lets go of it as it is.
    #[symbol = "python_unversioned"]
    fn unversioned(values: bridge_runtime::Dlpack<bridge_runtime::AnyTensor>) -> bool;

    #[symbol = "python_keep"]
    fn keep(values: bridge_runtime::Dlpack<bridge_runtime::NumpyTensor>) -> ();

    #[symbol = "python_kept_total"]
    fn kept_total() -> f64;

    #[symbol = "python_let_go"]
    fn let_go() -> ();

    #[symbol = "python_back"]
    fn back(
        values: bridge_runtime::Dlpack<bridge_runtime::AnyTensor>,
    ) -> bridge_runtime::Dlpack<bridge_runtime::AnyTensor>;

    #[symbol = "python_table"]
    fn table(rows: i64) -> bridge_runtime::Arrow<bridge_runtime::ArrowTable>;

    /// A stream that Python makes as it is read; the fourth batch fails.
    #[symbol = "python_batches"]
    fn batches(count: i64) -> bridge_runtime::Arrow<bridge_runtime::AnyStream>;

    /// What has __arrow_c_array__ alone.
    #[symbol = "python_plain_array"]
    fn plain_array() -> bridge_runtime::Arrow<bridge_runtime::AnyStream>;

    #[symbol = "python_no_table"]
    fn no_table() -> bridge_runtime::Arrow<bridge_runtime::AnyStream>;

    #[symbol = "python_row_count"]
    fn row_count(rows: bridge_runtime::Arrow<bridge_runtime::ArrowTable>) -> i64;

    #[symbol = "python_names"]
    fn names(
        rows: bridge_runtime::Arrow<bridge_runtime::ArrowTable>,
    ) -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_read_batches"]
    fn read_batches(reader: bridge_runtime::Arrow<bridge_runtime::ArrowReader>) -> i64;

    #[symbol = "python_values_of"]
    fn values_of(
        array: bridge_runtime::Arrow<bridge_runtime::ArrowArray>,
    ) -> bridge_runtime::List<bridge_runtime::Optional<i64>>;

    #[symbol = "python_chunks_of"]
    fn chunks_of(array: bridge_runtime::Arrow<bridge_runtime::ArrowChunks>) -> i64;

    /// A stream can be read once.
    #[symbol = "python_twice"]
    fn twice(stream: bridge_runtime::Arrow<bridge_runtime::AnyStream>) -> i64;

    /// Leaves it alone.
    #[symbol = "python_unread"]
    fn unread(stream: bridge_runtime::Arrow<bridge_runtime::AnyStream>) -> ();

    #[symbol = "python_refused_before"]
    fn refused_before(
        text: bridge_runtime::Str,
        stream: bridge_runtime::Arrow<bridge_runtime::AnyStream>,
    ) -> ();

    #[symbol = "python_OldProducer_new"]
    #[python = "OldProducer"]
    fn OldProducer_new(array: bridge_runtime::NdArray<bridge_runtime::AnyDtype>) -> OldProducer;

    #[symbol = "python_OldProducer_array"]
    #[python = "OldProducer.array"]
    #[getter]
    fn OldProducer_array(
        #[python = "self"] self_: OldProducer,
    ) -> bridge_runtime::NdArray<bridge_runtime::AnyDtype>;

    #[symbol = "python_OldProducer_set_array"]
    #[python = "OldProducer.array"]
    #[setter]
    fn OldProducer_set_array(
        #[python = "self"] self_: OldProducer,
        value: bridge_runtime::NdArray<bridge_runtime::AnyDtype>,
    ) -> ();

    #[symbol = "python_NoCapsule_new"]
    #[python = "NoCapsule"]
    fn NoCapsule_new() -> NoCapsule;

    #[symbol = "python_Failing_new"]
    #[python = "Failing"]
    fn Failing_new() -> Failing;
}

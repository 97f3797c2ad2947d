// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xf380_670b_e2f5_93d5,
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
        python_free_Batch: Batch,
        python_free_Shelf: Shelf,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_iterator_i64: bridge_runtime::List<bridge_runtime::Iter<i64>>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_iterator_f64: bridge_runtime::Generator<f64>,
        python_free_iterator_i64: bridge_runtime::Iter<i64>,
        python_free_iterator_object: bridge_runtime::Iter<bridge_runtime::Object>,
        python_free_iterator_python_Record: bridge_runtime::Iter<Record>,
        python_free_iterator_str: bridge_runtime::IterOver<bridge_runtime::Str>,
        python_free_iterator_tuple2_str_i64: bridge_runtime::Iter<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>,
        python_free_optional_iterator_str: bridge_runtime::Optional<bridge_runtime::Iter<bridge_runtime::Str>>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Record": Record,
        "module.Batch": Batch,
        "module.Shelf": Shelf,
    ],
}

#[bridge_runtime::record(module = module_module, python = "Record", kind = dataclass)]
pub struct Record {
    pub name: bridge_runtime::Str,
    pub values: bridge_runtime::List<i64>,
}

/// A value that holds an iterator.
#[bridge_runtime::record(module = module_module, python = "Batch", kind = dataclass)]
pub struct Batch {
    pub label: bridge_runtime::Str,
    pub records: bridge_runtime::Iter<Record>,
}

/// A class that can be iterated over.
#[bridge_runtime::class(module = module_module, python = "Shelf")]
pub struct Shelf;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// To be left early: says when it is closed.
    #[symbol = "python_count"]
    fn count(end: i64) -> bridge_runtime::Iter<i64>;

    #[symbol = "python_endless"]
    fn endless(start: i64) -> bridge_runtime::Iter<i64>;

    #[symbol = "python_words"]
    fn words(text: bridge_runtime::Str) -> bridge_runtime::IterOver<bridge_runtime::Str>;

    #[symbol = "python_failing"]
    fn failing(after: i64) -> bridge_runtime::Iter<i64>;

    #[symbol = "python_liar"]
    fn liar() -> bridge_runtime::Iter<i64>;

    #[symbol = "python_records"]
    fn records(number: i64) -> bridge_runtime::Iter<Record>;

    #[symbol = "python_pairs"]
    fn pairs(
        table: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> bridge_runtime::Iter<bridge_runtime::Tuple2<bridge_runtime::Str, i64>>;

    #[symbol = "python_objects"]
    fn objects() -> bridge_runtime::Iter<bridge_runtime::Object>;

    #[symbol = "python_no_iterator"]
    fn no_iterator() -> bridge_runtime::Iter<i64>;

    #[symbol = "python_no_iterable"]
    fn no_iterable() -> bridge_runtime::IterOver<i64>;

    #[symbol = "python_events"]
    fn events() -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_total"]
    fn total(numbers: bridge_runtime::Iter<i64>) -> i64;

    #[symbol = "python_first"]
    fn first(numbers: bridge_runtime::Iter<i64>, most: i64) -> bridge_runtime::List<i64>;

    #[symbol = "python_joined"]
    fn joined(texts: bridge_runtime::Iter<bridge_runtime::Str>) -> bridge_runtime::Str;

    #[symbol = "python_longest"]
    fn longest(records: bridge_runtime::Iter<Record>) -> bridge_runtime::Str;

    #[symbol = "python_keep"]
    fn keep(numbers: bridge_runtime::Iter<i64>) -> i64;

    #[symbol = "python_go_on"]
    fn go_on() -> bridge_runtime::List<i64>;

    #[symbol = "python_forget"]
    fn forget() -> ();

    #[symbol = "python_caught"]
    fn caught(numbers: bridge_runtime::Iter<i64>) -> bridge_runtime::Str;

    #[symbol = "python_doubled"]
    fn doubled(numbers: bridge_runtime::Iter<i64>) -> bridge_runtime::Iter<i64>;

    #[symbol = "python_same"]
    fn same(numbers: bridge_runtime::Iter<i64>) -> bridge_runtime::Iter<i64>;

    #[symbol = "python_is_same"]
    fn is_same(numbers: bridge_runtime::Iter<i64>, other: bridge_runtime::Object) -> bool;

    /// Yield the average of what was sent.
    #[symbol = "python_averages"]
    fn averages() -> bridge_runtime::Generator<f64>;

    #[symbol = "python_silent"]
    fn silent() -> bridge_runtime::Generator<i64>;

    #[symbol = "python_short_"]
    #[python = "short"]
    fn short_() -> bridge_runtime::Generator<i64>;

    #[symbol = "python_batch"]
    fn batch(label: bridge_runtime::Str) -> Batch;

    #[symbol = "python_several"]
    fn several() -> bridge_runtime::List<bridge_runtime::Iter<i64>>;

    #[symbol = "python_maybe"]
    fn maybe(flag: bool) -> bridge_runtime::Optional<bridge_runtime::Iter<bridge_runtime::Str>>;

    #[symbol = "python_by_call"]
    fn by_call(make: bridge_runtime::Callable1<i64, bridge_runtime::Iter<i64>>) -> i64;

    #[symbol = "python_Shelf_new"]
    #[python = "Shelf"]
    fn Shelf_new(names: bridge_runtime::List<bridge_runtime::Str>) -> Shelf;

    #[symbol = "python_Shelf_iter"]
    #[python = "Shelf.__iter__"]
    #[operator]
    fn Shelf_iter(#[python = "self"] self_: Shelf) -> bridge_runtime::Iter<bridge_runtime::Str>;

    #[symbol = "python_Shelf_reversed"]
    #[python = "Shelf.reversed"]
    #[method]
    fn Shelf_reversed(
        #[python = "self"] self_: Shelf,
    ) -> bridge_runtime::IterOver<bridge_runtime::Str>;
}

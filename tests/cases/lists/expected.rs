// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0xe4a1_2d05_e059_7225,
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
        python_free_array_array_array_str: bridge_runtime::List<bridge_runtime::List<bridge_runtime::List<bridge_runtime::Str>>>,
        python_free_array_array_i64: bridge_runtime::List<bridge_runtime::List<i64>>,
        python_free_array_bool: bridge_runtime::List<bool>,
        python_free_array_bytes: bridge_runtime::List<bridge_runtime::Bytes>,
        python_free_array_f64: bridge_runtime::List<f64>,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the list back.
    #[symbol = "python_same"]
    fn same(values: bridge_runtime::List<i64>) -> bridge_runtime::List<i64>;

    /// Give the words back.
    #[symbol = "python_words"]
    fn words(
        values: bridge_runtime::List<bridge_runtime::Str>,
    ) -> bridge_runtime::List<bridge_runtime::Str>;

    /// Give the flags back.
    #[symbol = "python_flags"]
    fn flags(values: bridge_runtime::List<bool>) -> bridge_runtime::List<bool>;

    /// Give the floats back.
    #[symbol = "python_floats"]
    fn floats(values: bridge_runtime::List<f64>) -> bridge_runtime::List<f64>;

    /// Three deep.
    #[symbol = "python_cube"]
    fn cube(
        values: bridge_runtime::List<
            bridge_runtime::List<bridge_runtime::List<bridge_runtime::Str>>,
        >,
    ) -> bridge_runtime::List<bridge_runtime::List<bridge_runtime::List<bridge_runtime::Str>>>;

    /// Give the blobs back.
    #[symbol = "python_blobs"]
    fn blobs(
        values: bridge_runtime::List<bridge_runtime::Bytes>,
    ) -> bridge_runtime::List<bridge_runtime::Bytes>;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(
        values: bridge_runtime::List<bridge_runtime::List<bridge_runtime::Str>>,
    ) -> bridge_runtime::Str;

    /// Show what Python received.
    #[symbol = "python_kinds"]
    fn kinds(
        sequence: bridge_runtime::Sequence<i64>,
        iterable: bridge_runtime::Iterable<i64>,
        collection: bridge_runtime::Iterable<bridge_runtime::Str>,
        queue: bridge_runtime::Deque<i64>,
        row: bridge_runtime::TupleOf<i64>,
    ) -> bridge_runtime::Str;

    /// Turn the queue by one.
    #[symbol = "python_queue"]
    fn queue(
        values: bridge_runtime::Deque<bridge_runtime::Str>,
    ) -> bridge_runtime::Deque<bridge_runtime::Str>;

    /// Turn the row around.
    #[symbol = "python_row"]
    fn row(values: bridge_runtime::TupleOf<i64>) -> bridge_runtime::TupleOf<i64>;

    /// A list, a tuple, a range, and something that is none.
    #[symbol = "python_any_sequence"]
    fn any_sequence(kind: i64) -> bridge_runtime::Sequence<i64>;

    /// The first numbers.
    #[symbol = "python_count"]
    fn count(length: i64) -> bridge_runtime::List<i64>;

    /// Sum of all.
    #[symbol = "python_total"]
    fn total(values: bridge_runtime::List<f64>) -> f64;

    /// An int is a float to type checkers.
    #[symbol = "python_ints_for_floats"]
    fn ints_for_floats() -> bridge_runtime::List<f64>;

    /// A broken promise at index 2.
    #[symbol = "python_wrong_element"]
    fn wrong_element() -> bridge_runtime::List<bridge_runtime::Str>;

    /// A broken promise at [1][0].
    #[symbol = "python_wrong_deep"]
    fn wrong_deep() -> bridge_runtime::List<bridge_runtime::List<i64>>;

    /// A tuple is no list.
    #[symbol = "python_wrong_container"]
    fn wrong_container() -> bridge_runtime::List<i64>;

    /// The second text cannot leave Python.
    #[symbol = "python_not_text"]
    fn not_text() -> bridge_runtime::List<bridge_runtime::Str>;

    /// The last int needs more than 64 bits.
    #[symbol = "python_too_large"]
    fn too_large() -> bridge_runtime::List<i64>;

    /// Changes the argument, which the caller does not see.
    #[symbol = "python_sort_copy"]
    fn sort_copy(values: bridge_runtime::List<i64>) -> bridge_runtime::List<i64>;

    /// A subclass of list.
    #[symbol = "python_subclass"]
    fn subclass() -> bridge_runtime::List<bridge_runtime::Str>;
}

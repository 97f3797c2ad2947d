// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x781e_7ba0_4490_4b6f,
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
    /// How often a function that counts was called. Nothing to take, so no batches.
    #[symbol = "python_calls"]
    fn calls() -> i64;

    /// Add two integers.
    ///
    /// Args:
    ///     a: One.
    ///     b: Another one.
    #[symbol = "python_add"]
    #[batch = "python_add_map"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_divide"]
    #[batch = "python_divide_map"]
    fn divide(a: i64, b: i64) -> f64;

    /// Defaults and keywords are arrays as well.
    #[symbol = "python_ratio"]
    #[batch = "python_ratio_map"]
    fn ratio(a: f64, b: f64, #[keyword] scale: f64) -> f64;

    #[symbol = "python_at_most"]
    #[batch = "python_at_most_map"]
    fn at_most(limit: i64, value: i64) -> bool;

    #[symbol = "python_flip"]
    #[batch = "python_flip_map"]
    fn flip(value: bool) -> bool;

    #[symbol = "python_half"]
    #[batch = "python_half_map"]
    fn half(value: f32) -> f32;

    #[symbol = "python_product"]
    #[batch = "python_product_map"]
    fn product(a: bridge_runtime::Complex, b: bridge_runtime::Complex) -> bridge_runtime::Complex;

    /// What is beyond eight bits is an error of its own element.
    #[symbol = "python_narrow"]
    #[batch = "python_narrow_map"]
    fn narrow(value: i64) -> i8;

    #[symbol = "python_widths"]
    #[batch = "python_widths_map"]
    fn widths(
        a: i8,
        b: i16,
        c: i32,
        d: u8,
        e: u16,
        f: u32,
        g: u64,
        h: core::ffi::c_int,
        i: usize,
    ) -> u64;

    /// Breaks its promise at 13.
    #[symbol = "python_fickle"]
    #[batch = "python_fickle_map"]
    fn fickle(value: i64) -> i64;

    #[symbol = "python_note"]
    #[batch = "python_note_map"]
    fn note(value: i64) -> ();

    /// The sum of what was noted, which is forgotten.
    #[symbol = "python_noted"]
    fn noted() -> i64;

    /// Called as the number of elements is in C.
    #[symbol = "python_is_prime"]
    #[batch = "python_is_prime_map"]
    fn is_prime(n: i64) -> bool;

    #[symbol = "python_shift"]
    #[batch = "python_shift_map"]
    fn shift(n: i64, out: i64, out_: i64) -> i64;

    /// A keyword in C++.
    #[symbol = "python_delete_"]
    #[batch = "python_delete__map"]
    #[python = "delete"]
    fn delete_(value: i64) -> i64;

    #[symbol = "python_clip"]
    #[batch = "python_clip_map_"]
    fn clip(value: i64) -> i64;

    /// Has the name that batches of clip would get.
    #[symbol = "python_clip_map"]
    fn clip_map(value: i64) -> bridge_runtime::Str;

    #[symbol = "python_twice_1"]
    #[batch = "python_twice_1_map"]
    #[python = "twice"]
    fn twice_1(value: i64) -> i64;

    #[symbol = "python_twice_2"]
    #[batch = "python_twice_2_map"]
    #[python = "twice"]
    fn twice_2(value: f64) -> f64;

    /// Endless recursion from level 3 on.
    #[symbol = "python_depth"]
    #[batch = "python_depth_map"]
    fn depth(level: i64) -> i64;

    #[symbol = "python_refuse"]
    #[batch = "python_refuse_map"]
    fn refuse(value: i64) -> i64;

    /// No batches: its result owns memory.
    #[symbol = "python_spell"]
    fn spell(value: i64) -> bridge_runtime::Str;

    /// No batches: it takes as many as there are.
    #[symbol = "python_total"]
    fn total(#[args] values: bridge_runtime::List<i64>) -> i64;

    /// No batches: only Python knows the default.
    #[symbol = "python_since"]
    fn since(value: i64, #[omittable] start: i64) -> i64;
}

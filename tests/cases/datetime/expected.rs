// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x86c2_910c_d5a1_3779,
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
    types: [
        "module.Berlin": Berlin,
        "module.Unknown": Unknown,
        "module.Broken": Broken,
        "module.FarAhead": FarAhead,
    ],
}

/// Summer time until the end of October 2024, in the same hour twice.
#[bridge_runtime::class(module = module_module, python = "Berlin")]
pub struct Berlin;

/// A zone without an offset, so that its times are naive.
#[bridge_runtime::class(module = module_module, python = "Unknown")]
pub struct Unknown;

/// A zone that fails.
#[bridge_runtime::class(module = module_module, python = "Broken")]
pub struct Broken;

/// A subclass that lies about its offset.
#[bridge_runtime::class(module = module_module, python = "FarAhead")]
pub struct FarAhead;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the time back.
    #[symbol = "python_same"]
    fn same(time: bridge_runtime::DateTime) -> bridge_runtime::DateTime;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(time: bridge_runtime::DateTime) -> bridge_runtime::Str;

    /// Seconds since 1970 in UTC; a naive time is one of this machine.
    #[symbol = "python_timestamp"]
    fn timestamp(time: bridge_runtime::DateTime) -> f64;

    /// From ISO 8601.
    #[symbol = "python_parse"]
    fn parse(text: bridge_runtime::Str) -> bridge_runtime::DateTime;

    /// Whether the zone is the singleton of UTC.
    #[symbol = "python_is_utc"]
    fn is_utc(time: bridge_runtime::DateTime) -> bool;

    /// The same clock in Berlin.
    #[symbol = "python_in_berlin"]
    fn in_berlin(time: bridge_runtime::DateTime, fold: i64) -> bridge_runtime::DateTime;

    /// The same clock nobody knows where.
    #[symbol = "python_in_unknown"]
    fn in_unknown(time: bridge_runtime::DateTime) -> bridge_runtime::DateTime;

    /// The same clock in a zone that fails.
    #[symbol = "python_in_broken"]
    fn in_broken(time: bridge_runtime::DateTime) -> bridge_runtime::DateTime;

    /// A `Stamp`.
    #[symbol = "python_stamp"]
    fn stamp() -> bridge_runtime::DateTime;

    /// What the future holds.
    #[symbol = "python_far_ahead"]
    fn far_ahead() -> bridge_runtime::DateTime;

    /// A date has no time.
    #[symbol = "python_from_date"]
    fn from_date() -> bridge_runtime::DateTime;

    /// Two hours in summer.
    #[symbol = "python_Berlin_utcoffset"]
    #[python = "Berlin.utcoffset"]
    #[method]
    fn Berlin_utcoffset(
        #[python = "self"] self_: Berlin,
        time: bridge_runtime::Optional<bridge_runtime::DateTime>,
    ) -> bridge_runtime::TimeDelta;

    /// One hour in summer.
    #[symbol = "python_Berlin_dst"]
    #[python = "Berlin.dst"]
    #[method]
    fn Berlin_dst(
        #[python = "self"] self_: Berlin,
        time: bridge_runtime::Optional<bridge_runtime::DateTime>,
    ) -> bridge_runtime::TimeDelta;

    /// Its name.
    #[symbol = "python_Berlin_tzname"]
    #[python = "Berlin.tzname"]
    #[method]
    fn Berlin_tzname(
        #[python = "self"] self_: Berlin,
        time: bridge_runtime::Optional<bridge_runtime::DateTime>,
    ) -> bridge_runtime::Str;

    /// Not known.
    #[symbol = "python_Unknown_utcoffset"]
    #[python = "Unknown.utcoffset"]
    #[method]
    fn Unknown_utcoffset(
        #[python = "self"] self_: Unknown,
        time: bridge_runtime::Optional<bridge_runtime::DateTime>,
    ) -> ();

    /// Python takes less than a day.
    #[symbol = "python_Broken_utcoffset"]
    #[python = "Broken.utcoffset"]
    #[method]
    fn Broken_utcoffset(
        #[python = "self"] self_: Broken,
        time: bridge_runtime::Optional<bridge_runtime::DateTime>,
    ) -> bridge_runtime::TimeDelta;

    /// Much more than a day.
    #[symbol = "python_FarAhead_utcoffset"]
    #[python = "FarAhead.utcoffset"]
    #[method]
    fn FarAhead_utcoffset(#[python = "self"] self_: FarAhead) -> bridge_runtime::TimeDelta;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x390a_7329_af3f_12d5,
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
        python_free_array_i64: bridge_runtime::List<Level>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_str_i64: bridge_runtime::Dict<Mode, i64>,
        python_free_optional_str: bridge_runtime::Optional<Mode>,
        python_free_str: bridge_runtime::Str,
        python_free_union2_str_i64: bridge_runtime::Union2<MixedResult, MixedResult2>,
    },
}

#[bridge_runtime::choice("r", "w", "r_plus")]
pub struct Mode(bridge_runtime::Str);

#[bridge_runtime::choice("on", "off")]
pub struct InverseMode(bridge_runtime::Str);

#[bridge_runtime::choice("on", "off")]
pub struct InverseResult(bridge_runtime::Str);

#[bridge_runtime::choice(1, 2, -3)]
pub struct Level(i64);

#[bridge_runtime::choice(", ", "\n")]
pub struct SeparatorText(bridge_runtime::Str);

#[bridge_runtime::choice("auto")]
pub struct MixedValue(bridge_runtime::Str);

#[bridge_runtime::choice(0, 1)]
pub struct MixedValue2(i64);

#[bridge_runtime::choice("auto")]
pub struct MixedResult(bridge_runtime::Str);

#[bridge_runtime::choice(0, 1)]
pub struct MixedResult2(i64);

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the mode back.
    #[symbol = "python_open_mode"]
    fn open_mode(mode: Mode) -> Mode;

    /// The other one.
    #[symbol = "python_inverse"]
    fn inverse(mode: InverseMode) -> InverseResult;

    /// Give the levels back.
    #[symbol = "python_levels"]
    fn levels(values: bridge_runtime::List<Level>) -> bridge_runtime::List<Level>;

    /// Texts that are no names.
    #[symbol = "python_separator"]
    fn separator(text: SeparatorText) -> bridge_runtime::Str;

    /// A choice that may be absent.
    #[symbol = "python_maybe"]
    fn maybe(mode: bridge_runtime::Optional<Mode>) -> bridge_runtime::Optional<Mode>;

    /// Values of two types.
    #[symbol = "python_mixed"]
    fn mixed(
        value: bridge_runtime::Union2<MixedValue, MixedValue2>,
    ) -> bridge_runtime::Union2<MixedResult, MixedResult2>;

    /// Modes as keys.
    #[symbol = "python_by_mode"]
    fn by_mode(counts: bridge_runtime::Dict<Mode, i64>) -> bridge_runtime::Dict<Mode, i64>;

    /// A broken promise.
    #[symbol = "python_wrong"]
    fn wrong() -> Mode;

    /// A broken promise.
    #[symbol = "python_wrong_level"]
    fn wrong_level() -> Level;
}

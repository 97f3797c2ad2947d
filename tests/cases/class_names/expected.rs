// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x0ebd_a119_9fe7_d7de,
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
        python_free_tuple3_python_detail_python_bridge_python_std: bridge_runtime::Tuple3<detail_, bridge_, std_>,
        python_free_tuple4_python_str__python_i64_python_Option_python_Vec: bridge_runtime::Tuple4<str_, i64_, Option, Vec>,
    },
    types: [
        "module.Color": Color,
        "module.Inner": Inner,
        "module.Outer": Outer,
        "module.detail": detail_,
        "module.bridge": bridge_,
        "module.std": std_,
        "module.expected": expected_,
        "module.resolve": resolve_,
        "module.to_string": to_string_,
        "module.result": result,
        "module.left": left,
        "module.value": value,
        "module.str_": str_,
        "module.i64": i64_,
        "module.Option": Option,
        "module.Vec": Vec,
    ],
}

#[bridge_runtime::enumeration(module = module_module, python = "Color")]
pub enum Color {
    RED = 1,
    Color = 2,
    to_string = 3,
    #[python = "operator"]
    operator_ = 4,
}

#[bridge_runtime::record(module = module_module, python = "Inner", kind = named_tuple)]
pub struct Inner {
    pub x: i64,
}

/// Fields that are called like classes, one of them like its own.
#[bridge_runtime::record(module = module_module, python = "Outer", kind = named_tuple)]
pub struct Outer {
    pub Inner: Inner,
    #[python = "Outer"]
    pub Outer_: i64,
    pub Other: bridge_runtime::Optional<Inner>,
    pub Color: Color,
}

#[bridge_runtime::record(module = module_module, python = "detail", kind = named_tuple)]
pub struct detail_ {
    pub detail: i64,
    pub bridge: bridge_runtime::Str,
}

#[bridge_runtime::record(module = module_module, python = "bridge", kind = named_tuple)]
pub struct bridge_ {
    pub std: bridge_runtime::Str,
    pub bridge: i64,
}

#[bridge_runtime::record(module = module_module, python = "std", kind = named_tuple)]
pub struct std_ {
    pub x: i64,
}

#[bridge_runtime::record(module = module_module, python = "expected", kind = named_tuple)]
pub struct expected_ {
    pub x: i64,
}

#[bridge_runtime::record(module = module_module, python = "resolve", kind = named_tuple)]
pub struct resolve_ {
    pub x: i64,
}

#[bridge_runtime::record(module = module_module, python = "to_string", kind = named_tuple)]
pub struct to_string_ {
    pub x: i64,
}

#[bridge_runtime::record(module = module_module, python = "result", kind = named_tuple)]
pub struct result {
    #[python = "result"]
    pub result_: i64,
    pub value: i64,
}

#[bridge_runtime::record(module = module_module, python = "left", kind = named_tuple)]
pub struct left {
    pub right: i64,
}

#[bridge_runtime::enumeration(module = module_module, python = "value")]
pub enum value {
    value = 1,
}

#[bridge_runtime::record(module = module_module, python = "str_", kind = named_tuple)]
pub struct str_ {
    pub a: i64,
}

#[bridge_runtime::record(module = module_module, python = "i64", kind = named_tuple)]
pub struct i64_ {
    pub i32: i64,
}

#[bridge_runtime::record(module = module_module, python = "Option", kind = named_tuple)]
pub struct Option {
    pub Some: i64,
}

#[bridge_runtime::record(module = module_module, python = "Vec", kind = dataclass)]
pub struct Vec {
    pub Box: bridge_runtime::List<Vec>,
}

#[bridge_runtime::choice("mode", "Mode", "ModeMode")]
pub struct ModeMode(bridge_runtime::Str);

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_nested"]
    fn nested(a: Outer) -> Outer;

    #[symbol = "python_same_names"]
    fn same_names(Color: Color, Inner: Inner, detail: detail_, bridge: bridge_) -> Color;

    #[symbol = "python_shadows"]
    fn shadows(
        detail: detail_,
        bridge: bridge_,
        std: std_,
    ) -> bridge_runtime::Tuple3<detail_, bridge_, std_>;

    #[symbol = "python_helpers"]
    fn helpers(
        a: expected_,
        b: resolve_,
        c: to_string_,
    ) -> bridge_runtime::Tuple3<expected_, resolve_, to_string_>;

    #[symbol = "python_variables"]
    fn variables(
        result: result,
        left: left,
        value: value,
    ) -> bridge_runtime::Tuple3<result, left, value>;

    #[symbol = "python_rust"]
    fn rust(a: str_, b: i64_, c: Option, d: Vec)
    -> bridge_runtime::Tuple4<str_, i64_, Option, Vec>;

    #[symbol = "python_mode"]
    fn mode(mode: ModeMode) -> bridge_runtime::Str;
}

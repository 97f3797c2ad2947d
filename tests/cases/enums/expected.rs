// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x27b7_40c2_f36d_1177,
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
        python_free_Shape: Shape,
        python_free_array_python_Step: bridge_runtime::List<Step>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_python_Color_i64: bridge_runtime::Dict<Color, i64>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Color": Color,
        "module.Level": Level,
        "module.Step": Step,
        "module.Access": Access,
        "module.Bits": Bits,
        "module.Shape": Shape,
        "module.Shape.Kind": Shape_Kind,
    ],
}

/// A colour.
#[bridge_runtime::enumeration(module = module_module, python = "Color")]
pub enum Color {
    RED = 0,
    GREEN = 1,
}

/// How bad it is.
#[bridge_runtime::enumeration(module = module_module, python = "Level")]
pub enum Level {
    LOW = 10,
    HIGH = -20,
}

/// Numbers of its own.
#[bridge_runtime::enumeration(module = module_module, python = "Step")]
pub enum Step {
    FIRST = 1,
    SECOND = 2,
}

/// What is allowed.
#[bridge_runtime::enumeration(module = module_module, python = "Access", flag)]
pub enum Access {
    READ = 1,
    WRITE = 2,
    RUN = 4,
    ALL = 7,
}

/// Bits with a gap.
#[bridge_runtime::enumeration(module = module_module, python = "Bits", flag)]
pub enum Bits {
    ONE = 1,
    FOUR = 4,
}

/// A class around an enumeration.
#[bridge_runtime::class(module = module_module, python = "Shape")]
pub struct Shape;

/// Kinds of shape.
#[bridge_runtime::enumeration(module = module_module, python = "Shape.Kind")]
pub enum Shape_Kind {
    ROUND = 0,
    SQUARE = 1,
}

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// Give the colour back.
    #[symbol = "python_same"]
    fn same(color: Color) -> Color;

    /// Show what Python received.
    #[symbol = "python_name"]
    fn name(color: Color) -> bridge_runtime::Str;

    /// A member as default.
    #[symbol = "python_default_"]
    #[python = "default"]
    fn default_(color: Color) -> Color;

    /// The other level.
    #[symbol = "python_worse"]
    fn worse(level: Level) -> Level;

    /// Give the steps back.
    #[symbol = "python_steps"]
    fn steps(values: bridge_runtime::List<Step>) -> bridge_runtime::List<Step>;

    /// Both together.
    #[symbol = "python_add"]
    fn add(access: Access, more: Access) -> Access;

    /// Show what Python received.
    #[symbol = "python_bits"]
    fn bits(value: Bits) -> bridge_runtime::Str;

    /// An enumeration inside a class.
    #[symbol = "python_kind"]
    fn kind(round: bool) -> Shape_Kind;

    /// Members as keys.
    #[symbol = "python_by_color"]
    fn by_color(counts: bridge_runtime::Dict<Color, i64>) -> bridge_runtime::Dict<Color, i64>;

    /// A member that may be absent.
    #[symbol = "python_maybe"]
    fn maybe(color: bridge_runtime::Optional<Color>) -> bridge_runtime::Optional<Color>;

    /// A broken promise.
    #[symbol = "python_wrong"]
    fn wrong() -> Color;

    /// An int is no member.
    #[symbol = "python_plain_int"]
    fn plain_int() -> Level;

    #[symbol = "python_Shape_new"]
    #[python = "Shape"]
    fn Shape_new() -> Shape;
}

// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x73c8_842e_58fe_8ebc,
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
        python_free_Circle: Circle,
        python_free_Drawing: Drawing,
        python_free_Special: Special,
        python_free_array_python_Circle: bridge_runtime::List<Circle>,
        python_free_array_python_Point: bridge_runtime::Set<Point>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_python_Point_str: bridge_runtime::Dict<Point, bridge_runtime::Str>,
        python_free_str: bridge_runtime::Str,
    },
    types: [
        "module.Point": Point,
        "module.Circle": Circle,
        "module.Drawing": Drawing,
        "module.Special": Special,
    ],
}

/// A point in the plane.
#[bridge_runtime::record(module = module_module, python = "Point", kind = dataclass)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A shape with a centre.
#[bridge_runtime::record(module = module_module, python = "Circle", kind = dataclass)]
pub struct Circle {
    pub name: bridge_runtime::Str,
    pub tags: bridge_runtime::List<bridge_runtime::Str>,
    pub center: Point,
    pub radius: f64,
    #[computed]
    pub area: f64,
    pub note: bridge_runtime::Optional<bridge_runtime::Str>,
}

/// Shapes by name, and a path.
#[bridge_runtime::record(module = module_module, python = "Drawing", kind = dataclass)]
pub struct Drawing {
    pub circles: bridge_runtime::Dict<bridge_runtime::Str, Circle>,
    pub path: bridge_runtime::List<Point>,
    pub size: bridge_runtime::Tuple2<i64, i64>,
    pub visible: bool,
}

/// A subclass is its base.
#[bridge_runtime::class(module = module_module, python = "Special")]
pub struct Special;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    /// A point beside it.
    #[symbol = "python_shift"]
    fn shift(point: Point, dx: f64, dy: f64) -> Point;

    /// A larger circle.
    #[symbol = "python_grow"]
    fn grow(circle: Circle, factor: f64) -> Circle;

    /// Show what Python received.
    #[symbol = "python_as_text"]
    fn as_text(circle: Circle) -> bridge_runtime::Str;

    /// Give the drawing back.
    #[symbol = "python_redraw"]
    fn redraw(drawing: Drawing) -> Drawing;

    /// Points as elements of a set.
    #[symbol = "python_distinct"]
    fn distinct(points: bridge_runtime::List<Point>) -> bridge_runtime::Set<Point>;

    /// Points as keys.
    #[symbol = "python_labels"]
    fn labels(
        points: bridge_runtime::Dict<Point, bridge_runtime::Str>,
    ) -> bridge_runtime::Dict<Point, bridge_runtime::Str>;

    /// A subclass of Point.
    #[symbol = "python_special"]
    fn special() -> Point;

    /// A broken promise.
    #[symbol = "python_wrong"]
    fn wrong() -> Point;

    /// A broken promise deep inside.
    #[symbol = "python_wrong_field"]
    fn wrong_field() -> bridge_runtime::List<Circle>;

    /// A broken promise in a field of a field.
    #[symbol = "python_wrong_nested"]
    fn wrong_nested() -> Drawing;

    #[symbol = "python_Special_new"]
    #[python = "Special"]
    fn Special_new(#[keyword] x: f64, #[keyword] y: f64) -> Special;

    #[symbol = "python_Special_x"]
    #[python = "Special.x"]
    #[getter]
    fn Special_x(#[python = "self"] self_: Special) -> f64;

    #[symbol = "python_Special_set_x"]
    #[python = "Special.x"]
    #[setter]
    fn Special_set_x(#[python = "self"] self_: Special, value: f64) -> ();

    #[symbol = "python_Special_y"]
    #[python = "Special.y"]
    #[getter]
    fn Special_y(#[python = "self"] self_: Special) -> f64;

    #[symbol = "python_Special_set_y"]
    #[python = "Special.y"]
    #[setter]
    fn Special_set_y(#[python = "self"] self_: Special, value: f64) -> ();
}

// Made by bridge-gen 0.1.0 from shapes.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x9f12_afce_43ea_e9be,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_shapes],
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
        python_free_Node: Node,
        python_free_Right: Right,
        python_free_array_array_array_i64: bridge_runtime::List<bridge_runtime::List<bridge_runtime::List<i64>>>,
        python_free_array_array_tuple2_complex_bool: bridge_runtime::Deque<bridge_runtime::Set<bridge_runtime::Tuple2<bridge_runtime::Complex, bool>>>,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_map_i64_optional_python_Options: bridge_runtime::DefaultDict<Level, bridge_runtime::Optional<Options>>,
        python_free_map_python_Color_i64: bridge_runtime::Counter<Color, i64>,
        python_free_map_str_i64: bridge_runtime::Dict<bridge_runtime::Str, i64>,
        python_free_map_str_map_i64_optional_bytes: bridge_runtime::Dict<bridge_runtime::Str, bridge_runtime::Dict<i64, bridge_runtime::Optional<bridge_runtime::Bytes>>>,
        python_free_str: bridge_runtime::Str,
        python_free_tuple3_i64_str_array_f64: bridge_runtime::Tuple3<i64, bridge_runtime::Str, bridge_runtime::TupleOf<f64>>,
        python_free_union3_i64_str_array_union2_python_Point_python_Color: bridge_runtime::Union3<i64, bridge_runtime::Str, bridge_runtime::List<bridge_runtime::Union2<Point, Color>>>,
    },
    types: [
        "shapes.Point": Point,
        "shapes.Node": Node,
        "shapes.Pair": Pair,
        "shapes.Options": Options,
        "shapes.Shape.Color": Color,
        "shapes.Access": Access,
        "shapes.Left": Left,
        "shapes.Right": Right,
    ],
}

/// A point of the plane.
///
/// In metres.
#[bridge_runtime::record(module = module_shapes, python = "Point", kind = dataclass)]
pub struct Point {
    pub x: f64,
    pub y: f64,
    #[computed]
    pub norm: f64,
}

#[bridge_runtime::record(module = module_shapes, python = "Node", kind = dataclass)]
pub struct Node {
    #[python = "größe"]
    pub gr_u00f6_u00df_e: bridge_runtime::Str,
    pub children: bridge_runtime::List<Node>,
    pub parent: bridge_runtime::Sequence<bridge_runtime::Optional<Node>>,
    pub at: bridge_runtime::Optional<Point>,
    pub data: bridge_runtime::Bytes,
    pub color: bridge_runtime::Optional<Color>,
    pub mode: Mode,
    pub tags: bridge_runtime::Set<bridge_runtime::Str>,
}

#[bridge_runtime::record(module = module_shapes, python = "Pair", kind = named_tuple)]
pub struct Pair {
    pub a: i64,
    pub b: Color,
}

#[bridge_runtime::record(module = module_shapes, python = "Options", kind = typed_dict)]
pub struct Options {
    #[python = "a-b"]
    #[may_be_missing]
    pub a_u002d_b: bridge_runtime::Optional<bridge_runtime::Str>,
}

/// What it looks like.
#[bridge_runtime::enumeration(module = module_shapes, python = "Shape.Color")]
pub enum Color {
    RED = 1,
    #[python = "größe"]
    gr_u00f6_u00df_e = -2147483648,
}

#[bridge_runtime::enumeration(module = module_shapes, python = "Access", flag)]
pub enum Access {
    READ = 1,
    WRITE = 2,
}

#[bridge_runtime::choice("r", "new")]
pub struct Mode(bridge_runtime::Str);

#[bridge_runtime::choice(1, -3)]
pub struct Level(i64);

#[bridge_runtime::record(module = module_shapes, python = "Left", kind = dataclass)]
pub struct Left {
    pub rights: bridge_runtime::List<Right>,
}

#[bridge_runtime::record(module = module_shapes, python = "Right", kind = dataclass)]
pub struct Right {
    pub left: bridge_runtime::Optional<Left>,
    pub lefts: bridge_runtime::Dict<bridge_runtime::Str, Left>,
}

#[bridge_runtime::module(name = "shapes", source = include_str!("../python/shapes.py"))]
extern "Python" {
    #[symbol = "python_deep"]
    fn deep(
        x: bridge_runtime::List<bridge_runtime::List<bridge_runtime::List<i64>>>,
    ) -> bridge_runtime::List<bridge_runtime::List<bridge_runtime::List<i64>>>;

    #[symbol = "python_table"]
    fn table(
        x: bridge_runtime::Dict<
            bridge_runtime::Str,
            bridge_runtime::Dict<i64, bridge_runtime::Optional<bridge_runtime::Bytes>>,
        >,
    ) -> bridge_runtime::Dict<
        bridge_runtime::Str,
        bridge_runtime::Dict<i64, bridge_runtime::Optional<bridge_runtime::Bytes>>,
    >;

    #[symbol = "python_many"]
    fn many(
        x: bridge_runtime::Tuple3<i64, bridge_runtime::Str, bridge_runtime::TupleOf<f64>>,
    ) -> bridge_runtime::Tuple3<i64, bridge_runtime::Str, bridge_runtime::TupleOf<f64>>;

    #[symbol = "python_either"]
    fn either(
        x: bridge_runtime::Union3<
            i64,
            bridge_runtime::Str,
            bridge_runtime::List<bridge_runtime::Union2<Point, Color>>,
        >,
    ) -> bridge_runtime::Union3<
        i64,
        bridge_runtime::Str,
        bridge_runtime::List<bridge_runtime::Union2<Point, Color>>,
    >;

    #[symbol = "python_sets"]
    fn sets(
        x: bridge_runtime::Set<bridge_runtime::FrozenSet<i64>>,
    ) -> bridge_runtime::Deque<
        bridge_runtime::Set<bridge_runtime::Tuple2<bridge_runtime::Complex, bool>>,
    >;

    #[symbol = "python_tree"]
    fn tree(x: Node) -> Node;

    #[symbol = "python_mutual"]
    fn mutual(x: Left) -> Right;

    #[symbol = "python_counts"]
    fn counts(x: bridge_runtime::Iterable<Pair>) -> bridge_runtime::Counter<Color, i64>;

    #[symbol = "python_ordered"]
    fn ordered(
        x: bridge_runtime::OrderedDict<Mode, Level>,
    ) -> bridge_runtime::DefaultDict<Level, bridge_runtime::Optional<Options>>;

    #[symbol = "python_mapping"]
    fn mapping(x: bridge_runtime::Mapping<bridge_runtime::Str, Point>) -> Access;

    #[symbol = "python_area"]
    fn area(
        points: bridge_runtime::List<Point>,
        #[omittable] scale: f64,
        #[omittable] origin: Point,
    ) -> bridge_runtime::Optional<f64>;

    #[symbol = "python_sort"]
    fn sort(#[inout] values: bridge_runtime::List<i64>) -> ();

    #[symbol = "python_grow"]
    fn grow(#[inout] values: Point) -> i64;

    #[symbol = "python_merge"]
    fn merge(
        #[inout] values: bridge_runtime::Dict<bridge_runtime::Str, i64>,
        x: i64,
    ) -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_total"]
    fn total(
        first: i64,
        #[args] values: bridge_runtime::List<f64>,
        #[python = "größe"]
        #[keyword]
        #[omittable]
        start: bridge_runtime::Str,
        #[kwargs] options: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> f64;

    #[symbol = "python_defaults"]
    fn defaults(
        a: bridge_runtime::Optional<bridge_runtime::Str>,
        b: bridge_runtime::Optional<bridge_runtime::Str>,
        c: Color,
        d: Mode,
        e: Level,
        f: bridge_runtime::Union2<bridge_runtime::Str, i8>,
        g: bridge_runtime::Optional<bridge_runtime::Union2<i64, bridge_runtime::Str>>,
    ) -> ();

    #[symbol = "python_twice_1"]
    #[python = "twice"]
    fn twice_1(x: i64) -> i64;

    #[symbol = "python_twice_2"]
    #[python = "twice"]
    fn twice_2(
        x: bridge_runtime::List<bridge_runtime::Str>,
    ) -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_ORIGIN"]
    #[constant]
    fn ORIGIN() -> Point;
}

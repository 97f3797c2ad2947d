// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.

bridge_runtime::library! {
    name: "rust_python_bridge",
    version: "0.1.0",
    fingerprint: 0x0bb1_81eb_9555_ddf1,
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
        python_free_Account: Account,
        python_free_Circle: Circle,
        python_free_Copy: Copy,
        python_free_Drawing: Drawing,
        python_free_Key: Key,
        python_free_Node: Node,
        python_free_Node_Mark: Node_Mark,
        python_free_Resource: Resource,
        python_free_Secret: Secret,
        python_free_Shape: Shape,
        python_free_Square: Square,
        python_free_Stack: Stack,
        python_free_array_i64: bridge_runtime::List<i64>,
        python_free_array_python_Node: bridge_runtime::List<Node>,
        python_free_array_python_Shape: bridge_runtime::List<Shape>,
        python_free_array_str: bridge_runtime::List<bridge_runtime::Str>,
        python_free_bytes: bridge_runtime::Bytes,
        python_free_object: bridge_runtime::Object,
        python_free_optional_python_Node: bridge_runtime::Optional<Node>,
        python_free_str: bridge_runtime::Str,
        python_free_union2_python_Square_i64: bridge_runtime::Union2<Square, i64>,
    },
    types: [
        "module.Color": Color,
        "module.Point": Point,
        "module.Stack": Stack,
        "module.Shape": Shape,
        "module.Square": Square,
        "module.Circle": Circle,
        "module.Secret": Secret,
        "module.Account": Account,
        "module.Key": Key,
        "module.Node": Node,
        "module.Node.Mark": Node_Mark,
        "module.Copy": Copy,
        "module.Drawing": Drawing,
        "module.Resource": Resource,
    ],
}

#[bridge_runtime::enumeration(module = module_module, python = "Color")]
pub enum Color {
    RED = 1,
    GREEN = 2,
}

/// A value.
#[bridge_runtime::record(module = module_module, python = "Point", kind = dataclass)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A stack of anything.
#[bridge_runtime::class(module = module_module, python = "Stack")]
pub struct Stack;

/// What has an area.
#[bridge_runtime::class(module = module_module, python = "Shape")]
pub struct Shape;

#[bridge_runtime::class(module = module_module, python = "Square")]
pub struct Square;

/// Made as its base is.
#[bridge_runtime::class(module = module_module, python = "Circle")]
pub struct Circle;

#[bridge_runtime::class(module = module_module, python = "Secret")]
pub struct Secret;

#[bridge_runtime::class(module = module_module, python = "Account")]
pub struct Account;

#[bridge_runtime::class(module = module_module, python = "Key")]
pub struct Key;

/// Refers to its like.
#[bridge_runtime::class(module = module_module, python = "Node")]
pub struct Node;

#[bridge_runtime::class(module = module_module, python = "Node.Mark")]
pub struct Node_Mark;

#[bridge_runtime::class(module = module_module, python = "Copy")]
pub struct Copy;

/// A value that holds handles.
#[bridge_runtime::record(module = module_module, python = "Drawing", kind = dataclass)]
pub struct Drawing {
    pub shapes: bridge_runtime::List<Shape>,
    pub stack: Stack,
    pub first: bridge_runtime::Optional<Shape>,
    pub by_name: bridge_runtime::Dict<bridge_runtime::Str, Shape>,
}

#[bridge_runtime::class(module = module_module, python = "Resource")]
pub struct Resource;

#[bridge_runtime::module(name = "module", source = include_str!("../python/module.py"))]
extern "Python" {
    #[symbol = "python_describe"]
    fn describe(shape: Shape) -> bridge_runtime::Str;

    #[symbol = "python_shapes"]
    fn shapes(side: f64) -> bridge_runtime::List<Shape>;

    #[symbol = "python_draw"]
    fn draw(drawing: Drawing) -> Drawing;

    #[symbol = "python_either"]
    fn either(flag: bool) -> bridge_runtime::Union2<Square, i64>;

    #[symbol = "python_wrong"]
    fn wrong() -> Shape;

    #[symbol = "python_ended"]
    fn ended() -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_Stack_new"]
    #[python = "Stack"]
    fn Stack_new(
        items: bridge_runtime::Optional<bridge_runtime::List<i64>>,
        #[keyword] name: bridge_runtime::Str,
    ) -> Stack;

    /// Push an item.
    ///
    /// Args:
    ///     item: Anything.
    ///     times: How often.
    #[symbol = "python_Stack_push"]
    #[python = "Stack.push"]
    #[method]
    fn Stack_push(#[python = "self"] self_: Stack, item: bridge_runtime::Object, times: i64) -> ();

    #[symbol = "python_Stack_pop"]
    #[python = "Stack.pop"]
    #[method]
    fn Stack_pop(#[python = "self"] self_: Stack) -> bridge_runtime::Object;

    #[symbol = "python_Stack_extend"]
    #[python = "Stack.extend"]
    #[method]
    fn Stack_extend(
        #[python = "self"] self_: Stack,
        #[args] items: bridge_runtime::List<i64>,
        #[kwargs] named: bridge_runtime::Dict<bridge_runtime::Str, i64>,
    ) -> i64;

    #[symbol = "python_Stack_after"]
    #[python = "Stack.after"]
    #[method]
    fn Stack_after(
        #[python = "self"] self_: Stack,
        point: bridge_runtime::Optional<Point>,
        color: Color,
    ) -> bridge_runtime::Tuple2<Point, Color>;

    /// How many there are.
    #[symbol = "python_Stack_size"]
    #[python = "Stack.size"]
    #[getter]
    fn Stack_size(#[python = "self"] self_: Stack) -> i64;

    #[symbol = "python_Stack_top"]
    #[python = "Stack.top"]
    #[getter]
    fn Stack_top(#[python = "self"] self_: Stack) -> bridge_runtime::Object;

    #[symbol = "python_Stack_serial"]
    #[python = "Stack.serial"]
    #[getter]
    fn Stack_serial(#[python = "self"] self_: Stack) -> i64;

    #[symbol = "python_Stack_of"]
    #[python = "Stack.of"]
    fn Stack_of(#[args] items: bridge_runtime::List<i64>) -> Stack;

    #[symbol = "python_Stack_is_valid"]
    #[python = "Stack.is_valid"]
    fn Stack_is_valid(name: bridge_runtime::Str) -> bool;

    #[symbol = "python_Stack_copy"]
    #[python = "Stack.copy"]
    #[method]
    fn Stack_copy(#[python = "self"] self_: Stack) -> Stack;

    #[symbol = "python_Stack_len"]
    #[python = "Stack.__len__"]
    #[operator]
    fn Stack_len(#[python = "self"] self_: Stack) -> i64;

    #[symbol = "python_Stack_getitem_1"]
    #[python = "Stack.__getitem__"]
    #[operator]
    fn Stack_getitem_1(#[python = "self"] self_: Stack, key: i64) -> bridge_runtime::Object;

    #[symbol = "python_Stack_getitem_2"]
    #[python = "Stack.__getitem__"]
    #[operator]
    fn Stack_getitem_2(#[python = "self"] self_: Stack, key: bridge_runtime::Str) -> i64;

    #[symbol = "python_Stack_setitem"]
    #[python = "Stack.__setitem__"]
    #[operator]
    fn Stack_setitem(#[python = "self"] self_: Stack, key: i64, value: i64) -> ();

    #[symbol = "python_Stack_contains"]
    #[python = "Stack.__contains__"]
    #[operator]
    fn Stack_contains(#[python = "self"] self_: Stack, item: bridge_runtime::Object) -> bool;

    #[symbol = "python_Stack_call"]
    #[python = "Stack.__call__"]
    #[method]
    fn Stack_call(#[python = "self"] self_: Stack, factor: i64) -> bridge_runtime::List<i64>;

    #[symbol = "python_Stack_eq"]
    #[python = "Stack.__eq__"]
    #[operator]
    fn Stack_eq(#[python = "self"] self_: Stack, other: bridge_runtime::Object) -> bool;

    #[symbol = "python_Stack_lt"]
    #[python = "Stack.__lt__"]
    #[operator]
    fn Stack_lt(#[python = "self"] self_: Stack, other: Stack) -> bool;

    #[symbol = "python_Stack_add"]
    #[python = "Stack.__add__"]
    #[operator]
    fn Stack_add(#[python = "self"] self_: Stack, other: Stack) -> Stack;

    #[symbol = "python_Stack_neg"]
    #[python = "Stack.__neg__"]
    #[operator]
    fn Stack_neg(#[python = "self"] self_: Stack) -> Stack;

    #[symbol = "python_Stack_str"]
    #[python = "Stack.__str__"]
    #[operator]
    fn Stack_str(#[python = "self"] self_: Stack) -> bridge_runtime::Str;

    #[symbol = "python_Stack_set_top"]
    #[python = "Stack.top"]
    #[setter]
    fn Stack_set_top(#[python = "self"] self_: Stack, value: bridge_runtime::Object) -> ();

    #[symbol = "python_Stack_LIMIT"]
    #[python = "Stack.LIMIT"]
    #[constant]
    fn Stack_LIMIT() -> i64;

    #[symbol = "python_Stack_made"]
    #[python = "Stack.made"]
    #[constant]
    fn Stack_made() -> i64;

    #[symbol = "python_Stack_name"]
    #[python = "Stack.name"]
    #[getter]
    fn Stack_name(#[python = "self"] self_: Stack) -> bridge_runtime::Str;

    #[symbol = "python_Stack_set_name"]
    #[python = "Stack.name"]
    #[setter]
    fn Stack_set_name(#[python = "self"] self_: Stack, value: bridge_runtime::Str) -> ();

    #[symbol = "python_Stack_color"]
    #[python = "Stack.color"]
    #[getter]
    fn Stack_color(#[python = "self"] self_: Stack) -> Color;

    #[symbol = "python_Stack_set_color"]
    #[python = "Stack.color"]
    #[setter]
    fn Stack_set_color(#[python = "self"] self_: Stack, value: Color) -> ();

    #[symbol = "python_Shape_area"]
    #[python = "Shape.area"]
    #[method]
    fn Shape_area(#[python = "self"] self_: Shape) -> f64;

    #[symbol = "python_Shape_describe"]
    #[python = "Shape.describe"]
    #[method]
    fn Shape_describe(#[python = "self"] self_: Shape) -> bridge_runtime::Str;

    #[symbol = "python_Shape_name"]
    #[python = "Shape.name"]
    #[getter]
    fn Shape_name(#[python = "self"] self_: Shape) -> bridge_runtime::Str;

    #[symbol = "python_Shape_set_name"]
    #[python = "Shape.name"]
    #[setter]
    fn Shape_set_name(#[python = "self"] self_: Shape, value: bridge_runtime::Str) -> ();

    #[symbol = "python_Square_new"]
    #[python = "Square"]
    fn Square_new(side: f64) -> Square;

    #[symbol = "python_Square_area"]
    #[python = "Square.area"]
    #[method]
    fn Square_area(#[python = "self"] self_: Square) -> f64;

    #[symbol = "python_Square_scale"]
    #[python = "Square.scale"]
    #[method]
    fn Square_scale(#[python = "self"] self_: Square, factor: f64) -> ();

    #[symbol = "python_Square_side"]
    #[python = "Square.side"]
    #[getter]
    fn Square_side(#[python = "self"] self_: Square) -> f64;

    #[symbol = "python_Square_set_side"]
    #[python = "Square.side"]
    #[setter]
    fn Square_set_side(#[python = "self"] self_: Square, value: f64) -> ();

    #[symbol = "python_Circle_new"]
    #[python = "Circle"]
    fn Circle_new(name: bridge_runtime::Str) -> Circle;

    #[symbol = "python_Circle_area"]
    #[python = "Circle.area"]
    #[method]
    fn Circle_area(#[python = "self"] self_: Circle) -> f64;

    #[symbol = "python_Circle_radius"]
    #[python = "Circle.radius"]
    #[constant]
    fn Circle_radius() -> f64;

    #[symbol = "python_Secret_new"]
    #[python = "Secret"]
    fn Secret_new() -> Secret;

    #[symbol = "python_Secret_area"]
    #[python = "Secret.area"]
    #[method]
    fn Secret_area(#[python = "self"] self_: Secret) -> f64;

    #[symbol = "python_Account_new"]
    #[python = "Account"]
    fn Account_new(
        #[keyword] owner: bridge_runtime::Str,
        #[keyword] balance: f64,
        #[keyword]
        #[omittable]
        tags: bridge_runtime::List<bridge_runtime::Str>,
    ) -> Account;

    #[symbol = "python_Account_pay"]
    #[python = "Account.pay"]
    #[method]
    fn Account_pay(#[python = "self"] self_: Account, amount: f64) -> Account;

    #[symbol = "python_Account_owner"]
    #[python = "Account.owner"]
    #[getter]
    fn Account_owner(#[python = "self"] self_: Account) -> bridge_runtime::Str;

    #[symbol = "python_Account_set_owner"]
    #[python = "Account.owner"]
    #[setter]
    fn Account_set_owner(#[python = "self"] self_: Account, value: bridge_runtime::Str) -> ();

    #[symbol = "python_Account_balance"]
    #[python = "Account.balance"]
    #[getter]
    fn Account_balance(#[python = "self"] self_: Account) -> f64;

    #[symbol = "python_Account_set_balance"]
    #[python = "Account.balance"]
    #[setter]
    fn Account_set_balance(#[python = "self"] self_: Account, value: f64) -> ();

    #[symbol = "python_Account_tags"]
    #[python = "Account.tags"]
    #[getter]
    fn Account_tags(#[python = "self"] self_: Account)
    -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_Account_set_tags"]
    #[python = "Account.tags"]
    #[setter]
    fn Account_set_tags(
        #[python = "self"] self_: Account,
        value: bridge_runtime::List<bridge_runtime::Str>,
    ) -> ();

    #[symbol = "python_Key_new"]
    #[python = "Key"]
    fn Key_new(#[keyword] text: bridge_runtime::Str) -> Key;

    #[symbol = "python_Key_text"]
    #[python = "Key.text"]
    #[getter]
    fn Key_text(#[python = "self"] self_: Key) -> bridge_runtime::Str;

    #[symbol = "python_Node_Mark_new"]
    #[python = "Node.Mark"]
    fn Node_Mark_new(text: bridge_runtime::Str) -> Node_Mark;

    #[symbol = "python_Node_Mark_text"]
    #[python = "Node.Mark.text"]
    #[getter]
    fn Node_Mark_text(#[python = "self"] self_: Node_Mark) -> bridge_runtime::Str;

    #[symbol = "python_Node_Mark_set_text"]
    #[python = "Node.Mark.text"]
    #[setter]
    fn Node_Mark_set_text(#[python = "self"] self_: Node_Mark, value: bridge_runtime::Str) -> ();

    #[symbol = "python_Node_new"]
    #[python = "Node"]
    fn Node_new(value: i64, next: bridge_runtime::Optional<Node>) -> Node;

    #[symbol = "python_Node_mark"]
    #[python = "Node.mark"]
    #[method]
    fn Node_mark(#[python = "self"] self_: Node, text: bridge_runtime::Str) -> Node_Mark;

    #[symbol = "python_Node_value"]
    #[python = "Node.value"]
    #[getter]
    fn Node_value(#[python = "self"] self_: Node) -> i64;

    #[symbol = "python_Node_set_value"]
    #[python = "Node.value"]
    #[setter]
    fn Node_set_value(#[python = "self"] self_: Node, value: i64) -> ();

    #[symbol = "python_Node_next"]
    #[python = "Node.next"]
    #[getter]
    fn Node_next(#[python = "self"] self_: Node) -> bridge_runtime::Optional<Node>;

    #[symbol = "python_Node_set_next"]
    #[python = "Node.next"]
    #[setter]
    fn Node_set_next(#[python = "self"] self_: Node, value: bridge_runtime::Optional<Node>) -> ();

    #[symbol = "python_Node_others"]
    #[python = "Node.others"]
    #[getter]
    fn Node_others(#[python = "self"] self_: Node) -> bridge_runtime::List<Node>;

    #[symbol = "python_Node_set_others"]
    #[python = "Node.others"]
    #[setter]
    fn Node_set_others(#[python = "self"] self_: Node, value: bridge_runtime::List<Node>) -> ();

    #[symbol = "python_Copy_new"]
    #[python = "Copy"]
    fn Copy_new(other: bridge_runtime::Optional<Copy>) -> Copy;

    #[symbol = "python_Copy_depth"]
    #[python = "Copy.depth"]
    #[getter]
    fn Copy_depth(#[python = "self"] self_: Copy) -> i64;

    #[symbol = "python_Copy_set_depth"]
    #[python = "Copy.depth"]
    #[setter]
    fn Copy_set_depth(#[python = "self"] self_: Copy, value: i64) -> ();

    #[symbol = "python_Resource_new"]
    #[python = "Resource"]
    fn Resource_new() -> Resource;

    #[symbol = "python_Resource_enter"]
    #[python = "Resource.__enter__"]
    #[method]
    fn Resource_enter(#[python = "self"] self_: Resource) -> Resource;

    #[symbol = "python_Resource_exit"]
    #[python = "Resource.__exit__"]
    #[method]
    fn Resource_exit(
        #[python = "self"] self_: Resource,
        kind: bridge_runtime::Object,
        value: bridge_runtime::Object,
        traceback: bridge_runtime::Object,
    ) -> bool;

    #[symbol = "python_Resource_events"]
    #[python = "Resource.events"]
    #[getter]
    fn Resource_events(
        #[python = "self"] self_: Resource,
    ) -> bridge_runtime::List<bridge_runtime::Str>;

    #[symbol = "python_Resource_set_events"]
    #[python = "Resource.events"]
    #[setter]
    fn Resource_set_events(
        #[python = "self"] self_: Resource,
        value: bridge_runtime::List<bridge_runtime::Str>,
    ) -> ();
}

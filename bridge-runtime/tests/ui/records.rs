#[bridge_runtime::record(module = module_shapes, python = "Point")]
pub struct NoKind {
    pub x: f64,
}

#[bridge_runtime::record(module = module_shapes, kind = dataclass)]
pub struct NoName {
    pub x: f64,
}

#[bridge_runtime::record(module = module_shapes, python = "Point", kind = class, flag)]
pub struct WrongKind {
    pub x: f64,
}

#[bridge_runtime::record(module = module_shapes, python = "Shape.a b", kind = dataclass, size = 3)]
pub struct WrongArgument {
    pub x: f64,
}

#[bridge_runtime::record(module = module_shapes, python = "Shape.a b", kind = dataclass)]
#[derive(Debug)]
pub struct Fields<T> {
    #[computed]
    #[may_be_missing]
    pub x: T,
    #[may_be_missing]
    pub y: f64,
    #[keyword]
    pub z: f64,
}

#[bridge_runtime::record(module = module_shapes, python = "Point", kind = typed_dict)]
pub struct Keys {
    #[computed]
    #[python = "any text"]
    pub x: f64,
}

#[bridge_runtime::record(module = module_shapes, python = "Point", kind = named_tuple)]
pub struct Unnamed(pub f64);

#[bridge_runtime::record(module = module_shapes, python = "Point", kind = named_tuple)]
pub struct Empty {}

#[bridge_runtime::record(module = module_shapes, python = "Point", kind = named_tuple)]
pub enum NoStruct {
    X,
}

#[bridge_runtime::record(module = module_shapes, python = "Point", kind = dataclass, base = Shape)]
pub struct WithBase {
    x: f64,
}

#[bridge_runtime::class(module = module_shapes, python = "Square", base = Shape)]
pub struct Unsafe;

fn main() {}

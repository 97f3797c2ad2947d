#[bridge_runtime::enumeration(module = module_shapes)]
pub enum NoName {
    RED = 1,
}

#[bridge_runtime::enumeration(module = module_shapes, python = "Color", kind = dataclass)]
pub enum Members {
    RED = 1,
    GREEN,
    BLUE = 0x1_0000_0000,
    BLACK(i32),
    WHITE = 1,
    #[python = "a b"]
    #[computed]
    GREY = -1,
}

#[bridge_runtime::enumeration(module = module_shapes, python = "Color")]
pub enum Empty {}

#[bridge_runtime::choice]
pub struct Nothing(i64);

#[bridge_runtime::choice(1.5, "a", b'x', -"y")]
pub struct Wrong(i64);

#[bridge_runtime::choice("a")]
pub struct Named {
    value: bridge_runtime::Str,
}

#[bridge_runtime::enumeration(module = module_shapes, python = "Color", base = Shape)]
pub enum Based {
    Red = 1,
}

fn main() {}

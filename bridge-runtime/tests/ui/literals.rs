#[bridge_runtime::choice("a", 1)]
pub struct Mixed(bridge_runtime::Str);

#[bridge_runtime::choice(300)]
pub struct Small(u8);

fn main() {}

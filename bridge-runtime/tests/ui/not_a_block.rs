#[bridge_runtime::module(name = "module", source = "")]
fn add(a: i64, b: i64) -> i64 {
    a + b
}

fn main() {}

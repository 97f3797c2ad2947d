#[bridge_runtime::module(name = "module", source = "")]
extern "C" {
    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> i64;
}

fn main() {}

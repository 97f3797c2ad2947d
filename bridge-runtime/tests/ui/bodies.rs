#[bridge_runtime::module(name = "module", source = "")]
extern "Python" {
    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> i64 {
        a + b
    }

    static LIMIT: i64;
}

fn main() {}

#[bridge_runtime::module(name = "module", source = "")]
extern "Python" {
    fn none(a: i64) -> i64;

    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_add"]
    fn twice(a: i64) -> i64;

    #[symbol = "python-sub"]
    fn sub(a: i64, b: i64) -> i64;

    #[symbol = "größe"]
    fn size() -> i64;

    #[symbol]
    fn empty() -> i64;

    #[symbol = "python_a"]
    #[symbol = "python_b"]
    fn both() -> i64;
}

fn main() {}

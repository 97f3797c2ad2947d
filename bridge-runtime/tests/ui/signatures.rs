#[bridge_runtime::module(name = "module", source = "")]
extern "Python" {
    #[symbol = "python_method"]
    fn method(&self) -> i64;

    #[symbol = "python_variadic"]
    fn variadic(a: i64, ...) -> i64;

    #[symbol = "python_generic"]
    fn generic<T>(a: T) -> i64;

    #[symbol = "python_pattern"]
    fn pattern((a, b): (i64, i64)) -> i64;

    #[symbol = "python_keyword"]
    fn keyword(#[keyword] a: i64, b: i64) -> i64;
}

fn main() {}

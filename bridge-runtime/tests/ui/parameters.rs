#[bridge_runtime::module(name = "module", source = "")]
extern "Python" {
    #[symbol = "python_both"]
    fn both(#[omittable] #[inout] a: i64);

    #[symbol = "python_named"]
    fn named(#[keyword] #[args] a: bridge_runtime::List<i64>);

    #[symbol = "python_order"]
    fn order(
        #[kwargs] a: bridge_runtime::Dict<bridge_runtime::Str, i64>,
        #[args] b: bridge_runtime::List<i64>,
        c: i64,
        #[keyword] d: i64,
        #[args] e: bridge_runtime::List<i64>,
    );

    #[symbol = "python_LIMIT"]
    #[constant]
    fn LIMIT(a: i64) -> i64;

    #[symbol = "python_twice"]
    #[constant]
    #[constant]
    fn twice(#[inout = 3] #[constant] a: i64) -> i64;
}

fn main() {}

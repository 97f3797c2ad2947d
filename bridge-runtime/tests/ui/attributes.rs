#[bridge_runtime::module(name = "module", source = "")]
#[allow(unused)]
extern "Python" {
    #[symbol = "python_add"]
    #[inline]
    fn add(#[default = 3] a: i64, #[keyword = "b"] b: i64) -> i64;

    #[symbol = "python_sub"]
    #[python = "not a name"]
    fn sub(#[symbol = "a"] a: i64) -> i64;
}

fn main() {}

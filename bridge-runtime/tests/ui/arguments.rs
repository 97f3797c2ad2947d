#[bridge_runtime::module(name = "module")]
extern "Python" {
    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> i64;
}

#[bridge_runtime::module(source = "")]
extern "Python" {}

#[bridge_runtime::module]
extern "Python" {}

#[bridge_runtime::module(name = "module", source = "", path = "module.py")]
extern "Python" {}

#[bridge_runtime::module(name = "not a name", source = "")]
extern "Python" {}

fn main() {}

"""Names that mean something to C, C++ or Rust. Each function gives its own name."""


def delete() -> str:
    return "delete"


def new() -> str:
    return "new"


def template() -> str:
    return "template"


def register() -> str:
    return "register"


def auto() -> str:
    return "auto"


def namespace() -> str:
    return "namespace"


def typename() -> str:
    return "typename"


def operator() -> str:
    return "operator"


def switch() -> str:
    return "switch"


def struct() -> str:
    return "struct"


def union() -> str:
    return "union"


def virtual() -> str:
    return "virtual"


def signed() -> str:
    return "signed"


def co_await() -> str:
    return "co_await"


def alignas() -> str:
    return "alignas"


def requires() -> str:
    return "requires"


def concept() -> str:
    return "concept"


def xor() -> str:
    return "xor"


def char8_t() -> str:
    return "char8_t"


def restrict() -> str:
    return "restrict"


def inline() -> str:
    return "inline"


def typeof() -> str:
    return "typeof"


def fn() -> str:
    return "fn"


def impl() -> str:
    return "impl"


def mut() -> str:
    return "mut"


def let() -> str:
    return "let"


def match() -> str:
    return "match"


def move() -> str:
    return "move"


def ref() -> str:
    return "ref"


def pub() -> str:
    return "pub"


def crate() -> str:
    return "crate"


def trait() -> str:
    return "trait"


def unsafe() -> str:
    return "unsafe"


def dyn() -> str:
    return "dyn"


def loop() -> str:
    return "loop"


def Self() -> str:
    return "Self"


def super() -> str:
    return "super"


def gen() -> str:
    return "gen"


def become() -> str:
    return "become"


def box() -> str:
    return "box"


def abstract() -> str:
    return "abstract"


def errno() -> str:
    return "errno"


def linux() -> str:
    return "linux"


def unix() -> str:
    return "unix"


def stdin() -> str:
    return "stdin"


def stdout() -> str:
    return "stdout"


def NULL() -> str:
    return "NULL"


def EOF() -> str:
    return "EOF"


def NAN() -> str:
    return "NAN"


def INT_MAX() -> str:
    return "INT_MAX"


def assert_() -> str:
    return "assert_"


def BUFSIZ() -> str:
    return "BUFSIZ"


def Module() -> str:
    return "Module"


def functions_() -> str:
    return "functions_"


def try_open() -> str:
    return "try_open"


def this_() -> str:
    return "this_"


def bridge() -> str:
    return "bridge"


def std() -> str:
    return "std"


def result() -> str:
    return "result"


def größe() -> str:
    return "größe"


def 名前() -> str:
    return "名前"


def add(a: int, b: int) -> int:
    return a + b


def try_add(a: int, b: int) -> int:
    return a * b


def parameters_of_cpp(int: int, class_: int, operator: int, this: int, new: int, double: int) -> str:
    return f"{int}{class_}{operator}{this}{new}{double}"


def parameters_of_macros(errno: int, linux: int, NULL: int, EOF: int, stdin: int, unix: int) -> str:
    return f"{errno}{linux}{NULL}{EOF}{stdin}{unix}"


def parameters_of_rust(fn: int, impl: int, match: int, crate: int, Self: int, r: int) -> str:
    return f"{fn}{impl}{match}{crate}{Self}{r}"


def parameters_of_ours(functions_: int, bridge: int, std: int, self: int, result: int, python_add: int) -> str:
    return f"{functions_}{bridge}{std}{self}{result}{python_add}"


def parameters_not_ascii(größe: int, 名: int, ñ_: int) -> str:
    return f"{größe}{名}{ñ_}"


def add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(
    the_first_of_the_two_numbers_to_be_added: int, the_second_of_the_two_numbers_to_be_added: int
) -> int:
    return the_first_of_the_two_numbers_to_be_added + the_second_of_the_two_numbers_to_be_added

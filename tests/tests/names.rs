//! Generated identifiers.

use bridge_gen::names::{self, check_library, check_prefix};
use bridge_tests::lowering::lower;

#[test]
fn idents() {
    for (name, expected) in [
        ("add", "add"),
        ("größe", "gr_u00f6_u00df_e"),
        ("计算", "_u8ba1_u7b97_"),
        ("new", "new_"),
        ("int", "int_"),
        ("self", "self_"),
        ("fn", "fn_"),
        ("and_eq", "and_eq_"),
        ("errno", "errno_"),
        ("NULL", "NULL_"),
        ("int64_t", "int64_t_"),
        ("_x", "_x"),
        ("_", "py_"),
        ("__x", "py__x"),
        ("_X", "py_X"),
    ] {
        assert_eq!(names::ident(name), expected);
    }
}

#[test]
fn functions() {
    let table = [
        ("add", "add", "try_add_"),
        ("try_add", "try_add", "try_try_add"),
        ("delete", "delete__", "try_delete"),
        ("delete_", "delete_", "try_delete_"),
        ("MathOps", "MathOps_", "try_MathOps"),
        ("größe", "größe", "try_größe"),
        ("a\u{1c3}", "a_u01c3_", "try_a_u01c3_"),
        ("open", "open", "try_open_"),
        ("functions_", "functions__", "try_functions_"),
    ];
    let python: Vec<_> = table.iter().map(|row| (row.0, None)).collect();
    let functions = names::functions("py_{module}_", "math_ops", "MathOps", &python);
    for (function, (name, method, try_method)) in functions.iter().zip(table) {
        assert_eq!(
            (&*function.method, &*function.try_method),
            (method, try_method),
            "{name}"
        );
    }
    assert_eq!(functions[5].symbol, "py_math_ops_gr_u00f6_u00df_e");
    assert_eq!(functions[0].typedef, "PyMathOpsAddFunc");
}

/// Symbol, typedef, method and try method of the batches of each function of a module.
fn batches(module: &str) -> Vec<Option<[String; 4]>> {
    let library = lower(module).library.expect("a module without errors");
    let functions = library.modules[0].functions.iter();
    let names = functions.map(|function| {
        let names = function.batch.clone()?;
        Some([names.symbol, names.typedef, names.method, names.try_method])
    });
    names.collect()
}

fn batch(symbol: &str, typedef: &str, method: &str, try_method: &str) -> Option<[String; 4]> {
    Some([symbol, typedef, method, try_method].map(str::to_owned))
}

#[test]
fn batches_give_way_to_functions() {
    let found = batches(
        "def add(a: int) -> int: ...
def add_map(a: int) -> int: ...
def scale(a: float) -> float: ...
def scaleMap(a: str) -> int: ...
def try_scale_map(a: int) -> str: ...
def delete(a: int) -> int: ...
",
    );
    assert_eq!(
        found,
        [
            batch(
                "python_add_map_",
                "PythonAddMap_Func",
                "add_map_",
                "try_add_map_"
            ),
            batch(
                "python_add_map_map",
                "PythonAddMapMapFunc",
                "add_map_map",
                "try_add_map_map"
            ),
            batch(
                "python_scale_map",
                "PythonScaleMapFunc_",
                "scale_map",
                "try_scale_map_"
            ),
            None,
            None,
            batch(
                "python_delete__map",
                "PythonDeleteMapFunc",
                "delete_map",
                "try_delete_map"
            ),
        ]
    );
}

#[test]
fn batches_give_way_to_classes_and_constants() {
    let found = batches(
        "import enum
from typing import Final
class add_map(enum.Enum):
    X = 1
scale_map: Final = 3
def add(a: int) -> int: ...
def scale(a: float) -> float: ...
def use(a: add_map) -> int: ...
",
    );
    assert_eq!(
        found,
        [
            batch(
                "python_add_map_",
                "PythonAddMap_Func",
                "add_map",
                "try_add_map"
            ),
            batch(
                "python_scale_map",
                "PythonScaleMapFunc",
                "scale_map_",
                "try_scale_map_"
            ),
            None,
        ]
    );
}

#[test]
fn parameters_of_one_function_differ() {
    assert_eq!(
        names::parameters(
            "MathOps",
            &["new", "new_", "__x", "py__x", "functions_", "MathOps"]
        ),
        [
            "new__",
            "new_",
            "py__x_",
            "py__x",
            "functions__",
            "MathOps_"
        ]
    );
}

#[test]
fn camel_case_keeps_names_apart() {
    for (symbol, expected) in [
        ("python_add", "PythonAddFunc"),
        ("python_add_", "PythonAdd_Func"),
        ("python_add_2_3", "PythonAdd2_3Func"),
        ("python_add_23", "PythonAdd23Func"),
        ("python__x", "PythonXFunc"),
    ] {
        assert_eq!(names::typedef(symbol), expected);
    }
    assert_eq!(names::class("math_ops"), "MathOps");
    assert_eq!(names::class("e_o_f"), "EOF_");
}

#[test]
fn library_symbols() {
    let symbols = names::library_symbols("py_{module}_", "demo");
    assert_eq!(symbols.last_error(), "py_demo_last_error");
    let all = names::all_library_symbols(&symbols);
    assert!(all.contains(&"py_demo_free_str".to_owned()), "{all:?}");
}

#[test]
fn options() {
    assert!(check_library("rust_python_bridge").is_ok());
    for bad in [
        "", "a-b", "1a", "größe", "class", "bridge", "_x", "math", "pthread", "c", "main",
    ] {
        assert!(check_library(bad).is_err(), "{bad}");
    }
    for good in ["python_", "p", "{module}_", "py_{module}"] {
        assert!(check_prefix(good).is_ok(), "{good}");
    }
    for bad in ["", "1", "a-", "{other}", "_x", "bridge_"] {
        assert!(check_prefix(bad).is_err(), "{bad}");
    }
}

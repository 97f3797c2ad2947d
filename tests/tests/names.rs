//! Generated identifiers.

use bridge_gen::names::{self, check_library, check_prefix};

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

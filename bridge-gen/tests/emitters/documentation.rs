//! The comments of functions.

use bridge_gen::emit::documentation::{Language, function};
use bridge_gen::module::{Function, Parameter};

use crate::sample;

/// The comment without Python's signature.
fn comment(function_: &Function, language: Language) -> String {
    let library = sample::library(Vec::new());
    let mut lines = function(&library.modules[0], function_, language);
    let python = lines.pop();
    assert!(python.is_some_and(|line| line.starts_with("Python: math_ops.f(")));
    lines.join("\n").trim_end().to_owned()
}

fn documented(doc: &str, parameters: &[&str], result: &str) -> Function {
    let parameters = parameters.iter().map(|name| sample::parameter(name, "int"));
    Function {
        doc: Some(doc.to_owned()),
        ..sample::function("f", parameters.collect(), result)
    }
}

#[test]
fn parameters_go_by_their_identifiers_in_pythons_order() {
    let mut function = documented("Args:\n    b: Two.\n    new: One.", &["new", "b"], "int");
    function.parameters[0] = Parameter {
        ident: "new_".to_owned(),
        ..function.parameters[0].clone()
    };
    assert_eq!(
        comment(&function, Language::C),
        "@param new_ One.\n@param b Two."
    );
}

#[test]
fn all_parameters_are_named_or_none() {
    let some = documented("Args:\n    b: Two.", &["a", "b"], "int");
    assert_eq!(
        comment(&some, Language::Cpp),
        "@param a (int)\n@param b Two."
    );
    let none = documented("Returns:\n    One.", &["a", "b"], "int");
    assert_eq!(comment(&none, Language::Cpp), "@return One.");
}

#[test]
fn parameters_that_share_a_description_have_a_command_each() {
    let doc = "Parameters\n----------\nx, y : int, positive\n    Both.";
    assert_eq!(
        comment(&documented(doc, &["x", "y"], "int"), Language::C),
        "@param x (int, positive) Both.\n@param y (int, positive) Both."
    );
}

#[test]
fn types_that_the_hint_tells_are_left_out() {
    let same = documented(
        ":param int a: One.\n:return: Two.\n:rtype: int",
        &["a"],
        "int",
    );
    assert_eq!(comment(&same, Language::C), "@param a One.\n@return Two.");
    let other = documented(
        ":param bool a: One.\n:return: Two.\n:rtype: bool",
        &["a"],
        "int",
    );
    assert_eq!(
        comment(&other, Language::C),
        "@param a (bool) One.\n@return bool: Two."
    );
    let bare = documented("One.\n\n:rtype: int", &[], "int");
    assert_eq!(comment(&bare, Language::C), "One.");
}

#[test]
fn nothing_has_no_return_command() {
    let doc = "Do.\n\nReturns:\n    Nothing\n    at all.\n\nYields:\n    One.";
    let expected = "Do.\n\nReturns: Nothing\nat all.\n\nYields: One.";
    assert_eq!(
        comment(&documented(doc, &[], "None"), Language::C),
        expected
    );
    let none = documented("Do.\n\nReturns:\n    None", &[], "None");
    assert_eq!(comment(&none, Language::C), "Do.");
    let other = documented(":rtype: bool", &[], "None");
    assert_eq!(comment(&other, Language::C), "Returns bool");
}

#[test]
fn exceptions_are_classes_in_cpp_alone() {
    let doc = "Raises:\n    KeyError, m.MyError: If so.\n    IOError";
    let function = documented(doc, &[], "int");
    assert_eq!(
        comment(&function, Language::C),
        "Fails with:\n- KeyError, m.MyError: If so.\n- IOError"
    );
    assert_eq!(
        comment(&function, Language::Cpp),
        "@throws bridge::KeyError If so.\n\
         @throws bridge::PythonError m.MyError: If so.\n\
         @throws bridge::PythonError IOError"
    );
}

#[test]
fn blank_lines_and_lists_stay_with_their_command() {
    let doc = "Args:\n    a: One.\n\n\n        Two.\n\n\n        Three.\n    b:\n        - x\n        - y";
    assert_eq!(
        comment(&documented(doc, &["a", "b"], "int"), Language::C),
        "@param a One.\n    @parblock\n    Two.\n\n    Three.\n    @endparblock\n@param b\n    - x\n    - y"
    );
}

#[test]
fn code_keeps_the_blank_line_before_it() {
    let doc = "Returns:\n    As::\n\n        f()";
    assert_eq!(
        comment(&documented(doc, &[], "int"), Language::C),
        "@return As::\n    @parblock\n\n        f()\n    @endparblock"
    );
}

#[test]
fn text_gives_no_commands() {
    let doc = "A @brief.\n\nArgs:\n    a (@b): x */ \\param <b> ```\n\nRaises:\n    KeyError: @x\n    E_: @y";
    assert_eq!(
        comment(&documented(doc, &["a"], "int"), Language::Cpp),
        "A \\@brief.\n\n@param a (\\@b) x * / \\\\param \\<b> ```\n\
         @throws bridge::KeyError \\@x\n@throws bridge::PythonError E_: \\@y"
    );
}

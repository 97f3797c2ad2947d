//! Deeply nested input: neither the parser nor the drop of its tree may overflow the stack.

use bridge_tests::lowering::{codes, lower};

const DEEP: usize = 100_000;

fn codes_of(text: &str) -> Vec<&'static str> {
    codes(&lower(&format!("def fine() -> None: ...\n{text}\n")))
}

fn stairs(steps: usize) -> String {
    (0..steps)
        .map(|depth| format!("{}if x:\n", " ".repeat(depth)))
        .collect()
}

#[test]
fn too_deep() {
    let many = |text: &str| text.repeat(DEEP);
    for text in [
        format!("x = {}{}", many("("), many(")")),
        format!("x = {}", many("[{(")),
        format!("x = {}1", many("-")),
        format!("x = {}1", many("not ")),
        format!("x = {}1", many("~")),
        format!("x = {}y", many("await ")),
        format!("x = {}1", many("lambda: ")),
        format!("x = {}1", many("lambda a, b: ")),
        format!("x = {}3", many("1 if 2 else ")),
        format!("x = a{}", many(".b")),
        format!("x = a{}", many("()")),
        format!("x = a{}", many("[0]")),
        format!("x = a{}", many(" + a")),
        format!("x = a{}", many(" ** a")),
        format!("x = {}1{}", many("f\"{"), many("}\"")),
        format!("match x:\n    case {}1: pass", many("1 | ")),
        format!("{}{}pass", stairs(200), " ".repeat(200)),
        format!("(\n{}", stairs(2_000)),
    ] {
        assert_eq!(codes_of(&text), ["B005"], "{}", &text[..12]);
    }
}

#[test]
fn deep_but_accepted() {
    for text in [
        format!("x = a{}", " + a".repeat(9_000)),
        format!("x = a{}", ".b()".repeat(4_000)),
        format!("x = {}1", "-".repeat(9_000)),
        format!("x = {}1", "not ".repeat(9_000)),
        format!("x = {}1", "lambda: ".repeat(4_000)),
        format!("x = {}3", "1 if 2 else ".repeat(4_000)),
        format!("x = a{}", " ** a".repeat(9_000)),
        format!("x = {}{}", "(".repeat(200), ")".repeat(200)),
        format!("x = a{}", " and a == b".repeat(DEEP)),
        format!("x = [{}]", "(1, -2), ".repeat(DEEP)),
        format!("x = ({})", "'a'\n".repeat(DEEP)),
        format!("if x: pass\n{}", "elif x: pass\n".repeat(DEEP / 10)),
    ] {
        assert_eq!(codes_of(&text), [""; 0], "{}", &text[..12]);
    }
}

#[test]
fn deep_hints_in_strings() {
    for hint in ["(".repeat(DEEP), "-".repeat(DEEP) + "1"] {
        assert_eq!(codes_of(&format!("def f() -> '{hint}': ...")), ["B107"]);
    }
}

use std::io::Write as _;
use std::process::{Command, Stdio};

use bridge_gen::emit::rust::lib_rs;
use bridge_gen::fingerprint::fingerprint;
use bridge_gen::module::{
    Choice, DefinitionId, DefinitionKind, Library, Literal, ParameterKind, Passing, RecordKind,
    Type,
};

use crate::composites::{definition, field, gives, of, one, record, shapes, takes};
use crate::sample::{cases, function, leaf, library, math_ops, parameter};

/// What rustfmt makes of `text`.
fn rustfmt(text: &str) -> String {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt starts");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(text.as_bytes())
        .expect("rustfmt reads");
    let output = child.wait_with_output().expect("rustfmt ends");
    assert!(output.status.success(), "rustfmt rejects\n{text}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn assert_formatted(library: &Library) {
    let text = lib_rs(library, fingerprint(library));
    let formatted = rustfmt(&text);
    let differing = text
        .lines()
        .zip(formatted.lines())
        .find(|(ours, theirs)| ours != theirs);
    assert_eq!(differing, None, "left is ours, right is rustfmt's");
    assert_eq!(text.len(), formatted.len());
}

#[test]
fn the_example_of_the_contract() {
    let text = lib_rs(&math_ops(), fingerprint(&math_ops()));
    let (header, rest) = text.split_once("\n\n").expect("a header");
    assert_eq!(
        header,
        "// Made by bridge-gen 0.1.0 from math_ops.py. Do not edit: regenerate."
    );
    let (library, module) = rest.split_once("\n\n").expect("two blocks");
    assert!(
        library.contains("    symbols: {\n        info: python_library_info,\n        last_error: python_last_error,\n")
    );
    assert!(library.contains("        python_free_bytes: bridge_runtime::Bytes,\n        python_free_str: bridge_runtime::Str,\n"));
    assert_eq!(
        module,
        r#"#[bridge_runtime::module(name = "math_ops", source = include_str!("../python/math_ops.py"))]
extern "Python" {
    /// Add two integers.
    #[symbol = "python_add"]
    fn add(a: i64, b: i64) -> i64;

    #[symbol = "python_greet"]
    fn greet(
        name: bridge_runtime::Str,
        #[keyword] punctuation: bridge_runtime::Str,
    ) -> bridge_runtime::Str;

    #[symbol = "python_reset"]
    fn reset() -> ();
}
"#
    );
}

#[test]
fn signatures_of_every_width_are_as_rustfmt_writes_them() {
    let mut functions = Vec::new();
    for width in 1..=120 {
        let name = |kind: char| format!("{kind}{}", "x".repeat(width));
        functions.push(function(&name('a'), vec![], "int"));
        functions.push(function(&name('b'), vec![], "None"));
        functions.push(function(
            &name('c'),
            vec![parameter("one", "int"), parameter("two", "str")],
            "bool",
        ));
        functions.push(function(&name('d'), vec![parameter("one", "int")], "None"));
        let mut keyword = parameter("k", "bool");
        keyword.kind = ParameterKind::KeywordOnly;
        functions.push(function(&name('e'), vec![keyword], "c_int"));
    }
    assert_formatted(&library(functions));
}

#[test]
fn python_names_that_rust_cannot_have() {
    let mut functions = Vec::new();
    for (index, python) in ["größe", "変数", "e\u{301}"].into_iter().enumerate() {
        for width in 1..=40 {
            let mut renamed = parameter(&"y".repeat(width), "int");
            renamed.python_name = python.to_owned();
            let mut keyword = renamed.clone();
            keyword.kind = ParameterKind::KeywordOnly;
            let mut one = function(&format!("f{index}_{width}"), vec![renamed], "int");
            one.python_name = python.to_owned();
            functions.push(one);
            functions.push(function(&format!("g{index}_{width}"), vec![keyword], "int"));
        }
    }
    assert_formatted(&library(functions));
}

#[test]
fn docstrings_cannot_break_out_of_their_comment_or_hide_code() {
    let mut wild = function("wild", vec![], "None");
    wild.doc = Some(
        "One\rtwo\r\nthree */ \\ ??/\n\n\ttab \u{202e}bidi\u{2066} nul \0 line\u{2028}end   \n\n"
            .to_owned(),
    );
    let library = library(vec![wild]);
    let text = lib_rs(&library, fingerprint(&library));
    assert!(
        text.contains(
            "    /// One\\u{d}two\n    /// three */ \\ ??/\n    ///\n    ///     tab \\u{202e}bidi\\u{2066} nul \\u{0} line\\u{2028}end\n    #[symbol"
        ),
        "{text}"
    );
    assert_formatted(&library);
}

#[test]
fn the_cases_are_as_rustfmt_writes_them() {
    for library in cases() {
        assert_formatted(&library);
    }
}

#[test]
fn a_module_without_functions() {
    assert!(
        lib_rs(&library(vec![]), fingerprint(&library(vec![]))).ends_with("extern \"Python\" {}\n")
    );
    assert_formatted(&library(vec![]));
}

#[test]
fn several_modules_are_named_in_the_first_line() {
    let mut two = math_ops();
    two.modules.push(
        library(vec![function("f", vec![], "int")])
            .modules
            .remove(0),
    );
    two.modules[1].file = "other.py".to_owned();
    assert!(
        lib_rs(&two, fingerprint(&two))
            .starts_with("// Made by bridge-gen 0.1.0 from math_ops.py, other.py. Do")
    );
    assert_formatted(&two);
}

/// Types of all lengths that rustfmt has to break at their first, second or third level.
fn long_types() -> impl Iterator<Item = Type> {
    let inner = |count: usize| {
        let parts: Vec<_> = (0..count)
            .map(|i| one(["int", "str", "c_int"][i % 3]))
            .collect();
        of("tuple", &parts)
    };
    (1..=9).flat_map(move |count| {
        let named = Type::Named(DefinitionId(0));
        let map = of("dict", &[one("str"), of("optional", &[inner(count)])]);
        let deep = of("list", &[of("tuple_of", &[of("set", &[inner(count)])])]);
        let beside = of("union", &[inner(count), map.clone(), named]);
        [inner(count), map, deep, beside]
    })
}

#[test]
fn long_types_are_as_rustfmt_writes_them() {
    let mut library = library(Vec::new());
    let mut fields = Vec::new();
    for (index, ty) in long_types().enumerate() {
        for width in [
            1, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 40, 60,
        ] {
            let name = format!("f{}_{index}", "x".repeat(width));
            let takes = takes("p", ty.clone(), "");
            let functions = &mut library.modules[0].functions;
            functions.push(gives(&name, vec![takes.clone()], one("None"), "None"));
            functions.push(gives(&format!("g{name}"), vec![], ty.clone(), ""));
            functions.push(gives(
                &format!("h{name}"),
                vec![parameter("a", "int")],
                ty.clone(),
                "",
            ));
            let mut inout = takes;
            inout.ident = name.clone();
            inout.passing = Passing::InOut;
            functions.push(gives(
                &format!("i{name}"),
                vec![inout.clone()],
                ty.clone(),
                "",
            ));
            inout.python_name = "é".to_owned();
            functions.push(gives(&format!("j{name}"), vec![inout], one("int"), ""));
            fields.push(field(&name, ty.clone(), ""));
        }
    }
    let class = definition("Point", record(RecordKind::Dataclass, fields));
    library.definitions.push(class);
    assert_formatted(&library);
}

fn choice(name: &str, base: &str, values: Vec<Literal>) -> bridge_gen::module::Definition {
    let kind = DefinitionKind::Choice(Choice {
        base: leaf(base),
        values,
        enumerators: None,
    });
    definition(name, kind)
}

#[test]
fn literals_of_every_width_are_as_rustfmt_writes_them() {
    let mut library = library(Vec::new());
    for width in 1..=110 {
        let one = vec![Literal::Str("x".repeat(width))];
        let text = |i: usize| Literal::Str(format!("é\"\\\n{i}"));
        let many = (0..width).map(text).collect();
        let ints = (0..width).map(|i| Literal::Int(i as i128)).collect();
        let signed = (0..width).map(|i| Literal::Int(1 - i as i128)).collect();
        let bytes = (0..width).map(|i| Literal::Bytes(vec![i as u8])).collect();
        library.definitions.extend([
            choice(&format!("A{width}"), "str", one),
            choice(&format!("B{width}"), "str", many),
            choice(&format!("C{width}"), "int", ints),
            choice(&format!("D{width}"), "int", signed),
            choice(&format!("E{width}"), "bytes", bytes),
        ]);
    }
    library.definitions.push(choice(
        "F",
        "bool",
        vec![Literal::Bool(true), Literal::Bool(false)],
    ));
    assert_formatted(&library);
}

#[test]
fn a_class_of_a_module_without_functions() {
    let mut library = shapes();
    library.definitions[0].module = "plane.points".to_owned();
    let text = lib_rs(&library, fingerprint(&library));
    assert!(text.contains("modules: [module_shapes, module_plane__points],"));
    assert!(
        text.contains("#[bridge_runtime::record(module = module_plane__points, python = \"Point\"")
    );
    assert!(
        text.ends_with(
            "\n#[bridge_runtime::module(name = \"plane.points\")]\nextern \"Python\" {}\n"
        )
    );
    assert_formatted(&library);
}

#[test]
fn every_shape_class_and_passing() {
    assert_formatted(&shapes());
}

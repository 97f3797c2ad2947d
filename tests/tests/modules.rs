//! Which functions of a module are bridged, and what is known about it.

use bridge_tests::lowering::lower;

fn bridged(text: &str) -> String {
    let outcome = lower(text);
    let functions = outcome.modules.iter().flat_map(|module| &module.functions);
    let names: Vec<_> = functions
        .map(|function| function.python_name.as_str())
        .collect();
    names.join(" ")
}

const ABC: &str = "\ndef a() -> None: ...\ndef b() -> None: ...\ndef _c() -> None: ...\n";

#[test]
fn public_names() {
    for (all, expected) in [
        ("", "a b"),
        ("__all__ = ['a', '_c']", "a _c"),
        ("__all__ = ('b',)", "b"),
        ("__all__: list[str] = ['b']", "b"),
        ("__all__ = ['a']\n__all__ += ['_c']", "a _c"),
        ("__all__ = ['a']\n__all__.append('b')", "a b"),
        ("__all__ = ['a']\n__all__.extend(['b', '_c'])", "a b _c"),
        ("__all__ = ['a'] + ['b']", "a b"),
        ("__all__ = [*['a'], 'b']", "a b"),
        ("__all__ = ['a', 'b']\n__all__.remove('a')", "b"),
        ("__all__ = ['a']\nif True:\n    __all__ += ['b']", "a b"),
        ("import x\n__all__ = ['a'] + x.__all__", "a b"),
        ("import x\n__all__ = sorted(x)", "a b"),
    ] {
        assert_eq!(bridged(&format!("{all}{ABC}")), expected, "{all}");
    }
}

#[test]
fn export_forces_and_renames() {
    let outcome = lower(
        "import bridge\n__all__ = []\n@bridge.export(name='plus')\ndef _add() -> None: ...\n",
    );
    let function = &outcome.modules[0].functions[0];
    assert_eq!(function.python_name, "_add");
    assert_eq!(function.names.symbol, "python_plus");
    assert_eq!(function.names.method, "plus");
    assert!(outcome.library.is_some());
}

#[test]
fn the_last_definition_counts() {
    let outcome = lower("def a() -> None: ...\ndef a(x: int) -> None: ...\n");
    let lines: Vec<_> = outcome.modules[0]
        .functions
        .iter()
        .map(|one| one.line)
        .collect();
    assert_eq!(lines, [2]);
}

#[test]
fn overloads_replace_their_implementation() {
    let text = "import typing as t\n@t.overload\ndef a(x: int) -> int: ...\n@t.overload\ndef a(x: str) -> str: ...\n\
                def a(x: int) -> int: ...\n";
    assert_eq!(bridged(text), "a a");
    assert!(lower(text).diagnostics.is_empty());
}

#[test]
fn a_module_is_shown_in_spite_of_errors() {
    let outcome =
        lower("import bridge\n@bridge.export\ndef a(x) -> int: ...\ndef b() -> int: ...\n");
    assert!(outcome.library.is_none());
    let module = &outcome.modules[0];
    assert_eq!(module.functions.len(), 1);
    assert_eq!(module.left_out[0].python_name, "a");
    assert_eq!(module.left_out[0].reasons[0].code, "B101");
}

#[test]
fn docstrings_are_cleaned() {
    for (written, expected) in [
        ("'''One.'''", Some("One.")),
        (
            "'''  One.\n\n      Two\n    Three\n    '''",
            Some("One.\n\n  Two\nThree"),
        ),
        ("'''\n    One.\n\tTwo\n    '''", Some("One.\n    Two")),
        ("'''One\r\n    two'''", Some("One\ntwo")),
        ("'One' ' and two'", Some("One and two")),
        ("f'no'", None),
        ("b'no'", None),
        ("''", None),
        ("5", None),
    ] {
        let outcome = lower(&format!("def a() -> None:\n    {written}\n"));
        let doc = outcome.modules[0].functions[0].doc.as_deref();
        assert_eq!(doc, expected, "{written}");
    }
}

#[test]
fn line_ends_and_marks_do_not_matter() {
    for text in [
        "\u{feff}def a() -> None: ...",
        "def a() -> None: ...\r\n\r\n",
        "x = 1\rdef a() -> None: ...\r",
        "def a() -> None: \\\n  ...\n\x0c",
    ] {
        assert_eq!(bridged(text), "a", "{text:?}");
        let source = lower(text).modules[0].source.clone();
        assert!(source.is_some_and(|source| !source.starts_with('\u{feff}')));
    }
}

/// Python before 3.13 takes it; later ones cannot import the module.
#[test]
fn a_docstring_may_hold_half_of_a_pair() {
    let mut outcome = lower("def f() -> None:\n    \"\"\"Half: \\ud800.\"\"\"\n");
    let function = outcome
        .modules
        .pop()
        .and_then(|mut one| one.functions.pop());
    let doc = function.and_then(|function| function.doc);
    assert_eq!(doc.as_deref(), Some("Half: \u{fffd}."));
}

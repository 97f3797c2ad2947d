//! What the emitters print for a library of every shape, in `shapes/`; `BLESS=1` writes it.

use std::path::Path;

use bridge_gen::emit::{c, cpp, html, json, rust};
use bridge_gen::fingerprint::{fingerprint, interface};

use crate::composites::shapes;

#[track_caller]
fn check(extension: &str, actual: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emitters/shapes");
    let path = folder.join("expected").with_extension(extension);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("the expected file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let lines = expected.lines().zip(actual.lines()).zip(1..);
    if let Some(((expected, actual), line)) = lines.into_iter().find(|((a, b), _)| a != b) {
        panic!(
            "{}:{line}\nexpected {expected}\nactual   {actual}\nBLESS=1 accepts it",
            path.display()
        );
    }
    assert_eq!(expected.len(), actual.len(), "{}", path.display());
}

#[test]
fn rust() {
    check("rs", &rust::lib_rs(&shapes(), fingerprint(&shapes())));
}

#[test]
fn c() {
    let library = shapes();
    check("h", &c::header(&library, fingerprint(&library)));
}

#[test]
fn cpp() {
    let library = shapes();
    check("hpp", &cpp::header(&library, fingerprint(&library)));
}

#[test]
fn json() {
    check(
        "json",
        &json::description(&shapes(), fingerprint(&shapes())),
    );
}

/// Without the fixed style and script, which are files of their own.
#[test]
fn html() {
    let page = html::page(&shapes());
    let start = page.find("<body>").expect("a body");
    let end = page.find("<script>").expect("a script");
    check("html", &page[start..end]);
}

#[test]
fn interface_in_words() {
    check("txt", &interface(&shapes()));
}

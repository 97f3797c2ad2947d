use bridge_gen::emit::cargo::{Crate, dependencies, lock, manifest};

use crate::sample::math_ops;

const OWN: Crate = Crate {
    copy: "",
    runtime: "runtime",
};
const COPY: Crate = Crate {
    copy: "0123456789abcdef",
    runtime: "../../../runtime",
};

#[track_caller]
fn assert_lines(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(
            text.lines().any(|other| other == *line),
            "no line {line} in\n{text}"
        );
    }
}

#[test]
fn the_manifest_is_filled_in() {
    let text = manifest(&math_ops(), OWN);
    assert!(
        text.starts_with("# Made by bridge-gen 0.1.0 from math_ops.py. Do not edit: regenerate.\n")
    );
    assert_eq!(text.matches("name = \"rust_python_bridge\"\n").count(), 2);
    assert_lines(
        &text,
        &[
            "version = \"0.1.0\"",
            "bridge-runtime = { path = \"runtime/bridge-runtime\" }",
            "exclude = [\"runtime\"]",
            "panic = \"unwind\"",
        ],
    );
}

#[test]
fn a_copy_is_set_apart() {
    let text = manifest(&math_ops(), COPY);
    assert_lines(
        &text,
        &[
            "name = \"rust_python_bridge\"",
            "version = \"0.1.0+0123456789abcdef\"",
            "name = \"rust_python_bridge_0123456789abcdef\"",
            "bridge-runtime = { path = \"../../../runtime/bridge-runtime\" }",
        ],
    );
    assert!(lock(&math_ops(), COPY).contains("version = \"0.1.0+0123456789abcdef\"\n"));
}

#[test]
fn the_lock_file_has_the_package_where_cargo_sorts_it() {
    for name in ["a", "my_library", "zz", "rust_python_bridge"] {
        let mut library = math_ops();
        library.name = name.to_owned();
        let text = lock(&library, OWN);
        let names: Vec<_> = text
            .lines()
            .filter(|line| line.starts_with("name = "))
            .collect();
        assert!(names.is_sorted(), "{names:?}");
        assert!(names.contains(&format!("name = \"{name}\"").as_str()));
        assert!(text.ends_with("]\n") || text.ends_with("\"\n"));
        assert!(!text.contains("\n\n\n"));
    }
}

#[test]
fn dependencies_are_known_by_the_name_of_their_library() {
    let names = dependencies();
    assert!(
        names.contains("bridge_runtime")
            && names.contains("pyo3_build_config")
            && names.contains("libc")
    );
    assert!(!names.contains("my_library"));
}

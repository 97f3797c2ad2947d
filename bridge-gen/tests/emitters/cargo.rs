use bridge_gen::emit::cargo::{BUILD_RS, Crate, dependencies, lock, manifest};

use crate::sample::math_ops;

const PLACE: Crate = Crate {
    package: "my_library",
    runtime: "runtime",
};

#[test]
fn the_manifest_is_filled_in() {
    let text = manifest(&math_ops(), PLACE);
    for line in [
        "name = \"my_library\"",
        "name = \"rust_python_bridge\"",
        "bridge-runtime = { path = \"runtime/bridge-runtime\" }",
        "exclude = [\"runtime\"]",
        "panic = \"unwind\"",
    ] {
        assert!(
            text.lines().any(|other| other == line),
            "no line {line} in\n{text}"
        );
    }
    assert!(
        text.starts_with("# Made by bridge-gen 0.1.0 from math_ops.py. Do not edit: regenerate.\n")
    );
    assert!(!BUILD_RS.is_empty());
}

#[test]
fn the_lock_file_has_the_package_where_cargo_sorts_it() {
    for package in [
        "a",
        "my_library",
        "zz",
        "rust_python_bridge-0123456789abcdef",
    ] {
        let text = lock(Crate { package, ..PLACE });
        let names: Vec<_> = text
            .lines()
            .filter(|line| line.starts_with("name = "))
            .collect();
        assert!(names.is_sorted(), "{names:?}");
        assert!(names.contains(&format!("name = \"{package}\"").as_str()));
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

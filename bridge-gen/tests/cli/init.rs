use crate::sandbox::Sandbox;

#[test]
fn a_project_of_each_build_system() {
    let sandbox = Sandbox::new();
    for (build, file) in [
        ("cmake", "CMakeLists.txt"),
        ("make", "Makefile"),
        ("meson", "meson.build"),
    ] {
        let folder = format!("a {build}");
        let run = sandbox.run(&["init", &folder, "--build", build]).succeeds();
        assert!(
            run.stdout.contains(&format!("cd '{folder}' && {build}")),
            "{}",
            run.stdout
        );
        let tree = sandbox.tree(&folder);
        for path in [file, "main.cpp", "shop/__init__.py", "shop/rates.py"] {
            assert!(
                tree.contains_key(path),
                "{build}: no {path} in {:?}",
                tree.keys()
            );
        }
        assert!(!tree.contains_key("output.txt"), "what tests alone need");
    }
}

#[test]
fn what_is_there_stays() {
    let sandbox = Sandbox::new();
    sandbox.write("shop/main.cpp", "mine");
    sandbox
        .run(&["init", "shop"])
        .fails(5, &["main.cpp is there already", "nothing was written"]);
    assert_eq!(sandbox.tree("shop").len(), 1);
    sandbox
        .run(&["init", "shop", "--build", "bazel"])
        .fails(2, &["bazel", "cmake"]);
}

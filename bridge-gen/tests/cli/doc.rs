use crate::sandbox::Sandbox;

const DOC: &[&str] = &["doc", "math_ops.py", "-o", "site"];

#[test]
fn the_page_is_one_file_that_needs_no_other() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(DOC).succeeds();
    assert_eq!(run.stdout, "site: 1 files written, 0 unchanged\n");
    assert!(run.stderr.contains("mystery"), "{}", run.stderr);
    let page = sandbox.read("site/index.html");
    for word in [
        "<!doctype html>",
        "<html lang=\"en\">",
        "id=\"python_add\"",
        "Add two integers.",
        "std::int64_t a",
        "#include &quot;rust_python_bridge.hpp&quot;",
        "no type hint",
    ] {
        assert!(page.contains(word), "no {word} in\n{page}");
    }
    for word in ["src=", "http:", "https:", "@import", "url("] {
        assert!(!page.contains(word), "{word} in\n{page}");
    }
}

#[test]
fn the_same_modules_make_the_same_page() {
    let sandbox = Sandbox::new();
    sandbox.run(DOC).succeeds();
    let before = sandbox.tree("site");
    let run = sandbox.run(DOC).succeeds();
    assert_eq!(run.stdout, "site: 0 files written, 1 unchanged\n");
    assert!(sandbox.tree("site") == before);
    sandbox
        .run(&["doc", "math_ops.py", "-o", "other/place", "--quiet"])
        .succeeds();
    assert_eq!(
        sandbox.read("site/index.html"),
        sandbox.read("other/place/index.html")
    );
}

#[test]
fn check_tells_whether_the_page_is_current() {
    let sandbox = Sandbox::new();
    let check = [DOC, &["--check"]].concat();
    let run = sandbox.run(&check).fails(1, &["site is not"]);
    assert!(
        run.stdout.contains("missing: site/index.html"),
        "{}",
        run.stdout
    );
    assert!(!sandbox.path("site").exists());
    sandbox.run(DOC).succeeds();
    sandbox.run(&check).succeeds();
    let text = sandbox.read("math_ops.py").replace("a: int", "first: int");
    sandbox.write("math_ops.py", &text);
    let run = sandbox.run(&check).fails(1, &["without --check"]);
    assert!(run.stdout.contains("+++ site/index.html"), "{}", run.stdout);
}

#[test]
fn markup_in_modules_is_text() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "math_ops.py",
        "def f(text: str = '<script>alert(1)</script>') -> str:\n    \
         \"\"\"Say </pre><script>alert(2)</script> & {{body}}.\"\"\"\n    return text\n",
    );
    sandbox.run(DOC).succeeds();
    let page = sandbox.read("site/index.html");
    assert!(!page.contains("<script>alert"), "{page}");
    assert_eq!(page.matches("<script>").count(), 1);
    let said = "Say &lt;/pre&gt;&lt;script&gt;alert(2)&lt;/script&gt; &amp; {{body}}.";
    assert!(page.contains(said), "{page}");
}

#[test]
fn files_of_others_stay() {
    let sandbox = Sandbox::new();
    sandbox.write("site/notes.txt", "mine");
    sandbox.run(DOC).succeeds();
    assert_eq!(sandbox.read("site/notes.txt"), "mine");
}

#[test]
fn a_library_is_not_replaced_by_its_page() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "math_ops.py", "-o", "site"])
        .succeeds();
    let before = sandbox.tree("site");
    sandbox
        .run(DOC)
        .fails(2, &["site is the output folder", "a folder of its own"]);
    assert!(sandbox.tree("site") == before);
}

#[test]
fn the_configuration_says_where() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "bridge.toml",
        "modules = [\"math_ops.py\"]\noutput = \"build\"\nname = \"sums\"\n",
    );
    sandbox.run(&["generate"]).succeeds();
    sandbox.run(&["doc"]).succeeds();
    let page = sandbox.read("build/doc/index.html");
    assert!(page.contains("<h1>sums</h1>"), "{page}");
    sandbox.run(&["generate", "--check"]).succeeds();
    sandbox.run(&["doc", "--check"]).succeeds();
}

#[test]
fn a_module_with_errors_makes_no_page() {
    let sandbox = Sandbox::new();
    sandbox.write("math_ops.py", "def f(:\n");
    sandbox.run(DOC).fails(1, &["math_ops.py"]);
    assert!(!sandbox.path("site").exists());
}

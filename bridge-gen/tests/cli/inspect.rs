use serde_json::Value;

use crate::sandbox::Sandbox;

#[test]
fn the_table() {
    let run = Sandbox::new().run(&["inspect", "math_ops.py"]).succeeds();
    assert_eq!(
        run.stdout,
        "\
math_ops.py: class rust_python_bridge::MathOps
  LINE  PYTHON                                                       C
     4  math_ops.add(a: int, b: int) -> int                          int64_t python_add(int64_t a, int64_t b)
     8  math_ops.greet(name: str, *, punctuation: str = \"!\") -> str  bridge_str python_greet(bridge_str name, bridge_str punctuation)

  LINE  LEFT OUT  WHY
    11  mystery   B103 `mystery` has no type hints
"
    );
}

#[test]
fn the_description_obeys_its_schema() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "other.py",
        "def size(data: bytes, /, scale: float = 1) -> int: ...\n",
    );
    let run = sandbox
        .run(&["inspect", "--format", "json", "math_ops.py", "other.py"])
        .succeeds();
    let description: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let schema = include_str!("../../../docs/description.schema.json");
    let schema = serde_json::from_str(schema).expect("JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let errors: Vec<_> = validator
        .iter_errors(&description)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(
        description["modules"][1]["functions"][0]["symbol"],
        "python_size"
    );
}

#[test]
fn the_description_is_the_file_that_generate_writes() {
    let sandbox = Sandbox::new();
    let run = sandbox
        .run(&["inspect", "--format", "json", "math_ops.py"])
        .succeeds();
    sandbox
        .run(&["generate", "math_ops.py", "-o", "out"])
        .succeeds();
    assert_eq!(run.stdout, sandbox.read("out/rust_python_bridge.json"));
}

#[test]
fn a_module_with_nothing_to_bridge_is_shown_nevertheless() {
    let sandbox = Sandbox::new();
    sandbox.write("bare.py", "def mystery(x):\n    return x\n");
    let run = sandbox
        .run(&["inspect", "bare.py"])
        .fails(1, &["error[B401]"]);
    assert!(run.stdout.contains("mystery"), "{}", run.stdout);
}

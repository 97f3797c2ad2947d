//! A module of 10,000 functions: all of them are in every output.

use bridge_gen::emit::{c, cpp, json, rust};
use bridge_gen::fingerprint::fingerprint;
use bridge_tests::lowering::lower;

const FUNCTIONS: usize = 10_000;
const SIGNATURES: [&str; 5] = [
    "a: int, b: int = 3) -> int",
    "text: str) -> bool",
    "values: list[float]) -> dict[str, int]",
    "one: Optional[str] = None) -> tuple[int, str]",
    "point: Point) -> list[Point]",
];

fn module() -> String {
    let head = "from dataclasses import dataclass\nfrom typing import Optional\n\n\
        @dataclass\nclass Point:\n    x: float\n    y: float\n";
    let function = |number: usize| {
        let signature = SIGNATURES[number % SIGNATURES.len()];
        format!("\ndef call{number}({signature}:\n    \"\"\"Says {number}.\"\"\"\n    ...\n")
    };
    head.to_owned() + &(0..FUNCTIONS).map(function).collect::<String>()
}

#[test]
fn ten_thousand_functions_are_in_every_output() {
    let outcome = lower(&module());
    assert_eq!(outcome.diagnostics.len(), 0);
    let library = outcome.library.expect("a module without errors");
    assert_eq!(library.modules[0].functions.len(), FUNCTIONS);

    let functions = library.modules[0].functions.iter();
    let batches = functions.filter(|one| one.batch.is_some()).count();
    let print = fingerprint(&library);
    let count = |text: &str, what: &str| text.matches(what).count();
    let rust = rust::lib_rs(&library, print);
    assert_eq!(count(&rust, "#[symbol = \"python_call"), FUNCTIONS);
    let header = c::header(&library, print);
    assert_eq!(
        count(&header, "/** Type of python_call"),
        FUNCTIONS + batches
    );
    let header = cpp::header(&library, print);
    assert_eq!(
        count(&header, "  resolver(\"python_call"),
        FUNCTIONS + batches
    );
    // Into a new vector, and into memory of the caller's.
    assert_eq!(count(&header, "> try_call"), FUNCTIONS + 2 * batches);
    let json = json::description(&library, print);
    assert_eq!(
        count(&json, "\"symbol\": \"python_call"),
        FUNCTIONS + batches
    );
}

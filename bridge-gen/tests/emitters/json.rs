use bridge_gen::emit::json::description;
use serde_json::{Value, json};

use crate::sample::{cases, library, math_ops};

fn parsed() -> Value {
    serde_json::from_str(&description(&math_ops())).expect("JSON")
}

#[test]
fn a_function_has_every_name_and_type() {
    let parsed = parsed();
    let function = &parsed["modules"][0]["functions"][1];
    assert_eq!(
        *function,
        json!({
            "module": "math_ops", "python": "greet", "line": 1,
            "symbol": "python_greet", "typedef": "Python_greetFunc", "method": "greet", "try_method": "try_greet",
            "parameters": [
                {
                    "name": "name", "ident": "name", "kind": "positional_or_keyword",
                    "python": "str", "c": "bridge_str", "cpp": "bridge::string_view", "rust": "bridge_runtime::Str",
                    "default": null,
                },
                {
                    "name": "punctuation", "ident": "punctuation", "kind": "keyword_only",
                    "python": "str", "c": "bridge_str", "cpp": "bridge::string_view", "rust": "bridge_runtime::Str",
                    "default": { "written": "\"!\"", "literal": true },
                },
            ],
            "result": {
                "python": "str", "c": "bridge_str", "cpp": "std::string", "rust": "bridge_runtime::Str",
                "release": "python_free_str",
            },
            "doc": null,
        })
    );
}

#[test]
fn what_was_left_out_has_its_reasons() {
    assert_eq!(
        parsed()["modules"][0]["left_out"],
        json!([{
            "python": "mystery", "line": 9,
            "reasons": [{ "code": "B101", "text": "parameter `x` has no type hint" }],
        }])
    );
}

fn assert_valid(validator: &jsonschema::Validator, text: &str) {
    let value = serde_json::from_str(text).expect("JSON");
    let errors: Vec<_> = validator
        .iter_errors(&value)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}\n{text}");
}

fn schema() -> jsonschema::Validator {
    let text = include_str!("../../../docs/description.schema.json");
    let schema: Value = serde_json::from_str(text).expect("JSON");
    jsonschema::draft202012::new(&schema).expect("a schema")
}

#[test]
fn descriptions_obey_their_schema() {
    let validator = schema();
    assert_valid(&validator, &description(&math_ops()));
    assert_valid(&validator, &description(&library(vec![])));
    assert!(!validator.is_valid(&json!({ "schema": 1 })));
}

#[test]
fn descriptions_of_all_cases_obey_the_schema() {
    let validator = schema();
    for library in cases() {
        assert_valid(&validator, &description(&library));
    }
}

#[test]
fn the_example_in_the_documentation_obeys_the_schema() {
    let page = include_str!("../../../docs/description.md");
    let (_, rest) = page.split_once("```json\n").expect("an example");
    let (example, _) = rest.split_once("```").expect("its end");
    assert_valid(&schema(), example);
}

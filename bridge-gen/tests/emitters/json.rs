use bridge_gen::emit::json::description;
use bridge_gen::fingerprint::fingerprint;
use serde_json::{Value, json};

use crate::composites::shapes;
use crate::sample::{cases, library, math_ops};

fn parsed() -> Value {
    serde_json::from_str(&description(&math_ops(), fingerprint(&math_ops()))).expect("JSON")
}

#[test]
fn a_function_has_every_name_and_type() {
    let parsed = parsed();
    let function = &parsed["modules"][0]["functions"][1];
    assert_eq!(
        *function,
        json!({
            "module": "math_ops", "python": "greet", "kind": "call", "line": 1,
            "symbol": "python_greet", "typedef": "Python_greetFunc", "method": "greet", "try_method": "try_greet",
            "batch": null,
            "parameters": [
                {
                    "name": "name", "ident": "name", "kind": "positional_or_keyword", "passing": "value",
                    "python": "str", "c": "bridge_str", "cpp": "bridge::string_view", "rust": "bridge_runtime::Str",
                    "type": { "kind": "leaf", "name": "str", "parts": [] }, "release": null,
                    "default": null,
                },
                {
                    "name": "punctuation", "ident": "punctuation", "kind": "keyword_only", "passing": "value",
                    "python": "str", "c": "bridge_str", "cpp": "bridge::string_view", "rust": "bridge_runtime::Str",
                    "type": { "kind": "leaf", "name": "str", "parts": [] }, "release": null,
                    "default": { "written": "\"!\"", "literal": true },
                },
            ],
            "result": {
                "python": "str", "c": "bridge_str", "cpp": "std::string", "rust": "bridge_runtime::Str",
                "type": { "kind": "leaf", "name": "str", "parts": [] }, "release": "python_free_str",
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

fn described(library: &bridge_gen::module::Library) -> Value {
    serde_json::from_str(&description(library, fingerprint(library))).expect("JSON")
}

/// The function of that name.
fn function<'a>(description: &'a Value, name: &str) -> &'a Value {
    let functions = description["modules"][0]["functions"].as_array();
    let mut functions = functions.expect("functions").iter();
    functions
        .find(|function| function["python"] == name)
        .expect("a function of that name")
}

#[test]
fn types_are_trees() {
    let shapes = described(&shapes());
    let int = json!({ "kind": "leaf", "name": "int", "parts": [] });
    let optional = json!({
        "kind": "optional", "name": "optional",
        "parts": [{ "kind": "leaf", "name": "bytes", "parts": [] }],
    });
    assert_eq!(
        function(&shapes, "table")["result"]["type"],
        json!({
            "kind": "map", "name": "dict",
            "parts": [
                { "kind": "leaf", "name": "str", "parts": [] },
                { "kind": "map", "name": "dict", "parts": [int, optional] },
            ],
        })
    );
    assert_eq!(
        function(&shapes, "tree")["result"]["type"],
        json!({ "kind": "definition", "name": "Node", "parts": [] })
    );
}

#[test]
fn parameters_say_how_they_are_passed() {
    let shapes = described(&shapes());
    let area = function(&shapes, "area");
    let scale = &area["parameters"][1];
    assert_eq!(
        (&scale["passing"], &scale["c"]),
        (&json!("omittable"), &json!("double"))
    );
    let sort = &function(&shapes, "sort")["parameters"][0];
    assert_eq!(sort["passing"], "inout");
    assert_eq!(sort["release"], "python_free_array_i64");
    assert_eq!(sort["cpp"], "std::vector<std::int64_t>");
    let total = &function(&shapes, "total")["parameters"];
    assert_eq!(total[1]["kind"], "var_positional");
    assert_eq!(total[3]["kind"], "var_keyword");
}

#[test]
fn constants_have_their_values() {
    let shapes = described(&shapes());
    let constants = shapes["modules"][0]["constants"].as_array();
    let values: Vec<_> = constants
        .expect("constants")
        .iter()
        .map(|one| &one["value"])
        .collect();
    assert_eq!(
        json!(values),
        json!([3, i64::MIN, 0.5, 0.1, true, "größe\u{0}", [0x89, b'P']])
    );
    assert_eq!(function(&shapes, "ORIGIN")["kind"], "constant");
}

#[test]
fn definitions_have_fields_members_and_values() {
    let shapes = described(&shapes());
    let definitions = &shapes["definitions"];
    assert_eq!(definitions[0]["kind"], "dataclass");
    assert_eq!(definitions[0]["fields"][2]["presence"], "computed");
    assert_eq!(definitions[3]["fields"][0]["name"], "a-b");
    assert_eq!(
        definitions[4]["members"],
        json!([
            { "name": "RED", "ident": "RED", "value": 1 },
            { "name": "größe", "ident": "gr_u00f6_u00df_e", "value": i32::MIN },
        ])
    );
    assert_eq!(definitions[6]["enumerators"], json!(["r", "new_"]));
    assert_eq!(
        (&definitions[7]["values"], &definitions[7]["enumerators"]),
        (&json!([1, -3]), &Value::Null)
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
    assert_valid(
        &validator,
        &description(&math_ops(), fingerprint(&math_ops())),
    );
    assert_valid(&validator, &description(&shapes(), fingerprint(&shapes())));
    assert_valid(
        &validator,
        &description(&library(vec![]), fingerprint(&library(vec![]))),
    );
    assert!(!validator.is_valid(&json!({ "schema": 1 })));
}

#[test]
fn descriptions_of_all_cases_obey_the_schema() {
    let validator = schema();
    for library in cases() {
        assert_valid(&validator, &description(&library, fingerprint(&library)));
    }
}

#[test]
fn the_example_in_the_documentation_obeys_the_schema() {
    let page = include_str!("../../../docs/description.md");
    let (_, rest) = page.split_once("```json\n").expect("an example");
    let (example, _) = rest.split_once("```").expect("its end");
    assert_valid(&schema(), example);
}

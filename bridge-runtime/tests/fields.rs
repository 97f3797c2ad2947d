//! Where the fields of a record are is remembered, and forgotten when its class or the object has others: Python's own
//! answer each time.

bridge_runtime::library! {
    name: "test_fields",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_fields],
    symbols: { info: fields_info, last_error: fields_last_error, live: fields_live },
    release: {},
}

#[bridge_runtime::record(module = module_fields, python = "Item", kind = dataclass, safe)]
pub struct Item {
    number: i64,
    price: f64,
    name: bridge_runtime::Str,
}

#[bridge_runtime::record(module = module_fields, python = "Turned", kind = dataclass, safe)]
pub struct Turned {
    number: i64,
    price: f64,
    name: bridge_runtime::Str,
}

#[bridge_runtime::record(module = module_fields, python = "Narrow", kind = dataclass, safe)]
pub struct Narrow {
    number: i64,
    price: f64,
    name: bridge_runtime::Str,
}

#[bridge_runtime::module(name = "fields", source = include_str!("modules/fields.py"), safe)]
extern "Python" {
    #[symbol = "fields_go_on"]
    fn go_on() -> bool;
    #[symbol = "fields_current"]
    fn current() -> Item;
    #[symbol = "fields_turned"]
    fn turned() -> Turned;
    #[symbol = "fields_narrow"]
    fn narrow() -> Narrow;
    #[symbol = "fields_expected"]
    fn expected() -> bridge_runtime::Str;
}

#[test]
fn a_field_is_what_python_says_now() {
    let mut count = 0;
    while fields::go_on().expect("an answer") {
        let ours = match fields::current() {
            Ok(item) => format!("{} {:?} {}", item.number, item.price, item.name),
            Err(error) => format!("no item: {}", error.type_name),
        };
        let theirs = fields::expected().expect("an answer");
        assert_eq!(ours, theirs, "item {count}");
        count += 1;
    }
    assert!(count > 6000, "{count}");
}

#[test]
fn the_order_of_the_values_may_be_another() {
    for _ in 0..3 {
        let turned = fields::turned().expect("an object");
        assert_eq!(
            (turned.number, turned.price, &*turned.name),
            (25, 2.5, "another")
        );
        let narrow = fields::narrow().expect("an object");
        assert_eq!(
            (narrow.number, narrow.price, &*narrow.name),
            (35, 3.5, "narrow")
        );
    }
}

//! The lines of a traceback, when others look for them at the same moment. Alone in its process, as what it does to Python
//! would meet other tests.

#[macro_use]
mod common;

bridge_runtime::library! {
    name: "test_lines",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_lines],
    symbols: { info: lines_info, last_error: lines_last_error, live: lines_live },
    release: {},
}

#[bridge_runtime::module(name = "lines", source = include_str!("modules/lines.py"))]
extern "Python" {
    #[symbol = "lines_look_meanwhile"]
    fn look_meanwhile();
    #[symbol = "lines_fail"]
    fn fail();
}

#[test]
fn a_traceback_has_its_lines() {
    call!(lines_look_meanwhile());
    call!(lines_fail());
    let failure = common::failure(lines_last_error()).expect("a failure");
    let line = "    raise ValueError(\"näin\")\n";
    assert!(failure.traceback.contains(line), "{}", failure.traceback);
}

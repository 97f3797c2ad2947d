//! Objects of every kind go across and back, and Python keeps none.

use std::path::Path;

use bridge_tests::generator::build;
use bridge_tests::program::{Program, execute};

#[test]
fn python_has_no_more_blocks_after_many_rounds() {
    let library = build("leaks", &["tests/programs/leaks/leaks.py"], &[]);
    let program = Program {
        source: Path::new("tests/programs/leaks/leaks.cpp"),
        standard: "c++11",
        options: &["-O1"],
        library: &library,
    };
    execute(&program.compile(), &library.library);
}

//! What a Rust program includes: the crate as a private module, and what it offers to Rust.

use std::fmt::Write as _;

use super::{Caller, write_header, write_items};
use crate::module::{Definition, DefinitionKind, Library};

/// The text that a Rust program includes. The sources of the modules are in `../python`, from where it is.
pub fn interface(library: &Library, fingerprint: u64) -> String {
    let mut out = String::new();
    write_header(&mut out, library);
    out.push_str("#[allow(non_snake_case)]\nmod interface {\n\n");
    write_items(&mut out, library, fingerprint, Caller::Rust);
    out.push_str("\n}\n\n");
    for module in &library.modules {
        let module = module.name.replace('.', "__");
        let _ = writeln!(out, "pub use interface::r#{module};");
    }
    for definition in &library.definitions {
        write_offered(&mut out, definition);
    }
    out
}

fn write_offered(out: &mut String, definition: &Definition) {
    let name = &definition.names.cpp;
    let _ = match definition.kind {
        DefinitionKind::Record(_) => {
            writeln!(out, "pub use interface::{name}Value as {name};")
        }
        DefinitionKind::Enumeration(_) => writeln!(out, "pub use interface::{name};"),
        DefinitionKind::Class(_) => writeln!(out, "pub use interface::{name}Object as {name};"),
        // Rust has the type of the literals.
        DefinitionKind::Choice(_) => Ok(()),
    };
}

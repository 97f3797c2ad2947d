//! The proc-macro behind `#[bridge_runtime::module]`.

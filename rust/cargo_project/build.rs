//! Bridges the Python modules of this project.

fn main() -> Result<(), bridge_gen::BuildError> {
    bridge_gen::Builder::new().module("python/shop.py").build()
}

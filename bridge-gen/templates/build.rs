//! Lets the library find its libpython at run time, and records which Python it was built for.

fn main() {
    pyo3_build_config::add_libpython_rpath_link_args();
    if let Some(executable) = pyo3_build_config::get().executable() {
        println!("cargo:rustc-env=BRIDGE_PYTHON={executable}");
    }
}

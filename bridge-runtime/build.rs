//! Tells the sources, and the build scripts of programs, for which Python they are built. Lets the tests find libpython
//! without `LD_LIBRARY_PATH`, and tells them which interpreter to start.

fn main() {
    pyo3_build_config::use_pyo3_cfgs();
    pyo3_build_config::add_libpython_rpath_link_args();
    let config = pyo3_build_config::get();
    println!("cargo:rustc-env=BRIDGE_PYTHON_VERSION={}", config.version());
    if let Some(python) = config.executable() {
        println!("cargo:rustc-env=BRIDGE_PYTHON={python}");
        println!("cargo:python={python}");
    }
    if let Some(folder) = config.lib_dir() {
        println!("cargo:libraries={folder}");
    }
}

//! Lets the library find its libpython at run time, gives it the name that programs linked with it look for, and
//! records which Python it was built for.

use std::env;

fn main() {
    pyo3_build_config::add_libpython_rpath_link_args();
    if let Some(executable) = pyo3_build_config::get().executable() {
        println!("cargo:rustc-env=BRIDGE_PYTHON={executable}");
    }
    let name = env::var("CARGO_PKG_NAME").unwrap_or_default();
    match env::var("CARGO_CFG_TARGET_OS").as_deref() {
        Ok("windows") => {}
        Ok("macos") => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/lib{name}.dylib");
        }
        _ => {
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,lib{name}.so");
            // LD_LIBRARY_PATH would else put another libpython of the same minor version in the place of the right one.
            println!("cargo:rustc-cdylib-link-arg=-Wl,--disable-new-dtags");
        }
    }
}

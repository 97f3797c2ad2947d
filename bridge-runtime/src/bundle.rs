//! A library that `bridge-gen bundle` made: what lies beside it counts, not what was recorded where it was built.

use std::ffi::c_void;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pyo3::ffi;

use crate::installation::is_program;
use crate::platform::object_of;
use crate::version::BUILT_FOR;

/// The folder of the bundle, `libshop.python` beside `libshop.so`, if this library is in one.
///
/// It is looked for once, when the library is loaded or first called: its path may be relative to the folder that the
/// program was in then.
pub(crate) fn folder() -> Option<&'static Path> {
    static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();
    let find = || {
        let library = object_of(folder as *const c_void)?;
        let beside = |library: &Path| {
            let folder = library.with_extension("python");
            folder
                .is_dir()
                .then(|| std::path::absolute(&folder).unwrap_or(folder))
        };
        // A library is often found by a link to it.
        beside(&library).or_else(|| beside(&library.canonicalize().ok()?))
    };
    FOLDER.get_or_init(find).as_deref()
}

/// The packages that the modules import, if the bundle has them.
pub(crate) fn packages() -> Option<PathBuf> {
    let packages = folder()?.join("site-packages");
    packages.is_dir().then_some(packages)
}

/// The interpreter that was installed with the libpython of this process; without one Python does with less.
pub(crate) fn interpreter() -> Option<PathBuf> {
    let libpython = object_of(ffi::Py_IsInitialized as *const c_void)?;
    let libpython = libpython.canonicalize().ok()?;
    let name = format!("bin/python{BUILT_FOR}");
    let prefixes = libpython
        .ancestors()
        .zip(libpython.ancestors().skip(1))
        .filter(|(below, _)| is_of_libraries(below, &libpython));
    prefixes
        .map(|(_, prefix)| prefix.join(&name))
        .find(|path| is_program(path))
}

/// Whether the folder is `lib`, `lib64` or the like of an installation. A framework of macOS has the library itself there.
/// Any folder further up may belong to another Python.
fn is_of_libraries(folder: &Path, library: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    folder == library || name.as_encoded_bytes().starts_with(b"lib")
}

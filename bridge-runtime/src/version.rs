//! The version of Python that the library was built for, and the only one that it can run.

use std::ffi::CStr;

use pyo3::ffi;

/// Major and minor version: `3.11`.
pub(crate) const BUILT_FOR: &str = env!("BRIDGE_PYTHON_VERSION");

/// Major and minor version of a longer one.
pub(crate) fn minor(version: &str) -> &str {
    let second = version.match_indices('.').nth(1);
    &version[..second.map_or(version.len(), |(dot, _)| dot)]
}

/// A process that has loaded another Python lends the library its functions: those of its program come first.
pub(crate) fn check() -> Result<(), String> {
    // SAFETY: always safe, and the text is static.
    let version = unsafe { CStr::from_ptr(ffi::Py_GetVersion()) }.to_string_lossy();
    let running = version.split(' ').next().unwrap_or_default();
    if minor(running) == BUILT_FOR {
        return Ok(());
    }
    Err(format!(
        "this library was built for Python {BUILT_FOR}, but this process runs Python {running}; build the library with \
         that Python, or the program with Python {BUILT_FOR}"
    ))
}

#[cfg(test)]
mod tests {
    use super::minor;

    #[test]
    fn two_numbers_are_left() {
        for (version, expected) in [
            ("3.11.7", "3.11"),
            ("3.14.0a1", "3.14"),
            ("3.9", "3.9"),
            ("", ""),
        ] {
            assert_eq!(minor(version), expected);
        }
    }
}

//! The version of Python that the library was built for, and the only one that it can run.

use std::ffi::CStr;
use std::sync::OnceLock;
use std::thread;

use pyo3::ffi;

/// Major and minor version: `3.11`.
pub(crate) const BUILT_FOR: &str = env!("BRIDGE_PYTHON_VERSION");

/// How often a version is asked for that is not all there.
const PATIENCE: u32 = 10_000;

/// Major and minor version of a longer one.
pub(crate) fn minor(version: &str) -> &str {
    let second = version.match_indices('.').nth(1);
    &version[..second.map_or(version.len(), |(dot, _)| dot)]
}

/// A process that has loaded another Python lends the library its functions: those of its program come first.
pub(crate) fn check() -> Result<(), String> {
    let running = running();
    if minor(running) == BUILT_FOR {
        return Ok(());
    }
    Err(format!(
        "this library was built for Python {BUILT_FOR}, but this process runs Python {running}; build the library with \
         that Python, or the program with Python {BUILT_FOR}"
    ))
}

/// Version of the Python in this process: `3.11.7`.
fn running() -> &'static str {
    // Its text is written by whoever asks first, and not before others can see it. So only one thread asks; one that uses
    // another library may ask as well, and then this one waits until there is more than the version.
    static RUNNING: OnceLock<String> = OnceLock::new();
    RUNNING.get_or_init(|| {
        let mut asked = 0;
        loop {
            // SAFETY: always safe, and the text is static.
            let text = unsafe { CStr::from_ptr(ffi::Py_GetVersion()) }.to_string_lossy();
            asked += 1;
            match text.split_once(' ') {
                Some((version, _)) => return version.to_owned(),
                None if asked == PATIENCE => return text.into_owned(),
                None => thread::yield_now(),
            }
        }
    })
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

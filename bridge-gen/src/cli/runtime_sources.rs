//! The sources that this binary carries, so that it works where no checkout is.

use std::sync::LazyLock;

use crate::fingerprint::fnv1a;

/// Path with `/` between its parts, and text.
pub type Embedded = (&'static str, &'static str);

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Changes with the path or text of any runtime source, and so does the place of what is built from it.
pub static RUNTIME_KEY: LazyLock<String> = LazyLock::new(|| {
    let mut all = String::new();
    for (path, text) in RUNTIME {
        all.push_str(path);
        all.push('\0');
        all.push_str(text);
        all.push('\0');
    }
    format!("{:016x}", fnv1a(all.as_bytes()))
});

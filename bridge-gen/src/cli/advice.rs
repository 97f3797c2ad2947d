//! What to do next where cargo has failed: a generated crate compiles, so something of the machine is missing.

use std::env;
use std::path::Path;

/// The line for the user; `is_vendored` tells whether cargo had crates in a folder.
pub fn after_cargo(is_vendored: bool) -> String {
    let advice = match (is_offline() && !is_vendored, lacks_linker()) {
        (true, _) => "without a network, run `bridge-gen vendor` on a machine that has one first",
        (false, true) => {
            "cc, by which rustc links, is not in PATH: install gcc or clang (`apt install gcc`, `xcode-select --install`)"
        }
        (false, false) => {
            "if there was no room or memory, set BRIDGE_GEN_CACHE to a folder on another disk, or CARGO_BUILD_JOBS to 1, and \
             run this again"
        }
    };
    format!("the output folder was left as it was; {advice}")
}

fn is_offline() -> bool {
    env::var("CARGO_NET_OFFLINE").is_ok_and(|value| value == "true")
}

/// Where rustc links by the C compiler, which cargo may be told to call by another name.
fn lacks_linker() -> bool {
    let is_named = env::vars_os().any(|(name, _)| {
        let name = name.to_string_lossy();
        name.starts_with("CARGO_TARGET_") && name.ends_with("_LINKER")
    });
    let folders = env::var_os("PATH").unwrap_or_default();
    let has = |folder: &Path| folder.join("cc").is_file();
    cfg!(unix) && !is_named && !env::split_paths(&folders).any(|folder| has(&folder))
}

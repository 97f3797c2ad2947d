//! What clap cannot check in options by itself.

use crate::emit::cargo;
use crate::names;

/// A library has the name of a namespace, a crate and files, and no crate that it is built from can have that name.
pub fn library_name(name: &str) -> Result<String, String> {
    names::check_library(name)?;
    if cargo::dependencies().contains(name) {
        return Err(format!(
            "`{name}` is a crate that the library is built from"
        ));
    }
    Ok(name.to_owned())
}

/// A prefix starts an identifier, with `{module}` filled in.
pub fn prefix(prefix: &str) -> Result<String, String> {
    names::check_prefix(prefix)?;
    Ok(prefix.to_owned())
}

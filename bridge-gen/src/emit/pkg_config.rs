//! The pkg-config file of a library that is linked.

use super::comment;
use crate::module::Library;

/// `NAME.pc`, for `lib/pkgconfig` of the output folder, wherever that is moved to.
pub fn file(library: &Library) -> String {
    format!(
        "prefix=${{pcfiledir}}/../..
includedir=${{prefix}}/include
libdir=${{prefix}}/lib

Name: {name}
Description: Python functions of {modules} as a native library
Version: {version}
Cflags: -I\"${{includedir}}\" -DBRIDGE_LINKED
Libs: -L\"${{libdir}}\" -l{name}
",
        name = library.name,
        modules = comment::modules(library),
        version = env!("CARGO_PKG_VERSION"),
    )
}

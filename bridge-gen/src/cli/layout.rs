//! Which text goes to which file of the output folder.

use bridge_gen::emit::cargo::{self, Crate};
use bridge_gen::emit::{c, cpp, json, rust};
use bridge_gen::fingerprint::fingerprint;
use bridge_gen::module::{DataFile, Library};

use super::output::Files;
use super::runtime_sources::{HEADERS, RUNTIME};

/// Everything that `generate` makes.
pub fn generated(library: &Library) -> Files {
    let place = Crate {
        copy: "",
        runtime: "runtime",
    };
    let mut files = Files::new();
    for (path, content) in crate_files(library, place) {
        files.insert(format!("rust/{path}"), content);
    }
    for (path, text) in RUNTIME {
        files.insert(format!("rust/runtime/{path}"), (*text).into());
    }
    for (path, text) in HEADERS {
        files.insert(format!("include/{path}"), (*text).into());
    }
    let (name, fingerprint) = (&library.name, fingerprint(library));
    files.insert(
        format!("include/{name}.h"),
        c::header(library, fingerprint).into(),
    );
    files.insert(
        format!("include/{name}.hpp"),
        cpp::header(library, fingerprint).into(),
    );
    files.insert(format!("{name}.json"), json::description(library).into());
    files
}

/// The generated crate, without the runtime crates.
pub fn crate_files(library: &Library, place: Crate) -> Files {
    let mut files = Files::from([
        (
            "Cargo.toml".to_owned(),
            cargo::manifest(library, place).into(),
        ),
        ("Cargo.lock".to_owned(), cargo::lock(library, place).into()),
        ("build.rs".to_owned(), cargo::BUILD_RS.into()),
        ("src/lib.rs".to_owned(), rust::lib_rs(library).into()),
    ]);
    let modules = library.modules.iter();
    let single = modules.filter_map(|module| Some((&module.file, module.source.as_ref()?)));
    let packages = library.files.iter().map(|one| (&one.file, &one.source));
    for (file, source) in single.chain(packages) {
        files.insert(format!("python/{file}"), source.clone().into());
    }
    for DataFile { file, content } in &library.data {
        files.insert(format!("python/{file}"), content.clone());
    }
    files
}

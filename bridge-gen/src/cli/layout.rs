//! Which text goes to which file of the output folder.

use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

use bridge_gen::emit::cargo::{self, Crate};
use bridge_gen::emit::{c, cpp, json, rust};
use bridge_gen::fingerprint::fingerprint;
use bridge_gen::module::{DataFile, Library};

use super::output::Files;
use super::runtime_sources::{HEADERS, RUNTIME};

/// Everything that `generate` makes. The large texts know nothing of each other, so they are written at the same time.
pub fn generated(library: &Library) -> Files {
    let place = Crate {
        copy: "",
        runtime: "runtime",
    };
    let name = &library.name;
    let (c, cpp, json, sources) = thread::scope(|scope| {
        let c = scope.spawn(|| c::header(library, fingerprint(library)));
        let cpp = scope.spawn(|| cpp::header(library, fingerprint(library)));
        let json = scope.spawn(|| json::description(library));
        let sources = crate_files(library, place);
        (text(c), text(cpp), text(json), sources)
    });
    let mut files = Files::from([
        (format!("include/{name}.h"), c),
        (format!("include/{name}.hpp"), cpp),
        (format!("{name}.json"), json),
    ]);
    let sources = sources.into_iter();
    files.extend(sources.map(|(path, content)| (format!("rust/{path}"), content)));
    let runtime = RUNTIME.iter();
    files.extend(runtime.map(|(path, text)| (format!("rust/runtime/{path}"), (*text).into())));
    let headers = HEADERS.iter();
    files.extend(headers.map(|(path, text)| (format!("include/{path}"), (*text).into())));
    files
}

/// What the thread has written; its panic goes on in this one.
fn text(thread: ScopedJoinHandle<'_, String>) -> Vec<u8> {
    let text = thread.join();
    text.unwrap_or_else(|panic| resume_unwind(panic))
        .into_bytes()
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

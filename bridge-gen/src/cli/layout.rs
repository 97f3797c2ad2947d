//! Which text goes to which file of the output folder.

use std::panic::resume_unwind;
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::emit::cargo::{self, Crate};
use crate::emit::{c, cpp, json, rust};
use crate::fingerprint::fingerprint;
use crate::module::{DataFile, Library};

use super::failure::Failure;
use super::output::Files;
use super::runtime_sources::{HEADERS, RUNTIME};

/// Classes may hold each other thousands deep.
const STACK: usize = 64 << 20;

/// Everything that `generate` makes. The large texts know nothing of each other, so they are written at the same time.
pub fn generated(library: &Library) -> Result<Files, Failure> {
    let place = Crate {
        copy: "",
        runtime: "runtime",
    };
    let name = &library.name;
    let print = fingerprint(library);
    let (c, cpp, json, sources) = thread::scope(|scope| {
        let details = start(scope, || cpp::details(library, print))?;
        let types = start(scope, || cpp::types(library))?;
        let c = start(scope, || c::header(library, print))?;
        let json = start(scope, || json::description(library, print))?;
        let classes = start(scope, || cpp::classes(library))?;
        let sources = crate_files(library, print, place);
        let cpp = [text(types), text(details), text(classes)].concat();
        Ok((text(c), cpp, text(json), sources))
    })?;
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
    Ok(files)
}

/// What `write` gives, with room for deep types.
pub fn on_large_stack(write: impl FnOnce() -> String + Send) -> Result<Vec<u8>, Failure> {
    thread::scope(|scope| Ok(text(start(scope, write)?)))
}

/// A thread that writes a text.
fn start<'scope>(
    scope: &'scope Scope<'scope, '_>,
    write: impl FnOnce() -> String + Send + 'scope,
) -> Result<ScopedJoinHandle<'scope, String>, Failure> {
    let thread = thread::Builder::new().stack_size(STACK);
    thread.spawn_scoped(scope, write).map_err(|error| {
        Failure::tools(
            format!("a thread to write on: {error}"),
            "let this process have more threads, or more memory",
        )
    })
}

/// What the thread has written; its panic goes on in this one.
fn text(thread: ScopedJoinHandle<'_, String>) -> Vec<u8> {
    let text = thread.join();
    text.unwrap_or_else(|panic| resume_unwind(panic))
        .into_bytes()
}

/// The generated crate, without the runtime crates.
pub fn crate_files(library: &Library, print: u64, place: Crate) -> Files {
    let mut files = Files::from([
        (
            "Cargo.toml".to_owned(),
            cargo::manifest(library, place).into(),
        ),
        ("Cargo.lock".to_owned(), cargo::lock(library, place).into()),
        ("build.rs".to_owned(), cargo::BUILD_RS.into()),
        ("src/lib.rs".to_owned(), rust::lib_rs(library, print).into()),
    ]);
    files.extend(source_files(library));
    files
}

/// The sources of the modules, as the crate embeds them.
pub fn source_files(library: &Library) -> Files {
    let mut files = Files::new();
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

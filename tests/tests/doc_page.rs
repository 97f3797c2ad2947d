//! The reference page that `bridge-gen doc` writes: its examples compile, and it works in a browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::compiler::{Dialect, Job};
use bridge_tests::generator::{bridge_gen, options};
use bridge_tests::{cases, file_name, python, root, run, scratch};
use libtest_mimic::{Arguments, Trial};

const PROGRAM: &str = "tests/programs/doc_page";

fn main() {
    let mut trials: Vec<_> = cases().into_iter().map(trial).collect();
    trials.push(Trial::test("examples_are_whole_programs", || {
        examples_are_whole_programs()?;
        Ok(())
    }));
    trials.push(browser_trial());
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn trial(case: PathBuf) -> Trial {
    Trial::test(format!("examples::{}", file_name(&case)), move || {
        examples_compile(&case)?;
        Ok(())
    })
}

/// Without a browser it is ignored, by name and with the reason.
fn browser_trial() -> Trial {
    let name = "the_page_works_in_a_browser";
    let chromium = found(&["chromium", "chromium-browser", "google-chrome"]);
    match (chromium, found(&["chromedriver"])) {
        (Some(chromium), Some(driver)) => Trial::test(name, move || {
            the_page_works_in_a_browser(&chromium, &driver);
            Ok(())
        }),
        (_, _) => Trial::test(name, || Ok(()))
            .with_kind("skipped: there is no chromium, or no chromium-driver")
            .with_ignored_flag(true),
    }
}

/// Where a program is.
fn found(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let mut all = folders
        .iter()
        .flat_map(|folder| names.iter().map(|name| folder.join(name)));
    all.find(|path| path.is_file())
}

/// Writes the page of a module, and gives its path.
fn page(name: &str, module: &Path, options: &[String]) -> PathBuf {
    let folder = scratch("doc_page").join(name).join("site");
    run(bridge_gen()
        .arg("doc")
        .arg(module)
        .arg("-q")
        .arg("-o")
        .arg(&folder)
        .args(options));
    folder.join("index.html")
}

/// The C++ examples of a page, as its copy buttons copy them.
fn snippets(page: &Path) -> Vec<String> {
    let page = fs::read_to_string(page).unwrap_or_else(|e| panic!("{}: {e}", page.display()));
    let figures = page.split("<figure class=\"snippet\">").skip(1);
    let code = figures.filter_map(|one| one.split_once("<pre><code>")?.1.split_once("</code>"));
    code.map(|(text, _)| unescaped(text)).collect()
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    let text = text.replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

const CPP17: Dialect = Dialect {
    compiler: "g++",
    standard: "c++17",
    flags: &["-Wno-unused-variable", "-Wno-unused-but-set-variable"],
};

/// All examples of a page in one file, each in a function of its own: the headers are read once.
fn one_source(snippets: &[String]) -> String {
    let is_include = |line: &&str| line.starts_with("#include");
    let includes: std::collections::BTreeSet<_> = snippets
        .iter()
        .flat_map(|one| one.lines().filter(is_include))
        .collect();
    let mut text: String = includes.iter().flat_map(|line| [line, "\n"]).collect();
    for (index, snippet) in snippets.iter().enumerate() {
        let body: Vec<_> = snippet.lines().filter(|line| !is_include(line)).collect();
        let body = body.join("\n");
        // In a namespace of its own, so that each can have a `main`; only the true one may do without a `return`.
        let body = body.replace("int main() {", "inline void main_() {");
        let body = body.replace("void example(", "inline void example(");
        text += &format!("namespace example_{index} {{\n{body}\n}}\n");
    }
    text
}

/// Writes the library of a module without compiling it, and gives the folder of its headers.
fn headers(name: &str, module: &Path, options: &[String]) -> PathBuf {
    let folder = scratch("doc_page").join(name).join("library");
    run(bridge_gen()
        .arg("generate")
        .arg(module)
        .arg("-q")
        .arg("-o")
        .arg(&folder)
        .args(options));
    folder.join("include")
}

/// Of a case, which may have no function.
fn examples_compile(case: &Path) -> Result<(), String> {
    let (name, module) = (file_name(case), case.join("module.py"));
    let options = options(case);
    let snippets = snippets(&page(&name, &module, &options));
    let include = headers(&name, &module, &options);
    Job::check(&name, &CPP17, &[&include], &one_source(&snippets)).run()
}

/// One by one and unchanged, as they are pasted.
fn examples_are_whole_programs() -> Result<(), String> {
    let module = root().join(PROGRAM).join("shop.py");
    let snippets = snippets(&page("shop", &module, &[]));
    let include = headers("shop", &module, &[]);
    assert!(snippets.len() > 3, "{snippets:?}");
    snippets
        .iter()
        .try_for_each(|one| Job::check("an example", &CPP17, &[&include], one).run())
}

fn the_page_works_in_a_browser(chromium: &Path, driver: &Path) {
    let page = page("browser", &root().join(PROGRAM).join("shop.py"), &[]);
    let output = run(Command::new(python())
        .arg(root().join(PROGRAM).join("browser.py"))
        .arg(format!("file://{}", page.display()))
        .args([chromium, driver]));
    print!("{}", String::from_utf8_lossy(&output.stdout));
}

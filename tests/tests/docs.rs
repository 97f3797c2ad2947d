//! Tables of the documentation that repeat what is in the code.

use std::fs;
use std::path::Path;

use bridge_gen::diagnostic::{Code, Severity};
use bridge_gen::leaf::{LEAVES, Leaf};
use bridge_tests::compiler::files;
use bridge_tests::generator::bridge_gen;
use bridge_tests::{file_name, python, root, run, scratch};

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rows of all tables, without spaces around cells.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let rows = text.lines().filter_map(|line| line.strip_prefix('|'));
    rows.map(|row| {
        let cells = row.trim_end().trim_end_matches('|').split('|');
        cells.map(str::trim).collect()
    })
    .collect()
}

#[test]
fn every_diagnostic_code_has_its_row() {
    let text = read("docs/errors.md");
    let all = rows(&text).into_iter();
    let documented: Vec<_> = all.filter(|row| row[0].starts_with('B')).collect();
    let expected: Vec<_> = Code::ALL
        .iter()
        .map(|code| {
            let severity = match code.severity() {
                Severity::Warning => "warning",
                Severity::Error => "error",
            };
            vec![code.as_str(), severity, code.title()]
        })
        .collect();
    assert_eq!(documented, expected);
}

#[test]
fn every_error_code_of_a_call_has_its_row() {
    let abi = read("cpp/include/bridge/abi.h");
    let enumerators = abi.lines().filter_map(|line| {
        let (name, rest) = line.trim_start().split_once(" = ")?;
        let value = rest.split(|c: char| !c.is_ascii_digit()).next()?;
        (name == "BRIDGE_OK" || name.starts_with("BRIDGE_ERROR_"))
            .then(|| format!("`{name}` ({value})"))
    });
    let declared: Vec<_> = enumerators.collect();
    let text = read("docs/errors.md");
    let documented: Vec<_> = rows(&text)
        .into_iter()
        .map(|row| row[0].to_owned())
        .filter(|cell| cell.starts_with("`BRIDGE_"))
        .collect();
    assert!(declared.len() > 5, "{declared:?}");
    assert_eq!(documented, declared);
}

#[test]
fn every_leaf_is_documented() {
    let text = read("docs/types.md");
    let classes = read("docs/interchange.md");
    // `torch.Tensor by DLPack` is the class of another library.
    let is_told = |leaf: &&Leaf| {
        let name = leaf.name;
        let mut spellings = leaf.python.iter();
        let class = spellings.find_map(|one| one.split_once(" by ").map(|(class, _)| class));
        match class.and_then(|class| class.rsplit_once('.')) {
            Some((module, class)) => {
                classes.contains(&format!("`{module}.{class}`"))
                    || classes.contains(&format!("`{class}`")) && classes.contains(module)
            }
            None => {
                text.contains(&format!("`{name}`")) || text.contains(&format!("`bridge.{name}`"))
            }
        }
    };
    let missing = LEAVES.iter().filter(|leaf| !is_told(leaf));
    let missing: Vec<_> = missing.map(|leaf| leaf.name).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn exit_codes_are_those_of_the_help() {
    let help = run(bridge_gen().arg("--help"));
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    let told: Vec<_> = help
        .lines()
        .filter_map(|line| line.trim_start().split_once("  "))
        .filter(|(code, _)| code.parse::<u8>().is_ok())
        .map(|(code, meaning)| vec![code, meaning])
        .collect();
    let text = read("docs/command-line.md").replace('`', "");
    let all = rows(&text).into_iter();
    let documented: Vec<_> = all.filter(|row| row[0].parse::<u8>().is_ok()).collect();
    assert_eq!(documented, told);
}

#[test]
fn every_test_that_a_promise_names_exists() {
    let text = read("docs/reliability.md");
    let cells = text.split('`').skip(1).step_by(2);
    let named: Vec<(&str, &str)> = cells.filter_map(|cell| cell.split_once("::")).collect();
    assert!(named.len() > 20, "{named:?}");
    for (file, name) in named {
        match file {
            "cases" => drop(read(&format!("tests/cases/{name}/run.cpp"))),
            file => {
                let source = read(&format!("tests/tests/{file}.rs"));
                assert!(source.contains(&format!("fn {name}()")), "{file}::{name}");
            }
        }
    }
}

#[test]
fn the_readme_has_the_figures_of_the_benchmark() {
    const MARKS: [&str; 2] = ["<!-- figures of make bench -->", "<!-- end of figures -->"];
    let [readme, page] = ["README.md", "docs/performance.md"].map(|path| {
        let text = read(path);
        let (_, rest) = text.split_once(MARKS[0]).expect("figures begin");
        let (figures, _) = rest.split_once(MARKS[1]).expect("figures end");
        figures.to_owned()
    });
    assert_eq!(readme, page);
    assert!(rows(&readme).len() > 4, "{readme}");
}

#[test]
fn the_row_of_the_page_is_in_the_table() {
    let page = read("docs/adding-a-type.md");
    let row = page.split("```rust\n").nth(1).expect("a row");
    let row = row.split("```").next().expect("its end");
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(squeezed(&read("bridge-gen/src/leaf.rs")).contains(&squeezed(row)));
}

/// With all that it names, the configuration of the page is taken as it is.
#[test]
fn the_configuration_of_the_page_is_valid() {
    let folder = scratch("docs-configuration");
    let write = |file: &str, text: &str| {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let page = read("docs/command-line.md");
    let text = page.split("```toml\n").nth(1).expect("a configuration");
    let text = text.split("```").next().expect("its end");
    write("bridge.toml", &text.replace(".venv/bin/python", &python()));
    write(
        "math_ops.py",
        "def add(a: int) -> int: ...\ndef _hidden() -> None: ...\n",
    );
    write("shop/__init__.py", "def buy() -> None: ...\n");
    fs::create_dir_all(folder.join("stubs")).expect("a folder");
    let inspected = run(bridge_gen().current_dir(&folder).arg("inspect"));
    let table = String::from_utf8_lossy(&inspected.stdout);
    for symbol in ["my_plus", "my__hidden", "my_buy"] {
        assert!(table.contains(symbol), "{symbol}: {table}");
    }
}

#[test]
fn every_page_is_in_the_book_and_every_link_leads_somewhere() {
    let summary = read("docs/SUMMARY.md");
    for path in files(&root().join("docs"), &["md"]) {
        let name = file_name(&path);
        let is_listed = summary.contains(&format!("({name})"));
        assert!(
            is_listed || name == "SUMMARY.md",
            "{name} is not in docs/SUMMARY.md"
        );
        let text = fs::read_to_string(&path).expect("a page");
        check_links(&path, &text);
    }
    check_links(&root().join("README.md"), &read("README.md"));
}

/// `](…)`, as far as it is no address.
fn check_links(page: &Path, text: &str) {
    let folder = page.parent().expect("a folder");
    let prose = text.split("```").step_by(2);
    for link in prose.flat_map(|part| part.split("](").skip(1)) {
        let target = link.split([')', '#']).next().unwrap_or_default();
        if target.is_empty() || target.contains("://") {
            continue;
        }
        let exists = folder.join(target).exists();
        assert!(exists, "{}: {target} is not there", page.display());
    }
}

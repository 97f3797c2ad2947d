//! Instructions of a few calls through the C symbols, as callgrind counts them, against recorded ceilings.
//!
//! They depend on how Python was compiled, so ceilings are recorded for one build of it: `BLESS=1` records those of this
//! machine's, `make bless-instructions` for short.

#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use bridge_tests::generator::build;
use bridge_tests::program::Program;
use bridge_tests::{python, root, run, scratch};

const FOLDER: &str = "tests/programs/instructions";
/// What a call may take beyond its ceiling: another rustc, another C library.
const SLACK: f64 = 1.03;
/// What callgrind writes before the name of a dump.
const TRIGGER: &str = "desc: Trigger: Client Request: ";
/// Version, compiler and optimisation.
const IDENTITY: &str = "import platform, sys, sysconfig
options = sysconfig.get_config_var('CONFIG_ARGS') or ''
flags = [flag for flag in ('--enable-optimizations', '--with-lto') if flag in options]
print('%d.%d' % sys.version_info[:2])
print('CPython', platform.python_version(), platform.python_compiler(), *flags)";

type Counts = BTreeMap<String, f64>;

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The minor version, and the build.
fn identity() -> (String, String) {
    let output = run(Command::new(python()).args(["-I", "-c", IDENTITY]));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let (minor, build) = text.trim().split_once('\n').expect("two lines");
    (minor.to_owned(), build.to_owned())
}

fn ceilings_path(minor: &str) -> PathBuf {
    root().join(FOLDER).join(format!("ceilings-{minor}.txt"))
}

/// Runs the program under callgrind; gives the folder of its dumps.
fn dump() -> PathBuf {
    let modules = ["python/math_ops.py", &format!("{FOLDER}/counted.py")];
    let library = build("instructions", &modules, &[]);
    let program = Program {
        source: &Path::new(FOLDER).join("main.cpp"),
        standard: "c++11",
        options: &["-O2"],
        library: &library,
    };
    let program = program.compile();
    let folder = scratch("callgrind");
    fs::remove_dir_all(&folder).expect("old dumps can be removed");
    let folder = scratch("callgrind");
    let started = Command::new("valgrind").arg("--version").output();
    assert!(
        started.is_ok(),
        "valgrind is missing: install the package valgrind"
    );
    // Nothing of the surroundings counts, and texts have the same hashes each time.
    run(Command::new("valgrind")
        .env_clear()
        .envs([
            ("BRIDGE_ISOLATED", "0"),
            ("PYTHONHASHSEED", "0"),
            ("PYTHONNOUSERSITE", "1"),
        ])
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .args(["--tool=callgrind", "--instr-atstart=no", "--quiet"])
        .arg(format!("--callgrind-out-file={}/out", folder.display()))
        .arg(program)
        .arg(&library.library));
    folder
}

/// Name, number of calls and instructions of one dump.
fn total(text: &str) -> Option<(String, u32, f64)> {
    let rest = |start| text.lines().find_map(|line| line.strip_prefix(start));
    let (name, calls) = rest(TRIGGER)?.split_once('|')?;
    let instructions = rest("summary: ")?.trim().parse().ok()?;
    Some((name.to_owned(), calls.parse().ok()?, instructions))
}

/// Instructions of each call.
fn count() -> Counts {
    let folder = fs::read_dir(dump()).expect("a folder of dumps");
    let texts = folder.flatten().map(|entry| read(&entry.path()));
    let totals: BTreeMap<_, _> = texts
        .filter_map(|text| total(&text))
        .map(|(name, calls, instructions)| ((name, calls), instructions))
        .collect();
    let names = totals.keys().filter(|(_, calls)| *calls == 1000);
    names
        .map(|(name, _)| {
            let of = |calls| totals[&(name.clone(), calls)];
            (name.clone(), (of(2000) - of(1000)) / 1000.0)
        })
        .collect()
}

/// The first line says of which Python; each of the others is a name and a number.
fn record(path: &Path, build: &str, counts: &Counts) {
    let lines = counts
        .iter()
        .map(|(name, count)| format!("{name} {count:.0}\n"));
    let text = format!("{build}\n{}", lines.collect::<String>());
    fs::write(path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
}

/// The ceilings of that build, if they are recorded.
fn recorded(path: &Path, build: &str) -> Option<Counts> {
    let text = fs::read_to_string(path).ok()?;
    let (of, lines) = text.split_once('\n')?;
    let ceilings = lines.lines().map(|line| {
        let (name, count) = line.split_once(' ').expect("a name and a number");
        (name.to_owned(), count.parse().expect("a number"))
    });
    (of == build).then(|| ceilings.collect())
}

#[test]
fn calls_stay_below_their_ceilings() {
    let (minor, build) = identity();
    let path = ceilings_path(&minor);
    let counts = count();
    let names: Vec<_> = counts.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "add", "failure", "given", "greet", "list", "method", "scale"
        ]
    );
    if std::env::var_os("BLESS").is_some() {
        record(&path, &build, &counts);
    }
    let Some(ceilings) = recorded(&path, &build) else {
        // Not by println, which is shown for failed tests only.
        let told = format!("no ceilings are recorded for {build}; counted: {counts:?}\n");
        std::io::stderr()
            .write_all(told.as_bytes())
            .expect("stderr can be written to");
        return;
    };
    assert_eq!(ceilings.len(), counts.len(), "{}", path.display());
    let above: Vec<_> = counts
        .iter()
        .filter(|(name, count)| **count > ceilings[*name] * SLACK)
        .map(|(name, count)| {
            format!(
                "{name}: {count:.0} instructions, {} are recorded",
                ceilings[name]
            )
        })
        .collect();
    assert!(
        above.is_empty(),
        "{}\nIf that has to be: make bless-instructions, and say why in the commit.",
        above.join("\n")
    );
}

//! Modules of this repository, broken in random ways: the same function that `make fuzz` gives random bytes to.
//!
//! `BRIDGE_SEED=7 cargo test -p bridge-tests --test fuzz` breaks them in other ways.

use std::fs;
use std::path::{Path, PathBuf};

use bridge_tests::fuzzed::generate;
use bridge_tests::root;

const INPUTS: usize = 3_000;

#[test]
fn any_bytes_give_output_or_a_diagnostic() {
    let seed = std::env::var("BRIDGE_SEED").map_or(1, |seed| {
        seed.parse()
            .unwrap_or_else(|e| panic!("BRIDGE_SEED={seed}: {e}"))
    });
    let mut rng = fastrand::Rng::with_seed(seed);
    let modules = modules();
    assert!(modules.len() > 100, "{}", modules.len());
    for module in &modules {
        generate(&[b"\0", module.as_slice()].concat());
    }
    for number in 0..INPUTS {
        let input = broken(&mut rng, &modules);
        let outcome = std::panic::catch_unwind(|| generate(&input));
        assert!(
            outcome.is_ok(),
            "BRIDGE_SEED={seed}, input {number}:\n{}",
            String::from_utf8_lossy(&input)
        );
    }
}

/// What the fuzzer has found, too.
fn modules() -> Vec<Vec<u8>> {
    let mut paths = Vec::new();
    for folder in [
        "tests/cases",
        "tests/reject",
        "tests/programs",
        "python",
        "fuzz/found",
    ] {
        collect(&root().join(folder), &mut paths);
    }
    paths.sort();
    let read =
        |path: &PathBuf| fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    paths.iter().map(read).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
}

/// Options, and a module with some of its bytes, words or lines changed.
fn broken(rng: &mut fastrand::Rng, modules: &[Vec<u8>]) -> Vec<u8> {
    let mut input = vec![rng.u8(..)];
    let pick = |rng: &mut fastrand::Rng| modules[rng.usize(..modules.len())].clone();
    input.extend(pick(rng));
    for _ in 0..rng.usize(1..6) {
        let at = rng.usize(..=input.len());
        let end = (at + rng.usize(..20)).min(input.len());
        match rng.u8(..6) {
            0 => drop(input.drain(at..end)),
            1 => input.insert(at, rng.u8(..)),
            2 => drop(input.splice(
                at..at,
                rng.choice(WORDS).copied().unwrap_or_default().bytes(),
            )),
            3 => drop(input.splice(
                at..end,
                rng.choice(WORDS).copied().unwrap_or_default().bytes(),
            )),
            4 => {
                let other = pick(rng);
                let from = rng.usize(..=other.len());
                let to = (from + rng.usize(..200)).min(other.len());
                input.splice(at..at, other[from..to].iter().copied());
            }
            _ => {
                let copied = input[at..end].to_vec();
                input.splice(
                    at..at,
                    copied.iter().cycle().take(copied.len() * 3).copied(),
                );
            }
        }
    }
    input
}

const WORDS: &[&str] = &[
    "def f(",
    ") -> ",
    ":\n    ",
    "\n",
    "class A:\n",
    "@dataclass\n",
    "@overload\n",
    "list[",
    "dict[",
    "tuple[()]",
    "]",
    "Optional[",
    "Union[int, ",
    "Literal[",
    "Annotated[int, \"i8\"]",
    "\"\"\"",
    "'",
    "\\",
    "(",
    ")",
    "[",
    "*",
    "**kw: int",
    "/, ",
    " = None",
    " = -1",
    "Enum",
    "NamedTuple",
    "TypedDict",
    "from typing import *\n",
    "import bridge\n",
    "__all__ = ",
    "if True:\n",
    "else:\n",
    "# options: --strict\n",
    "é",
    "\u{feff}",
    "\0",
    "\r",
    "\x0c",
    "99999999999999999999",
    "1e999",
    "async ",
    "await ",
    "lambda: ",
    "type X = ",
    "...",
    "->",
    "None",
    "self",
    "Final = ",
];

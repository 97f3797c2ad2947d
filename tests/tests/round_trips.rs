//! Random values of random types go from C++ through Python and come back the same, and no memory is lost.
//!
//! `BRIDGE_SEED=7 cargo test -p bridge-tests --test round_trips` tries other types and values; without it the seed is
//! always the same one. `make soak` tries many.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use bridge_tests::generator::build;
use bridge_tests::program::{Program, can_sanitize};
use bridge_tests::{root, round_trips, run, scratch};

const TYPES: usize = 60;
const VALUES: usize = 25;

/// They end the program where it reads what it should not, and at its end if memory was lost.
const SANITIZERS: &[&str] = match cfg!(target_os = "linux") {
    true => &[
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=undefined",
    ],
    false => &[],
};

#[test]
fn random_values_come_back() {
    let seed = seed();
    let forest = round_trips::forest(&mut fastrand::Rng::with_seed(seed), TYPES);
    let folder = scratch("round_trips");
    let module = write(&folder, "module.py", &round_trips::module(&forest));
    let source = write(&folder, "main.cpp", &round_trips::program(&forest));
    let library = build("round_trips", &[&module.to_string_lossy()], &[]);
    println!("BRIDGE_SEED={seed}");
    for (standard, options) in [("c++11", &[][..]), ("c++17", SANITIZERS)] {
        if !options.is_empty() && !can_sanitize(options) {
            continue;
        }
        let program = Program {
            source: &source,
            standard,
            options,
            library: &library,
        };
        run(Command::new(program.compile())
            .env(
                "LSAN_OPTIONS",
                "suppressions=tests/round_trips/leaks.supp:use_tls=0",
            )
            .current_dir(root())
            .arg(&library.library)
            .args([seed.to_string(), VALUES.to_string()]));
    }
}

fn seed() -> u64 {
    let given = std::env::var("BRIDGE_SEED");
    given.map_or(20_261_123, |seed| {
        seed.parse()
            .unwrap_or_else(|e| panic!("BRIDGE_SEED={seed}: {e}"))
    })
}

fn write(folder: &std::path::Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    path
}

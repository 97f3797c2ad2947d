//! Random bytes as values of C and objects of Python: the same function that `make fuzz` gives them to.
//!
//! `BRIDGE_SEED=7 cargo test -p bridge-runtime --test fuzz` tries others.

use std::sync::{Mutex, PoisonError};

include!("fuzzed/conversions.rs");

const INPUTS: usize = 30_000;

/// Blocks are counted for the whole process.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

#[test]
fn what_the_fuzzer_kept_converts() {
    let _lock = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/seeds/conversions");
    let seeds = std::fs::read_dir(folder).expect("seeds");
    let seeds: Vec<_> = seeds.flatten().map(|seed| seed.path()).collect();
    assert!(seeds.len() > 10, "{seeds:?}");
    for seed in seeds {
        convert(&std::fs::read(&seed).expect("a seed"));
    }
}

#[test]
fn any_value_goes_and_any_object_comes_or_is_refused() {
    let _lock = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let seed = std::env::var("BRIDGE_SEED").map_or(1, |seed| seed.parse().expect("a number"));
    let mut rng = fastrand::Rng::with_seed(seed);
    for number in 0..INPUTS {
        let len = rng.usize(1..150);
        let input: Vec<u8> = (0..len).map(|_| rng.u8(..)).collect();
        let outcome = std::panic::catch_unwind(|| convert(&input));
        assert!(
            outcome.is_ok(),
            "BRIDGE_SEED={seed}, input {number}: {input:?}"
        );
    }
}

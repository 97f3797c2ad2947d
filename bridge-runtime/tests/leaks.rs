//! Every way through a call gives back what it took. The only test of its process, as it counts.

use bridge_runtime::abi::Code;
use bridge_runtime::{Bytes, Optional, Str, Tuple3};

mod common;
use common::{failure, str, view};

bridge_runtime::library! {
    name: "test_leaks",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_leaks],
    symbols: { info: leaks_library_info, last_error: leaks_last_error, live: leaks_live_allocations },
    release: {
        leaks_free_bytes: bridge_runtime::Bytes,
        leaks_free_str: bridge_runtime::Str,
    },
}

#[bridge_runtime::module(name = "leaks", source = include_str!("modules/leaks.py"))]
extern "Python" {
    #[symbol = "leaks_blocks"]
    fn blocks() -> i64;
    #[symbol = "leaks_same_str"]
    #[python = "same"]
    fn same_str(first: i64, second: Str, #[keyword] third: Bytes) -> Str;
    #[symbol = "leaks_str_for_int"]
    #[python = "same"]
    fn str_for_int(first: i64, second: Str, #[keyword] third: Bytes) -> i64;
    #[symbol = "leaks_int_for_u8"]
    #[python = "same"]
    fn int_for_u8(first: f64, second: i64, #[keyword] third: Str) -> u8;
    #[symbol = "leaks_same_bytes"]
    #[python = "same"]
    fn same_bytes(first: u64, second: Bytes, #[keyword] third: Str) -> Bytes;
    #[symbol = "leaks_refused"]
    #[python = "same"]
    fn refused(
        first: Tuple3<Bytes, Optional<i64>, Str>,
        second: Tuple3<Bytes, Optional<i64>, Str>,
        #[keyword] third: i64,
    ) -> i64;
    #[symbol = "leaks_fail"]
    fn fail(text: Str) -> f64;
}

const ROUNDS: i64 = 1000;

/// What Python itself keeps for later, such as free lists and line tables, is far below one a round.
const KEPT: i64 = ROUNDS / 2;

fn code() -> i32 {
    failure(leaks_last_error()).map_or(0, |failure| failure.code)
}

/// One call for each way, none of whose values is one that Python keeps for all.
fn every_way(number: i64) {
    let text = format!("text number {number}");
    let (good, bad) = (str(&text), str(b"not UTF-8: \xff"));
    let null = Bytes {
        data: std::ptr::null(),
        len: 1,
    };
    let big = 1_000_000 + number;
    // SAFETY: the slices live through the calls; results are freed once.
    unsafe {
        leaks_free_str(leaks_same_str(big, good, view(text.as_bytes())));
        assert_eq!(code(), 0);
        leaks_free_bytes(leaks_same_bytes(u64::MAX, view(text.as_bytes()), good));
        assert_eq!(code(), 0);
        leaks_same_str(big, good, null);
        assert_eq!(code(), Code::Null as i32);
        leaks_same_str(big, bad, view(&[1, 2]));
        assert_eq!(code(), Code::Encoding as i32);
        leaks_str_for_int(big, good, view(&[1, 2]));
        assert_eq!(code(), Code::Type as i32);
        leaks_int_for_u8(big as f64, big, good);
        assert_eq!(code(), Code::Overflow as i32);
        let parts = |last| Tuple3 {
            item0: view(text.as_bytes()),
            item1: Optional::some(i64::MAX - number),
            item2: last,
        };
        leaks_refused(parts(good), parts(good), 1);
        assert_eq!(code(), Code::Type as i32);
        leaks_refused(parts(good), parts(bad), 1);
        assert_eq!(code(), Code::Encoding as i32);
        leaks_fail(good);
        assert_eq!(code(), Code::Python as i32);
    }
}

/// How many blocks of memory Python has more after that many rounds.
fn growth(rounds: i64) -> i64 {
    // SAFETY: no pointers are involved.
    let blocks = || unsafe { leaks_blocks() };
    let before = blocks();
    (0..rounds).for_each(every_way);
    blocks() - before
}

#[test]
fn nothing_is_kept() {
    growth(ROUNDS);
    let growth = growth(ROUNDS);
    assert!(growth < KEPT, "{growth} blocks after {ROUNDS} rounds");
}

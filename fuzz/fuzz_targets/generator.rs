//! `make fuzz`: any bytes as a module.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bridge_tests::fuzzed::generate(bytes));

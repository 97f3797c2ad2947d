//! `make fuzz`: any bytes as values of C and objects of Python.
#![no_main]

include!("../../bridge-runtime/tests/fuzzed/conversions.rs");

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| convert(bytes));

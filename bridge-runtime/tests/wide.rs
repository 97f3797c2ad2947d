//! Tuples and unions of as many parts as there can be, and the layout that C expects.

use std::mem::{align_of, offset_of, size_of};

use bridge_runtime::{Lift, Optional, Tuple1, Tuple3, Tuple16, Union2, Union16};

#[macro_use]
mod common;

bridge_runtime::library! {
    name: "test_wide",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_wide],
    symbols: { info: wide_info, last_error: wide_last_error, live: wide_live },
    release: {},
}

type Same<T> = Tuple16<u8, T, T, T, T, T, T, T, T, T, T, T, T, T, T, f32>;
type Any<T> = Union16<u8, T, T, T, T, T, T, T, T, T, T, T, T, T, T, Tuple1<f32>>;

#[bridge_runtime::module(name = "wide", source = "def same(value): return value")]
extern "Python" {
    #[symbol = "wide_tuple"]
    #[python = "same"]
    fn tuple(value: Same<i64>) -> Same<i64>;
    #[symbol = "wide_union"]
    #[python = "same"]
    fn union_(value: Any<i64>) -> Any<i64>;
}

#[test]
fn sixteen_parts() {
    let tuple = Same::<i64> {
        item0: 1,
        item7: -7,
        item15: 0.5,
        ..Same::ZERO
    };
    assert_eq!(call!(wide_tuple(tuple)), tuple);
    let result = call!(wide_union(Any::item15(Tuple1 { item0: 1.5 })));
    assert_eq!(result.tag, 15);
    // SAFETY: the tag says so.
    assert_eq!(unsafe { result.value.item15.item0 }, 1.5);
    assert!(common::failure(wide_last_error()).is_none());
}

#[test]
fn the_layout_is_that_of_c() {
    type Mixed = Tuple3<u8, f64, u16>;
    assert_eq!(
        (offset_of!(Mixed, item1), offset_of!(Mixed, item2)),
        (8, 16)
    );
    assert_eq!((size_of::<Mixed>(), align_of::<Mixed>()), (24, 8));
    type Either = Union2<u8, Mixed>;
    assert_eq!((offset_of!(Either, value), size_of::<Either>()), (8, 32));
    assert_eq!(offset_of!(Optional<u16>, value), 2);
}

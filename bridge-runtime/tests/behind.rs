//! Types that are one in C are freed by one function, whichever of them it was made for.

use bridge_runtime::{ByteArray, Decimal, List, Path, Release, Str};

bridge_runtime::library! {
    name: "test_behind",
    version: "0.1.0",
    fingerprint: 1,
    python: option_env!("BRIDGE_PYTHON"),
    modules: [module_behind],
    symbols: { info: behind_info, last_error: behind_last_error, live: behind_live },
    release: {},
}

#[bridge_runtime::choice("r", "w")]
pub struct Mode(Str);

#[bridge_runtime::module(
    name = "behind",
    source = "from decimal import Decimal\nfrom pathlib import Path\n\ndef prices(): return [Decimal('1.50'), Decimal(20)]\n\n\
              def paths(): return [Path('/tmp'), Path('a')]\n\ndef modes(): return ['w', 'r']\n\n\
              def arrays(): return [bytearray(b'some'), bytearray()]\n"
)]
extern "Python" {
    #[symbol = "behind_prices"]
    fn prices() -> List<Decimal>;
    #[symbol = "behind_paths"]
    fn paths() -> List<Path>;
    #[symbol = "behind_modes"]
    fn modes() -> List<Mode>;
    #[symbol = "behind_arrays"]
    fn arrays() -> List<ByteArray>;
}

/// What is in a list, which is freed as one of texts.
fn texts<T: Copy>(list: List<T>) -> Vec<String> {
    let mut texts = <List<Str> as bridge_runtime::Lift>::ZERO;
    (texts.data, texts.len) = (list.data.cast(), list.len);
    // SAFETY: the result of a call, whose elements are bytes and a length in C.
    unsafe {
        let told = std::slice::from_raw_parts(texts.data, texts.len)
            .iter()
            .map(|text| std::slice::from_raw_parts(text.data.cast(), text.len).to_vec())
            .map(|text| String::from_utf8(text).expect("a text"))
            .collect();
        texts.release();
        told
    }
}

#[test]
fn all_texts_are_freed_with_their_list() {
    // SAFETY: no pointers are involved.
    unsafe {
        assert_eq!(texts(behind_prices()), ["1.50", "20"]);
        assert_eq!(texts(behind_paths()), ["/tmp", "a"]);
        assert_eq!(texts(behind_modes()), ["w", "r"]);
        assert_eq!(texts(behind_arrays()), ["some", ""]);
    }
    assert_eq!(bridge_runtime::live_allocations(), 0);
}

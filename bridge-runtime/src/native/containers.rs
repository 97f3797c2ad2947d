//! Arrays and maps.

use std::slice;

use super::{Given, Keep, Native, Owned};
use crate::memory::deallocate;
use crate::types::{Array, Lift, Map, Optional};

impl<T: Native, K: 'static> Native for Array<T, K> {
    type Owned = Vec<Owned<T>>;
    type Given<'a> = &'a [Owned<T>];

    fn given(owned: &Self::Owned) -> Self::Given<'_> {
        owned
    }

    fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
        Self::new(lend(given, keep), given.len())
    }

    unsafe fn own(self) -> Self::Owned {
        // SAFETY: as the caller promises.
        unsafe { own(self.data, self.len) }
    }
}

impl<K: Native, V: Native, M: 'static> Native for Map<K, V, M> {
    type Owned = Vec<(Owned<K>, Owned<V>)>;
    type Given<'a> = &'a [(Owned<K>, Owned<V>)];

    fn given(owned: &Self::Owned) -> Self::Given<'_> {
        owned
    }

    fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
        let keys = given.iter().map(|(key, _)| K::give(K::given(key), keep));
        let keys: Vec<_> = keys.collect();
        let values = given.iter();
        let values = values.map(|(_, value)| V::give(V::given(value), keep));
        let values: Vec<_> = values.collect();
        Self::new(keep.array(keys), keep.array(values), given.len())
    }

    unsafe fn own(self) -> Self::Owned {
        // SAFETY: as the caller promises.
        let (keys, values) = unsafe { (own(self.keys, self.len), own(self.values, self.len)) };
        keys.into_iter().zip(values).collect()
    }
}

impl<T: Native + Lift> Native for Optional<T> {
    type Owned = Option<Owned<T>>;
    type Given<'a> = Option<Given<'a, T>>;

    fn given(owned: &Self::Owned) -> Self::Given<'_> {
        owned.as_ref().map(T::given)
    }

    fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
        let value = given.map(|value| T::give(value, keep));
        Self {
            has_value: value.is_some(),
            value: value.unwrap_or(T::ZERO),
        }
    }

    unsafe fn own(self) -> Self::Owned {
        // SAFETY: as the caller promises; there is a value.
        self.has_value.then(|| unsafe { self.value.own() })
    }
}

/// The C values, one after another.
fn lend<T: Native>(given: &[Owned<T>], keep: &mut Keep) -> *const T {
    let values = given.iter().map(|one| T::give(T::given(one), keep));
    let values = values.collect();
    keep.array(values)
}

/// Takes over the values and the block that they are in.
///
/// # Safety
/// There are `len` values from `data` on, which were handed over by a bridged function; NULL goes with 0.
unsafe fn own<T: Native>(data: *const T, len: usize) -> Vec<Owned<T>> {
    if len == 0 {
        return Vec::new();
    }
    // SAFETY: as the caller promises.
    unsafe {
        let values = slice::from_raw_parts(data, len).iter();
        let values = values.map(|value| value.own_element()).collect();
        deallocate(data);
        values
    }
}

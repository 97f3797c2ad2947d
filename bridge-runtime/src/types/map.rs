//! Containers of keys and values: dicts, mappings and the subclasses of dict in `collections`.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ptr;

use pyo3::types::PyDict;
use pyo3::{Bound, PyAny, Python, ffi};

use super::elements::first_item;
use super::held::{Partial, release_array};
use super::{Lift, Lower, Refusal, Release, Result, Step, check_length, owned};
use crate::class::Known;
use crate::depth::Level;

/// `bridge_map_…`: keys one after another and their values, in order; `M` says which Python container they stand for.
///
/// As a parameter it is borrowed for the call; of two equal keys the later one counts. As a result it is owned by the
/// caller, keys and values included; one without keys has NULL for both.
#[repr(C)]
#[derive(Debug)]
pub struct Map<K, V, M> {
    /// First key; may be NULL while `len` is 0.
    pub keys: *const K,
    /// Value of the first key; may be NULL while `len` is 0.
    pub values: *const V,
    /// Number of keys.
    pub len: usize,
    kind: PhantomData<M>,
}

/// `dict[K, V]`
pub type Dict<K, V> = Map<K, V, Plain>;
/// `Mapping[K, V]`: lowered as a dict; any mapping is lifted.
pub type Mapping<K, V> = Map<K, V, Abstract>;
/// `defaultdict[K, V]`: lowered without a default.
pub type DefaultDict<K, V> = Map<K, V, Defaulting>;
/// `OrderedDict[K, V]`
pub type OrderedDict<K, V> = Map<K, V, Ordered>;
/// `Counter[K]`, whose values are ints.
pub type Counter<K, V> = Map<K, V, Counting>;

const _: () = assert!(size_of::<Dict<u8, u8>>() == size_of::<[usize; 3]>());
const _: () = assert!(align_of::<Dict<u8, u8>>() == align_of::<usize>());

impl<K, V, M> Map<K, V, M> {
    /// A map of that many keys from `keys` on, with values from `values` on.
    pub const fn new(keys: *const K, values: *const V, len: usize) -> Self {
        let kind = PhantomData;
        Self {
            keys,
            values,
            len,
            kind,
        }
    }
}

impl<K, V, M> Clone for Map<K, V, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, V, M> Copy for Map<K, V, M> {}

impl<K: Lower + Copy, V: Lower + Copy, M: MapKind> Lower for Map<K, V, M> {
    const HAS_PARTS: bool = true;

    unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
        // SAFETY: the same contract.
        (M::MAPPING.build)(unsafe { lower_items(py, self.keys, self.values, self.len) }?.into_any())
    }
}

/// A new dict of the items.
///
/// # Safety
/// As [`Lower::lower`], for both arrays and each element of them.
pub(crate) unsafe fn lower_items<K: Lower + Copy, V: Lower + Copy>(
    py: Python<'_>,
    keys: *const K,
    values: *const V,
    len: usize,
) -> Result<Bound<'_, PyDict>> {
    let _level = Level::of(K::HAS_PARTS || V::HAS_PARTS)?;
    check_length(keys, len)?;
    check_length(values, len)?;
    // SAFETY: this thread is attached; the arrays hold `len` elements.
    unsafe {
        let dict = owned(py, ffi::PyDict_New())?;
        for index in 0..len {
            let number = |refusal: Box<Refusal>| refusal.inside(Step::Key(format!("#{index}")));
            let key = (*keys.add(index)).lower(py).map_err(number)?;
            let value = (*values.add(index)).lower(py);
            let value = value.map_err(|refusal| refusal.with_key(Step::Value, &key))?;
            if ffi::PyDict_SetItem(dict.as_ptr(), key.as_ptr(), value.as_ptr()) != 0 {
                return Err(Box::new(Refusal::Raised));
            }
        }
        Ok(dict.cast_into_unchecked())
    }
}

impl<K: Lift, V: Lift, M: MapKind> Lift for Map<K, V, M> {
    const ZERO: Self = Self::new(ptr::null(), ptr::null(), 0);
    const HAS_PARTS: bool = true;

    fn name() -> Cow<'static, str> {
        (M::MAPPING.name)(&K::name(), &V::name()).into()
    }

    fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
        let _level = Level::of(K::HAS_PARTS || V::HAS_PARTS)?;
        if !(M::MAPPING.accepts)(object)? {
            return Err(Refusal::of_type(Self::name(), object));
        }
        let items = match K::IS_QUIET && V::IS_QUIET {
            true => Items::of_quiet(object)?,
            false => Items::of(object)?,
        };
        let mut keys = Partial::with_capacity(items.len)?;
        let mut values = Partial::with_capacity(items.len)?;
        for (key, value) in items {
            keys.lift(&key)
                .map_err(|refusal| refusal.with_key(Step::Key, &key))?;
            values
                .lift(&value)
                .map_err(|refusal| refusal.with_key(Step::Value, &key))?;
        }
        let len = keys.len();
        Ok(Self::new(keys.keep(), values.keep(), len))
    }

    fn is_own(object: &Bound<'_, PyAny>) -> bool {
        (M::MAPPING.is_own)(object)
            && first_item(object).is_none_or(|(key, value)| K::is_own(&key) && V::is_own(&value))
    }
}

impl<K: Release, V: Release, M> Release for Map<K, V, M> {
    const OWNS: bool = true;

    unsafe fn release(self) {
        // SAFETY: the same contract.
        unsafe {
            release_array(self.keys, self.len);
            release_array(self.values, self.len);
        }
    }
}

/// The keys and values of a dict that nobody changes: one of our own, mostly.
pub(crate) struct Items<'py> {
    dict: Bound<'py, PyAny>,
    position: ffi::Py_ssize_t,
    len: usize,
}

impl<'py> Items<'py> {
    /// Those of the mapping itself, if it is a dict and no subclass, which may have another order: no Python runs before the
    /// last of them is read.
    pub fn of_quiet(mapping: &Bound<'py, PyAny>) -> Result<Self> {
        // SAFETY: `mapping` is alive and this thread is attached.
        let is_plain = unsafe { ffi::PyDict_CheckExact(mapping.as_ptr()) } != 0;
        if cfg!(Py_GIL_DISABLED) || !is_plain {
            return Self::of(mapping);
        }
        // SAFETY: it is a dict.
        let len = unsafe { ffi::PyDict_Size(mapping.as_ptr()) }.cast_unsigned();
        Ok(Self {
            dict: mapping.clone(),
            position: 0,
            len,
        })
    }

    /// Those of a copy.
    pub fn of(mapping: &Bound<'py, PyAny>) -> Result<Self> {
        let py = mapping.py();
        // SAFETY: `mapping` is alive and this thread is attached. Nobody but the garbage collector could show the new
        // dict to others.
        unsafe {
            let dict = if is_dict(mapping) {
                owned(py, ffi::PyDict_Copy(mapping.as_ptr()))?
            } else {
                let dict = owned(py, ffi::PyDict_New())?;
                if ffi::PyDict_Update(dict.as_ptr(), mapping.as_ptr()) != 0 {
                    return Err(Box::new(Refusal::Raised));
                }
                dict
            };
            ffi::PyObject_GC_UnTrack(dict.as_ptr().cast());
            let len = ffi::PyDict_Size(dict.as_ptr()).cast_unsigned();
            Ok(Self {
                dict,
                position: 0,
                len,
            })
        }
    }
}

impl Items<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }
}

impl<'py> Iterator for Items<'py> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (mut key, mut value) = (ptr::null_mut(), ptr::null_mut());
        let (dict, py) = (self.dict.as_ptr(), self.dict.py());
        // SAFETY: the dict does not change; it lends its keys and values.
        unsafe {
            if ffi::PyDict_Next(dict, &mut self.position, &mut key, &mut value) == 0 {
                return None;
            }
            let key = Bound::from_borrowed_ptr(py, key);
            Some((key, Bound::from_borrowed_ptr(py, value)))
        }
    }
}

/// What a map stands for.
pub trait MapKind {
    /// The Python container.
    #[doc(hidden)]
    const MAPPING: MappingType;
}

/// A Python container of keys and values.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct MappingType {
    /// How a hint spells it, given its parts.
    name: fn(&str, &str) -> String,
    /// Makes it from a new dict.
    build: for<'py> fn(Bound<'py, PyAny>) -> Result<Bound<'py, PyAny>>,
    /// Whether the object can be read as one.
    accepts: fn(&Bound<'_, PyAny>) -> Result<bool>,
    /// Whether the object is of the very type.
    is_own: fn(&Bound<'_, PyAny>) -> bool,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $mapping:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl MapKind for $name {
            const MAPPING: MappingType = $mapping;
        }
    )*};
}

kinds! {
    /// `dict`
    Plain = MappingType {
        name: |key, value| format!("dict[{key}, {value}]"),
        build: |it| Ok(it),
        accepts: |object| Ok(is_dict(object)),
        is_own: is_dict,
    };
    /// `Mapping`
    Abstract = MappingType {
        name: |key, value| format!("Mapping[{key}, {value}]"),
        build: |it| Ok(it),
        accepts: |object| Ok(is_dict(object) || MAPPING.is_type_of(object)?),
        is_own: is_dict,
    };
    /// `defaultdict`
    Defaulting = MappingType {
        name: |key, value| format!("defaultdict[{key}, {value}]"),
        build: |dict| DEFAULT_DICT.call(dict.py(), [&dict.py().None().into_bound(dict.py()), &dict]),
        accepts: |object| DEFAULT_DICT.is_type_of(object),
        is_own: |object| DEFAULT_DICT.is_own(object),
    };
    /// `OrderedDict`
    Ordered = MappingType {
        name: |key, value| format!("OrderedDict[{key}, {value}]"),
        build: |dict| ORDERED_DICT.call(dict.py(), [&dict]),
        accepts: |object| ORDERED_DICT.is_type_of(object),
        is_own: |object| ORDERED_DICT.is_own(object),
    };
    /// `Counter`
    Counting = MappingType {
        name: |key, _| format!("Counter[{key}]"),
        build: |dict| COUNTER.call(dict.py(), [&dict]),
        accepts: |object| COUNTER.is_type_of(object),
        is_own: |object| COUNTER.is_own(object),
    };
}

/// Whether it is a dict or another mapping.
pub(crate) fn is_mapping(object: &Bound<'_, PyAny>) -> Result<bool> {
    (Abstract::MAPPING.accepts)(object)
}

static MAPPING: Known = Known::new(c"collections.abc", c"Mapping");
static DEFAULT_DICT: Known = Known::new(c"collections", c"defaultdict");
static ORDERED_DICT: Known = Known::new(c"collections", c"OrderedDict");
static COUNTER: Known = Known::new(c"collections", c"Counter");

#[inline]
fn is_dict(object: &Bound<'_, PyAny>) -> bool {
    // SAFETY: `object` is alive and this thread is attached.
    unsafe { ffi::PyDict_Check(object.as_ptr()) != 0 }
}

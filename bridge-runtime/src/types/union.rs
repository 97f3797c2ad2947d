//! A value of one of several types.

use std::borrow::Cow;

use pyo3::{Bound, PyAny, Python};

use super::{Lift, Lower, Refusal, Release, Result};
use crate::native::{Given, Keep, Native, Owned};

macro_rules! unions {
    ($($name:ident $values:ident $one_of:ident $count:literal ($($part:ident $field:ident $tag:literal),+);)+) => {$(
        #[doc = concat!("`bridge_union", $count, "_…`: one of ", $count, " alternatives.")]
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct $name<$($part: Copy),+> {
            /// Index of the alternative that `value` holds.
            pub tag: u32,
            /// The value.
            pub value: $values<$($part),+>,
        }

        #[doc = concat!("The value of a [`", stringify!($name), "`].")]
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub union $values<$($part: Copy),+> {
            $(
                #[doc = concat!("Where the tag is ", $tag, ".")]
                pub $field: $part,
            )+
        }

        impl<$($part: Copy),+> $name<$($part),+> {
            $(
                #[doc = concat!("The alternative at index ", $tag, ".")]
                pub const fn $field(value: $part) -> Self {
                    Self { tag: $tag, value: $values { $field: value } }
                }
            )+
        }

        impl<$($part: Copy),+> std::fmt::Debug for $name<$($part),+> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}(tag {})", stringify!($name), self.tag)
            }
        }

        impl<$($part: Lower + Copy),+> Lower for $name<$($part),+> {
            const HAS_PARTS: bool = $($part::HAS_PARTS)||+;

            unsafe fn lower(self, py: Python<'_>) -> Result<Bound<'_, PyAny>> {
                // SAFETY: the same contract; the tag says what the value is.
                unsafe {
                    match self.tag {
                        $($tag => self.value.$field.lower(py),)+
                        tag => Err(Box::new(Refusal::Tag { tag, alternatives: $count })),
                    }
                }
            }
        }

        impl<$($part: Lift),+> Lift for $name<$($part),+> {
            const ZERO: Self = Self::item0(A::ZERO);
            const HAS_PARTS: bool = $($part::HAS_PARTS)||+;

            fn name() -> Cow<'static, str> {
                [$($part::name()),+].join(" | ").into()
            }

            fn lift(object: &Bound<'_, PyAny>) -> Result<Self> {
                for own in [true, false] {
                    $(
                        if $part::is_own(object) == own {
                            match $part::lift(object) {
                                Ok(value) => return Ok(Self::$field(value)),
                                Err(refusal) if refusal.is_of_type() => {}
                                Err(refusal) => return Err(refusal),
                            }
                        }
                    )+
                }
                Err(Refusal::of_type(Self::name(), object))
            }

            fn is_own(object: &Bound<'_, PyAny>) -> bool {
                $($part::is_own(object))||+
            }
        }

        impl<$($part: Release),+> Release for $name<$($part),+> {
            const OWNS: bool = $($part::OWNS)||+;

            unsafe fn release(self) {
                // SAFETY: the same contract; the tag says what the value is.
                unsafe {
                    match self.tag {
                        $($tag => self.value.$field.release(),)+
                        _ => {}
                    }
                }
            }
        }

        #[doc = concat!("One of ", $count, " alternatives.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $one_of<$($part),+> {
            $(
                #[doc = concat!("The one at index ", $tag, ".")]
                $part($part),
            )+
        }

        impl<$($part: Native),+> Native for $name<$($part),+> {
            type Owned = $one_of<$(Owned<$part>),+>;
            type Given<'a> = $one_of<$(Given<'a, $part>),+>;

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                match owned {
                    $($one_of::$part(value) => $one_of::$part($part::given(value)),)+
                }
            }

            fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
                match given {
                    $($one_of::$part(value) => Self::$field($part::give(value, keep)),)+
                }
            }

            unsafe fn own(self) -> Self::Owned {
                // SAFETY: the same contract; the tag says what the value is.
                unsafe {
                    match self.tag {
                        $($tag => $one_of::$part(self.value.$field.own()),)+
                        tag => unreachable!("a result with the tag {tag}"),
                    }
                }
            }
        }
    )+};
}

#[rustfmt::skip]
unions! {
    Union2 Alternatives2 OneOf2 2 (A item0 0, B item1 1);
    Union3 Alternatives3 OneOf3 3 (A item0 0, B item1 1, C item2 2);
    Union4 Alternatives4 OneOf4 4 (A item0 0, B item1 1, C item2 2, D item3 3);
    Union5 Alternatives5 OneOf5 5 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4);
    Union6 Alternatives6 OneOf6 6 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5);
    Union7 Alternatives7 OneOf7 7 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6);
    Union8 Alternatives8 OneOf8 8 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7);
    Union9 Alternatives9 OneOf9 9 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8);
    Union10 Alternatives10 OneOf10 10 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9);
    Union11 Alternatives11 OneOf11 11 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10);
    Union12 Alternatives12 OneOf12 12 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11);
    Union13 Alternatives13 OneOf13 13 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12);
    Union14 Alternatives14 OneOf14 14 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13);
    Union15 Alternatives15 OneOf15 15 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14);
    Union16 Alternatives16 OneOf16 16 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14, P item15 15);
}

const _: () = assert!(size_of::<Union2<u8, f64>>() == size_of::<f64>() + align_of::<f64>());
const _: () = assert!(align_of::<Union2<u8, f64>>() == align_of::<f64>());

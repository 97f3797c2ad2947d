//! Tuples and unions.

use super::{Given, Keep, Native, Owned};
use crate::types::*;

macro_rules! tuples {
    ($($name:ident ($($part:ident $field:ident $index:tt),+);)+) => {$(
        impl<$($part: Native),+> Native for $name<$($part),+> {
            type Owned = ($(Owned<$part>,)+);
            type Given<'a> = ($(Given<'a, $part>,)+);

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                ($($part::given(&owned.$index),)+)
            }

            fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
                Self { $($field: $part::give(given.$index, keep)),+ }
            }

            unsafe fn own(self) -> Self::Owned {
                // SAFETY: the same contract, for each part.
                unsafe { ($(self.$field.own(),)+) }
            }
        }
    )+};
}

macro_rules! unions {
    ($($name:ident $union:ident $count:literal ($($part:ident $field:ident $tag:literal),+);)+) => {$(
        #[doc = concat!("One of ", $count, " alternatives.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name<$($part),+> {
            $(
                #[doc = concat!("The one at index ", $tag, ".")]
                $part($part),
            )+
        }

        impl<$($part: Native),+> Native for $union<$($part),+> {
            type Owned = $name<$(Owned<$part>),+>;
            type Given<'a> = $name<$(Given<'a, $part>),+>;

            fn given(owned: &Self::Owned) -> Self::Given<'_> {
                match owned {
                    $($name::$part(value) => $name::$part($part::given(value)),)+
                }
            }

            fn give(given: Self::Given<'_>, keep: &mut Keep) -> Self {
                match given {
                    $($name::$part(value) => Self::$field($part::give(value, keep)),)+
                }
            }

            unsafe fn own(self) -> Self::Owned {
                // SAFETY: the same contract; the tag says what the value is.
                unsafe {
                    match self.tag {
                        $($tag => $name::$part(self.value.$field.own()),)+
                        tag => unreachable!("a result with the tag {tag}"),
                    }
                }
            }
        }
    )+};
}

#[rustfmt::skip]
tuples! {
    Tuple1 (A item0 0);
    Tuple2 (A item0 0, B item1 1);
    Tuple3 (A item0 0, B item1 1, C item2 2);
    Tuple4 (A item0 0, B item1 1, C item2 2, D item3 3);
    Tuple5 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4);
    Tuple6 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5);
    Tuple7 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6);
    Tuple8 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7);
    Tuple9 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8);
    Tuple10 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9);
    Tuple11 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10);
    Tuple12 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11);
    Tuple13 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12);
    Tuple14 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13);
    Tuple15 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14);
    Tuple16 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14, P item15 15);
}

#[rustfmt::skip]
unions! {
    OneOf2 Union2 2 (A item0 0, B item1 1);
    OneOf3 Union3 3 (A item0 0, B item1 1, C item2 2);
    OneOf4 Union4 4 (A item0 0, B item1 1, C item2 2, D item3 3);
    OneOf5 Union5 5 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4);
    OneOf6 Union6 6 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5);
    OneOf7 Union7 7 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6);
    OneOf8 Union8 8 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7);
    OneOf9 Union9 9 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8);
    OneOf10 Union10 10 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9);
    OneOf11 Union11 11 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10);
    OneOf12 Union12 12 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11);
    OneOf13 Union13 13 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12);
    OneOf14 Union14 14 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13);
    OneOf15 Union15 15 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14);
    OneOf16 Union16 16 (A item0 0, B item1 1, C item2 2, D item3 3, E item4 4, F item5 5, G item6 6, H item7 7, I item8 8, J item9 9, K item10 10, L item11 11, M item12 12, N item13 13, O item14 14, P item15 15);
}

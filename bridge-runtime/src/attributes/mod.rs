//! What attributes of objects are, found once for each class, where it is known how Python keeps them.

pub(crate) mod fields;
pub(crate) mod method;
mod own_names;

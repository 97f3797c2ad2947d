//! What the classes of an object are called.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::exception::type_name;

/// Whether the class of the object, or one of its bases, has that name.
pub(crate) fn has_class(object: &Bound<'_, PyAny>, name: &str) -> bool {
    let classes = object.get_type().mro();
    let is_called_so = classes.iter().any(|class| {
        let class = class.cast_into();
        class.is_ok_and(|class| type_name(&class) == name)
    });
    is_called_so || found_as(name, classes).unwrap_or(false)
}

/// Whether one of these classes is what has that name now. A class may be found in another module than it says it
/// belongs to: a package gives out those of its private modules, and may set their `__module__`.
fn found_as(name: &str, classes: Bound<'_, PyTuple>) -> PyResult<bool> {
    let modules = classes.py().import("sys")?.getattr("modules")?;
    for (dot, _) in name.rmatch_indices('.') {
        let Ok(module) = modules.get_item(&name[..dot]) else {
            continue;
        };
        let mut path = name[dot + 1..].split('.');
        let found = path.try_fold(module, |object, part| object.getattr(part))?;
        return Ok(classes.iter().any(|class| class.is(&found)));
    }
    Ok(false)
}

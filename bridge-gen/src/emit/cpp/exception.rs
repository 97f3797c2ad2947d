//! Classes for the exceptions that the modules define, and the choice of the one to throw.

use crate::emit::literal::cpp::text;
use crate::emit::{comment, layout};
use crate::module::{ExceptionBase, ExceptionClass, Library};

/// The classes, bases first.
pub(super) fn all(library: &Library) -> String {
    let classes = library.exceptions.iter();
    classes.map(|class| of_class(library, class)).collect()
}

fn of_class(library: &Library, class: &ExceptionClass) -> String {
    let (name, base) = (&class.cpp, base(library, class));
    let constructor = layout::constructor(
        2,
        &format!("explicit {name}(const bridge::Error &error) noexcept"),
        &[format!("{base}(error)")],
    );
    format!(
        "{}class {name} : public {base} {{\n public:\n{constructor}}};\n\n",
        comment::block(0, &comment::exception(class))
    )
}

/// What the C++ class is derived from.
pub(super) fn base(library: &Library, class: &ExceptionClass) -> String {
    match class.base {
        ExceptionBase::Builtin("BaseException") => "bridge::PythonError".to_owned(),
        ExceptionBase::Builtin("EnvironmentError" | "IOError") => "bridge::OSError".to_owned(),
        ExceptionBase::Builtin(name) => format!("bridge::{name}"),
        ExceptionBase::Own(index) => library.exceptions[index].cpp.clone(),
    }
}

/// `detail::throw_own`, where there is something to throw.
pub(super) fn thrower(library: &Library) -> String {
    if library.exceptions.is_empty() {
        return String::new();
    }
    // What is derived comes first, as a catch clause would have to.
    let rows = library.exceptions.iter().rev().map(|class| {
        let python = format!("{}.{}", class.module, class.python_name);
        let python = text(&python).unwrap_or_default();
        let cpp = format!("::{}::{}", library.name, class.cpp);
        format!("      {{{python}, bridge::detail::throw_as<{cpp}>}},\n")
    });
    format!(
        "#if BRIDGE_EXCEPTIONS
/** Throws the class of this library that mirrors the Python class of the error, if there is one. */
inline void throw_own(const bridge::Error &error) {{
  static const bridge::detail::Thrown classes[] = {{
{}  }};
  bridge::detail::throw_one_of(classes, sizeof(classes) / sizeof(classes[0]), error);
}}
#else
constexpr bridge::throw_function throw_own = nullptr;
#endif

",
        rows.collect::<String>()
    )
}

/// Where methods learn of errors.
pub(super) fn source(library: &Library) -> String {
    let last_error = format!("functions_->{}", library.symbols.last_error());
    match library.exceptions.is_empty() {
        true => last_error,
        false => format!("{{{last_error}, detail::throw_own}}"),
    }
}

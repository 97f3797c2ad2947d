//! Enumerations and sets of names, as scoped enums.

use crate::emit::literal::cpp::text;
use crate::emit::{comment, literal};
use crate::module::{Choice, Definition, DefinitionKind, Enumeration, Library, Literal};

/// All of them, in the order of their definition.
pub(super) fn all(library: &Library) -> String {
    let definitions = library.definitions.iter();
    let enums = definitions.map(|definition| match &definition.kind {
        DefinitionKind::Record(_) | DefinitionKind::Class(_) => String::new(),
        DefinitionKind::Enumeration(kind) => enumeration(definition, kind),
        DefinitionKind::Choice(kind) => match &kind.enumerators {
            Some(enumerators) => choice(definition, kind, enumerators),
            None => String::new(),
        },
    });
    enums.collect()
}

fn enumeration(definition: &Definition, enumeration: &Enumeration) -> String {
    let name = &definition.names.cpp;
    let mut lines = comment::definition(definition);
    lines.push(match enumeration.flag {
        true => "Values combine with |, &, ^ and ~.".to_owned(),
        false => "Python refuses values that are not among them.".to_owned(),
    });
    let members = enumeration.members.iter();
    let members = members.map(|member| {
        let value = match member.value {
            i32::MIN => format!("({} - 1)", i32::MIN + 1),
            value => value.to_string(),
        };
        format!("  {} = {value},\n", member.ident)
    });
    let mut code = comment::block(0, &lines);
    code += &format!(
        "enum class {name} : std::int32_t {{\n{}}};\n\n",
        members.collect::<String>()
    );
    let members = enumeration.members.iter();
    let names = members.map(|member| (&member.ident, member.python_name.as_str()));
    code += &to_string(name, "The name of a member in Python", names);
    if enumeration.flag {
        code += &operators(name, enumeration);
    }
    code
}

/// `to_string`, which gives "?" for what is no enumerator.
fn to_string<'a>(
    name: &str,
    what: &str,
    names: impl Iterator<Item = (&'a String, &'a str)>,
) -> String {
    let cases = names.map(|(ident, python)| {
        let python = text(python).unwrap_or_default();
        format!("    case {name}::{ident}:\n      return {python};\n")
    });
    format!(
        "/** {what}; \"?\" for any other value. */\n\
         inline const char *to_string({name} value) noexcept {{\n  switch (value) {{\n{}  }}\n  return \"?\";\n}}\n\n",
        cases.collect::<String>()
    )
}

/// `~` gives the other members, as Python's does.
fn operators(name: &str, enumeration: &Enumeration) -> String {
    let all = enumeration.members.iter();
    let all = all.fold(0, |all, member| all | member.value);
    let number = |operand: &str| format!("static_cast<std::int32_t>({operand})");
    let (left, right) = (number("left"), number("right"));
    let mut code = String::new();
    for operator in ["|", "&", "^"] {
        code += &format!(
            "constexpr {name} operator{operator}({name} left, {name} right) noexcept {{
  return static_cast<{name}>({left} {operator} {right});
}}

inline {name} &operator{operator}=({name} &left, {name} right) noexcept {{
  left = left {operator} right;
  return left;
}}

"
        );
    }
    code + &format!(
        "/** All members that `value` lacks. */
constexpr {name} operator~({name} value) noexcept {{
  return static_cast<{name}>(~{} & {all});
}}

",
        number("value")
    )
}

fn choice(definition: &Definition, choice: &Choice, enumerators: &[String]) -> String {
    let name = &definition.names.cpp;
    let mut lines = comment::definition(definition);
    lines.push(comment::escape(&literal::python::choice(&choice.values)));
    let listed = enumerators.iter().map(|one| format!("  {one},\n"));
    let names = enumerators.iter().zip(&choice.values);
    let names = names.filter_map(|(ident, value)| match value {
        Literal::Str(value) => Some((ident, value.as_str())),
        Literal::Int(_)
        | Literal::Float(_)
        | Literal::Bool(_)
        | Literal::Bytes(_)
        | Literal::None
        | Literal::Member(_) => None,
    });
    format!(
        "{}enum class {name} {{\n{}}};\n\n{}",
        comment::block(0, &lines),
        listed.collect::<String>(),
        to_string(name, "The text in Python", names)
    )
}

//! Constants whose value stands in the source, as static members.

use crate::emit::comment;
use crate::emit::literal::cpp::{self as literal};
use crate::module::{Constant, Literal, Module, Type};

/// Name of the class template that has the constants of a module, if there are any.
pub(super) fn base_name(module: &Module) -> Option<String> {
    let has_any = module.constants.iter().any(|one| value(one).is_some());
    has_any.then(|| format!("{}Constants", module.class))
}

/// That template: C++11 and C++14 find one definition of its members in all source files.
pub(super) fn base(module: &Module) -> String {
    let Some(base) = base_name(module) else {
        return String::new();
    };
    let constants = module.constants.iter();
    let (mut members, mut definitions) = (String::new(), String::new());
    for (constant, (ty, value)) in constants.filter_map(|one| Some((one, value(one)?))) {
        let member = &constant.member;
        members += &comment::block(2, &[comment::constant(module, constant)]);
        if is_constexpr(&constant.value) {
            members += &format!("  static constexpr {ty} {member} = {value};\n");
            definitions += &format!(
                "template <typename Nothing>\nconstexpr {ty} {base}<Nothing>::{member};\n"
            );
        } else {
            members += &format!("  static {ty} {member}() noexcept {{ return {value}; }}\n");
        }
    }
    let class = &module.class;
    format!(
        "/** The constants of {class}. */\ntemplate <typename Nothing = void>\nstruct {base} {{\n{members}}};\n\n\
         #if BRIDGE_CPLUSPLUS < 201703L\n{definitions}#endif\n\n"
    )
}

/// The type and value of a constant.
fn value(constant: &Constant) -> Option<(&'static str, String)> {
    let Type::Leaf(leaf) = &constant.hint.ty else {
        return None;
    };
    let value = literal::constant(leaf, &constant.value)?;
    Some((leaf.cpp_parameter, value))
}

/// Bytes are not: no compiler sees the characters of a literal as other bytes before the program runs.
fn is_constexpr(literal: &Literal) -> bool {
    match literal {
        Literal::Int(_) | Literal::Float(_) | Literal::Bool(_) | Literal::Str(_) => true,
        Literal::Bytes(_) | Literal::None | Literal::Member(_) => false,
    }
}

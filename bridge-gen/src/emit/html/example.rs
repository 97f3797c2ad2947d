//! Values that a reader can try: `1`, `"text"`, `{1, 2}`.

use crate::constructor::Shape;
use crate::emit::literal::cpp::{self as literal, Form};
use crate::emit::types;
use crate::leaf::{Leaf, Literals};
use crate::module::{DefinitionKind, Field, Library, Literal, Presence, Type};

/// An expression that the C++ type of a result or a field can be made of, or `None` where nothing obvious can.
pub(super) fn value(library: &Library, ty: &Type, number: i128) -> Option<String> {
    match ty {
        Type::Leaf(_) => written(library, ty, number, Form::Owned),
        Type::Composite(constructor, parts) => {
            let part = |index: usize| value(library, parts.get(index)?, number + index as i128);
            match constructor.shape {
                Shape::Array => Some(format!("{{{}}}", part(0)?)),
                Shape::Map => Some(format!("{{{{{}, {}}}}}", part(0)?, part(1)?)),
                Shape::Tuple => {
                    let all: Option<Vec<_>> = (0..parts.len()).map(part).collect();
                    let ty = types::cpp_result(library, ty);
                    Some(format!("{ty}({})", all?.join(", ")))
                }
                Shape::Optional => part(0).map(|value| match value.starts_with('{') {
                    true => format!("{}{value}", types::cpp_result(library, &parts[0])),
                    false => value,
                }),
                Shape::Union => written(library, parts.first()?, number, Form::Exact),
                Shape::Function => function(library, parts, number),
                Shape::Iterator | Shape::Awaitable => None,
            }
        }
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_) => Some(format!("{}()", types::cpp_result(library, ty))),
            DefinitionKind::Class(_) => None,
            DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => {
                written(library, ty, number, Form::Owned)
            }
        },
    }
}

/// `[](std::int64_t) -> std::int64_t { return 1; }`
fn function(library: &Library, parts: &[Type], number: i128) -> Option<String> {
    let (result, parameters) = types::signature(parts);
    let parameters: Vec<_> = parameters
        .iter()
        .map(|one| types::cpp_result(library, one))
        .collect();
    let parameters = parameters.join(", ");
    let result = result.filter(|one| !types::is_nothing(one));
    let Some(result) = result else {
        return Some(format!("[]({parameters}) {{}}"));
    };
    let (value, result) = (
        value(library, result, number)?,
        types::cpp_result(library, result),
    );
    Some(format!(
        "[]({parameters}) -> {result} {{ return {value}; }}"
    ))
}

/// A literal of that type, where it has any.
pub(super) fn written(library: &Library, ty: &Type, number: i128, form: Form) -> Option<String> {
    let one = match ty {
        Type::Leaf(leaf) => of_leaf(leaf, number)?,
        Type::Composite(..) => return None,
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_) | DefinitionKind::Class(_) => return None,
            DefinitionKind::Enumeration(_) => Literal::Member(0),
            DefinitionKind::Choice(choice) => choice.values.first()?.clone(),
        },
    };
    literal::value(library, ty, &one, form)
}

fn of_leaf(leaf: &Leaf, number: i128) -> Option<Literal> {
    match leaf.literals {
        Literals::Nothing | Literals::None => None,
        Literals::Int { min, max } => Some(Literal::Int(number.clamp(min, max))),
        Literals::Float { .. } => Some(Literal::Float(number as f64 + 0.5)),
        Literals::Bool => Some(Literal::Bool(true)),
        Literals::Str => Some(Literal::Str("text".to_owned())),
        Literals::Bytes => Some(Literal::Bytes(vec![1, 2, 3])),
    }
}

/// What has to be set in a record: fields that the caller gives and that have no default.
pub(super) fn fields<'a>(
    library: &Library,
    ty: &'a Type,
    all: &'a Library,
) -> Vec<(&'a Field, String)> {
    let Type::Named(id) = ty else {
        return Vec::new();
    };
    let DefinitionKind::Record(record) = &all.definition(*id).kind else {
        return Vec::new();
    };
    let fields = record.fields.iter().zip(1..);
    let needed = fields.filter(|(field, _)| match field.presence {
        Presence::Given => field.default.is_none(),
        Presence::Computed | Presence::MayBeMissing => false,
    });
    let set = needed.filter_map(|(field, number)| {
        Some((
            field,
            written(library, &field.hint.ty, number, Form::Owned)?,
        ))
    });
    set.collect()
}

/// Whether a stream shows it as a reader would write it.
pub(super) fn is_printable(ty: &Type) -> bool {
    match ty {
        Type::Leaf(leaf) => match leaf.literals {
            Literals::Int { .. } | Literals::Float { .. } | Literals::Bool | Literals::Str => true,
            Literals::Nothing | Literals::Bytes | Literals::None => false,
        },
        Type::Composite(..) | Type::Named(_) => false,
    }
}

//! One number for the whole interface of a library, compared when a program opens it.
//!
//! It changes with everything that a compiled caller relies on: the layouts of the fixed C structs and of
//! the shapes that composite types have, the library's own symbols, and
//!
//! - for each function its symbol, that of its batches, its module and Python name, and the types, order, names, passing and
//!   literal defaults of its parameters,
//! - for each class its fields with their types, presence and literal defaults, or its members with their
//!   values, in order; for a set of literals these,
//! - for each constant in the source its value.
//!
//! Defaults and values count because C and C++ compile them in: a caller compiled against an old header
//! would go on passing the old value.
//!
//! It does not change with docstrings, source lines, function bodies, the order of modules or functions,
//! the names of C++ classes, methods and typedefs (they exist only at compile time), or how a hint is
//! spelled as long as it means the same type.

use crate::emit::types;
use crate::module::{
    Choice, Constant, Default, Definition, DefinitionKind, Field, Function, FunctionKind, Library,
    Literal, Member, Module, Parameter, ParameterKind, Passing, Presence, RecordKind, Type,
};
use crate::names;
use crate::own::OWN;

/// The fixed part of the ABI, as `bridge/abi.h` and the runtime's `abi.rs` lay it out.
const LAYOUTS: &str = "\
abi 5
bridge_str data:*char len:size
bridge_bytes data:*u8 len:size
bridge_error code:i32 type:str base:str message:str function:str exception:*
bridge_library_info abi:u32 struct_size:u32 fingerprint:u64 name:*char version:*char runtime:*
array data:*T len:size
map keys:*K values:*V len:size
tuple item0:A item1:B
optional has_value:bool value:T
union tag:u32 value:{item0:A|item1:B}
iterator next:bool(*)(*,*call,*T) fill:size(*)(*,*call,*T,size) free:*(*)(*T,size) context:* retain:* release:*
function call:R(*)(*,*call,A,B) context:* retain:* release:*
";

/// FNV-1a (64 bits) of [`interface`].
pub fn fingerprint(library: &Library) -> u64 {
    fnv1a(interface(library).as_bytes())
}

/// 64-bit FNV-1a.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// What is hashed, one line per struct and symbol.
pub fn interface(library: &Library) -> String {
    let symbols = &library.symbols;
    let own = OWN.iter();
    let mut lines: Vec<_> = own
        .map(|own| {
            format!(
                "{} {}({})",
                symbols.own(own),
                own.result,
                own.parameters.join(", ")
            )
        })
        .collect();
    for (symbol, ty) in names::releases(library) {
        lines.push(format!("{symbol} ({})", types::c(library, &ty)));
    }
    for module in &library.modules {
        let functions = module.functions.iter();
        lines.extend(functions.map(|one| signature(library, module, one)));
        let constants = module.constants.iter();
        lines.extend(constants.map(|one| constant(library, module, one)));
    }
    let definitions = library.definitions.iter();
    lines.extend(definitions.filter_map(|one| definition(library, one)));
    lines.sort_unstable();
    format!("{LAYOUTS}{}", lines.join("\n"))
}

/// `python_add math_ops.add(a:int=int64_t, b:int=int64_t) int=int64_t python_add_map`
fn signature(library: &Library, module: &Module, function: &Function) -> String {
    let parameters: Vec<_> = function
        .parameters
        .iter()
        .map(|one| parameter(library, one))
        .collect();
    let parameters = match function.kind {
        FunctionKind::Call => format!("({})", parameters.join(", ")),
        FunctionKind::Constant => String::new(),
        FunctionKind::Method => format!(" method({})", parameters.join(", ")),
        FunctionKind::Getter => format!(" get({})", parameters.join(", ")),
        FunctionKind::Setter => format!(" set({})", parameters.join(", ")),
        FunctionKind::Operator => format!(" operator({})", parameters.join(", ")),
    };
    let batch = function.batch.as_ref();
    let batch = batch.map_or_else(String::new, |batch| format!(" {}", batch.symbol));
    format!(
        "{} {}.{}{parameters} {}{batch}",
        function.names.symbol,
        module.name,
        function.python_name,
        type_text(library, &function.result.ty),
    )
}

/// `PYTHON_LIMIT math_ops.LIMIT:int=int64_t = 3`
fn constant(library: &Library, module: &Module, constant: &Constant) -> String {
    format!(
        "{} {}.{}:{}{}",
        constant.macro_name,
        module.name,
        constant.python_name,
        type_text(library, &constant.hint.ty),
        literal_text(&constant.value)
    )
}

/// `python_Color enum shapes.Color {RED = 1}`. A set of literals is spelled wherever it is used.
fn definition(library: &Library, definition: &Definition) -> Option<String> {
    let (kind, members): (_, Vec<_>) = match &definition.kind {
        DefinitionKind::Record(record) => {
            let fields = record.fields.iter();
            let fields = fields.map(|one| field(library, one));
            (record_kind(record.kind), fields.collect())
        }
        DefinitionKind::Class(_) => ("class", Vec::new()),
        DefinitionKind::Enumeration(enumeration) => {
            let kind = if enumeration.flag { "flag" } else { "enum" };
            let members = enumeration.members.iter();
            let member = |one: &Member| format!("{} = {}", one.python_name, one.value);
            (kind, members.map(member).collect())
        }
        DefinitionKind::Choice(_) => return None,
    };
    let (c, module, name) = (
        &definition.names.c,
        &definition.module,
        &definition.python_name,
    );
    Some(format!(
        "{c} {kind} {module}.{name} {{{}}}",
        members.join(", ")
    ))
}

fn record_kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Dataclass => "dataclass",
        RecordKind::NamedTuple => "named_tuple",
        RecordKind::TypedDict => "typed_dict",
    }
}

fn field(library: &Library, field: &Field) -> String {
    let presence = match field.presence {
        Presence::Given => "",
        Presence::Computed => "computed ",
        Presence::MayBeMissing => "may_be_missing ",
    };
    format!(
        "{presence}{}:{}{}",
        field.python_name,
        type_text(library, &field.hint.ty),
        default_text(field.default.as_ref())
    )
}

fn parameter(library: &Library, parameter: &Parameter) -> String {
    let kind = match parameter.kind {
        ParameterKind::PositionalOnly | ParameterKind::PositionalOrKeyword => "",
        ParameterKind::KeywordOnly => "*",
        ParameterKind::VarPositional => "args ",
        ParameterKind::VarKeyword => "kwargs ",
    };
    let passing = match parameter.passing {
        Passing::Value => "",
        Passing::Omittable => "const*",
        Passing::InOut => "inout*",
    };
    format!(
        "{kind}{}:{passing}{}{}",
        parameter.python_name,
        type_text(library, &parameter.hint.ty),
        default_text(parameter.default.as_ref())
    )
}

fn default_text(default: Option<&Default>) -> String {
    let literal = default.and_then(|default| default.literal.as_ref());
    literal.map(literal_text).unwrap_or_default()
}

fn type_text(library: &Library, ty: &Type) -> String {
    match ty {
        Type::Leaf(leaf) => match leaf.layout {
            Some(layout) => format!("{}={}{{{layout}}}", leaf.name, leaf.c),
            None => format!("{}={}", leaf.name, leaf.c),
        },
        Type::Composite(constructor, parts) => {
            let parts: Vec<_> = parts.iter().map(|part| type_text(library, part)).collect();
            format!("{}[{}]", constructor.name, parts.join(", "))
        }
        Type::Named(id) => match &library.definition(*id).kind {
            DefinitionKind::Record(_)
            | DefinitionKind::Class(_)
            | DefinitionKind::Enumeration(_) => library.definition(*id).names.c.clone(),
            DefinitionKind::Choice(choice) => choice_text(choice),
        },
    }
}

/// `choice[str=bridge_str = "r" = "w"]`
fn choice_text(choice: &Choice) -> String {
    let values: String = choice.values.iter().map(literal_text).collect();
    format!("choice[{}={}{values}]", choice.base.name, choice.base.c)
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::Int(value) => format!(" = {value}"),
        Literal::Float(value) => format!(" = float {:016x}", value.to_bits()),
        Literal::Bool(value) => format!(" = {value}"),
        Literal::Str(value) => format!(" = \"{}\"", value.escape_default()),
        Literal::Bytes(value) => format!(" = bytes {value:?}"),
        Literal::None => " = None".to_owned(),
        Literal::Member(index) => format!(" = member {index}"),
    }
}

//! Names of what classes have whose instances are handles.

use super::{cpp_name, distinct, ident, is_for_compilers, reserved, typedef};
use crate::module::{DefinitionNames, FunctionKind, FunctionNames};

/// A special method and what it is called outside Python.
#[derive(Debug)]
pub struct Special {
    /// `__len__`
    pub python: &'static str,
    /// Behind `python_Stack_`.
    pub c: &'static str,
    /// In C++, `try_` and the one for C is its twin.
    pub cpp: &'static str,
    /// Whether an operator or a builtin function does it: then these are called, not the method.
    pub is_operator: bool,
}

const fn operator(python: &'static str, c: &'static str, cpp: &'static str) -> Special {
    Special {
        python,
        c,
        cpp,
        is_operator: true,
    }
}

const fn method(python: &'static str, c: &'static str, cpp: &'static str) -> Special {
    Special {
        python,
        c,
        cpp,
        is_operator: false,
    }
}

/// All that are bridged. `==` and the other comparisons are operators of `bridge::object` already.
#[rustfmt::skip]
pub static SPECIALS: &[Special] = &[
    method("__call__", "call", "operator()"),
    method("__enter__", "enter", "enter"),
    method("__exit__", "exit", "exit"),
    operator("__len__", "len", "size"),
    operator("__getitem__", "getitem", "operator[]"),
    operator("__setitem__", "setitem", "set_item"),
    operator("__delitem__", "delitem", "del_item"),
    operator("__contains__", "contains", "contains"),
    operator("__iter__", "iter", "iter"),
    operator("__next__", "next", "next"),
    operator("__reversed__", "reversed", "reversed"),
    operator("__str__", "str", "str"),
    operator("__repr__", "repr", "repr"),
    operator("__hash__", "hash", "hash"),
    operator("__bool__", "bool", "is_true"),
    operator("__int__", "int", "to_int"),
    operator("__float__", "float", "to_float"),
    operator("__complex__", "complex", "to_complex"),
    operator("__index__", "index", "to_index"),
    operator("__bytes__", "bytes", "to_bytes"),
    operator("__eq__", "eq", "eq"),
    operator("__ne__", "ne", "ne"),
    operator("__lt__", "lt", "lt"),
    operator("__le__", "le", "le"),
    operator("__gt__", "gt", "gt"),
    operator("__ge__", "ge", "ge"),
    operator("__add__", "add", "operator+"),
    operator("__sub__", "sub", "operator-"),
    operator("__mul__", "mul", "operator*"),
    operator("__truediv__", "truediv", "operator/"),
    operator("__mod__", "mod", "operator%"),
    operator("__and__", "and", "operator&"),
    operator("__or__", "or", "operator|"),
    operator("__xor__", "xor", "operator^"),
    operator("__lshift__", "lshift", "operator<<"),
    operator("__rshift__", "rshift", "operator>>"),
    operator("__floordiv__", "floordiv", "floordiv"),
    operator("__matmul__", "matmul", "matmul"),
    operator("__pow__", "pow", "pow"),
    operator("__divmod__", "divmod", "divmod"),
    operator("__neg__", "neg", "neg"),
    operator("__pos__", "pos", "pos"),
    operator("__invert__", "invert", "invert"),
    operator("__abs__", "abs", "abs"),
    operator("__round__", "round", "round"),
];

/// The special method of that name, if it is bridged.
pub fn special(python: &str) -> Option<&'static Special> {
    SPECIALS.iter().find(|special| special.python == python)
}

/// A function of a class that wants names.
#[derive(Debug, Clone, Copy)]
pub struct ClassFunction<'a> {
    /// Its (or its exported) name in the class; of a constructor nothing.
    pub name: Option<&'a str>,
    /// What it does.
    pub kind: FunctionKind,
    /// Which overload of that name it is, from 1 on.
    pub overload: Option<usize>,
}

impl ClassFunction<'_> {
    /// Behind the name of the class in C, and behind `try_` in C++.
    fn stem(&self) -> String {
        match (self.name, self.kind) {
            (None, _) => "new".to_owned(),
            (Some(name), FunctionKind::Setter) => format!("set_{name}"),
            (Some(name), _) => special(name).map_or(name, |special| special.c).to_owned(),
        }
    }

    /// What it is called in C++, where special methods give way to others.
    fn method(&self, class: &str, others: &[&ClassFunction<'_>]) -> String {
        let is_taken = |cpp: &str| others.iter().any(|other| other.name == Some(cpp));
        match (self.name, self.kind) {
            (None, _) => class.to_owned(),
            (Some(name), FunctionKind::Setter) => cpp_name(&format!("set_{name}")),
            (Some(name), _) => match special(name) {
                Some(special) if is_taken(special.cpp) => special.c.to_owned(),
                Some(special) => special.cpp.to_owned(),
                None => cpp_name(name),
            },
        }
    }

    fn is_first(&self) -> bool {
        self.overload.is_none_or(|number| number == 1)
    }
}

/// The identifiers of the functions of a class, in order. Overloads are next to each other and have one method.
pub fn class_functions(
    class: &DefinitionNames,
    functions: &[ClassFunction<'_>],
) -> Vec<FunctionNames> {
    let unique: Vec<_> = functions.iter().filter(|one| one.is_first()).collect();
    let stems: Vec<String> = unique.iter().map(|one| one.stem()).collect();
    let names: Vec<&str> = stems.iter().map(String::as_str).collect();
    let idents = distinct(
        &names,
        names.iter().map(|name| ident_behind(name)).collect(),
        |_| false,
    );
    let methods: Vec<String> = unique
        .iter()
        .map(|one| one.method(&class.cpp, &unique))
        .collect();
    let written: Vec<&str> = methods.iter().map(String::as_str).collect();
    let methods = distinct(&written, methods.clone(), |name| {
        name != class.cpp && !is_free(name, &class.cpp)
    });
    let tries = stems.iter().map(|stem| format!("try_{}", cpp_name(stem)));
    let tries = distinct(&names, tries.collect(), |name| {
        methods.iter().any(|method| method == name)
    });
    let mut next = 0;
    let named = functions.iter().map(|function| {
        next += usize::from(function.is_first());
        let index = next - 1;
        let number = function
            .overload
            .map_or_else(String::new, |number| format!("_{number}"));
        let symbol = format!("{}_{}{number}", class.c, idents[index]);
        FunctionNames {
            ident: ident(&format!("{}_{}{number}", class.cpp, idents[index])),
            typedef: typedef(&symbol),
            symbol,
            method: methods[index].clone(),
            try_method: tries[index].clone(),
        }
    });
    named.collect()
}

/// Behind a prefix no word is reserved, but no name may hold what is no ASCII.
fn ident_behind(name: &str) -> String {
    let plain = name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    match plain {
        true => name.to_owned(),
        false => ident(name),
    }
}

fn is_free(name: &str, class: &str) -> bool {
    name != class
        && !reserved::is_reserved_in_cpp(name)
        && !reserved::is_member_of_instances(name)
        && !is_for_compilers(name)
}

//! The one intermediate representation: plain data, valid by construction.
//!
//! `lower` makes it and rejects everything that could not be emitted; emitters only print it.
//! Every generated identifier in it was chosen by `names`.

mod batch;
mod definition;
mod exception;

pub use batch::*;
pub use definition::*;
pub use exception::*;

use crate::constructor::Constructor;
use crate::leaf::Leaf;
use crate::names;
use crate::own::{INFO, LAST_ERROR, Own, ROOM};

/// One native library: what one run of the generator makes.
#[derive(Debug, Clone)]
pub struct Library {
    /// File stem, C++ namespace and crate name: `rust_python_bridge`.
    pub name: String,
    /// What every symbol starts with, `{module}` still in it: `python_`.
    pub prefix: String,
    /// The library's own symbols.
    pub symbols: LibrarySymbols,
    /// In the order of the command line.
    pub modules: Vec<Module>,
    /// Modules of embedded packages.
    pub files: Vec<EmbeddedFile>,
    /// Their other files.
    pub data: Vec<DataFile>,
    /// What `Type::Named` refers to; every one is used.
    pub definitions: Vec<Definition>,
    /// Exceptions that the modules define, bases first.
    pub exceptions: Vec<ExceptionClass>,
}

impl Library {
    /// One of nothing.
    pub fn named(name: &str, prefix: &str) -> Self {
        Self {
            name: name.to_owned(),
            prefix: prefix.to_owned(),
            symbols: names::library_symbols(prefix, name),
            modules: Vec::new(),
            files: Vec::new(),
            data: Vec::new(),
            definitions: Vec::new(),
            exceptions: Vec::new(),
        }
    }

    /// The types of all parameters and results, each as often as it is used.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let functions = self.modules.iter().flat_map(|module| &module.functions);
        functions.flat_map(|function| {
            let hints = function.parameters.iter().map(|parameter| &parameter.hint);
            hints.chain([&function.result]).map(|hint| &hint.ty)
        })
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut Type> {
        let modules = self.modules.iter_mut();
        let functions = modules.flat_map(|module| &mut module.functions);
        functions.flat_map(|function| {
            let parameters = function.parameters.iter_mut();
            let hints = parameters.map(|parameter| &mut parameter.hint);
            hints.chain([&mut function.result]).map(|hint| &mut hint.ty)
        })
    }

    /// What a named type is.
    pub fn definition(&self, id: DefinitionId) -> &Definition {
        &self.definitions[id.0]
    }
}

/// A module of an embedded package.
#[derive(Debug, Clone)]
pub struct EmbeddedFile {
    /// Python name: `mypkg.sub`.
    pub module: String,
    /// Below the folder of the package, that included: `mypkg/sub.py`.
    pub file: String,
    /// Whether it is the `__init__` of a package.
    pub is_package: bool,
    /// Source text.
    pub source: String,
}

/// A file of an embedded package that is no module.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// Below the folder of the package, that included: `mypkg/templates/page.html`.
    pub file: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Symbols that every library exports besides its functions.
#[derive(Debug, Clone)]
pub struct LibrarySymbols {
    /// What each begins with; `Leaf::release` is appended to it as well: `python_` gives `python_free_str`.
    pub prefix: String,
}

impl LibrarySymbols {
    /// `python_live_allocations`
    pub fn own(&self, own: &Own) -> String {
        format!("{}{}", self.prefix, own.suffix)
    }

    /// `python_library_info`
    pub fn info(&self) -> String {
        self.own(INFO)
    }

    /// `python_last_error`
    pub fn last_error(&self) -> String {
        self.own(LAST_ERROR)
    }

    /// `python_result_room`
    pub fn room(&self) -> String {
        self.own(ROOM)
    }
}

/// One Python module, embedded in the library.
#[derive(Debug, Clone)]
pub struct Module {
    /// Python name: `math_ops`.
    pub name: String,
    /// Name of the file it was read from, without its folder: `math_ops.py`.
    pub file: String,
    /// Name of the C++ class: `MathOps`.
    pub class: String,
    /// Source text, embedded as it is; nothing for a module that is installed, or in an embedded package.
    pub source: Option<String>,
    /// Docstring, cleaned as `inspect.cleandoc` does.
    pub doc: Option<String>,
    /// Bridged functions in source order; each overload is one.
    pub functions: Vec<Function>,
    /// Constants whose value stands in the source. Others are functions that take nothing.
    pub constants: Vec<Constant>,
    /// Public functions that were left out, in source order.
    pub left_out: Vec<LeftOut>,
}

/// One bridged function.
#[derive(Debug, Clone)]
pub struct Function {
    /// What it does with the attribute.
    pub kind: FunctionKind,
    /// The class that it belongs to, if any.
    pub owner: Option<DefinitionId>,
    /// Attribute of the Python module: `add`, `Stack.push`. Of a constructor it is the class.
    pub python_name: String,
    /// Identifiers that it goes by outside Python.
    pub names: FunctionNames,
    /// How it is called for each element of arrays, where it can be.
    pub batch: Option<BatchNames>,
    /// In Python's order.
    pub parameters: Vec<Parameter>,
    /// Type of the returned value.
    pub result: Hint,
    /// Docstring, cleaned as `inspect.cleandoc` does.
    pub doc: Option<String>,
    /// 1-based line of `def`.
    pub line: usize,
}

impl Function {
    /// The types that it gives to its caller: the result, and what it changes in place.
    pub fn given(&self) -> impl Iterator<Item = &Type> {
        let changed = self.parameters.iter();
        let changed = changed.filter(|parameter| parameter.passing == Passing::InOut);
        let changed = changed.map(|parameter| &parameter.hint.ty);
        changed.chain([&self.result.ty])
    }
}

/// What is done with the attribute that a function is named after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FunctionKind {
    /// It is called.
    Call,
    /// It is read: `LIMIT: Final[float] = compute()`.
    Constant,
    /// That of the object, the first parameter, is called.
    Method,
    /// That of the object is read.
    Getter,
    /// That of the object is set to the second parameter.
    Setter,
    /// What Python does by that special method is done: `self < other`.
    Operator,
}

impl FunctionKind {
    /// Whether the first parameter is the object.
    pub fn is_of_object(self) -> bool {
        match self {
            Self::Call | Self::Constant => false,
            Self::Method | Self::Getter | Self::Setter | Self::Operator => true,
        }
    }
}

/// A module constant that is a literal: `LIMIT: Final = 3`.
#[derive(Debug, Clone)]
pub struct Constant {
    /// Attribute of the Python module.
    pub python_name: String,
    /// C macro: `PYTHON_LIMIT`.
    pub macro_name: String,
    /// Static member of the C++ class: `LIMIT`, escaped as methods are.
    pub member: String,
    /// Declared type, or that of the literal: a leaf.
    pub hint: Hint,
    /// Its value.
    pub value: Literal,
    /// 1-based line of the assignment.
    pub line: usize,
}

/// The identifiers of one function.
#[derive(Debug, Clone)]
pub struct FunctionNames {
    /// ASCII identifier that C, C++ and Rust accept: `add`.
    pub ident: String,
    /// Exported C symbol: `python_add`.
    pub symbol: String,
    /// C typedef of its pointer: `PythonAddFunc`.
    pub typedef: String,
    /// C++ method: `add`; the Python (or exported) name wherever C++ allows.
    pub method: String,
    /// C++ method that returns `bridge::result`: `try_add`.
    pub try_method: String,
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Name in Python.
    pub python_name: String,
    /// ASCII identifier that C, C++ and Rust accept.
    pub ident: String,
    /// How Python takes it.
    pub kind: ParameterKind,
    /// How C passes it.
    pub passing: Passing,
    /// Declared type. Of `*args: T` it is `list[T]`, of `**kwargs: T` it is `dict[str, T]`.
    pub hint: Hint,
    /// Default value, if any.
    pub default: Option<Default>,
}

/// How a C function takes a parameter of the C type `T`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passing {
    /// `T x`
    Value,
    /// `const T *x`: NULL takes the default, which no literal can express.
    Omittable,
    /// `T *x`: the function changes it in place (`bridge.inout`).
    InOut,
}

/// How a parameter may be passed in Python.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterKind {
    /// Before `/`.
    PositionalOnly,
    /// Neither before `/` nor after `*`.
    PositionalOrKeyword,
    /// After `*`.
    KeywordOnly,
    /// `*args`
    VarPositional,
    /// `**kwargs`
    VarKeyword,
}

/// A type with the text that declared it.
#[derive(Debug, Clone)]
pub struct Hint {
    /// What it means.
    pub ty: Type,
    /// What the user wrote, white space folded: `"Annotated[int, 'i32']"`.
    pub written: String,
}

/// A bridged type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// A row of the table in `leaf`.
    Leaf(&'static Leaf),
    /// A row of the table in `constructor`, with as many parts as its shape takes. No part is `None` but the
    /// result of a function.
    Composite(&'static Constructor, Vec<Type>),
    /// A class or a set of literals of the user's.
    Named(DefinitionId),
}

/// Index of a definition in its library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DefinitionId(pub usize);

/// A default value.
#[derive(Debug, Clone)]
pub struct Default {
    /// The Python text: `"!"`, `LIMIT * 2`.
    pub written: String,
    /// Its value, where it is a literal that fits the declared type.
    pub literal: Option<Literal>,
}

/// A literal that fits the type of its parameter (an `int` for a float is a `Float` already).
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `3`, `-1`
    Int(i128),
    /// `1.5`, `-0.0`
    Float(f64),
    /// `True`
    Bool(bool),
    /// `"text"`
    Str(String),
    /// `b"data"`
    Bytes(Vec<u8>),
    /// `None`, for an `Optional`.
    None,
    /// `Color.RED`: index of the member.
    Member(usize),
}

/// A public function that is not bridged, and why.
#[derive(Debug, Clone)]
pub struct LeftOut {
    /// Name in Python.
    pub python_name: String,
    /// 1-based line of its definition.
    pub line: usize,
    /// At least one.
    pub reasons: Vec<Reason>,
}

/// Why a function is not bridged.
#[derive(Debug, Clone)]
pub struct Reason {
    /// Diagnostic code: `B101`.
    pub code: &'static str,
    /// One sentence, without code: "parameter `x` has no type hint".
    pub text: String,
}

//! Classes whose objects are instances of Python classes: declared before records, which may hold them, and with their
//! methods defined after everything that these need.

use super::method::{self, Defaults, Style};
use super::table;
use crate::constructor::Shape;
use crate::emit::{comment, layout, types, used};
use crate::module::{
    Class, Definition, DefinitionId, DefinitionKind, Function, FunctionKind, Library, Module, Type,
};

/// Such a class.
pub(super) struct Instances<'a> {
    pub(super) id: DefinitionId,
    pub(super) definition: &'a Definition,
    pub(super) class: &'a Class,
    pub(super) module: &'a Module,
}

/// All of them, bases first.
fn all(library: &Library) -> Vec<Instances<'_>> {
    let types = used::types(library).into_iter();
    let all = types.filter_map(|ty| match ty {
        Type::Leaf(_) | Type::Composite(..) => None,
        Type::Named(id) => {
            let definition = library.definition(*id);
            let DefinitionKind::Class(class) = &definition.kind else {
                return None;
            };
            let mut modules = library.modules.iter();
            Some(Instances {
                id: *id,
                definition,
                class,
                module: modules.find(|module| module.name == definition.module)?,
            })
        }
    });
    all.collect()
}

/// Whether the module has such classes.
pub(super) fn has_any(module: &Module) -> bool {
    module
        .functions
        .iter()
        .any(|function| function.owner.is_some())
}

/// The classes, without what their methods do.
pub(super) fn declarations(library: &Library) -> String {
    let all = all(library);
    all.iter().map(|one| one.declaration(library)).collect()
}

/// How the methods of the classes of a module find the C functions.
pub(super) fn finder(module: &Module) -> String {
    if !has_any(module) {
        return String::new();
    }
    let table = table::name(module);
    format!(
        "/** The C functions that classes of {class} call; an error if no library is open. */
inline bridge::result<const {table} *> open_{table}();

#if BRIDGE_EXCEPTIONS
/** The same, or throws. */
inline const {table} *get_{table}() {{
  const {table} *const known = bridge::class_functions<{table}>::known();
  return known != nullptr ? known : open_{table}().value();
}}
#endif

",
        class = module.class
    )
}

/// What the methods do.
pub(super) fn definitions(library: &Library) -> String {
    let modules = library.modules.iter().filter(|module| has_any(module));
    let openers = modules.map(|module| {
        let table = table::name(module);
        format!(
            "inline bridge::result<const detail::{table} *> detail::open_{table}() {{
  return bridge::class_functions<{table}>::open<{class}>(\"{name}\", \"{class}\");
}}

",
            class = module.class,
            name = library.name
        )
    });
    let openers: String = openers.collect();
    let all = all(library);
    let classes = all.iter().map(|one| one.definitions(library));
    openers + &classes.collect::<String>()
}

impl<'a> Instances<'a> {
    fn functions(&self) -> impl Iterator<Item = &'a Function> {
        let id = self.id;
        let functions = self.module.functions.iter();
        functions.filter(move |function| function.owner == Some(id))
    }

    fn declaration(&self, library: &Library) -> String {
        let name = &self.definition.names.cpp;
        let base = self.base(library);
        let mut text = comment::block(0, &self.documentation());
        text += &format!("class {name} : public {base} {{\n public:\n");
        text += &format!(
            "  /** No object, as None. */\n  {name}(std::nullptr_t) noexcept : {base}({}) {{}}\n\n",
            self.base_argument("nullptr", "")
        );
        text += "  // Of an object that is known to be an instance.\n";
        let known = format!("{name}(bridge::known_instance known, bridge::object held) noexcept");
        let argument = self.base_argument("known, std::move(held)", "std::move(held)");
        text += &layout::constructor(2, &known, &[format!("{base}({argument})")]);
        if self.class.base.is_none() {
            text = text.replace("bridge::known_instance known,", "bridge::known_instance,");
        }
        text += "\n#if BRIDGE_EXCEPTIONS\n";
        for function in self.functions() {
            text += &comment::block(2, &method::documentation(library, self.module, function));
            text += &self.declared(library, function, Style::Throws);
            if let Some(cursor) = cursor(library, function) {
                text += &format!(
                    "  /** The elements of {}(). */\n  {cursor} begin() const;\n  {cursor} end() const;\n\n",
                    function.names.method
                );
            }
        }
        text += "#endif\n\n";
        for function in self.functions() {
            text += &comment::block(
                2,
                &method::twin_documentation(library, self.module, function),
            );
            text += &self.declared(library, function, Style::Tries);
        }
        text + "};\n\n"
    }

    fn documentation(&self) -> Vec<String> {
        let mut lines = comment::definition(self.definition);
        if self.class.is_abstract {
            lines.push("Abstract: only classes below it have instances.".to_owned());
        }
        lines.push(
            "An object is a handle: copies stand for the same instance, see bridge/object.hpp."
                .to_owned(),
        );
        lines
    }

    fn base(&self, library: &Library) -> String {
        match &self.class.base {
            Some(Type::Named(base)) => library.definition(*base).names.cpp_path.clone(),
            Some(Type::Leaf(_) | Type::Composite(..)) | None => "bridge::object".to_owned(),
        }
    }

    /// What a base that is such a class is given, and what bridge::object is.
    fn base_argument(&self, of_class: &str, of_object: &str) -> String {
        match self.class.base {
            Some(_) => of_class.to_owned(),
            None => of_object.to_owned(),
        }
    }

    /// One function inside of the class.
    fn declared(&self, library: &Library, function: &Function, style: Style) -> String {
        let (before, name, tail) = self.head(library, function, style);
        let declare = |parameters: &[String]| {
            layout::list(
                2,
                &format!("{before}{name}("),
                parameters,
                &format!("){tail};"),
            ) + "\n"
        };
        match self.defaults(library, function, style) {
            Defaults::Here => declare(&method::parameters(library, function, true)),
            Defaults::Later => declare(&method::parameters(library, function, false)),
            Defaults::Overloads => {
                let all = method::parameters(library, function, false);
                let counts = method::first_default(library, function)..=all.len();
                counts.map(|count| declare(&all[..count])).collect()
            }
        }
    }

    /// Those that return errors come first: their default arguments are those of constructors.
    fn definitions(&self, library: &Library) -> String {
        let mut text = String::new();
        for function in self.functions() {
            text += &self.defined(library, function, Style::Tries);
        }
        text += "#if BRIDGE_EXCEPTIONS\n";
        for function in self.functions() {
            text += &self.defined(library, function, Style::Throws);
            if let Some(cursor) = cursor(library, function) {
                let (class, method) = (&self.definition.names.cpp, &function.names.method);
                text += &format!(
                    "inline {cursor} {class}::begin() const {{\n  return {cursor}({method}());\n}}

inline {cursor} {class}::end() const {{\n  return {cursor}();\n}}

"
                );
            }
        }
        text + "#endif\n\n"
    }

    /// One function outside of the class.
    fn defined(&self, library: &Library, function: &Function, style: Style) -> String {
        let (before, name, tail) = self.head(library, function, style);
        let class = &self.definition.names.cpp;
        let before = before.replace("static ", "").replace("explicit ", "");
        let head = format!("inline {before}{class}::{name}(");
        let defaults = self.defaults(library, function, style);
        let parameters = method::parameters(library, function, defaults == Defaults::Later);
        let opening = layout::list(0, &head, &parameters, &format!("){tail} {{"));
        match (self.makes(library, function), style) {
            (Making::Constructor, Style::Throws) => {
                let least = match defaults {
                    Defaults::Overloads => method::first_default(library, function),
                    Defaults::Here | Defaults::Later => parameters.len(),
                };
                let counts = least..=parameters.len();
                let constructor = |count: usize| {
                    let head = layout::list(0, &head, &parameters[..count], ")");
                    let made = format!("{class}({})", made(function, count));
                    layout::constructor(0, head.trim_end(), &[made]) + "\n"
                };
                counts.map(constructor).collect()
            }
            (Making::Factory, Style::Throws) => {
                let made = made(function, parameters.len());
                format!("{opening}  return {made};\n}}\n\n")
            }
            (_, _) => {
                let body = method::body(library, function, style, 2);
                opening + &self.opened(style) + &body + "}\n\n"
            }
        }
    }

    /// Where default arguments can be: those of types that are defined after the class come after it, too, but no
    /// constructor can become one without arguments afterwards.
    fn defaults(&self, library: &Library, function: &Function, style: Style) -> Defaults {
        let mut parameters = function.parameters.iter();
        let is_early =
            parameters.all(|one| one.default.is_none() || is_early(library, &one.hint.ty));
        match (is_early, self.makes(library, function), style) {
            (true, _, _) => Defaults::Here,
            (false, Making::Constructor, Style::Throws) => Defaults::Overloads,
            (false, _, _) => Defaults::Later,
        }
    }

    /// The statements that find the C functions.
    fn opened(&self, style: Style) -> String {
        let table = table::name(self.module);
        match style {
            Style::Throws => {
                format!("  const auto *const functions_ = detail::get_{table}();\n")
            }
            Style::Tries => format!(
                "  const auto opened_ = detail::open_{table}();
  if (!opened_) {{
    return opened_.error();
  }}
  const auto *const functions_ = *opened_;
"
            ),
        }
    }

    /// What stands before the name, the name, and what stands behind the parameters.
    pub(super) fn head(
        &self,
        library: &Library,
        function: &Function,
        style: Style,
    ) -> (String, String, &'static str) {
        let result = types::cpp_result(library, &function.result.ty);
        let names = &function.names;
        let tail = if function.kind.is_of_object() {
            " const"
        } else {
            ""
        };
        let scope = if function.kind.is_of_object() {
            ""
        } else {
            "static "
        };
        match (self.makes(library, function), style) {
            (Making::Constructor, Style::Throws) => {
                ("explicit ".to_owned(), names.method.clone(), "")
            }
            (Making::Factory, Style::Throws) => {
                (format!("static {result} "), self.factory(function), "")
            }
            (_, Style::Throws) => (format!("{scope}{result} "), names.method.clone(), tail),
            (_, Style::Tries) => {
                let result = format!("{scope}bridge::result<{result}> ");
                (result, names.try_method.clone(), tail)
            }
        }
    }

    /// `make`, with the number of an overload that C++ cannot tell from another one.
    fn factory(&self, function: &Function) -> String {
        let method = &function.names.method;
        let number = method.strip_prefix(&self.definition.names.cpp);
        format!("make{}", number.unwrap_or_default())
    }

    pub(super) fn makes(&self, library: &Library, function: &Function) -> Making {
        let is_constructor = function.kind == FunctionKind::Call
            && function.python_name == self.definition.python_name;
        if !is_constructor {
            return Making::Nothing;
        }
        let own = &self.definition.names.cpp_path;
        let first = function.parameters.first();
        let takes_own =
            first.is_some_and(|first| types::cpp_parameter(library, &first.hint.ty) == *own);
        let others = function.parameters.iter().skip(1);
        let is_copy = takes_own && others.clone().all(|one| one.default.is_some());
        match is_copy || function.names.method != self.definition.names.cpp {
            true => Making::Factory,
            false => Making::Constructor,
        }
    }
}

/// What makes an instance.
pub(super) enum Making {
    Nothing,
    Constructor,
    /// A constructor would be that of copies, or an earlier one.
    Factory,
}

/// What `for` goes by where the class says what its elements are.
fn cursor(library: &Library, function: &Function) -> Option<String> {
    let is_iter = function.python_name.ends_with(".__iter__") && function.names.method == "iter";
    match &function.result.ty {
        Type::Composite(constructor, parts) if is_iter && constructor.shape == Shape::Iterator => {
            let element = types::cpp_result(library, parts.first()?);
            Some(format!("bridge::elements<{element}>"))
        }
        Type::Leaf(_) | Type::Composite(..) | Type::Named(_) => None,
    }
}

/// `try_new(a, b).value()`, of so many parameters.
fn made(function: &Function, count: usize) -> String {
    let idents = function.parameters.iter().take(count);
    let idents: Vec<_> = idents.map(|one| one.ident.clone()).collect();
    format!(
        "{}({}).value()",
        function.names.try_method,
        idents.join(", ")
    )
}

fn is_early(library: &Library, ty: &Type) -> bool {
    match ty {
        Type::Leaf(_) => true,
        Type::Composite(_, parts) => parts.iter().all(|part| is_early(library, part)),
        Type::Named(id) => match library.definition(*id).kind {
            DefinitionKind::Record(_) | DefinitionKind::Class(_) => false,
            DefinitionKind::Enumeration(_) | DefinitionKind::Choice(_) => true,
        },
    }
}

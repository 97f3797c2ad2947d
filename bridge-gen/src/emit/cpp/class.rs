//! The class of a module.

use super::{constant, instance, method, table};
use crate::emit::{comment, layout};
use crate::module::{Function, Library, Module};

/// How many functions of a module are methods of one class: gcc takes time by the square of them.
const PART: usize = 100;

pub(super) fn of_module(library: &Library, module: &Module) -> String {
    let class = &module.class;
    let mut text = comment::block(0, &comment::module(module));
    let (parts, functions) = parts(module);
    let part = (!parts.is_empty()).then(|| part_name(module, parts.len()));
    let bases = constant::base_name(module).map(|base| format!("public detail::{base}<>"));
    let bases = part
        .iter()
        .map(|part| format!("public detail::{part}"))
        .chain(bases);
    let bases: Vec<_> = bases.collect();
    let colon = if bases.is_empty() { "" } else { " : " };
    text += &format!(
        "class {class}{colon}{} {{\n public:\n{}",
        bases.join(", "),
        opening(library, module)
    );
    text += &method::all(library, module, functions);
    let (member, held) = match &part {
        Some(part) => (part.as_str(), String::new()),
        None => ("functions_", held(module)),
    };
    let (table, info) = (table::name(module), library.symbols.info());
    text += &format!(
        "  /** Python as a whole: configuration, threads, log, end. See bridge/runtime.hpp. */
  operator bridge::runtime() const {{
    return bridge::runtime(functions_, *functions_->{info}()->runtime);
  }}

 private:
  explicit {class}(std::shared_ptr<const detail::{table}> functions) noexcept
      : {member}(std::move(functions)) {{}}
{held}}};

"
    );
    text
}

/// The bases that have all methods but the last hundred of a large module; each is a base of the next one.
pub(super) fn bases(library: &Library, module: &Module) -> String {
    let (parts, _) = parts(module);
    let class = |(index, functions): (usize, &[Function])| {
        let (name, table) = (part_name(module, index + 1), table::name(module));
        let (base, member, held) = match index {
            0 => (String::new(), "functions_".to_owned(), held(module)),
            _ => {
                let base = part_name(module, index);
                (format!(" : public {base}"), base, String::new())
            }
        };
        format!(
            "/** Methods of {}. */
class {name}{base} {{
 public:
{} protected:
  explicit {name}(std::shared_ptr<const {table}> functions) noexcept
      : {member}(std::move(functions)) {{}}
{held}}};

",
            module.class,
            method::all(library, module, functions)
        )
    };
    let classes = parts.into_iter().enumerate().map(class);
    classes.collect()
}

fn part_name(module: &Module, number: usize) -> String {
    format!("{}Part{number}", module.class)
}

/// The member for the table of functions.
fn held(module: &Module) -> String {
    let table = table::name(module);
    format!("\n  std::shared_ptr<const detail::{table}> functions_;\n")
}

/// The functions of the bases, and those of the class itself. Overloads stay together, as they would hide each other.
fn parts(module: &Module) -> (Vec<&[Function]>, &[Function]) {
    // Those of classes come last.
    let functions = module.functions.as_slice();
    let own = functions.iter().position(|one| one.owner.is_some());
    let own = &functions[..own.unwrap_or(functions.len())];
    let (mut parts, mut rest) = (Vec::new(), own);
    while rest.len() > PART {
        let method = |index: usize| rest.get(index).map(|one: &Function| &one.names.method);
        let end = (PART..rest.len()).find(|&end| method(end - 1) != method(end));
        let (part, others) = rest.split_at(end.unwrap_or(rest.len()));
        if others.is_empty() {
            break;
        }
        parts.push(part);
        rest = others;
    }
    (parts, rest)
}

/// Constructors, and `try_open`.
fn opening(library: &Library, module: &Module) -> String {
    let (class, table) = (&module.class, table::name(module));
    let info = library.symbols.info();
    let pointers: Vec<_> = table::symbols(library, module)
        .iter()
        .map(|symbol| format!("&::{symbol}"))
        .collect();
    let static_table = layout::list(
        4,
        &format!("static const detail::{table} functions = {{"),
        &pointers,
        "};",
    );
    let linked = layout::constructor(
        2,
        &format!("{class}()"),
        &[format!("{class}(try_open().value())")],
    );
    let loaded = layout::constructor(
        2,
        &format!("explicit {class}(const std::string &path)"),
        &[format!("{class}(try_open(path).value())")],
    );
    let keep = |table_pointer: &str| match instance::has_any(module) {
        true => format!("    bridge::class_functions<detail::{table}>::keep(*{table_pointer});\n"),
        false => String::new(),
    };
    let (keep_linked, keep_loaded) = (keep("checked"), keep("loaded"));
    format!(
        "#ifdef BRIDGE_LINKED
#if BRIDGE_EXCEPTIONS
  /** Uses the linked library; throws bridge::LoadError if it was not made with this header. */
{linked}#endif

  /** Uses the linked library; returns a bridge::LoadError if it was not made with this header. */
  static bridge::result<{class}> try_open() {{
{static_table}    auto checked = bridge::linked(functions, ::{info}(), detail::expected());
    if (!checked) {{
      return checked.error();
    }}
{keep_linked}    return {class}(*checked);
  }}
#else
#if BRIDGE_EXCEPTIONS
  /** Loads the library at `path`; throws bridge::LoadError if it is not the one for this header. */
{loaded}#endif

  /** Loads the library at `path`; returns a bridge::LoadError if it is not the one for this header. */
  static bridge::result<{class}> try_open(const std::string &path) {{
    auto loaded = bridge::load<detail::{table}>(path, detail::expected());
    if (!loaded) {{
      return loaded.error();
    }}
{keep_loaded}    return {class}(*loaded);
  }}
#endif

  // Copied, never moved from: every {class} can be called at any time.
  {class}(const {class} &) = default;
  {class} &operator=(const {class} &) = default;
  ~{class}() = default;

"
    )
}

//! The class of a module.

use super::{constant, method, table};
use crate::emit::{comment, layout};
use crate::module::{Library, Module};

pub(super) fn of_module(library: &Library, module: &Module) -> String {
    let class = &module.class;
    let mut text = comment::block(0, &comment::module(module));
    let base = constant::base_name(module)
        .map_or_else(String::new, |base| format!(" : public detail::{base}<>"));
    text += &format!(
        "class {class}{base} {{\n public:\n{}",
        opening(library, module)
    );
    text += &method::all(library, module);
    let (table, info) = (table::name(module), library.symbols.info());
    text += &format!(
        "  /** Python as a whole: configuration, threads, log, end. See bridge/runtime.hpp. */
  operator bridge::runtime() const {{
    return bridge::runtime(functions_, *functions_->{info}()->runtime);
  }}

 private:
  explicit {class}(std::shared_ptr<const detail::{table}> functions) noexcept
      : functions_(std::move(functions)) {{}}

  std::shared_ptr<const detail::{table}> functions_;
}};

"
    );
    text
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
    return {class}(*checked);
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
    return {class}(*loaded);
  }}
#endif

  // Copied, never moved from: every {class} can be called at any time.
  {class}(const {class} &) = default;
  {class} &operator=(const {class} &) = default;
  ~{class}() = default;

"
    )
}

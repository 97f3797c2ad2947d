// Made by bridge-gen 0.1.0 from module.py. Do not edit: regenerate.
#ifndef RUST_PYTHON_BRIDGE_HPP
#define RUST_PYTHON_BRIDGE_HPP

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bridge/batch.hpp"
#include "bridge/call.hpp"
#include "bridge/config.h"
#include "bridge/library.hpp"
#include "bridge/result.hpp"
#include "bridge/runtime.hpp"
#include "bridge/types/none.hpp"
#include "bridge/types/scalar.hpp"
#include "bridge/types/str.hpp"
#include "rust_python_bridge.h"

/*
 * rust_python_bridge: the Python functions of module, as methods of C++ classes.
 *
 * Loaded:  rust_python_bridge::Module python("lib/librust_python_bridge.so");
 *          One class per Python module; several may load the same library.
 * Linked:  Define BRIDGE_LINKED everywhere, link with -lrust_python_bridge, and leave out the path:
 *          rust_python_bridge::Module python;
 *
 * Errors.  A method throws a class below bridge::Error: bridge::ValueError and so on for Python's
 *          builtin exceptions, see bridge/exceptions.hpp. Its twin try_... returns a bridge::result
 *          instead. With -fno-exceptions only the twins exist.
 * Owners.  Arguments are borrowed for the call; results are the caller's own copies. An object keeps
 *          the library loaded; copies share it and are cheap.
 * Threads. Every method may be called on any thread, by many at once, on one object or several.
 */

namespace rust_python_bridge {

namespace detail {

static_assert(
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x97da7443449890b7),
    "rust_python_bridge.h and rust_python_bridge.hpp were not made together: regenerate");

/** What this header expects of the library. */
inline bridge::Expected expected() noexcept {
  return bridge::Expected{
      "rust_python_bridge",
      RUST_PYTHON_BRIDGE_VERSION,
      RUST_PYTHON_BRIDGE_FINGERPRINT,
      "python_library_info",
      nullptr};
}

/** The C functions that Module calls, by symbol. */
struct ModuleFunctions {
  decltype(&::python_library_info) python_library_info;
  decltype(&::python_last_error) python_last_error;
  decltype(&::python_result_room) python_result_room;
  decltype(&::python_free_str) python_free_str;
  decltype(&::python_comment_end) python_comment_end;
  decltype(&::python_comment_start) python_comment_start;
  decltype(&::python_backslashes) python_backslashes;
  decltype(&::python_trigraphs) python_trigraphs;
  decltype(&::python_bidi) python_bidi;
  decltype(&::python_white_space) python_white_space;
  decltype(&::python_controls) python_controls;
  decltype(&::python_empty) python_empty;
  decltype(&::python_blank) python_blank;
  decltype(&::python_google_style) python_google_style;
  decltype(&::python_google_style_map) python_google_style_map;
  decltype(&::python_format_string) python_format_string;
  decltype(&::python_quotes) python_quotes;
  decltype(&::python_markup) python_markup;
  decltype(&::python_long_line) python_long_line;
  decltype(&::python_rest_style) python_rest_style;
  decltype(&::python_rest_style_map) python_rest_style_map;
  decltype(&::python_numpy_style) python_numpy_style;
  decltype(&::python_returns_nothing) python_returns_nothing;
  decltype(&::python_only_a_result) python_only_a_result;
  decltype(&::python_doc_of) python_doc_of;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_comment_end", functions.python_comment_end);
  resolver("python_comment_start", functions.python_comment_start);
  resolver("python_backslashes", functions.python_backslashes);
  resolver("python_trigraphs", functions.python_trigraphs);
  resolver("python_bidi", functions.python_bidi);
  resolver("python_white_space", functions.python_white_space);
  resolver("python_controls", functions.python_controls);
  resolver("python_empty", functions.python_empty);
  resolver("python_blank", functions.python_blank);
  resolver("python_google_style", functions.python_google_style);
  resolver("python_google_style_map", functions.python_google_style_map);
  resolver("python_format_string", functions.python_format_string);
  resolver("python_quotes", functions.python_quotes);
  resolver("python_markup", functions.python_markup);
  resolver("python_long_line", functions.python_long_line);
  resolver("python_rest_style", functions.python_rest_style);
  resolver("python_rest_style_map", functions.python_rest_style_map);
  resolver("python_numpy_style", functions.python_numpy_style);
  resolver("python_returns_nothing", functions.python_returns_nothing);
  resolver("python_only_a_result", functions.python_only_a_result);
  resolver("python_doc_of", functions.python_doc_of);
}
#endif

}  // namespace detail

/** A module * / whose docstring / * tries to end // its comment.
 *
 * A path C:\\temp\\new, a trigraph ? ?/
 * and a line that ends in a backslash \\
 * are left as they are.
 *
 * Python: module module
 */
class Module {
 public:
#ifdef BRIDGE_LINKED
#if BRIDGE_EXCEPTIONS
  /** Uses the linked library; throws bridge::LoadError if it was not made with this header. */
  Module() : Module(try_open().value()) {}
#endif

  /** Uses the linked library; returns a bridge::LoadError if it was not made with this header. */
  static bridge::result<Module> try_open() {
    static const detail::ModuleFunctions functions = {
        &::python_library_info,
        &::python_last_error,
        &::python_result_room,
        &::python_free_str,
        &::python_comment_end,
        &::python_comment_start,
        &::python_backslashes,
        &::python_trigraphs,
        &::python_bidi,
        &::python_white_space,
        &::python_controls,
        &::python_empty,
        &::python_blank,
        &::python_google_style,
        &::python_google_style_map,
        &::python_format_string,
        &::python_quotes,
        &::python_markup,
        &::python_long_line,
        &::python_rest_style,
        &::python_rest_style_map,
        &::python_numpy_style,
        &::python_returns_nothing,
        &::python_only_a_result,
        &::python_doc_of};
    auto checked = bridge::linked(functions, ::python_library_info(), detail::expected());
    if (!checked) {
      return checked.error();
    }
    return Module(*checked);
  }
#else
#if BRIDGE_EXCEPTIONS
  /** Loads the library at `path`; throws bridge::LoadError if it is not the one for this header. */
  explicit Module(const std::string &path) : Module(try_open(path).value()) {}
#endif

  /** Loads the library at `path`; returns a bridge::LoadError if it is not the one for this header. */
  static bridge::result<Module> try_open(const std::string &path) {
    auto loaded = bridge::load<detail::ModuleFunctions>(path, detail::expected());
    if (!loaded) {
      return loaded.error();
    }
    return Module(*loaded);
  }
#endif

  // Copied, never moved from: every Module can be called at any time.
  Module(const Module &) = default;
  Module &operator=(const Module &) = default;
  ~Module() = default;

#if BRIDGE_EXCEPTIONS
  /** Ends * / here. int broken(void); / * and * / again.
   *
   * Python: module.comment_end() -> int
   */
  std::int64_t comment_end() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_comment_end);
  }

  /** Opens / * and // and / ** and ///.
   *
   * Python: module.comment_start() -> int
   */
  std::int64_t comment_start() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_comment_start);
  }

  /** Ends in a backslash \\
   * \\u0041 \\x41 \\n C:\\new \\
   *
   * Python: module.backslashes() -> int
   */
  std::int64_t backslashes() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_backslashes);
  }

  /** What? ?/
   * ? ?= ? ?' ? ?( ? ?) ? ?! ? ?< ? ?> ? ?-
   *
   * Python: module.trigraphs() -> int
   */
  std::int64_t trigraphs() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_trigraphs);
  }

  /** Right to left: [U+202E] override [U+202C], isolate [U+2066] and [U+2069], mark [U+200F], zero width [U+200B], BOM [U+FEFF], escaped [U+202E] [U+2066].
   *
   * Python: module.bidi() -> int
   */
  std::int64_t bidi() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_bidi);
  }

  /** Tabs    here and        here.
   *
   *         A line that starts with a tab.
   *     Escaped CR[U+000D]LF
   * VT[U+000B]FF[U+000C]NEL[U+0085]LS[U+2028]PS[U+2029] and the end.
   *
   * Python: module.white_space() -> int
   */
  std::int64_t white_space() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_white_space);
  }

  /** NUL [U+0000], bell [U+0007], escape [U+001B], delete [U+007F], C1 [U+009B].
   *
   * Python: module.controls() -> int
   */
  std::int64_t controls() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_controls);
  }

  /** Python: module.empty() -> int */
  std::int64_t empty() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_empty);
  }

  /** Python: module.blank() -> int */
  std::int64_t blank() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_blank);
  }

  /** Give eleven.
   *
   * Example:
   *     >>> google_style()
   *     11
   *
   * ```
   * let x = broken rust
   * ```
   *
   * @param width Not used.
   *     Over two lines.
   * @return Eleven.
   *
   * Python: module.google_style(width: int = 3) -> int
   */
  std::int64_t google_style(std::int64_t width = 3) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_google_style,
        bridge::types::scalar<std::int64_t>::lower(width));
  }

  /** google_style() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> google_style_map(bridge::batch_view<const std::int64_t> width) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python_google_style_map,
        "module.google_style width",
        width);
  }

  /** google_style_map() with the results in `out`. */
  void google_style_map(
      bridge::batch_view<const std::int64_t> width, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_google_style_map,
        "module.google_style width out",
        width,
        out);
  }

  /** Python: module.format_string() -> int */
  std::int64_t format_string() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_format_string);
  }

  /** Both """ and ''' and "# and r#"raw"# and R"(raw)".
   *
   * Python: module.quotes() -> int
   */
  std::int64_t quotes() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_quotes);
  }

  /** \<b>HTML\</b> & [link](x) \@param \\param \\endcode `code` $x$ \#include \<x> %d {} ${x}.
   *
   * Python: module.markup() -> int
   */
  std::int64_t markup() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_markup);
  }

  /** A line of many words: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.
   *
   * Python: module.long_line() -> int
   */
  std::int64_t long_line() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_long_line);
  }

  /** Divide, in Sphinx's style.
   *
   * :param remainder: Another function has this one.
   *
   * @param dividend What is divided. It may be long,
   *     and go on
   * @param divisor What it is divided by:
   *     @parblock
   *     - not 0
   *     - not 1:
   *
   *       that would be of little use
   *     @endparblock
   * @return The quotient.
   * @throws bridge::ZeroDivisionError If `divisor` is 0.
   * @throws bridge::PythonError module.BadError: Never, \\* / or \@never.
   *
   * Python: module.rest_style(dividend: int, divisor: int = 2) -> int
   */
  std::int64_t rest_style(std::int64_t dividend, std::int64_t divisor = 2) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_rest_style,
        bridge::types::scalar<std::int64_t>::lower(dividend),
        bridge::types::scalar<std::int64_t>::lower(divisor));
  }

  /** rest_style() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> rest_style_map(
      bridge::batch_view<const std::int64_t> dividend,
      bridge::batch_view<const std::int64_t> divisor) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python_rest_style_map,
        "module.rest_style dividend divisor",
        dividend,
        divisor);
  }

  /** rest_style_map() with the results in `out`. */
  void rest_style_map(
      bridge::batch_view<const std::int64_t> dividend,
      bridge::batch_view<const std::int64_t> divisor,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_rest_style_map,
        "module.rest_style dividend divisor out",
        dividend,
        divisor,
        out);
  }

  /** Move a point.
   *
   * Notes
   * -----
   * See \<the manual> and \#notes, or `<here>`.
   *
   * @param new_ Where to.
   * @param x (float, optional) Where from.
   * @param y (float, optional) Where from.
   * @param unit (str)
   * @return distance: How far it is, as::
   *     @parblock
   *
   *         hypot(x, y)
   *     @endparblock
   * @throws bridge::ValueError If it is too far.
   * @throws bridge::OverflowError If it is too far.
   *
   * Python: module.numpy_style(new: float, x: float, y: float = 0.0, *, unit: str = "m") -> float
   */
  double numpy_style(double new_, double x, double y = 0.0, bridge::string_view unit = "m") const {
    return bridge::call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_numpy_style,
        bridge::types::scalar<double>::lower(new_),
        bridge::types::scalar<double>::lower(x),
        bridge::types::scalar<double>::lower(y),
        bridge::types::str::lower(unit));
  }

  /** Print.
   *
   * Returns: Nothing
   * at all.
   *
   * Yields: None.
   *
   * @param text
   *     ```
   *     a fence that stays open
   *     ```
   *
   * Python: module.returns_nothing(text: str) -> None
   */
  void returns_nothing(bridge::string_view text) const {
    return bridge::call_void(
        functions_->python_last_error,
        functions_->python_returns_nothing,
        bridge::types::str::lower(text));
  }

  /** @return
   *     - A list
   *         - of two.
   *
   * Python: module.only_a_result() -> int
   */
  std::int64_t only_a_result() const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_only_a_result);
  }

  /** Python: module.doc_of(name: str) -> str */
  std::string doc_of(bridge::string_view name) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_doc_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

#endif

  /** comment_end(), but an error comes back in the result.
   *
   * Python: module.comment_end() -> int
   */
  bridge::result<std::int64_t> try_comment_end() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_comment_end);
  }

  /** comment_start(), but an error comes back in the result.
   *
   * Python: module.comment_start() -> int
   */
  bridge::result<std::int64_t> try_comment_start() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_comment_start);
  }

  /** backslashes(), but an error comes back in the result.
   *
   * Python: module.backslashes() -> int
   */
  bridge::result<std::int64_t> try_backslashes() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_backslashes);
  }

  /** trigraphs(), but an error comes back in the result.
   *
   * Python: module.trigraphs() -> int
   */
  bridge::result<std::int64_t> try_trigraphs() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_trigraphs);
  }

  /** bidi(), but an error comes back in the result.
   *
   * Python: module.bidi() -> int
   */
  bridge::result<std::int64_t> try_bidi() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_bidi);
  }

  /** white_space(), but an error comes back in the result.
   *
   * Python: module.white_space() -> int
   */
  bridge::result<std::int64_t> try_white_space() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_white_space);
  }

  /** controls(), but an error comes back in the result.
   *
   * Python: module.controls() -> int
   */
  bridge::result<std::int64_t> try_controls() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_controls);
  }

  /** empty(), but an error comes back in the result.
   *
   * Python: module.empty() -> int
   */
  bridge::result<std::int64_t> try_empty() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_empty);
  }

  /** blank(), but an error comes back in the result.
   *
   * Python: module.blank() -> int
   */
  bridge::result<std::int64_t> try_blank() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_blank);
  }

  /** google_style(), but an error comes back in the result.
   *
   * Python: module.google_style(width: int = 3) -> int
   */
  bridge::result<std::int64_t> try_google_style(std::int64_t width = 3) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_google_style,
        bridge::types::scalar<std::int64_t>::lower(width));
  }

  /** google_style_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_google_style_map(
      bridge::batch_view<const std::int64_t> width) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python_google_style_map,
        "module.google_style width",
        width);
  }

  /** google_style_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_google_style_map(
      bridge::batch_view<const std::int64_t> width, bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_google_style_map,
        "module.google_style width out",
        width,
        out);
  }

  /** format_string(), but an error comes back in the result.
   *
   * Python: module.format_string() -> int
   */
  bridge::result<std::int64_t> try_format_string() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_format_string);
  }

  /** quotes(), but an error comes back in the result.
   *
   * Python: module.quotes() -> int
   */
  bridge::result<std::int64_t> try_quotes() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_quotes);
  }

  /** markup(), but an error comes back in the result.
   *
   * Python: module.markup() -> int
   */
  bridge::result<std::int64_t> try_markup() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_markup);
  }

  /** long_line(), but an error comes back in the result.
   *
   * Python: module.long_line() -> int
   */
  bridge::result<std::int64_t> try_long_line() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_long_line);
  }

  /** rest_style(), but an error comes back in the result.
   *
   * Python: module.rest_style(dividend: int, divisor: int = 2) -> int
   */
  bridge::result<std::int64_t> try_rest_style(
      std::int64_t dividend, std::int64_t divisor = 2) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_rest_style,
        bridge::types::scalar<std::int64_t>::lower(dividend),
        bridge::types::scalar<std::int64_t>::lower(divisor));
  }

  /** rest_style_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_rest_style_map(
      bridge::batch_view<const std::int64_t> dividend,
      bridge::batch_view<const std::int64_t> divisor) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python_rest_style_map,
        "module.rest_style dividend divisor",
        dividend,
        divisor);
  }

  /** rest_style_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_rest_style_map(
      bridge::batch_view<const std::int64_t> dividend,
      bridge::batch_view<const std::int64_t> divisor,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_rest_style_map,
        "module.rest_style dividend divisor out",
        dividend,
        divisor,
        out);
  }

  /** numpy_style(), but an error comes back in the result.
   *
   * Python: module.numpy_style(new: float, x: float, y: float = 0.0, *, unit: str = "m") -> float
   */
  bridge::result<double> try_numpy_style(
      double new_, double x, double y = 0.0, bridge::string_view unit = "m") const {
    return bridge::try_call_value<bridge::types::scalar<double>>(
        functions_->python_last_error,
        functions_->python_numpy_style,
        bridge::types::scalar<double>::lower(new_),
        bridge::types::scalar<double>::lower(x),
        bridge::types::scalar<double>::lower(y),
        bridge::types::str::lower(unit));
  }

  /** returns_nothing(), but an error comes back in the result.
   *
   * Python: module.returns_nothing(text: str) -> None
   */
  bridge::result<void> try_returns_nothing(bridge::string_view text) const {
    return bridge::try_call_void(
        functions_->python_last_error,
        functions_->python_returns_nothing,
        bridge::types::str::lower(text));
  }

  /** only_a_result(), but an error comes back in the result.
   *
   * Python: module.only_a_result() -> int
   */
  bridge::result<std::int64_t> try_only_a_result() const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error, functions_->python_only_a_result);
  }

  /** doc_of(), but an error comes back in the result.
   *
   * Python: module.doc_of(name: str) -> str
   */
  bridge::result<std::string> try_doc_of(bridge::string_view name) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_doc_of,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::str::lower(name));
  }

  /** Python as a whole: configuration, threads, log, end. See bridge/runtime.hpp. */
  operator bridge::runtime() const {
    return bridge::runtime(functions_, *functions_->python_library_info()->runtime);
  }

 private:
  explicit Module(std::shared_ptr<const detail::ModuleFunctions> functions) noexcept
      : functions_(std::move(functions)) {}

  std::shared_ptr<const detail::ModuleFunctions> functions_;
};

}  // namespace rust_python_bridge

#endif

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
    RUST_PYTHON_BRIDGE_FINGERPRINT == UINT64_C(0x04cfc35e0ca7c70f),
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
  decltype(&::python_delete_) python_delete_;
  decltype(&::python_new_) python_new_;
  decltype(&::python_template_) python_template_;
  decltype(&::python_register_) python_register_;
  decltype(&::python_auto_) python_auto_;
  decltype(&::python_namespace_) python_namespace_;
  decltype(&::python_typename_) python_typename_;
  decltype(&::python_operator_) python_operator_;
  decltype(&::python_switch_) python_switch_;
  decltype(&::python_struct_) python_struct_;
  decltype(&::python_union_) python_union_;
  decltype(&::python_virtual_) python_virtual_;
  decltype(&::python_signed_) python_signed_;
  decltype(&::python_co_await_) python_co_await_;
  decltype(&::python_alignas_) python_alignas_;
  decltype(&::python_requires_) python_requires_;
  decltype(&::python_concept_) python_concept_;
  decltype(&::python_xor_) python_xor_;
  decltype(&::python_char8_t_) python_char8_t_;
  decltype(&::python_restrict_) python_restrict_;
  decltype(&::python_inline_) python_inline_;
  decltype(&::python_typeof_) python_typeof_;
  decltype(&::python_fn_) python_fn_;
  decltype(&::python_impl_) python_impl_;
  decltype(&::python_mut_) python_mut_;
  decltype(&::python_let_) python_let_;
  decltype(&::python_match_) python_match_;
  decltype(&::python_move_) python_move_;
  decltype(&::python_ref_) python_ref_;
  decltype(&::python_pub_) python_pub_;
  decltype(&::python_crate_) python_crate_;
  decltype(&::python_trait_) python_trait_;
  decltype(&::python_unsafe_) python_unsafe_;
  decltype(&::python_dyn_) python_dyn_;
  decltype(&::python_loop_) python_loop_;
  decltype(&::python_Self_) python_Self_;
  decltype(&::python_super_) python_super_;
  decltype(&::python_gen_) python_gen_;
  decltype(&::python_become_) python_become_;
  decltype(&::python_box_) python_box_;
  decltype(&::python_abstract_) python_abstract_;
  decltype(&::python_errno_) python_errno_;
  decltype(&::python_linux_) python_linux_;
  decltype(&::python_unix_) python_unix_;
  decltype(&::python_stdin_) python_stdin_;
  decltype(&::python_stdout_) python_stdout_;
  decltype(&::python_NULL_) python_NULL_;
  decltype(&::python_EOF_) python_EOF_;
  decltype(&::python_NAN_) python_NAN_;
  decltype(&::python_INT_MAX_) python_INT_MAX_;
  decltype(&::python_assert_) python_assert_;
  decltype(&::python_BUFSIZ_) python_BUFSIZ_;
  decltype(&::python_Module) python_Module;
  decltype(&::python_functions_) python_functions_;
  decltype(&::python_try_open) python_try_open;
  decltype(&::python_this_) python_this_;
  decltype(&::python_bridge) python_bridge;
  decltype(&::python_std) python_std;
  decltype(&::python_result) python_result;
  decltype(&::python_gr_u00f6_u00df_e) python_gr_u00f6_u00df_e;
  decltype(&::python__u540d_u524d_) python__u540d_u524d_;
  decltype(&::python_add) python_add;
  decltype(&::python_add_map) python_add_map;
  decltype(&::python_try_add) python_try_add;
  decltype(&::python_try_add_map) python_try_add_map;
  decltype(&::python_parameters_of_cpp) python_parameters_of_cpp;
  decltype(&::python_parameters_of_macros) python_parameters_of_macros;
  decltype(&::python_parameters_of_rust) python_parameters_of_rust;
  decltype(&::python_parameters_of_ours) python_parameters_of_ours;
  decltype(&::python_parameters_not_ascii) python_parameters_not_ascii;
  decltype(&::python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters) python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters;
  decltype(&::python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map) python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map;
};

#ifndef BRIDGE_LINKED
/** Looks all of them up. */
inline void resolve(bridge::Resolver &resolver, ModuleFunctions &functions) noexcept {
  resolver("python_library_info", functions.python_library_info);
  resolver("python_last_error", functions.python_last_error);
  resolver("python_result_room", functions.python_result_room);
  resolver("python_free_str", functions.python_free_str);
  resolver("python_delete_", functions.python_delete_);
  resolver("python_new_", functions.python_new_);
  resolver("python_template_", functions.python_template_);
  resolver("python_register_", functions.python_register_);
  resolver("python_auto_", functions.python_auto_);
  resolver("python_namespace_", functions.python_namespace_);
  resolver("python_typename_", functions.python_typename_);
  resolver("python_operator_", functions.python_operator_);
  resolver("python_switch_", functions.python_switch_);
  resolver("python_struct_", functions.python_struct_);
  resolver("python_union_", functions.python_union_);
  resolver("python_virtual_", functions.python_virtual_);
  resolver("python_signed_", functions.python_signed_);
  resolver("python_co_await_", functions.python_co_await_);
  resolver("python_alignas_", functions.python_alignas_);
  resolver("python_requires_", functions.python_requires_);
  resolver("python_concept_", functions.python_concept_);
  resolver("python_xor_", functions.python_xor_);
  resolver("python_char8_t_", functions.python_char8_t_);
  resolver("python_restrict_", functions.python_restrict_);
  resolver("python_inline_", functions.python_inline_);
  resolver("python_typeof_", functions.python_typeof_);
  resolver("python_fn_", functions.python_fn_);
  resolver("python_impl_", functions.python_impl_);
  resolver("python_mut_", functions.python_mut_);
  resolver("python_let_", functions.python_let_);
  resolver("python_match_", functions.python_match_);
  resolver("python_move_", functions.python_move_);
  resolver("python_ref_", functions.python_ref_);
  resolver("python_pub_", functions.python_pub_);
  resolver("python_crate_", functions.python_crate_);
  resolver("python_trait_", functions.python_trait_);
  resolver("python_unsafe_", functions.python_unsafe_);
  resolver("python_dyn_", functions.python_dyn_);
  resolver("python_loop_", functions.python_loop_);
  resolver("python_Self_", functions.python_Self_);
  resolver("python_super_", functions.python_super_);
  resolver("python_gen_", functions.python_gen_);
  resolver("python_become_", functions.python_become_);
  resolver("python_box_", functions.python_box_);
  resolver("python_abstract_", functions.python_abstract_);
  resolver("python_errno_", functions.python_errno_);
  resolver("python_linux_", functions.python_linux_);
  resolver("python_unix_", functions.python_unix_);
  resolver("python_stdin_", functions.python_stdin_);
  resolver("python_stdout_", functions.python_stdout_);
  resolver("python_NULL_", functions.python_NULL_);
  resolver("python_EOF_", functions.python_EOF_);
  resolver("python_NAN_", functions.python_NAN_);
  resolver("python_INT_MAX_", functions.python_INT_MAX_);
  resolver("python_assert_", functions.python_assert_);
  resolver("python_BUFSIZ_", functions.python_BUFSIZ_);
  resolver("python_Module", functions.python_Module);
  resolver("python_functions_", functions.python_functions_);
  resolver("python_try_open", functions.python_try_open);
  resolver("python_this_", functions.python_this_);
  resolver("python_bridge", functions.python_bridge);
  resolver("python_std", functions.python_std);
  resolver("python_result", functions.python_result);
  resolver("python_gr_u00f6_u00df_e", functions.python_gr_u00f6_u00df_e);
  resolver("python__u540d_u524d_", functions.python__u540d_u524d_);
  resolver("python_add", functions.python_add);
  resolver("python_add_map", functions.python_add_map);
  resolver("python_try_add", functions.python_try_add);
  resolver("python_try_add_map", functions.python_try_add_map);
  resolver("python_parameters_of_cpp", functions.python_parameters_of_cpp);
  resolver("python_parameters_of_macros", functions.python_parameters_of_macros);
  resolver("python_parameters_of_rust", functions.python_parameters_of_rust);
  resolver("python_parameters_of_ours", functions.python_parameters_of_ours);
  resolver("python_parameters_not_ascii", functions.python_parameters_not_ascii);
  resolver(
      "python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters",
      functions.python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters);
  resolver(
      "python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map",
      functions.python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map);
}
#endif

}  // namespace detail

/** Names that mean something to C, C++ or Rust. Each function gives its own name.
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
        &::python_delete_,
        &::python_new_,
        &::python_template_,
        &::python_register_,
        &::python_auto_,
        &::python_namespace_,
        &::python_typename_,
        &::python_operator_,
        &::python_switch_,
        &::python_struct_,
        &::python_union_,
        &::python_virtual_,
        &::python_signed_,
        &::python_co_await_,
        &::python_alignas_,
        &::python_requires_,
        &::python_concept_,
        &::python_xor_,
        &::python_char8_t_,
        &::python_restrict_,
        &::python_inline_,
        &::python_typeof_,
        &::python_fn_,
        &::python_impl_,
        &::python_mut_,
        &::python_let_,
        &::python_match_,
        &::python_move_,
        &::python_ref_,
        &::python_pub_,
        &::python_crate_,
        &::python_trait_,
        &::python_unsafe_,
        &::python_dyn_,
        &::python_loop_,
        &::python_Self_,
        &::python_super_,
        &::python_gen_,
        &::python_become_,
        &::python_box_,
        &::python_abstract_,
        &::python_errno_,
        &::python_linux_,
        &::python_unix_,
        &::python_stdin_,
        &::python_stdout_,
        &::python_NULL_,
        &::python_EOF_,
        &::python_NAN_,
        &::python_INT_MAX_,
        &::python_assert_,
        &::python_BUFSIZ_,
        &::python_Module,
        &::python_functions_,
        &::python_try_open,
        &::python_this_,
        &::python_bridge,
        &::python_std,
        &::python_result,
        &::python_gr_u00f6_u00df_e,
        &::python__u540d_u524d_,
        &::python_add,
        &::python_add_map,
        &::python_try_add,
        &::python_try_add_map,
        &::python_parameters_of_cpp,
        &::python_parameters_of_macros,
        &::python_parameters_of_rust,
        &::python_parameters_of_ours,
        &::python_parameters_not_ascii,
        &::python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters,
        &::python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map};
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
  /** Python: module.delete() -> str */
  std::string delete_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_delete_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.new() -> str */
  std::string new_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_new_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.template() -> str */
  std::string template_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_template_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.register() -> str */
  std::string register_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_register_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.auto() -> str */
  std::string auto_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_auto_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.namespace() -> str */
  std::string namespace_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_namespace_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.typename() -> str */
  std::string typename_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_typename_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.operator() -> str */
  std::string operator_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_operator_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.switch() -> str */
  std::string switch_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_switch_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.struct() -> str */
  std::string struct_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_struct_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.union() -> str */
  std::string union_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_union_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.virtual() -> str */
  std::string virtual_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_virtual_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.signed() -> str */
  std::string signed_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_signed_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.co_await() -> str */
  std::string co_await_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_co_await_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.alignas() -> str */
  std::string alignas_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_alignas_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.requires() -> str */
  std::string requires_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_requires_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.concept() -> str */
  std::string concept_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_concept_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.xor() -> str */
  std::string xor_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_xor_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.char8_t() -> str */
  std::string char8_t_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_char8_t_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.restrict() -> str */
  std::string restrict_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_restrict_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.inline() -> str */
  std::string inline_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_inline_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.typeof() -> str */
  std::string typeof_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_typeof_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.fn() -> str */
  std::string fn() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_fn_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.impl() -> str */
  std::string impl() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_impl_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.mut() -> str */
  std::string mut() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_mut_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.let() -> str */
  std::string let() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_let_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.match() -> str */
  std::string match() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_match_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.move() -> str */
  std::string move() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_move_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.ref() -> str */
  std::string ref() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_ref_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.pub() -> str */
  std::string pub() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_pub_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.crate() -> str */
  std::string crate() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_crate_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.trait() -> str */
  std::string trait() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_trait_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.unsafe() -> str */
  std::string unsafe() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_unsafe_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.dyn() -> str */
  std::string dyn() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_dyn_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.loop() -> str */
  std::string loop() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_loop_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.Self() -> str */
  std::string Self() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_Self_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.super() -> str */
  std::string super() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_super_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.gen() -> str */
  std::string gen() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_gen_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.become() -> str */
  std::string become() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_become_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.box() -> str */
  std::string box() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_box_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.abstract() -> str */
  std::string abstract() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_abstract_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.errno() -> str */
  std::string errno_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_errno_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.linux() -> str */
  std::string linux_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_linux_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.unix() -> str */
  std::string unix_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_unix_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.stdin() -> str */
  std::string stdin_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_stdin_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.stdout() -> str */
  std::string stdout_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_stdout_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.NULL() -> str */
  std::string NULL_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_NULL_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.EOF() -> str */
  std::string EOF_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_EOF_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.NAN() -> str */
  std::string NAN_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_NAN_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.INT_MAX() -> str */
  std::string INT_MAX_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_INT_MAX_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.assert_() -> str */
  std::string assert_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_assert_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.BUFSIZ() -> str */
  std::string BUFSIZ_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_BUFSIZ_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.Module() -> str */
  std::string Module_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_Module,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.functions_() -> str */
  std::string functions__() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_functions_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.try_open() -> str */
  std::string try_open_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_try_open,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.this_() -> str */
  std::string this_() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_this_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.bridge() -> str */
  std::string bridge() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_bridge,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.std() -> str */
  std::string std() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_std,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.result() -> str */
  std::string result() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_result,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.größe() -> str */
  std::string größe() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_gr_u00f6_u00df_e,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.名前() -> str */
  std::string 名前() const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python__u540d_u524d_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Python: module.add(a: int, b: int) -> int */
  std::int64_t add(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> add__map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error, functions_->python_add_map, "module.add a b", a, b);
  }

  /** add__map() with the results in `out`. */
  void add__map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error, functions_->python_add_map, "module.add a b out", a, b, out);
  }

  /** Python: module.try_add(a: int, b: int) -> int */
  std::int64_t try_add(std::int64_t a, std::int64_t b) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_try_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** try_add() for each element of ranges: see bridge/batch.hpp. */
  std::vector<std::int64_t> try_add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error, functions_->python_try_add_map, "module.try_add a b", a, b);
  }

  /** try_add_map() with the results in `out`. */
  void try_add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_try_add_map,
        "module.try_add a b out",
        a,
        b,
        out);
  }

  /** Python: module.parameters_of_cpp(int: int, class_: int, operator: int, this: int, new: int, double: int) -> str
   */
  std::string parameters_of_cpp(
      std::int64_t int_,
      std::int64_t class_,
      std::int64_t operator_,
      std::int64_t this_,
      std::int64_t new_,
      std::int64_t double_) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_cpp,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(int_),
        bridge::types::scalar<std::int64_t>::lower(class_),
        bridge::types::scalar<std::int64_t>::lower(operator_),
        bridge::types::scalar<std::int64_t>::lower(this_),
        bridge::types::scalar<std::int64_t>::lower(new_),
        bridge::types::scalar<std::int64_t>::lower(double_));
  }

  /** Python: module.parameters_of_macros(errno: int, linux: int, NULL: int, EOF: int, stdin: int, unix: int) -> str
   */
  std::string parameters_of_macros(
      std::int64_t errno_,
      std::int64_t linux_,
      std::int64_t NULL_,
      std::int64_t EOF_,
      std::int64_t stdin_,
      std::int64_t unix_) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_macros,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(errno_),
        bridge::types::scalar<std::int64_t>::lower(linux_),
        bridge::types::scalar<std::int64_t>::lower(NULL_),
        bridge::types::scalar<std::int64_t>::lower(EOF_),
        bridge::types::scalar<std::int64_t>::lower(stdin_),
        bridge::types::scalar<std::int64_t>::lower(unix_));
  }

  /** Python: module.parameters_of_rust(fn: int, impl: int, match: int, crate: int, Self: int, r: int) -> str
   */
  std::string parameters_of_rust(
      std::int64_t fn_,
      std::int64_t impl_,
      std::int64_t match_,
      std::int64_t crate_,
      std::int64_t Self_,
      std::int64_t r) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_rust,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(fn_),
        bridge::types::scalar<std::int64_t>::lower(impl_),
        bridge::types::scalar<std::int64_t>::lower(match_),
        bridge::types::scalar<std::int64_t>::lower(crate_),
        bridge::types::scalar<std::int64_t>::lower(Self_),
        bridge::types::scalar<std::int64_t>::lower(r));
  }

  /** Python: module.parameters_of_ours(functions_: int, bridge: int, std: int, self: int, result: int, python_add: int) -> str
   */
  std::string parameters_of_ours(
      std::int64_t functions__,
      std::int64_t bridge,
      std::int64_t std,
      std::int64_t self_,
      std::int64_t result,
      std::int64_t python_add) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_ours,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(functions__),
        bridge::types::scalar<std::int64_t>::lower(bridge),
        bridge::types::scalar<std::int64_t>::lower(std),
        bridge::types::scalar<std::int64_t>::lower(self_),
        bridge::types::scalar<std::int64_t>::lower(result),
        bridge::types::scalar<std::int64_t>::lower(python_add));
  }

  /** Python: module.parameters_not_ascii(größe: int, 名: int, ñ_: int) -> str */
  std::string parameters_not_ascii(
      std::int64_t gr_u00f6_u00df_e, std::int64_t _u540d_, std::int64_t _u00f1__) const {
    return bridge::call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_not_ascii,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(gr_u00f6_u00df_e),
        bridge::types::scalar<std::int64_t>::lower(_u540d_),
        bridge::types::scalar<std::int64_t>::lower(_u00f1__));
  }

  /** Python: module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(the_first_of_the_two_numbers_to_be_added: int, the_second_of_the_two_numbers_to_be_added: int) -> int
   */
  std::int64_t add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(
      std::int64_t the_first_of_the_two_numbers_to_be_added,
      std::int64_t the_second_of_the_two_numbers_to_be_added) const {
    return bridge::call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters,
        bridge::types::scalar<std::int64_t>::lower(the_first_of_the_two_numbers_to_be_added),
        bridge::types::scalar<std::int64_t>::lower(the_second_of_the_two_numbers_to_be_added));
  }

  /** add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters() for each element of ranges: see bridge/batch.hpp.
   */
  std::vector<std::int64_t> add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map(
      bridge::batch_view<const std::int64_t> the_first_of_the_two_numbers_to_be_added,
      bridge::batch_view<const std::int64_t> the_second_of_the_two_numbers_to_be_added) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call(
        functions_->python_last_error,
        functions_->python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map,
        "module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters the_first_of_the_two_numbers_to_be_added the_second_of_the_two_numbers_to_be_added",
        the_first_of_the_two_numbers_to_be_added,
        the_second_of_the_two_numbers_to_be_added);
  }

  /** add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map() with the results in `out`.
   */
  void add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map(
      bridge::batch_view<const std::int64_t> the_first_of_the_two_numbers_to_be_added,
      bridge::batch_view<const std::int64_t> the_second_of_the_two_numbers_to_be_added,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::call_into(
        functions_->python_last_error,
        functions_->python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map,
        "module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters the_first_of_the_two_numbers_to_be_added the_second_of_the_two_numbers_to_be_added out",
        the_first_of_the_two_numbers_to_be_added,
        the_second_of_the_two_numbers_to_be_added,
        out);
  }

#endif

  /** delete_(), but an error comes back in the result.
   *
   * Python: module.delete() -> str
   */
  bridge::result<std::string> try_delete() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_delete_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** new_(), but an error comes back in the result.
   *
   * Python: module.new() -> str
   */
  bridge::result<std::string> try_new() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_new_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** template_(), but an error comes back in the result.
   *
   * Python: module.template() -> str
   */
  bridge::result<std::string> try_template() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_template_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** register_(), but an error comes back in the result.
   *
   * Python: module.register() -> str
   */
  bridge::result<std::string> try_register() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_register_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** auto_(), but an error comes back in the result.
   *
   * Python: module.auto() -> str
   */
  bridge::result<std::string> try_auto() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_auto_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** namespace_(), but an error comes back in the result.
   *
   * Python: module.namespace() -> str
   */
  bridge::result<std::string> try_namespace() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_namespace_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** typename_(), but an error comes back in the result.
   *
   * Python: module.typename() -> str
   */
  bridge::result<std::string> try_typename() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_typename_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** operator_(), but an error comes back in the result.
   *
   * Python: module.operator() -> str
   */
  bridge::result<std::string> try_operator() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_operator_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** switch_(), but an error comes back in the result.
   *
   * Python: module.switch() -> str
   */
  bridge::result<std::string> try_switch() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_switch_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** struct_(), but an error comes back in the result.
   *
   * Python: module.struct() -> str
   */
  bridge::result<std::string> try_struct() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_struct_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** union_(), but an error comes back in the result.
   *
   * Python: module.union() -> str
   */
  bridge::result<std::string> try_union() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_union_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** virtual_(), but an error comes back in the result.
   *
   * Python: module.virtual() -> str
   */
  bridge::result<std::string> try_virtual() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_virtual_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** signed_(), but an error comes back in the result.
   *
   * Python: module.signed() -> str
   */
  bridge::result<std::string> try_signed() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_signed_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** co_await_(), but an error comes back in the result.
   *
   * Python: module.co_await() -> str
   */
  bridge::result<std::string> try_co_await() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_co_await_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** alignas_(), but an error comes back in the result.
   *
   * Python: module.alignas() -> str
   */
  bridge::result<std::string> try_alignas() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_alignas_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** requires_(), but an error comes back in the result.
   *
   * Python: module.requires() -> str
   */
  bridge::result<std::string> try_requires() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_requires_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** concept_(), but an error comes back in the result.
   *
   * Python: module.concept() -> str
   */
  bridge::result<std::string> try_concept() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_concept_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** xor_(), but an error comes back in the result.
   *
   * Python: module.xor() -> str
   */
  bridge::result<std::string> try_xor() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_xor_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** char8_t_(), but an error comes back in the result.
   *
   * Python: module.char8_t() -> str
   */
  bridge::result<std::string> try_char8_t() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_char8_t_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** restrict_(), but an error comes back in the result.
   *
   * Python: module.restrict() -> str
   */
  bridge::result<std::string> try_restrict() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_restrict_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** inline_(), but an error comes back in the result.
   *
   * Python: module.inline() -> str
   */
  bridge::result<std::string> try_inline() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_inline_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** typeof_(), but an error comes back in the result.
   *
   * Python: module.typeof() -> str
   */
  bridge::result<std::string> try_typeof() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_typeof_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** fn(), but an error comes back in the result.
   *
   * Python: module.fn() -> str
   */
  bridge::result<std::string> try_fn() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_fn_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** impl(), but an error comes back in the result.
   *
   * Python: module.impl() -> str
   */
  bridge::result<std::string> try_impl() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_impl_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** mut(), but an error comes back in the result.
   *
   * Python: module.mut() -> str
   */
  bridge::result<std::string> try_mut() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_mut_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** let(), but an error comes back in the result.
   *
   * Python: module.let() -> str
   */
  bridge::result<std::string> try_let() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_let_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** match(), but an error comes back in the result.
   *
   * Python: module.match() -> str
   */
  bridge::result<std::string> try_match() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_match_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** move(), but an error comes back in the result.
   *
   * Python: module.move() -> str
   */
  bridge::result<std::string> try_move() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_move_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** ref(), but an error comes back in the result.
   *
   * Python: module.ref() -> str
   */
  bridge::result<std::string> try_ref() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_ref_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** pub(), but an error comes back in the result.
   *
   * Python: module.pub() -> str
   */
  bridge::result<std::string> try_pub() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_pub_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** crate(), but an error comes back in the result.
   *
   * Python: module.crate() -> str
   */
  bridge::result<std::string> try_crate() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_crate_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** trait(), but an error comes back in the result.
   *
   * Python: module.trait() -> str
   */
  bridge::result<std::string> try_trait() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_trait_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** unsafe(), but an error comes back in the result.
   *
   * Python: module.unsafe() -> str
   */
  bridge::result<std::string> try_unsafe() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_unsafe_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** dyn(), but an error comes back in the result.
   *
   * Python: module.dyn() -> str
   */
  bridge::result<std::string> try_dyn() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_dyn_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** loop(), but an error comes back in the result.
   *
   * Python: module.loop() -> str
   */
  bridge::result<std::string> try_loop() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_loop_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Self(), but an error comes back in the result.
   *
   * Python: module.Self() -> str
   */
  bridge::result<std::string> try_Self() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_Self_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** super(), but an error comes back in the result.
   *
   * Python: module.super() -> str
   */
  bridge::result<std::string> try_super() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_super_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** gen(), but an error comes back in the result.
   *
   * Python: module.gen() -> str
   */
  bridge::result<std::string> try_gen() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_gen_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** become(), but an error comes back in the result.
   *
   * Python: module.become() -> str
   */
  bridge::result<std::string> try_become() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_become_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** box(), but an error comes back in the result.
   *
   * Python: module.box() -> str
   */
  bridge::result<std::string> try_box() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_box_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** abstract(), but an error comes back in the result.
   *
   * Python: module.abstract() -> str
   */
  bridge::result<std::string> try_abstract() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_abstract_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** errno_(), but an error comes back in the result.
   *
   * Python: module.errno() -> str
   */
  bridge::result<std::string> try_errno() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_errno_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** linux_(), but an error comes back in the result.
   *
   * Python: module.linux() -> str
   */
  bridge::result<std::string> try_linux() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_linux_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** unix_(), but an error comes back in the result.
   *
   * Python: module.unix() -> str
   */
  bridge::result<std::string> try_unix() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_unix_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** stdin_(), but an error comes back in the result.
   *
   * Python: module.stdin() -> str
   */
  bridge::result<std::string> try_stdin() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_stdin_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** stdout_(), but an error comes back in the result.
   *
   * Python: module.stdout() -> str
   */
  bridge::result<std::string> try_stdout() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_stdout_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** NULL_(), but an error comes back in the result.
   *
   * Python: module.NULL() -> str
   */
  bridge::result<std::string> try_NULL() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_NULL_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** EOF_(), but an error comes back in the result.
   *
   * Python: module.EOF() -> str
   */
  bridge::result<std::string> try_EOF() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_EOF_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** NAN_(), but an error comes back in the result.
   *
   * Python: module.NAN() -> str
   */
  bridge::result<std::string> try_NAN() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_NAN_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** INT_MAX_(), but an error comes back in the result.
   *
   * Python: module.INT_MAX() -> str
   */
  bridge::result<std::string> try_INT_MAX() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_INT_MAX_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** assert_(), but an error comes back in the result.
   *
   * Python: module.assert_() -> str
   */
  bridge::result<std::string> try_assert_() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_assert_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** BUFSIZ_(), but an error comes back in the result.
   *
   * Python: module.BUFSIZ() -> str
   */
  bridge::result<std::string> try_BUFSIZ() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_BUFSIZ_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** Module_(), but an error comes back in the result.
   *
   * Python: module.Module() -> str
   */
  bridge::result<std::string> try_Module() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_Module,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** functions__(), but an error comes back in the result.
   *
   * Python: module.functions_() -> str
   */
  bridge::result<std::string> try_functions_() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_functions_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** try_open_(), but an error comes back in the result.
   *
   * Python: module.try_open() -> str
   */
  bridge::result<std::string> try_try_open() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_try_open,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** this_(), but an error comes back in the result.
   *
   * Python: module.this_() -> str
   */
  bridge::result<std::string> try_this_() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_this_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** bridge(), but an error comes back in the result.
   *
   * Python: module.bridge() -> str
   */
  bridge::result<std::string> try_bridge() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_bridge,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** std(), but an error comes back in the result.
   *
   * Python: module.std() -> str
   */
  bridge::result<std::string> try_std() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_std,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** result(), but an error comes back in the result.
   *
   * Python: module.result() -> str
   */
  bridge::result<std::string> try_result() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_result,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** größe(), but an error comes back in the result.
   *
   * Python: module.größe() -> str
   */
  bridge::result<std::string> try_größe() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_gr_u00f6_u00df_e,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** 名前(), but an error comes back in the result.
   *
   * Python: module.名前() -> str
   */
  bridge::result<std::string> try_名前() const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python__u540d_u524d_,
        functions_->python_free_str,
        functions_->python_result_room);
  }

  /** add(), but an error comes back in the result.
   *
   * Python: module.add(a: int, b: int) -> int
   */
  bridge::result<std::int64_t> try_add_(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** add__map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_add__map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_add_map, "module.add a b", a, b);
  }

  /** add__map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_add__map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error, functions_->python_add_map, "module.add a b out", a, b, out);
  }

  /** try_add(), but an error comes back in the result.
   *
   * Python: module.try_add(a: int, b: int) -> int
   */
  bridge::result<std::int64_t> try_try_add(std::int64_t a, std::int64_t b) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_try_add,
        bridge::types::scalar<std::int64_t>::lower(a),
        bridge::types::scalar<std::int64_t>::lower(b));
  }

  /** try_add_map(), but an error comes back in the result. */
  bridge::result<std::vector<std::int64_t>> try_try_add_map(
      bridge::batch_view<const std::int64_t> a, bridge::batch_view<const std::int64_t> b) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error, functions_->python_try_add_map, "module.try_add a b", a, b);
  }

  /** try_add_map() with the results in `out`, but an error comes back. */
  bridge::result<void> try_try_add_map(
      bridge::batch_view<const std::int64_t> a,
      bridge::batch_view<const std::int64_t> b,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_try_add_map,
        "module.try_add a b out",
        a,
        b,
        out);
  }

  /** parameters_of_cpp(), but an error comes back in the result.
   *
   * Python: module.parameters_of_cpp(int: int, class_: int, operator: int, this: int, new: int, double: int) -> str
   */
  bridge::result<std::string> try_parameters_of_cpp(
      std::int64_t int_,
      std::int64_t class_,
      std::int64_t operator_,
      std::int64_t this_,
      std::int64_t new_,
      std::int64_t double_) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_cpp,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(int_),
        bridge::types::scalar<std::int64_t>::lower(class_),
        bridge::types::scalar<std::int64_t>::lower(operator_),
        bridge::types::scalar<std::int64_t>::lower(this_),
        bridge::types::scalar<std::int64_t>::lower(new_),
        bridge::types::scalar<std::int64_t>::lower(double_));
  }

  /** parameters_of_macros(), but an error comes back in the result.
   *
   * Python: module.parameters_of_macros(errno: int, linux: int, NULL: int, EOF: int, stdin: int, unix: int) -> str
   */
  bridge::result<std::string> try_parameters_of_macros(
      std::int64_t errno_,
      std::int64_t linux_,
      std::int64_t NULL_,
      std::int64_t EOF_,
      std::int64_t stdin_,
      std::int64_t unix_) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_macros,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(errno_),
        bridge::types::scalar<std::int64_t>::lower(linux_),
        bridge::types::scalar<std::int64_t>::lower(NULL_),
        bridge::types::scalar<std::int64_t>::lower(EOF_),
        bridge::types::scalar<std::int64_t>::lower(stdin_),
        bridge::types::scalar<std::int64_t>::lower(unix_));
  }

  /** parameters_of_rust(), but an error comes back in the result.
   *
   * Python: module.parameters_of_rust(fn: int, impl: int, match: int, crate: int, Self: int, r: int) -> str
   */
  bridge::result<std::string> try_parameters_of_rust(
      std::int64_t fn_,
      std::int64_t impl_,
      std::int64_t match_,
      std::int64_t crate_,
      std::int64_t Self_,
      std::int64_t r) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_rust,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(fn_),
        bridge::types::scalar<std::int64_t>::lower(impl_),
        bridge::types::scalar<std::int64_t>::lower(match_),
        bridge::types::scalar<std::int64_t>::lower(crate_),
        bridge::types::scalar<std::int64_t>::lower(Self_),
        bridge::types::scalar<std::int64_t>::lower(r));
  }

  /** parameters_of_ours(), but an error comes back in the result.
   *
   * Python: module.parameters_of_ours(functions_: int, bridge: int, std: int, self: int, result: int, python_add: int) -> str
   */
  bridge::result<std::string> try_parameters_of_ours(
      std::int64_t functions__,
      std::int64_t bridge,
      std::int64_t std,
      std::int64_t self_,
      std::int64_t result,
      std::int64_t python_add) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_of_ours,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(functions__),
        bridge::types::scalar<std::int64_t>::lower(bridge),
        bridge::types::scalar<std::int64_t>::lower(std),
        bridge::types::scalar<std::int64_t>::lower(self_),
        bridge::types::scalar<std::int64_t>::lower(result),
        bridge::types::scalar<std::int64_t>::lower(python_add));
  }

  /** parameters_not_ascii(), but an error comes back in the result.
   *
   * Python: module.parameters_not_ascii(größe: int, 名: int, ñ_: int) -> str
   */
  bridge::result<std::string> try_parameters_not_ascii(
      std::int64_t gr_u00f6_u00df_e, std::int64_t _u540d_, std::int64_t _u00f1__) const {
    return bridge::try_call_owned<bridge::types::str>(
        functions_->python_last_error,
        functions_->python_parameters_not_ascii,
        functions_->python_free_str,
        functions_->python_result_room,
        bridge::types::scalar<std::int64_t>::lower(gr_u00f6_u00df_e),
        bridge::types::scalar<std::int64_t>::lower(_u540d_),
        bridge::types::scalar<std::int64_t>::lower(_u00f1__));
  }

  /** add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(), but an error comes back in the result.
   *
   * Python: module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(the_first_of_the_two_numbers_to_be_added: int, the_second_of_the_two_numbers_to_be_added: int) -> int
   */
  bridge::result<std::int64_t> try_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(
      std::int64_t the_first_of_the_two_numbers_to_be_added,
      std::int64_t the_second_of_the_two_numbers_to_be_added) const {
    return bridge::try_call_value<bridge::types::scalar<std::int64_t>>(
        functions_->python_last_error,
        functions_->python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters,
        bridge::types::scalar<std::int64_t>::lower(the_first_of_the_two_numbers_to_be_added),
        bridge::types::scalar<std::int64_t>::lower(the_second_of_the_two_numbers_to_be_added));
  }

  /** add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map(), but an error comes back in the result.
   */
  bridge::result<std::vector<std::int64_t>> try_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map(
      bridge::batch_view<const std::int64_t> the_first_of_the_two_numbers_to_be_added,
      bridge::batch_view<const std::int64_t> the_second_of_the_two_numbers_to_be_added) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call(
        functions_->python_last_error,
        functions_->python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map,
        "module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters the_first_of_the_two_numbers_to_be_added the_second_of_the_two_numbers_to_be_added",
        the_first_of_the_two_numbers_to_be_added,
        the_second_of_the_two_numbers_to_be_added);
  }

  /** add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map() with the results in `out`, but an error comes back.
   */
  bridge::result<void> try_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map(
      bridge::batch_view<const std::int64_t> the_first_of_the_two_numbers_to_be_added,
      bridge::batch_view<const std::int64_t> the_second_of_the_two_numbers_to_be_added,
      bridge::batch_view<std::int64_t> out) const {
    return bridge::batch<std::int64_t(std::int64_t, std::int64_t)>::try_call_into(
        functions_->python_last_error,
        functions_->python_add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters_map,
        "module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters the_first_of_the_two_numbers_to_be_added the_second_of_the_two_numbers_to_be_added out",
        the_first_of_the_two_numbers_to_be_added,
        the_second_of_the_two_numbers_to_be_added,
        out);
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

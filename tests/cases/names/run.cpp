// Methods keep their Python names where C++ allows, and get a `_` where it does not.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

using rust_python_bridge::Module;

namespace {

void check_words_of_cpp(const Module &module) {
  CHECK_EQ(module.delete_(), "delete");
  CHECK_EQ(module.new_(), "new");
  CHECK_EQ(module.template_(), "template");
  CHECK_EQ(module.register_(), "register");
  CHECK_EQ(module.auto_(), "auto");
  CHECK_EQ(module.namespace_(), "namespace");
  CHECK_EQ(module.typename_(), "typename");
  CHECK_EQ(module.operator_(), "operator");
  CHECK_EQ(module.switch_(), "switch");
  CHECK_EQ(module.struct_(), "struct");
  CHECK_EQ(module.union_(), "union");
  CHECK_EQ(module.virtual_(), "virtual");
  CHECK_EQ(module.signed_(), "signed");
  CHECK_EQ(module.co_await_(), "co_await");
  CHECK_EQ(module.alignas_(), "alignas");
  CHECK_EQ(module.requires_(), "requires");
  CHECK_EQ(module.concept_(), "concept");
  CHECK_EQ(module.xor_(), "xor");
  CHECK_EQ(module.char8_t_(), "char8_t");
  CHECK_EQ(module.restrict_(), "restrict");
  CHECK_EQ(module.inline_(), "inline");
  CHECK_EQ(module.typeof_(), "typeof");
  CHECK_EQ(module.errno_(), "errno");
  CHECK_EQ(module.linux_(), "linux");
  CHECK_EQ(module.unix_(), "unix");
  CHECK_EQ(module.stdin_(), "stdin");
  CHECK_EQ(module.stdout_(), "stdout");
  CHECK_EQ(module.NULL_(), "NULL");
  CHECK_EQ(module.EOF_(), "EOF");
  CHECK_EQ(module.NAN_(), "NAN");
  CHECK_EQ(module.INT_MAX_(), "INT_MAX");
  CHECK_EQ(module.BUFSIZ_(), "BUFSIZ");
}

void check_words_of_others(const Module &module) {
  CHECK_EQ(module.fn(), "fn");
  CHECK_EQ(module.impl(), "impl");
  CHECK_EQ(module.mut(), "mut");
  CHECK_EQ(module.let(), "let");
  CHECK_EQ(module.match(), "match");
  CHECK_EQ(module.move(), "move");
  CHECK_EQ(module.ref(), "ref");
  CHECK_EQ(module.pub(), "pub");
  CHECK_EQ(module.crate(), "crate");
  CHECK_EQ(module.trait(), "trait");
  CHECK_EQ(module.unsafe(), "unsafe");
  CHECK_EQ(module.dyn(), "dyn");
  CHECK_EQ(module.loop(), "loop");
  CHECK_EQ(module.Self(), "Self");
  CHECK_EQ(module.super(), "super");
  CHECK_EQ(module.gen(), "gen");
  CHECK_EQ(module.become(), "become");
  CHECK_EQ(module.box(), "box");
  CHECK_EQ(module.abstract(), "abstract");
  CHECK_EQ(module.assert_(), "assert_");
  CHECK_EQ(module.this_(), "this_");
  CHECK_EQ(module.result(), "result");
}

void check_our_own(const Module &module) {
  CHECK_EQ(module.Module_(), "Module");
  CHECK_EQ(module.functions__(), "functions_");
  CHECK_EQ(module.try_open_(), "try_open");
  CHECK_EQ(module.bridge(), "bridge");
  CHECK_EQ(module.std(), "std");
}

void check_twins(const Module &module) {
  CHECK_EQ(module.add(3, 5), 8);
  CHECK_EQ(module.try_add(3, 5), 15);
  CHECK_EQ(module.try_add_(3, 5).value(), 8);
  CHECK_EQ(module.try_try_add(3, 5).value(), 15);
  CHECK_EQ(module.try_delete().value(), "delete");
}

void check_not_ascii(const Module &module) {
  CHECK_EQ(
      module.größe(),
      "gr\xc3\xb6\xc3\x9f"
      "e");
  CHECK_EQ(module.名前(), "\xe5\x90\x8d\xe5\x89\x8d");
}

void check_parameters(const Module &module) {
  CHECK_EQ(module.parameters_of_cpp(1, 2, 3, 4, 5, 6), "123456");
  CHECK_EQ(module.parameters_of_macros(1, 2, 3, 4, 5, 6), "123456");
  CHECK_EQ(module.parameters_of_rust(1, 2, 3, 4, 5, 6), "123456");
  CHECK_EQ(module.parameters_of_ours(1, 2, 3, 4, 5, 6), "123456");
  CHECK_EQ(module.parameters_not_ascii(1, 2, 3), "123");
  CHECK_EQ(
      module.add_numbers_whose_name_is_so_long_that_a_line_cannot_hold_it_with_its_parameters(1, 2),
      3);
}

void check_symbols(const check::Library &library) {
  CHECK(library.has("python_delete_"));
  CHECK(library.has("python_fn_"));
  CHECK(library.has("python_errno_"));
  CHECK(library.has("python_Module"));
  CHECK(library.has("python_gr_u00f6_u00df_e"));
  CHECK(library.has("python__u540d_u524d_"));
  CHECK(library.has("python_try_add"));
  CHECK(!library.has("python_try_add_"));
}

}  // namespace

int main(int, char **argv) {
  const check::Library library(argv[1]);
  const Module module(argv[1]);
  check_words_of_cpp(module);
  check_words_of_others(module);
  check_our_own(module);
  check_twins(module);
  check_not_ascii(module);
  check_parameters(module);
  check_symbols(library);
  return check::result();
}

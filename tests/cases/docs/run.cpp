// Docstrings end up in comments of three languages; none of them gets out of its comment.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

int main(int, char **argv) {
  const rust_python_bridge::Module module(argv[1]);

  CHECK_EQ(module.comment_end(), 1);
  CHECK_EQ(module.comment_start(), 2);
  CHECK_EQ(module.backslashes(), 3);
  CHECK_EQ(module.trigraphs(), 4);
  CHECK_EQ(module.bidi(), 5);
  CHECK_EQ(module.white_space(), 6);
  CHECK_EQ(module.controls(), 7);
  CHECK_EQ(module.empty(), 9);
  CHECK_EQ(module.blank(), 10);
  CHECK_EQ(module.google_style(), 11);
  CHECK_EQ(module.format_string(), 12);
  CHECK_EQ(module.quotes(), 13);
  CHECK_EQ(module.markup(), 14);
  CHECK_EQ(module.long_line(), 15);
  CHECK_EQ(module.rest_style(32), 16);
  CHECK_EQ(module.numpy_style(1.0, 16.0), 17.0);
  module.returns_nothing("");
  CHECK_EQ(module.only_a_result(), 18);

  // The embedded module keeps its text as it is.
  CHECK_EQ(module.doc_of("comment_end"), "Ends */ here. int broken(void); /* and */ again.");
  CHECK_CONTAINS(module.doc_of("bidi"), "\xe2\x80\xae override");
  CHECK_CONTAINS(module.doc_of("controls"), check::literal("NUL \0, bell \a"));
  CHECK_CONTAINS(module.doc_of("white_space"), "CR\rLF\r\nVT");
  CHECK_EQ(module.doc_of("format_string"), "");
  return check::result();
}

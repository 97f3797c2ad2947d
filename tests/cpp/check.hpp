// check.hpp: assertions that count failures and go on; main() returns report().
#ifndef BRIDGE_TESTS_CHECK_HPP
#define BRIDGE_TESTS_CHECK_HPP

#include <cstdio>
#include <string>

namespace check {

inline int &failures() {
  static int count = 0;
  return count;
}

inline void fail(const char *file, int line, const std::string &what) {
  ++failures();
  std::fprintf(stderr, "%s:%d: %s\n", file, line, what.c_str());
}

/** What main() returns. The caller looks for the text, so a test that stops early is seen. */
inline int report() {
  std::printf("done, %d failures\n", failures());
  return failures() == 0 ? 0 : 1;
}

inline bool contains(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

}  // namespace check

#define CHECK(condition)                           \
  do {                                             \
    if (!(condition)) {                            \
      check::fail(__FILE__, __LINE__, #condition); \
    }                                              \
  } while (false)

#define CHECK_CONTAINS(text, part)                                                         \
  do {                                                                                     \
    if (!check::contains(text, part)) {                                                    \
      check::fail(__FILE__, __LINE__, std::string("no \"") + (part) + "\" in: " + (text)); \
    }                                                                                      \
  } while (false)

#endif

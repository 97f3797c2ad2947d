// What the programs in tests/cases share: checks that name file and line, and the C symbols of the library.
#ifndef BRIDGE_TESTS_SUPPORT_CHECK_HPP
#define BRIDGE_TESTS_SUPPORT_CHECK_HPP

#include <dlfcn.h>
#include <atomic>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace check {

/** Threads make checks, too. */
struct Count {
  std::atomic<int> made;
  std::atomic<int> failed;
};

inline Count &count() {
  static Count count = {{0}, {0}};
  return count;
}

inline void record(bool holds, const char *file, int line, const std::string &text) {
  ++count().made;
  if (!holds) {
    ++count().failed;
    std::cerr << file << ":" << line << ": " << text << "\n";
  }
}

/** Exit code of the program: 0 if every check holds and there was one. */
inline int result() {
  if (count().made == 0) {
    std::cerr << "no check was made\n";
  }
  return count().made > 0 && count().failed == 0 ? 0 : 1;
}

template <typename T>
std::string show(const T &value) {
  std::ostringstream stream;
  stream.precision(std::numeric_limits<double>::max_digits10);
  stream << std::boolalpha << +value;
  return stream.str();
}

inline std::string show(bool value) {
  return value ? "true" : "false";
}

inline std::string show(const std::string &value) {
  std::ostringstream stream;
  stream << '"';
  for (char c : value.substr(0, 200)) {
    if (c >= ' ' && c <= '~') {
      stream << c;
    } else {
      stream << "\\x" << std::hex << static_cast<int>(static_cast<unsigned char>(c)) << std::dec
             << ' ';
    }
  }
  stream << "\" of " << value.size();
  return stream.str();
}

inline std::string show(const std::vector<std::uint8_t> &value) {
  return show(std::string(value.begin(), value.end()));
}

template <typename T>
struct Same {
  typedef T type;
};

/** The expected value takes the type of the actual one, so that literals of any type will do. */
template <typename T>
void equal(
    const T &actual,
    const typename Same<T>::type &expected,
    const char *file,
    int line,
    const char *text) {
  record(
      actual == expected,
      file,
      line,
      std::string(text) + " is " + show(actual) + ", not " + show(expected));
}

/** Text with the NULs that a literal holds, but the last. */
template <std::size_t N>
std::string literal(const char (&text)[N]) {
  return std::string(text, N - 1);
}

inline bool contains(const std::string &text, const std::string &part) {
  return text.find(part) != std::string::npos;
}

#ifdef __cpp_exceptions
template <typename Type, typename Call>
void throws(Call call, const std::string &part, const char *file, int line, const char *text) {
  std::string problem = "throws nothing";
  try {
    try {
      call();
    } catch (const Type &error) {
      const std::string what = error.what();
      record(contains(what, part), file, line, what + " does not hold " + show(part));
      return;
    }
  } catch (const std::exception &error) {
    problem = std::string("throws another class: ") + error.what();
  }
  record(false, file, line, std::string(text) + " " + problem);
}

#endif

/** A library opened as a C program opens it. */
class Library {
 public:
  explicit Library(const char *path) : handle_(dlopen(path, RTLD_LAZY)) {
    if (handle_ == nullptr) {
      std::cerr << dlerror() << "\n";
      std::exit(2);
    }
  }
  Library(const Library &) = delete;
  Library &operator=(const Library &) = delete;
  ~Library() { dlclose(handle_); }

  bool has(const char *symbol) const { return dlsym(handle_, symbol) != nullptr; }

  template <typename F>
  F get(const char *symbol) const {
    void *address = dlsym(handle_, symbol);
    if (address == nullptr) {
      std::cerr << dlerror() << "\n";
      std::exit(2);
    }
    F function;
    std::memcpy(&function, &address, sizeof function);
    return function;
  }

 private:
  void *handle_;
};

/** Text of a C struct with `data` and `len`. */
template <typename Str>
std::string text(const Str &str) {
  return str.len == 0 ? std::string()
                      : std::string(reinterpret_cast<const char *>(str.data), str.len);
}

}  // namespace check

#define CHECK(condition) check::record((condition), __FILE__, __LINE__, #condition " does not hold")

#define CHECK_EQ(actual, expected) check::equal((actual), (expected), __FILE__, __LINE__, #actual)

#define CHECK_CONTAINS(actual, part)                                                        \
  do {                                                                                      \
    const std::string check_text = (actual);                                                \
    const std::string check_part = (part);                                                  \
    check::record(                                                                          \
        check::contains(check_text, check_part),                                            \
        __FILE__,                                                                           \
        __LINE__,                                                                           \
        #actual " is " + check::show(check_text) + ", without " + check::show(check_part)); \
  } while (false)

/** `Type` is the class to catch; what() has to hold `part`. */
#define CHECK_THROWS(Type, expression, part) \
  check::throws<Type>([&] { (void)(expression); }, (part), __FILE__, __LINE__, #expression)

/** After a C call that failed: code, Python type, and a part of the message. */
#define CHECK_LAST_ERROR(last_error, wanted_code, wanted_type, part)                \
  do {                                                                              \
    const bridge_error *check_error = (last_error)();                               \
    CHECK(check_error != nullptr);                                                  \
    if (check_error != nullptr) {                                                   \
      CHECK_EQ(static_cast<int>(check_error->code), static_cast<int>(wanted_code)); \
      CHECK_EQ(check::text(check_error->type), wanted_type);                        \
      CHECK_CONTAINS(check::text(check_error->message), part);                      \
    }                                                                               \
  } while (false)

#endif

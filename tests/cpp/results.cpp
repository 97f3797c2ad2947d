// results.cpp: bridge::Error and bridge::result.
#include "bridge/result.hpp"

#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include "check.hpp"

namespace {

/** Counts its living copies and throws when it is told to. */
struct Counted {
  explicit Counted(int number) : value(number) { ++living; }
  Counted(const Counted &other) : value(other.value) {
    if (throws) {
      throw std::runtime_error("no copy");
    }
    ++living;
  }
  Counted &operator=(const Counted &) = default;
  ~Counted() { --living; }
  int value;
  static int living;
  static bool throws;
};
int Counted::living = 0;
bool Counted::throws = false;

bridge_str text(const char *data) {
  return bridge_str{data, std::strlen(data)};
}

bridge::Error python_error(const char *type, const char *message) {
  const bridge_error error = {
      BRIDGE_ERROR_PYTHON, text(type), text(type), text(message), text("math_ops.divide"), nullptr};
  return bridge::Error(error);
}

bridge::Error value_error() {
  return python_error("ValueError", "message");
}

void test_what_says_each_thing_once() {
  const bridge::Error refused =
      python_error("TypeError", "math_ops.divide: return is declared int");
  CHECK(refused.what() == std::string("TypeError: math_ops.divide: return is declared int"));
  CHECK(refused.message() == "math_ops.divide: return is declared int");
  const bridge::Error similar = python_error("ValueError", "math_ops.divided");
  CHECK(similar.what() == std::string("ValueError: math_ops.divided [math_ops.divide]"));
  CHECK(python_error("KeyError", "").what() == std::string("KeyError [math_ops.divide]"));
}

void test_error() {
  static_assert(std::is_nothrow_copy_constructible<bridge::Error>::value, "copies");
  static_assert(std::is_nothrow_copy_assignable<bridge::Error>::value, "copies");
  static_assert(std::is_nothrow_copy_constructible<bridge::ExceptionGroup>::value, "copies");
  const bridge::Error error = value_error();
  CHECK(error.what() == std::string("ValueError: message [math_ops.divide]"));
  CHECK(error.code() == bridge::Code::python && error.type() == "ValueError");
  CHECK(error.message() == "message" && error.traceback().empty());
  CHECK(error.function() == "math_ops.divide");

  bridge::Error copy = error;
  const bridge::Error moved = std::move(copy);
  CHECK(copy.what() == moved.what());

  const bridge::Error none;
  CHECK(none.code() == bridge::Code::none && none.what() == std::string());
  CHECK(bridge::LoadError("no file").what() == std::string("no file"));
}

void test_value() {
  bridge::result<std::string> result = std::string("text");
  CHECK(result && result.has_value() && *result == "text" && result->size() == 4);
  CHECK(result.value_or("other") == "text" && result.error().code() == bridge::Code::none);
  bridge::result<std::string> copy = result;
  const std::string taken = std::move(result).value();
  CHECK(taken == "text" && *copy == "text");
  copy = value_error();
  CHECK(!copy && copy.value_or("other") == "other");
  copy = std::string("again");
  CHECK(copy && *copy == "again" && copy.error().code() == bridge::Code::none);
  copy = *&copy;
  CHECK(*copy == "again");
  CHECK(bridge::result<bool>(false).has_value());
  CHECK(bridge::result<std::unique_ptr<int>>(std::unique_ptr<int>(new int(3))).value() != nullptr);
}

void test_thrown_as_its_own_class() {
  const bridge::result<int> result = value_error();
  CHECK(!result && result.error().type() == "ValueError");
  bool caught = false;
  try {
    static_cast<void>(result.value());
  } catch (const bridge::ValueError &error) {
    caught = error.message() == "message";
  }
  CHECK(caught);
  caught = false;
  try {
    bridge::result<void>(value_error()).value();
  } catch (const bridge::Exception &) {
    caught = true;
  }
  CHECK(caught && bridge::result<void>().has_value());
  bridge::result<void>().value();
}

void test_lifetimes() {
  {
    bridge::result<Counted> result = Counted(1);
    bridge::result<Counted> copy = result;
    CHECK(Counted::living == 2);
    copy = value_error();
    CHECK(Counted::living == 1);
    copy = result;
    CHECK(Counted::living == 2 && copy->value == 1);
    bool caught = false;
    Counted::throws = true;
    try {
      const bridge::result<Counted> third = result;
      CHECK(!third);
    } catch (const std::runtime_error &) {
      caught = true;
    }
    Counted::throws = false;
    CHECK(caught && Counted::living == 2);
  }
  CHECK(Counted::living == 0);
}

}  // namespace

int main() {
  test_error();
  test_what_says_each_thing_once();
  test_value();
  test_thrown_as_its_own_class();
  test_lifetimes();
  return check::result();
}

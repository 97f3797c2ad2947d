// Answers the calls of calls.inc through the library; answers.py says what plain Python answers.
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "rust_python_bridge.hpp"

namespace {

template <std::size_t N>
std::string BYTES(const char (&text)[N]) {
  return std::string(text, N - 1);
}

std::string show(bool value) {
  return value ? "true" : "false";
}

std::string show(const std::string &value) {
  return value;
}

std::string show(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.17g", value);
  return text;
}

std::string show(float value) {
  return show(static_cast<double>(value));
}

std::string show(const std::vector<std::uint8_t> &value) {
  std::string text;
  for (const std::uint8_t byte : value) {
    const char *digits = "0123456789abcdef";
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

template <typename Integer>
std::string show(Integer value) {
  return std::to_string(value);
}

template <typename Call>
auto answer_of(Call call, int) -> decltype(show(call())) {
  return show(call());
}

template <typename Call>
std::string answer_of(Call call, long) {
  call();
  return "nothing";
}

template <typename Call>
void print(const char *expression, Call call) {
  std::string answer;
  try {
    answer = answer_of(call, 0);
  } catch (const bridge::Error &error) {
    answer = error.type() + ": " + error.message();
  }
  std::cout << expression << " = " << answer << "\n";
}

}  // namespace

int main(int, char **argv) {
  const rust_python_bridge::Toolbox toolbox{argv[1]};
#define CALL(expression) print(#expression, [&] { return toolbox.expression; });
#include "calls.inc"
#undef CALL
  return 0;
}

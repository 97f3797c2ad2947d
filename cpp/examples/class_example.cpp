// Calls Python through the C++ class: values, views and exceptions.
//
// Loaded at run time:
//     g++ -std=c++11 -Wall -Wextra -o class_example cpp/examples/class_example.cpp -Ibuild/include -ldl
//     ./class_example build/lib/librust_python_bridge.so
// Linked:
//     g++ -std=c++11 -Wall -Wextra -DBRIDGE_LINKED -o class_linked cpp/examples/class_example.cpp
//         -Ibuild/include -Lbuild/lib -lrust_python_bridge -Wl,-rpath,build/lib
//     ./class_linked

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

#include "rust_python_bridge.hpp"

namespace {

void print(const char *what, const std::vector<std::uint8_t> &bytes) {
  std::cout << what << " =";
  for (const std::uint8_t byte : bytes) {
    std::cout << ' ' << static_cast<int>(byte);
  }
  std::cout << '\n';
}

void show_values(const rust_python_bridge::MathOps &math) {
  std::cout << std::boolalpha;
  std::cout << "add(3, 5) = " << math.add(3, 5) << '\n';
  std::cout << "scale(1.5) = " << math.scale(1.5) << '\n';
  std::cout << "is_prime(97) = " << math.is_prime(97) << '\n';
  std::cout << "clamp(250) = " << math.clamp(250) << '\n';
  std::cout << "clamp(250, 0, 200) = " << math.clamp(250, 0, 200) << '\n';
  std::cout << "divide(1, 3) = " << math.divide(1, 3) << '\n';
  std::cout << "brightness(255, 128, 0) = " << math.brightness(255, 128, 0) << '\n';
  math.deposit(20);
  std::cout << "deposit(20), deposit(22) = " << math.deposit(22) << '\n';
  math.reset();
}

void show_text_and_bytes(const rust_python_bridge::MathOps &math) {
  const std::string name = "Grace Hopper";
  std::cout << "greet(name) = " << math.greet(name) << '\n';
  std::cout << "greet(name, \"Good day\", \".\") = " << math.greet(name, "Good day", ".") << '\n';
  std::cout << "initials(name) = " << math.initials(name) << '\n';

  const std::vector<std::uint8_t> data = {1, 2, 3};
  std::cout << "checksum(data) = " << math.checksum(data) << '\n';
  print("mask(data)", math.mask(data));
  print("mask(mask(data))", math.mask(math.mask(data)));
}

void show_errors(const rust_python_bridge::MathOps &math) {
  try {
    math.divide(1, 0);
  } catch (const bridge::ZeroDivisionError &error) {
    std::cout << "caught: " << error.what() << '\n';
  }
  try {
    math.parse_port("70000");
  } catch (const bridge::ValueError &error) {
    std::cout << "caught: " << error.what() << '\n' << error.traceback();
  }

  const bridge::result<std::uint16_t> port = math.try_parse_port("http");
  if (port) {
    std::cout << "try_parse_port(\"http\") = " << *port << '\n';
  } else {
    std::cout << "returned: " << port.error().what() << '\n';
  }
}

}  // namespace

int main(int argc, char **argv) {
  try {
#ifdef BRIDGE_LINKED
    static_cast<void>(argc);
    static_cast<void>(argv);
    const rust_python_bridge::MathOps math;
#else
    const rust_python_bridge::MathOps math(argc > 1 ? argv[1] : "./librust_python_bridge.so");
#endif
    show_values(math);
    show_text_and_bytes(math);
    show_errors(math);
  } catch (const bridge::Error &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
  return 0;
}

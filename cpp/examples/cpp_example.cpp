// Calls Python through dlopen, dlsym and the C header: no C++ of ours, no Python headers.
//
//     g++ -std=c++11 -Wall -Wextra -o cpp_example cpp/examples/cpp_example.cpp -Ibuild/include -ldl
//     ./cpp_example build/lib/librust_python_bridge.so

#include <dlfcn.h>

#include <cstdio>

#include "rust_python_bridge.h"

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "./librust_python_bridge.so";

  void *handle = dlopen(path, RTLD_LAZY);
  if (!handle) {
    std::fprintf(stderr, "%s\n", dlerror());
    return 1;
  }

  // Was the library made together with this header?
  PythonLibraryInfoFunc python_library_info_func =
      (PythonLibraryInfoFunc)dlsym(handle, "python_library_info");
  if (!python_library_info_func || python_library_info_func()->abi_version != BRIDGE_ABI_VERSION ||
      python_library_info_func()->fingerprint != RUST_PYTHON_BRIDGE_FINGERPRINT) {
    std::fprintf(stderr, "%s does not belong to rust_python_bridge.h\n", path);
    dlclose(handle);
    return 1;
  }

  // Numbers come and go as they are.
  PythonAddFunc python_add_func = (PythonAddFunc)dlsym(handle, "python_add");
  int result = python_add_func(3, 5);
  std::printf("add(3, 5) = %d\n", result);

  PythonScaleFunc python_scale_func = (PythonScaleFunc)dlsym(handle, "python_scale");
  std::printf("scale(1.5, 2.0) = %g\n", python_scale_func(1.5, 2.0));

  PythonIsPrimeFunc python_is_prime_func = (PythonIsPrimeFunc)dlsym(handle, "python_is_prime");
  std::printf("is_prime(97) = %s\n", python_is_prime_func(97) ? "true" : "false");

  // Text that we pass stays ours. Text that we get is ours too, until we free it.
  PythonGreetFunc python_greet_func = (PythonGreetFunc)dlsym(handle, "python_greet");
  PythonFreeStrFunc python_free_str_func = (PythonFreeStrFunc)dlsym(handle, "python_free_str");
  const bridge_str name = {"Ada", 3}, greeting = {"Hello", 5}, punctuation = {"!", 1};
  bridge_str greeted = python_greet_func(name, greeting, punctuation);
  std::printf("greet(\"Ada\") = %s\n", greeted.data);
  python_free_str_func(greeted);

  // Bytes are the same, without a NUL at the end.
  PythonMaskFunc python_mask_func = (PythonMaskFunc)dlsym(handle, "python_mask");
  PythonFreeBytesFunc python_free_bytes_func =
      (PythonFreeBytesFunc)dlsym(handle, "python_free_bytes");
  const uint8_t plain[] = {1, 2, 3}, key[] = {0x2a};
  const bridge_bytes data = {plain, sizeof(plain)}, repeated = {key, sizeof(key)};
  bridge_bytes masked = python_mask_func(data, repeated);
  std::printf("mask(b\"\\x01\\x02\\x03\") =");
  for (size_t index = 0; index < masked.len; ++index) {
    std::printf(" %02x", masked.data[index]);
  }
  std::printf("\n");
  python_free_bytes_func(masked);

  // A function that fails returns 0; then ask for the error.
  PythonLastErrorFunc python_last_error_func =
      (PythonLastErrorFunc)dlsym(handle, "python_last_error");
  PythonParsePortFunc python_parse_port_func =
      (PythonParsePortFunc)dlsym(handle, "python_parse_port");
  const bridge_str text = {"70000", 5};
  uint16_t port = python_parse_port_func(text);
  if (const bridge_error *error = python_last_error_func()) {
    std::printf("parse_port(\"70000\") failed with code %d\n", static_cast<int>(error->code));
    std::printf("  function:  %s\n", error->function.data);
    std::printf("  type:      %s\n", error->type.data);
    std::printf("  message:   %s\n", error->message.data);
    std::printf("  traceback:\n%s\n", bridge_traceback(error).data);
  } else {
    std::printf("parse_port(\"70000\") = %u\n", port);
  }

  dlclose(handle);
  return 0;
}

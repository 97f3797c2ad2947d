// loading.cpp: what is said about a library that cannot be used. argv[1] is the folder of libraries.
#include <string>

#include "check.hpp"
#include "rust_python_bridge.hpp"

namespace {

using rust_python_bridge::MathOps;

std::string refusal(const std::string &path) {
  const bridge::result<MathOps> opened = MathOps::try_open(path);
  if (opened) {
    return "it was loaded";
  }
  CHECK(opened.error().code() == bridge::Code::load);
  CHECK_CONTAINS(opened.error().message(), path.c_str());
  try {
    const MathOps math(path);
    return "it was loaded by the constructor";
  } catch (const bridge::LoadError &error) {
    CHECK(error.message() == opened.error().message());
  }
  return opened.error().message();
}

void test_copies_keep_the_library(const std::string &path) {
  bridge::result<MathOps> opened = MathOps::try_open(path);
  CHECK(opened.has_value());
  MathOps copy = *opened;
  opened = bridge::Error(bridge::LoadError("closed"));
  CHECK(copy.add(3, 5) == 8);
  const MathOps moved = std::move(copy);
  CHECK(moved.add(3, 5) == 8 && copy.add(3, 5) == 8);
  copy = MathOps(path);
  CHECK(copy.add(1, 1) == 2);
}

void test_refusals(const std::string &folder) {
  CHECK_CONTAINS(refusal(folder + "/missing.so"), "No such file");
  CHECK_CONTAINS(
      refusal(folder + "/missing.so"), "make librust_python_bridge with bridge-gen build");
  CHECK_CONTAINS(refusal(folder), "cannot load the library");
  CHECK_CONTAINS(refusal(""), "the path is empty");
  CHECK_CONTAINS(refusal(folder + "/good.so" + std::string("\0x", 2)), "NUL");
  CHECK_CONTAINS(refusal(folder + "/text.so"), "cannot load the library");
  CHECK_CONTAINS(refusal(folder + "/foreign.so"), "no function python_library_info");
  CHECK_CONTAINS(refusal(folder + "/incomplete.so"), "it lacks python_reset");

  const std::string abi = refusal(folder + "/abi.so");
  CHECK_CONTAINS(abi, "ABI version 8");
  CHECK_CONTAINS(abi, "ABI version 7");
  CHECK_CONTAINS(abi, "regenerate");
  CHECK_CONTAINS(refusal(folder + "/size.so"), "12 bytes");
  CHECK_CONTAINS(refusal(folder + "/name.so"), "it is other 0.1.0");
  CHECK_CONTAINS(refusal(folder + "/version.so"), "rust_python_bridge 9.9.9");

  const std::string fingerprint = refusal(folder + "/fingerprint.so");
  CHECK_CONTAINS(fingerprint, "0x0000000000000002");
  CHECK_CONTAINS(fingerprint, "0x0123456789abcdef");
  CHECK_CONTAINS(fingerprint, "run bridge-gen build again");
}

}  // namespace

int main(int argc, char **argv) {
  const std::string folder = argc > 1 ? argv[1] : ".";
  test_copies_keep_the_library(folder + "/good.so");
  test_refusals(folder);
  return check::result();
}

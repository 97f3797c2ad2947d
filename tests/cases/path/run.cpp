// Path and PurePath: text as it is, std::filesystem::path on C++17, and names that are not UTF-8.
#include "rust_python_bridge.hpp"

#include "../../support/check.hpp"

#include <string>

using rust_python_bridge::Module;

namespace {

std::string text(const bridge::file_path &path) {
  return std::string(bridge::path_view(path).text());
}

void check_same(const Module &module, const std::string &path, const std::string &normal) {
  CHECK_EQ(text(module.same(path)), normal);
  CHECK_EQ(text(module.pure(path)), normal);
  const std::vector<std::uint8_t> bytes = module.fs_bytes(path);
  CHECK_EQ(std::string(bytes.begin(), bytes.end()), normal);
}

void check_round_trips(const Module &module) {
  check_same(module, "/tmp/a b.txt", "/tmp/a b.txt");
  check_same(module, "", ".");
  check_same(module, "a//b/./c/", "a/b/c");
  check_same(module, "../x", "../x");
  check_same(
      module,
      "gr\xc3\xb6\xc3\x9f"
      "e",
      "gr\xc3\xb6\xc3\x9f"
      "e");
  check_same(module, "latin \xe4\xff", "latin \xe4\xff");
  check_same(module, std::string("nul \0 inside", 12), std::string("nul \0 inside", 12));
  check_same(module, std::string(10000, 'x'), std::string(10000, 'x'));
  CHECK_EQ(module.as_text("/tmp"), "PosixPath('/tmp')");
  CHECK_EQ(module.pure_as_text("/tmp"), "PurePosixPath('/tmp')");
  CHECK_EQ(module.as_text("\xff"), "PosixPath('\\udcff')");
  CHECK_EQ(text(module.joined("/tmp", "x")), "/tmp/x");
  CHECK_EQ(text(module.posix()), "/tmp");
  CHECK_EQ(text(module.path_for_pure()), "/tmp");
  CHECK(module.exists("/"));
  CHECK(!module.exists(std::string("/no such file")));
}

void check_standard_paths(const Module &module) {
#if BRIDGE_CPLUSPLUS >= 201703L
  const std::filesystem::path folder = "/tmp";
  const std::filesystem::path file = module.joined(folder, "x.txt");
  CHECK(file.extension() == ".txt");
  CHECK(module.same(folder / "y") == folder / "y");
  CHECK(module.same(std::string_view("z")) == "z");
#else
  CHECK_EQ(module.joined(bridge::string_view("/tmp"), "x.txt"), "/tmp/x.txt");
#endif
}

void check_refusals(const Module &module) {
  CHECK_THROWS(
      bridge::TypeError,
      module.pure_for_path(),
      "return is declared Path, but Python returned pathlib.");
  CHECK_THROWS(
      bridge::TypeError,
      module.windows(),
      "return is declared PurePath, but Python returned pathlib.");
  CHECK_THROWS(bridge::TypeError, module.from_text(), "but Python returned str");
  CHECK_THROWS(bridge::UnicodeEncodeError, module.surrogate(), "surrogates not allowed");
}

void check_c(const check::Library &library) {
  const auto same = library.get<PythonSameFunc>("python_same");
  const auto free_str = library.get<PythonFreeStrFunc>("python_free_str");
  const auto last_error = library.get<PythonLastErrorFunc>("python_last_error");
  const bridge_str path = same(bridge_str{nullptr, 0});
  CHECK_EQ(std::string(path.data), ".");
  free_str(path);
  CHECK(same(bridge_str{nullptr, 3}).data == nullptr);
  CHECK_LAST_ERROR(last_error, BRIDGE_ERROR_NULL, "", "file is NULL, but its length is 3");
}

}  // namespace

int main(int, char **argv) {
  const Module module(argv[1]);
  check_round_trips(module);
  check_standard_paths(module);
  check_refusals(module);
  check_c(check::Library(argv[1]));
  return check::result();
}

// A program that was compiled before its plug-ins were written: it takes whatever library has the two functions.
//
//     for name in rotate shout unrelated; do
//       bridge-gen build cpp/examples/plugins/$name.py --name $name -o build/$name
//     done
//     c++ -std=c++17 -Ibuild/shout/include -o build/host cpp/examples/plugins/main.cpp -ldl
//     build/host build/*/lib/*.so
#include "bridge/abi.h"

#include <dlfcn.h>

#include <filesystem>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace {

/** A text of a library, freed by it. */
using Free = void (*)(bridge_str);

/** One plug-in. Its library stays loaded: the interpreter that it may have started is everybody's. */
class Plugin {
 public:
  /** Nothing, where the library is no plug-in. */
  static std::optional<Plugin> load(const std::string &path) {
    void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library) {
      throw std::runtime_error(dlerror());
    }
    Plugin plugin;
    const bool has_all = find(library, "python_library_info", plugin.info_) &&
                         find(library, "python_last_error", plugin.last_error_) &&
                         find(library, "python_free_str", plugin.free_) &&
                         find(library, "python_describe", plugin.describe_) &&
                         find(library, "python_apply", plugin.apply_);
    if (!has_all || plugin.info_()->abi_version != BRIDGE_ABI_VERSION) {
      return std::nullopt;
    }
    return plugin;
  }

  std::string name() const { return info_()->name; }
  std::string describe() const { return taken(describe_()); }
  std::string apply(std::string_view text) const {
    return taken(apply_({text.data(), text.size()}));
  }

 private:
  template <typename Function>
  static bool find(void *library, const char *symbol, Function &function) {
    function = reinterpret_cast<Function>(dlsym(library, symbol));
    return function != nullptr;
  }

  std::string taken(bridge_str text) const {
    if (const bridge_error *error = last_error_()) {
      throw std::runtime_error(error->message.data);
    }
    std::string copy(text.data, text.len);
    free_(text);
    return copy;
  }

  const bridge_library_info *(*info_)() = nullptr;
  const bridge_error *(*last_error_)() = nullptr;
  Free free_ = nullptr;
  bridge_str (*describe_)() = nullptr;
  bridge_str (*apply_)(bridge_str) = nullptr;
};

}  // namespace

int main(int argc, char **argv) {
  for (int index = 1; index < argc; ++index) {
    const std::string path = argv[index];
    const std::optional<Plugin> plugin = Plugin::load(path);
    if (!plugin) {
      std::cout << std::filesystem::path(path).stem().string() << " is no plug-in\n";
      continue;
    }
    std::cout << plugin->name() << ' ' << plugin->describe() << '\n';
    for (const char *text : {"Hello", ""}) {
      try {
        const std::string applied = plugin->apply(text);
        std::cout << "  \"" << text << "\" becomes \"" << applied << "\"\n";
      } catch (const std::exception &error) {
        std::cout << "  \"" << text << "\": " << error.what() << '\n';
      }
    }
  }
}

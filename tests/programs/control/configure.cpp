// Configuration before the first call; after it, and nonsense, are errors. argv[2] says which.
#include "rust_python_bridge.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

void check_everything(const Control &control, const char *venv, const char *folder) {
  bridge::config config;
  config.venv = venv;
  config.paths = {"/first", "/second"};
  config.sources = {"/nowhere", folder};
  config.arguments = {"host", "--flag", "gr\303\266\303\237e"};
  config.isolated = false;
  setenv("PYTHONPATH", "/from_environment", 1);
  bridge::runtime(control).configure(config);
  CHECK_EQ(control.prefix(), venv);
  CHECK_EQ(control.version(), 2);
  CHECK(control.arguments() == config.arguments);
  CHECK(!control.is_isolated());
  const std::vector<std::string> path = control.path();
  CHECK_EQ(path.at(0), "/first");
  CHECK_EQ(path.at(1), "/second");
  CHECK(std::count(path.begin(), path.end(), "/from_environment") == 1);
}

void check_environment(const Control &control, const char *venv, const char *folder) {
  setenv("BRIDGE_VENV", venv, 1);
  setenv("BRIDGE_PATH", "/first:/second", 1);
  setenv("BRIDGE_SOURCE", folder, 1);
  setenv("BRIDGE_ARGV", "host\n--flag", 1);
  setenv("PYTHONPATH", "/from_environment", 1);
  CHECK_EQ(control.prefix(), venv);
  CHECK_EQ(control.version(), 2);
  CHECK(control.arguments() == std::vector<std::string>({"host", "--flag"}));
  CHECK(control.is_isolated());
  const std::vector<std::string> path = control.path();
  CHECK_EQ(path.at(1), "/second");
  CHECK(std::count(path.begin(), path.end(), "/from_environment") == 0);
}

void check_nonsense(const Control &control, const char *venv, const char *) {
  const bridge::runtime runtime(control);
  bridge::config both;
  both.venv = venv;
  both.executable = "/usr/bin/python3";
  CHECK_THROWS(bridge::ConfigError, runtime.configure(both), "only one can be");
  bridge_config unsized = {};
  CHECK(!runtime.functions().configure(&unsized));
  CHECK_EQ(runtime.functions().last_error()->code, BRIDGE_ERROR_CONFIG);
  CHECK(!runtime.functions().configure(nullptr));

  bridge::config gone;
  gone.venv = "/nonexistent/venv";
  runtime.configure(gone);
  CHECK_THROWS(bridge::StartError, control.version(), "/nonexistent/venv/bin/python");
  setenv("BRIDGE_HOME", "/nonexistent/home", 1);
  runtime.configure(bridge::config());
  CHECK_THROWS(bridge::StartError, control.version(), "/nonexistent/home/lib/python");
  unsetenv("BRIDGE_HOME");
  setenv("BRIDGE_ISOLATED", "maybe", 1);
  CHECK_THROWS(bridge::StartError, control.version(), "BRIDGE_ISOLATED");
  unsetenv("BRIDGE_ISOLATED");

  runtime.configure(bridge::config());
  CHECK_EQ(control.version(), 1);
  CHECK_THROWS(bridge::ConfigError, runtime.configure(bridge::config()), "runs already");
  CHECK_EQ(control.version(), 1);
}

}  // namespace

int main(int, char **argv) {
  const Control control(argv[1]);
  const std::string which = argv[2];
  const auto check = which == "everything"    ? check_everything
                     : which == "environment" ? check_environment
                                              : check_nonsense;
  check(control, argv[3], argv[4]);
  return check::result();
}

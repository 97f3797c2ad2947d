// Log, warnings, errors that nobody can raise, and output go to functions of the program.
#include "rust_python_bridge.hpp"

#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using rust_python_bridge::Control;

namespace {

std::string text(bridge::string_view view) {
  return std::string(view.data(), view.size());
}

bool contains(const std::string &whole, const char *part) {
  return whole.find(part) != std::string::npos;
}

struct Record {
  int level;
  std::string logger;
  std::string message;
  std::string file;
  int line;
};

std::vector<Record> records;

void check_log(const Control &control, const bridge::runtime &runtime) {
  runtime.on_log([&](const bridge::log_record &record) {
    records.push_back(
        Record{
            record.level,
            text(record.logger),
            text(record.message),
            text(record.file),
            record.line});
    // It may call Python itself, and others may meanwhile.
    std::thread([&] { control.version(); }).join();
  });
  control.log(30, "low gr\303\266\303\237e");
  CHECK_EQ(records.at(0).level, 30);
  CHECK_EQ(records.at(0).logger, "control");
  CHECK_EQ(records.at(0).message, "low gr\303\266\303\237e");
  CHECK(contains(records.at(0).file, "control.py"));
  CHECK(records.at(0).line > 0);
  control.log(10, "below the level of the root logger");
  CHECK_EQ(records.size(), 1u);
  control.log_exception();
  CHECK(contains(records.at(1).message, "ValueError: broken"));
  control.warn("careful");
  CHECK_EQ(records.at(2).logger, "py.warnings");
  CHECK_EQ(records.at(2).message, "UserWarning: careful");
  control.raise_in_del();
  CHECK_EQ(records.at(3).logger, "py.unraisable");
  CHECK(contains(records.at(3).message, "in __del__"));
  control.raise_in_thread();
  CHECK(contains(records.at(4).message, "thread worker"));
  CHECK(contains(records.at(4).message, "ValueError: in a thread"));
  CHECK(contains(records.at(4).file, "control.py"));
  runtime.on_log(nullptr);
  runtime.on_log([](const bridge::log_record &) {});
  control.log(40, "to the new one only");
  runtime.on_log(nullptr);
  CHECK_EQ(records.size(), 5u);
}

void check_output(const Control &control, const bridge::runtime &runtime) {
  std::string standard;
  std::string error;
  runtime.on_output([&](bridge::output stream, bridge::string_view view) {
    (stream == bridge::output::standard ? standard : error) += text(view);
  });
  control.write(std::string("a\0gr\303\266\303\237e", 9));
  CHECK_EQ(standard, std::string("a\0gr\303\266\303\237e\n", 10));
  CHECK_EQ(error, standard);
  runtime.on_output(nullptr);
  control.write("to the streams again");
  CHECK_EQ(standard.size(), 10u);
}

}  // namespace

int main(int, char **argv) {
  const Control control(argv[1]);
  const bridge::runtime runtime(control);
  check_log(control, runtime);
  check_output(control, runtime);
  return check::result();
}

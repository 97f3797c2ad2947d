// What an error knows: class, chain, groups, notes, attributes; the traceback is made when it is asked for.
#include "rust_python_bridge.hpp"

#include <thread>

#include "check.hpp"

using rust_python_bridge::Errors;

namespace {

void check_classes(const Errors &errors) {
  const bridge::Error error = errors.try_closed().error();
  CHECK_EQ(error.type(), "errors.ClosedEarly");
  CHECK(error.is_a("errors.ClosedEarly") && error.is_a("errors.Closed"));
  CHECK(error.is_a("ValueError") && error.is_a("BaseException"));
  CHECK(!error.is_a("Closed") && !error.is_a("KeyError") && !error.is_a(""));
  CHECK_EQ(error.integer("code").value_or(0), 7);
  CHECK(!error.integer("args").has_value() && !error.integer("no_such").has_value());
  CHECK_EQ(error.attribute("args").value_or(""), "('closed at five',)");
}

void check_attributes(const Errors &errors) {
  const bridge::Error missing = errors.try_missing().error();
  CHECK_EQ(missing.integer("errno").value_or(0), 2);
  CHECK_EQ(missing.attribute("filename").value_or(""), "/nonexistent/file");
  CHECK(!missing.attribute("filename2").has_value());
  CHECK_EQ(errors.try_stop().error().integer("value").value_or(0), 42);
  CHECK_EQ(errors.try_exit(3).error().integer("code").value_or(0), 3);
  CHECK_THROWS(bridge::SystemExit, errors.exit(4), "4");
}

void check_notes(const Errors &errors) {
  const bridge::Error error = errors.try_noted().error();
  CHECK(error.notes() == std::vector<std::string>({"first gr\303\266\303\237e", "second"}));
  CHECK(errors.try_missing().error().notes().empty());
}

void check_chain(const Errors &errors) {
  const bridge::Error error = errors.try_chained().error();
  const bridge::Error cause = error.cause();
  CHECK_EQ(cause.type(), "FileNotFoundError");
  CHECK(cause.code() == bridge::Code::python && cause.function().empty());
  CHECK_EQ(cause.integer("errno").value_or(0), 2);
  CHECK_EQ(cause.context().type(), "KeyError");
  CHECK_EQ(cause.context().message(), "'handled'");
  CHECK(cause.cause().code() == bridge::Code::none);
  CHECK_EQ(errors.try_handled().error().context().type(), "KeyError");
  CHECK(errors.try_handled().error().cause().code() == bridge::Code::none);
}

void check_groups(const Errors &errors) {
  const std::vector<bridge::Error> members = errors.try_grouped().error().exceptions();
  CHECK_EQ(members.size(), 3u);
  CHECK_EQ(std::string(members.at(0).what()), "ValueError: a");
  CHECK_EQ(members.at(1).exceptions().at(0).type(), "KeyError");
  CHECK(members.at(2).is_a("errors.Closed"));
  CHECK(errors.try_missing().error().exceptions().empty());
}

void check_that_nobody_pays_for_what_nobody_reads(const Errors &errors) {
  errors.forget("traceback");
  const bridge::Error error = errors.try_closed().error();
  CHECK(!errors.imported("traceback"));
  std::string text;
  std::thread([&] { text = error.traceback(); }).join();
  CHECK(text.find("raise ClosedEarly(\"closed at five\")") != std::string::npos);
  CHECK(errors.imported("traceback"));
  CHECK_EQ(error.traceback(), text);
}

void check_c(const Errors &errors) {
  const bridge_runtime &functions = bridge::runtime(errors).functions();
  CHECK(!errors.try_closed());
  const bridge_exception *exception = functions.last_error()->exception;
  exception->functions->retain(exception);
  CHECK(!errors.try_missing());
  CHECK(exception->functions->is_a(exception, "errors.Closed"));
  exception->functions->release(exception);
  bridge_config nonsense = {};
  CHECK(!functions.configure(&nonsense));
  CHECK(functions.last_error()->exception == nullptr);
  CHECK_EQ(bridge_traceback(functions.last_error()).len, 0u);
}

/** What was asked is known, the rest is empty, and letting go is harmless. */
void check_the_end(const Errors &errors) {
  const bridge::Error asked = errors.try_closed().error();
  const bridge::Error other = errors.try_missing().error();
  const std::string traceback = asked.traceback();
  bridge::runtime(errors).shutdown();
  CHECK_EQ(asked.traceback(), traceback);
  CHECK_EQ(other.traceback(), "");
  CHECK(!other.is_a("OSError") && other.cause().code() == bridge::Code::none);
  CHECK_EQ(other.type(), "FileNotFoundError");
}

}  // namespace

int main(int, char **argv) {
  const Errors errors(argv[1]);
  check_classes(errors);
  check_attributes(errors);
  check_notes(errors);
  check_chain(errors);
  check_groups(errors);
  check_that_nobody_pays_for_what_nobody_reads(errors);
  check_c(errors);
  check_the_end(errors);
  return check::result();
}

// Objects of every kind that outlive Python: memory is there, questions are errors, letting go is harmless on any thread.
#include "rust_python_bridge.hpp"

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using namespace rust_python_bridge;

namespace {

struct Everything {
  bridge::object object;
  Stack stack;
  std::function<std::int64_t(std::int64_t)> adder;
  bridge::iterator<std::string> numbers;
  bridge::generator<std::string, std::string, std::vector<std::string>> echo;
  bridge::array<double> ones;
  bridge::dlpack tensor;
  bridge::task<std::string> later;
  bridge::iterator<std::string> stream;
};

std::unique_ptr<Everything> everything(const Leaks &leaks) {
  std::unique_ptr<Everything> all(new Everything{
      leaks.anything(1),
      Stack(std::vector<bridge::object>{1}),
      leaks.adder(1),
      leaks.numbers(10),
      leaks.echo(),
      leaks.ones(5),
      leaks.tensor_of(3),
      leaks.later("x"),
      leaks.stream(3)});
  CHECK_EQ(*all->numbers.next(), "number 0");
  CHECK_EQ(all->later.get(), "x!");
  return all;
}

}  // namespace

int main(int, char **argv) {
  const Leaks leaks(argv[1]);
  std::unique_ptr<Everything> first = everything(leaks);
  std::unique_ptr<Everything> second = everything(leaks);
  static_cast<bridge::runtime>(leaks).shutdown();

  CHECK_EQ(first->ones[4], 1.0);
  CHECK_EQ(first->tensor.data<double>()[2], 1.0);
  CHECK_THROWS(bridge::StartError, first->object.size(), "");
  CHECK_THROWS(bridge::StartError, first->stack.top(), "");
  CHECK_THROWS(bridge::StartError, first->adder(1), "");
  CHECK_THROWS(bridge::StartError, first->numbers.next(), "");
  CHECK_THROWS(bridge::StartError, first->echo.next(), "");
  CHECK_THROWS(bridge::StartError, first->later.get(), "");
  CHECK_THROWS(bridge::StartError, first->stream.next(), "");
  CHECK_THROWS(bridge::StartError, leaks.total(first->ones), "");
  const bridge::object copy = first->object;
  first.reset();
  std::thread([&second] { second.reset(); }).join();
  return check::result();
}

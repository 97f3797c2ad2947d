// The best form below a function of C++ that throws what Python raised, with type and message.
#include <stdexcept>
#include <string>

#include "functions.hpp"

class Raised : public std::exception {
 public:
  Raised(const char *type, const char *message) : type_(type), message_(message) {}
  const char *what() const noexcept override { return message_.c_str(); }

 private:
  std::string type_;
  std::string message_;
};

static const char *start() {
  const Kept thread;
  return start_functions();
}

static __attribute__((noinline)) std::int64_t fail_or_throw(std::int64_t number) {
  std::int64_t value = 0;
  if (!fail<Kept>(number, &value)) {
    throw Raised(last_error().type, last_error().message);
  }
  return value;
}

static void run_thrown(std::size_t calls) {
  bench::repeat(calls, 1, "fail", [] {
    try {
      return fail_or_throw(bench::summand(0)) != 0;
    } catch (const Raised &) {
      return true;
    }
  });
}

static const bench_workload workloads[] = {
    {"fail", run_thrown},
    {nullptr, nullptr},
};

static const bench_contender contender = {"C, thrown in C++", 0, start, workloads};

const bench_contender *bench_get_contender() {
  return &contender;
}

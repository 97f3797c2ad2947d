#include "counting.hpp"

#include <valgrind/callgrind.h>

bool is_small(const std::string &workload) {
  for (const char *small :
       {"add",
        "scale",
        "greet",
        "fail",
        "take_pair",
        "give_pair",
        "take_order",
        "give_order",
        "add_map",
        "method"}) {
    if (workload == small) {
      return true;
    }
  }
  return false;
}

void count(const std::string &contender, const std::string &workload, Run run) {
  // Python specialises what it has run a few times.
  run(300);
  for (const std::size_t calls : {std::size_t{1000}, std::size_t{2000}}) {
    const std::string name = contender + "|" + workload + "|" + std::to_string(calls);
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    run(calls);
    CALLGRIND_DUMP_STATS_AT(name.c_str());
    CALLGRIND_STOP_INSTRUMENTATION;
  }
}

// bench time FILE SECONDS LIBRARY…   measures, and writes the raw data to FILE
// bench count LIBRARY…               under callgrind: one dump for each contender, workload and number of calls
#ifdef __linux__
#include <malloc.h>
#endif

#include <cstdio>
#include <cstdlib>

#include "contenders.hpp"
#include "contention.hpp"
#include "counting.hpp"
#include "json.hpp"
#include "rounds.hpp"

namespace {

// The event loop has a thread of its own, so nothing is measured after it.
const std::string starts_a_thread = "coroutine";

void tell(const char *place, const std::string &workload) {
  std::fprintf(stderr, "bench: %s, %s\n", workload.c_str(), place);
}

int time_all(const char *path, double seconds, const std::vector<std::string> &libraries) {
  Json json(path);
  std::vector<std::string> left_out;
  const std::vector<Contender> contenders = load(libraries, &left_out);
  json.left_out(left_out);
  // The main thread first: while a process has one thread, some of the C library's locks cost nothing.
  const auto on_main_thread = [&](const std::string &workload) {
    tell("main thread", workload);
    const MakePlace main_thread = [] { return std::unique_ptr<Place>(new MainThread); };
    json.series("main", workload, measure(contenders, workload, main_thread, seconds));
  };
  for (const std::string &workload : workloads(contenders)) {
    if (workload != starts_a_thread) {
      on_main_thread(workload);
    }
  }
  for (const std::string workload : {"add", "scale", "greet"}) {
    tell("foreign thread", workload);
    const MakePlace foreign = [] { return std::unique_ptr<Place>(new KeptThread); };
    json.series("foreign", workload, measure(contenders, workload, foreign, seconds));
  }
  tell("a new thread for 100 calls", "add");
  json.series("new", "add", measure_new_threads(contenders, "add", 100, seconds));
  tell("1, 2 and 8 threads", "add");
  const auto contended = contend(contenders, {1, 2, 8}, 1, seconds);
  on_main_thread(starts_a_thread);
  json.contention(contended);
  return 0;
}

// What is freed stays in the process: else it depends on where a large block happens to lie whether the kernel has to clear
// it anew for each call.
void keep_memory() {
#ifdef M_TRIM_THRESHOLD
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
#endif
}

int count_all(const std::vector<std::string> &libraries) {
  std::vector<std::string> left_out;
  const std::vector<Contender> contenders = load(libraries, &left_out);
  for (const std::string &workload : workloads(contenders)) {
    for (const Contender &contender : contenders) {
      const auto run = contender.find(workload);
      if (run != nullptr && is_small(workload)) {
        count(contender.name, workload, run);
      }
    }
  }
  return 0;
}

}  // namespace

int main(int count, char **words) {
  keep_memory();
  const std::vector<std::string> all(words + 1, words + count);
  if (all.size() > 3 && all[0] == "time") {
    return time_all(words[2], std::atof(words[3]), {all.begin() + 3, all.end()});
  }
  if (all.size() > 1 && all[0] == "count") {
    return count_all({all.begin() + 1, all.end()});
  }
  std::fputs("usage: bench time FILE SECONDS LIBRARY… | bench count LIBRARY…\n", stderr);
  return 2;
}

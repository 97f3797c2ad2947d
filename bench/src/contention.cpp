#include "contention.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <numeric>
#include <thread>

#include "clock.hpp"

namespace {

// Counts of times, in steps of a hundredth.
class Histogram {
 public:
  void add(std::int64_t time) {
    const double step = std::log(static_cast<double>(std::max<std::int64_t>(time, 1))) * 100;
    ++counts_[std::min(counts_.size() - 1, static_cast<std::size_t>(step))];
  }

  void add(const Histogram &other) {
    for (std::size_t step = 0; step < counts_.size(); ++step) {
      counts_[step] += other.counts_[step];
    }
  }

  std::size_t total() const {
    std::size_t sum = 0;
    for (const std::size_t count : counts_) {
      sum += count;
    }
    return sum;
  }

  // The time that this share of all is above.
  double above(double share) const {
    const double beyond = share * static_cast<double>(total());
    std::size_t seen = 0;
    for (std::size_t step = counts_.size(); step-- > 0;) {
      seen += counts_[step];
      if (static_cast<double>(seen) >= beyond) {
        return std::exp(static_cast<double>(step) / 100);
      }
    }
    return 0;
  }

 private:
  std::array<std::size_t, 2600> counts_ = {};
};

enum class Phase { ready, go, stop };

bool goes_on(const std::atomic<Phase> &phase) {
  return phase.load(std::memory_order_relaxed) == Phase::go;
}

// Calls until it is told to stop.
std::size_t count_calls(Run run, const std::atomic<Phase> &phase) {
  std::size_t calls = 0;
  for (; goes_on(phase); ++calls) {
    run(1);
  }
  return calls;
}

// The same with a look at the clock for each call.
Histogram time_calls(Run run, const std::atomic<Phase> &phase) {
  Histogram histogram;
  std::int64_t before = now();
  while (goes_on(phase)) {
    run(1);
    const std::int64_t after = now();
    histogram.add(after - before);
    before = after;
  }
  return histogram;
}

double jain(const std::vector<std::size_t> &calls) {
  double sum = 0;
  double squares = 0;
  for (const std::size_t made : calls) {
    const double calls_made = static_cast<double>(made);
    sum += calls_made;
    squares += calls_made * calls_made;
  }
  return squares == 0 ? 0 : sum * sum / (static_cast<double>(calls.size()) * squares);
}

// What `body` gave on each of so many threads, which run it at once, and how many seconds they had.
template <typename Result>
std::vector<Result> run_at_once(
    std::size_t count,
    Run run,
    double seconds,
    Result (*body)(Run, const std::atomic<Phase> &),
    double *taken) {
  std::atomic<Phase> phase{Phase::ready};
  std::vector<Result> results(count);
  std::atomic<std::size_t> warm{0};
  std::vector<std::thread> threads;
  for (Result &result : results) {
    threads.emplace_back([&, run] {
      run(100);
      ++warm;
      while (phase == Phase::ready) {
        std::this_thread::yield();
      }
      result = body(run, phase);
    });
  }
  while (warm < threads.size()) {
    std::this_thread::yield();
  }
  const std::int64_t start = now();
  phase = Phase::go;
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
  phase = Phase::stop;
  *taken = static_cast<double>(now() - start) * 1e-9;
  for (std::thread &thread : threads) {
    thread.join();
  }
  return results;
}

// Counted without a look at the clock, which takes as long as a call; then timed.
void contend_once(Run run, double seconds, Contended *contended) {
  double taken = 0;
  const auto calls = run_at_once(contended->threads, run, seconds, count_calls, &taken);
  const std::size_t all_calls = std::accumulate(calls.begin(), calls.end(), std::size_t{0});
  contended->throughput.push_back(static_cast<double>(all_calls) / taken);
  contended->fairness.push_back(jain(calls));
  Histogram all;
  for (const Histogram &histogram :
       run_at_once(contended->threads, run, seconds / 2, time_calls, &taken)) {
    all.add(histogram);
  }
  contended->slowest.push_back(all.above(0.001));
}

}  // namespace

std::vector<Contended> contend(
    const std::vector<Contender> &contenders,
    const std::vector<std::size_t> &threads,
    std::size_t rounds,
    double seconds) {
  std::vector<Contended> all;
  std::vector<Run> runs;
  for (const Contender &contender : contenders) {
    const auto run = contender.find("add");
    if (run == nullptr || contender.holds) {
      continue;
    }
    for (const std::size_t count : threads) {
      all.push_back({contender.name, count, {}, {}, {}});
      runs.push_back(run);
    }
  }
  for (std::size_t round = 0; round < rounds; ++round) {
    for (std::size_t step = 0; step < all.size(); ++step) {
      const std::size_t at = (step + round * threads.size()) % all.size();
      contend_once(runs[at], seconds, &all[at]);
    }
  }
  return all;
}

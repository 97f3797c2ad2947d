#include "contention.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
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

// Calls until it is told to stop; the clock is read once a call.
void call(Run run, const std::atomic<Phase> &phase, Histogram *histogram) {
  while (phase == Phase::ready) {
    std::this_thread::yield();
  }
  std::int64_t before = now();
  while (phase.load(std::memory_order_relaxed) == Phase::go) {
    run(1);
    const std::int64_t after = now();
    histogram->add(after - before);
    before = after;
  }
}

double jain(const std::vector<Histogram> &histograms) {
  double sum = 0;
  double squares = 0;
  for (const Histogram &histogram : histograms) {
    const double calls = static_cast<double>(histogram.total());
    sum += calls;
    squares += calls * calls;
  }
  return squares == 0 ? 0 : sum * sum / (static_cast<double>(histograms.size()) * squares);
}

void contend_once(Run run, double seconds, Contended *contended) {
  std::atomic<Phase> phase{Phase::ready};
  std::vector<Histogram> histograms(contended->threads);
  std::atomic<std::size_t> warm{0};
  std::vector<std::thread> threads;
  for (Histogram &histogram : histograms) {
    threads.emplace_back([&, run] {
      run(100);
      ++warm;
      call(run, phase, &histogram);
    });
  }
  while (warm < threads.size()) {
    std::this_thread::yield();
  }
  const std::int64_t start = now();
  phase = Phase::go;
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
  phase = Phase::stop;
  const double taken = static_cast<double>(now() - start) * 1e-9;
  for (std::thread &thread : threads) {
    thread.join();
  }
  Histogram all;
  for (const Histogram &histogram : histograms) {
    all.add(histogram);
  }
  contended->throughput.push_back(static_cast<double>(all.total()) / taken);
  contended->fairness.push_back(jain(histograms));
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

#include "rounds.hpp"

#include <algorithm>
#include <thread>

#include "clock.hpp"

namespace {

// A block is short, so that what else the machine does meets all contenders of a round.
constexpr double block = 500e3;
constexpr std::size_t fewest_rounds = 11;
constexpr std::size_t most_rounds = 401;

struct Runner {
  std::string contender;
  Run run;
  std::unique_ptr<Place> place;
  std::size_t calls;
  std::vector<double> times;
};

// Nanoseconds of so many calls.
double time(Runner &runner, std::size_t calls) {
  std::int64_t taken = 0;
  runner.place->run([&] {
    const std::int64_t start = now();
    runner.run(calls);
    taken = now() - start;
  });
  return static_cast<double>(taken);
}

// How many calls make a block; what is slower than that is called once.
std::size_t calls_of_block(Runner &runner) {
  for (std::size_t calls = 1;; calls *= 2) {
    const double taken = time(runner, calls);
    if (taken > block / 4) {
      return std::max<std::size_t>(
          1, static_cast<std::size_t>(static_cast<double>(calls) * block / taken));
    }
  }
}

// Whoever is interrupted meanwhile would get too short a block, so the longest of several counts.
void calibrate(std::vector<Runner> &runners) {
  for (Runner &runner : runners) {
    time(runner, 1);
  }
  for (int pass = 0; pass < 5; ++pass) {
    for (Runner &runner : runners) {
      runner.calls = std::max(runner.calls, calls_of_block(runner));
    }
  }
}

void take_turn(Runner &runner) {
  // The others have had the caches meanwhile.
  if (runner.calls > 1) {
    time(runner, runner.calls / 20 + 1);
  }
  runner.times.push_back(time(runner, runner.calls) / static_cast<double>(runner.calls));
}

// Rotated, and every other round backwards.
template <typename Turn>
void round(std::vector<Runner> &runners, std::size_t number, Turn &&turn) {
  const std::size_t count = runners.size();
  for (std::size_t step = 0; step < count; ++step) {
    const std::size_t at = number % 2 == 0 ? step : count - 1 - step;
    turn(runners[(at + number / 2) % count]);
  }
}

template <typename Turn>
void all_rounds(std::vector<Runner> &runners, double seconds, Turn &&turn) {
  const std::int64_t end = now() + static_cast<std::int64_t>(seconds * 1e9);
  for (std::size_t number = 0; number < most_rounds; ++number) {
    if (number >= fewest_rounds && now() >= end) {
      break;
    }
    round(runners, number, turn);
  }
}

std::vector<Runner> runners(
    const std::vector<Contender> &contenders,
    const std::string &workload,
    const MakePlace &make_place) {
  std::vector<Runner> made;
  for (const Contender &contender : contenders) {
    if (const auto run = contender.find(workload)) {
      made.push_back({contender.name, run, make_place(), 1, {}});
    }
  }
  return made;
}

std::vector<Series> series(const std::vector<Runner> &runners) {
  std::vector<Series> all;
  for (const Runner &runner : runners) {
    all.push_back({runner.contender, runner.times});
  }
  return all;
}

}  // namespace

std::vector<Series> measure(
    const std::vector<Contender> &contenders,
    const std::string &workload,
    const MakePlace &make_place,
    double seconds) {
  std::vector<Runner> taking_part = runners(contenders, workload, make_place);
  calibrate(taking_part);
  all_rounds(taking_part, seconds, take_turn);
  return series(taking_part);
}

std::vector<Series> measure_new_threads(
    const std::vector<Contender> &contenders,
    const std::string &workload,
    std::size_t calls,
    double seconds) {
  std::vector<Runner> taking_part =
      runners(contenders, workload, [] { return std::unique_ptr<Place>(); });
  all_rounds(taking_part, seconds, [calls](Runner &runner) {
    const std::int64_t start = now();
    std::thread(runner.run, calls).join();
    const double taken = static_cast<double>(now() - start);
    runner.times.push_back(taken / static_cast<double>(calls));
  });
  return series(taking_part);
}

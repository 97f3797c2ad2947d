// Raw data as JSON.
#ifndef BENCH_JSON_HPP
#define BENCH_JSON_HPP

#include <cstdio>
#include <string>
#include <vector>

#include "contention.hpp"
#include "rounds.hpp"

/** A file that becomes `{"left_out": […], "series": […], "contention": […]}`. */
class Json {
 public:
  explicit Json(const char *path);
  ~Json();
  Json(const Json &) = delete;
  Json &operator=(const Json &) = delete;

  void left_out(const std::vector<std::string> &problems);
  void series(
      const std::string &place, const std::string &workload, const std::vector<Series> &series);
  void contention(const std::vector<Contended> &contended);

 private:
  void numbers(const char *name, const std::vector<double> &values);

  std::FILE *file_;
  bool is_first_ = true;
};

#endif

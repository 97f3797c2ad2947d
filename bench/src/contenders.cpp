#include "contenders.hpp"

#include <dlfcn.h>

#include <algorithm>

Run Contender::find(const std::string &workload) const {
  for (const bench_workload *one = workloads; one->name != nullptr; ++one) {
    if (workload == one->name) {
      return one->run;
    }
  }
  return nullptr;
}

namespace {

const bench_contender *open(const std::string &library, std::string *problem) {
  void *handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  void *symbol = handle == nullptr ? nullptr : dlsym(handle, "bench_get_contender");
  if (symbol == nullptr) {
    *problem = library + ": " + dlerror();
    return nullptr;
  }
  return reinterpret_cast<const bench_contender *(*)()>(symbol)();
}

}  // namespace

std::vector<Contender> load(
    const std::vector<std::string> &libraries, std::vector<std::string> *left_out) {
  std::vector<Contender> contenders;
  for (const std::string &library : libraries) {
    std::string problem;
    const bench_contender *one = open(library, &problem);
    const char *why = one == nullptr ? nullptr : one->start();
    if (why != nullptr) {
      problem = std::string(one->name) + ": " + why;
    }
    if (problem.empty()) {
      contenders.push_back({one->name, one->holds != 0, one->workloads});
    } else {
      left_out->push_back(problem);
    }
  }
  return contenders;
}

std::vector<std::string> workloads(const std::vector<Contender> &contenders) {
  std::vector<std::string> names;
  for (const Contender &contender : contenders) {
    for (const bench_workload *one = contender.workloads; one->name != nullptr; ++one) {
      if (std::find(names.begin(), names.end(), one->name) == names.end()) {
        names.push_back(one->name);
      }
    }
  }
  return names;
}

#include "json.hpp"

#include <cstdlib>

namespace {

std::string quoted(const std::string &text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') {
      result += '\\';
    }
    result += static_cast<unsigned char>(letter) < ' ' ? ' ' : letter;
  }
  return result + "\"";
}

}  // namespace

Json::Json(const char *path) : file_(std::fopen(path, "w")) {
  if (file_ == nullptr) {
    std::perror(path);
    std::exit(1);
  }
  std::fputs("{", file_);
}

Json::~Json() {
  std::fputs("}\n", file_);
  std::fclose(file_);
}

void Json::left_out(const std::vector<std::string> &problems) {
  std::fputs("\"left_out\": [", file_);
  for (std::size_t index = 0; index < problems.size(); ++index) {
    std::fprintf(file_, "%s%s", index == 0 ? "" : ", ", quoted(problems[index]).c_str());
  }
  std::fputs("],\n\"series\": [", file_);
}

void Json::series(
    const std::string &place, const std::string &workload, const std::vector<Series> &series) {
  for (const Series &one : series) {
    std::fprintf(
        file_,
        "%s\n{\"place\": \"%s\", \"workload\": \"%s\", \"contender\": %s, ",
        is_first_ ? "" : ",",
        place.c_str(),
        workload.c_str(),
        quoted(one.contender).c_str());
    numbers("times", one.times);
    std::fputs("}", file_);
    is_first_ = false;
  }
}

void Json::contention(const std::vector<Contended> &contended) {
  std::fputs("],\n\"contention\": [", file_);
  for (std::size_t index = 0; index < contended.size(); ++index) {
    const Contended &one = contended[index];
    std::fprintf(
        file_,
        "%s\n{\"contender\": %s, \"threads\": %zu, ",
        index == 0 ? "" : ",",
        quoted(one.contender).c_str(),
        one.threads);
    numbers("throughput", one.throughput);
    std::fputs(", ", file_);
    numbers("fairness", one.fairness);
    std::fputs(", ", file_);
    numbers("slowest", one.slowest);
    std::fputs("}", file_);
  }
  std::fputs("]", file_);
}

void Json::numbers(const char *name, const std::vector<double> &values) {
  std::fprintf(file_, "\"%s\": [", name);
  for (std::size_t index = 0; index < values.size(); ++index) {
    std::fprintf(file_, "%s%.6g", index == 0 ? "" : ", ", values[index]);
  }
  std::fputs("]", file_);
}
